### Tabulka: každá dvojice na jeden pohled, jeden její řádek, dva řádky vedle sebe.

chart-title = Tabulka
chart-search = Najít látku
chart-search-second = Porovnat s
chart-nothing = „{ $typed }“: tenhle název tu nikdo nezná. To není ano.
chart-whole = Celá tabulka
chart-caption = Každá látka s každou jinou
chart-how = Ťukni na tvar nebo na název.
chart-legend = Co tvary znamenají
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, dvakrát stejný druh: { $level }
chart-row = S každou jinou, nejhorší první.
chart-about = O látce
chart-group = { $level }: { $count }
chart-same = Dvakrát stejný druh
chart-to-mix = Otevřít v Mixu
chart-compare = Obě s každou jinou, nejhorší první

chart-class-depressant = Tlumivé látky
chart-class-opioid = Opioidy
chart-class-stimulant = Stimulanty
chart-class-empathogen = Empatogeny
chart-class-psychedelic = Psychedelika
chart-class-dissociative = Disociativa
chart-class-deliriant = Deliranty
chart-class-cannabinoid = Kanabinoidy
chart-class-antidepressant = Antidepresiva
chart-class-mood-stabiliser = Stabilizátory nálady
chart-class-antipsychotic = Antipsychotika
chart-class-medicine = Jiné léky
chart-class-nootropic = Nootropika
chart-class-other = Ostatní

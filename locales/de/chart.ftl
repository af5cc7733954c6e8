### Die Tabelle: alle Paare auf einen Blick, eine Zeile davon, zwei Zeilen nebeneinander.

chart-title = Tabelle
chart-search = Stoff suchen
chart-search-second = Vergleichen mit
chart-nothing = ‚{ $typed }‘: Diesen Namen kennt hier niemand. Das ist kein Ja.
chart-whole = Ganze Tabelle
chart-caption = Jeder Stoff mit jedem anderen
chart-how = Tipp auf ein Zeichen oder einen Namen.
chart-legend = Was die Zeichen bedeuten
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, zweimal das Gleiche: { $level }
chart-row = Mit jedem anderen, das Schlimmste zuerst.
chart-about = Infos
chart-group = { $level }: { $count }
chart-same = Zweimal das Gleiche
chart-to-mix = In Mix öffnen
chart-compare = Beide mit jedem anderen, das Schlimmste zuerst

chart-class-depressant = Beruhigungsmittel
chart-class-opioid = Opioide
chart-class-stimulant = Aufputschmittel
chart-class-empathogen = Empathogene
chart-class-psychedelic = Psychedelika
chart-class-dissociative = Dissoziativa
chart-class-deliriant = Delirantien
chart-class-cannabinoid = Cannabinoide
chart-class-antidepressant = Antidepressiva
chart-class-mood-stabiliser = Stimmungsstabilisierer
chart-class-antipsychotic = Antipsychotika
chart-class-medicine = Andere Medikamente
chart-class-nootropic = Nootropika
chart-class-other = Andere

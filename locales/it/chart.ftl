### La tabella: ogni coppia a colpo d'occhio, una riga, due righe fianco a fianco.

chart-title = Tabella
chart-search = Trova una sostanza
chart-search-second = Confronta con
chart-nothing = «{ $typed }»: qui nessuno conosce questo nome. Non è un sì.
chart-whole = Tutta la tabella
chart-caption = Ogni sostanza con ogni altra
chart-how = Premi una forma o un nome.
chart-legend = Che cosa significano le forme
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, due volte lo stesso tipo: { $level }
chart-row = Con ogni altra, la peggiore per prima.
chart-about = Informazioni
chart-group = { $level }: { $count }
chart-same = Due volte lo stesso tipo
chart-to-mix = Apri in Mix
chart-compare = Entrambe con ogni altra, la peggiore per prima

chart-class-depressant = Sedativi
chart-class-opioid = Oppioidi
chart-class-stimulant = Stimolanti
chart-class-empathogen = Empatogeni
chart-class-psychedelic = Psichedelici
chart-class-dissociative = Dissociativi
chart-class-deliriant = Deliranti
chart-class-cannabinoid = Cannabinoidi
chart-class-antidepressant = Antidepressivi
chart-class-mood-stabiliser = Stabilizzatori dell'umore
chart-class-antipsychotic = Antipsicotici
chart-class-medicine = Altri farmaci
chart-class-nootropic = Nootropi
chart-class-other = Altre

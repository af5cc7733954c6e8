### Tabellen: alla par med en blick, en rad av den, två rader sida vid sida.

chart-title = Tabell
chart-search = Hitta en substans
chart-search-second = Jämför med
chart-nothing = ”{ $typed }”: ingen här känner till det namnet. Det är inte ett ja.
chart-whole = Hela tabellen
chart-caption = Varje substans med varje annan
chart-how = Tryck på en form eller ett namn.
chart-legend = Vad formerna betyder
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, samma sort två gånger: { $level }
chart-row = Med varje annan, värst först.
chart-about = Om
chart-group = { $level }: { $count }
chart-same = Samma sort två gånger
chart-to-mix = Öppna i Blandning
chart-compare = Båda med varje annan, värst först

chart-class-depressant = Lugnande
chart-class-opioid = Opioider
chart-class-stimulant = Centralstimulerande
chart-class-empathogen = Empatogener
chart-class-psychedelic = Psykedelika
chart-class-dissociative = Dissociativa
chart-class-deliriant = Deliriogener
chart-class-cannabinoid = Cannabinoider
chart-class-antidepressant = Antidepressiva
chart-class-mood-stabiliser = Stämningsstabiliserande
chart-class-antipsychotic = Antipsykotiska
chart-class-medicine = Andra läkemedel
chart-class-nootropic = Nootropika
chart-class-other = Andra

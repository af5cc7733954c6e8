### A táblázat: minden párosítás egy pillantásra, egy sora, két sor egymás mellett.

chart-title = Táblázat
chart-search = Szer keresése
chart-search-second = Összevetés ezzel
chart-nothing = „{ $typed }”: ezt a nevet itt senki sem ismeri. Ez nem jelent igent.
chart-whole = Teljes táblázat
chart-caption = Minden szer minden másikkal
chart-how = Nyomj egy alakzatra vagy névre.
chart-legend = Mit jelentenek az alakzatok
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, kétszer ugyanaz a fajta: { $level }
chart-row = Minden másikkal, elöl a legrosszabb.
chart-about = Leírás
chart-group = { $level }: { $count }
chart-same = Kétszer ugyanaz a fajta
chart-to-mix = Megnyitás a Keverésben
chart-compare = Mindkettő minden másikkal, elöl a legrosszabb

chart-class-depressant = Nyugtatók
chart-class-opioid = Opioidok
chart-class-stimulant = Serkentők
chart-class-empathogen = Empatogének
chart-class-psychedelic = Pszichedelikumok
chart-class-dissociative = Disszociatívumok
chart-class-deliriant = Deliránsok
chart-class-cannabinoid = Kannabinoidok
chart-class-antidepressant = Antidepresszánsok
chart-class-mood-stabiliser = Hangulatstabilizálók
chart-class-antipsychotic = Antipszichotikumok
chart-class-medicine = Más gyógyszerek
chart-class-nootropic = Nootropikumok
chart-class-other = Egyebek

### Tabela: każda para na jeden rzut oka, jeden jej wiersz, dwa wiersze obok siebie.

chart-title = Tabela
chart-search = Znajdź substancję
chart-search-second = Porównaj z
chart-nothing = „{ $typed }”: nikt tu nie zna tej nazwy. To nie znaczy „tak”.
chart-whole = Cała tabela
chart-caption = Każda substancja z każdą inną
chart-how = Naciśnij kształt lub nazwę.
chart-legend = Co znaczą kształty
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, dwa razy to samo: { $level }
chart-row = Z każdą inną, najgorsze na górze.
chart-about = Więcej o tym
chart-group = { $level }: { $count }
chart-same = Dwa razy to samo
chart-to-mix = Otwórz w Miksie
chart-compare = Obie z każdą inną, najgorsze na górze

chart-class-depressant = Środki uspokajające
chart-class-opioid = Opioidy
chart-class-stimulant = Stymulanty
chart-class-empathogen = Empatogeny
chart-class-psychedelic = Psychodeliki
chart-class-dissociative = Dysocjanty
chart-class-deliriant = Delirianty
chart-class-cannabinoid = Kannabinoidy
chart-class-antidepressant = Antydepresanty
chart-class-mood-stabiliser = Stabilizatory nastroju
chart-class-antipsychotic = Leki przeciwpsychotyczne
chart-class-medicine = Inne leki
chart-class-nootropic = Nootropiki
chart-class-other = Inne

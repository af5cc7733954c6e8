### Le tableau : chaque paire d’un coup d’œil, une ligne, deux lignes côte à côte.

chart-title = Tableau
chart-search = Trouver une substance
chart-search-second = Comparer avec
chart-nothing = « { $typed } » : personne ici ne connaît ce nom. Ce n’est pas un oui.
chart-whole = Tout le tableau
chart-caption = Chaque substance avec chaque autre
chart-how = Touche une forme ou un nom.
chart-legend = Ce que veulent dire les formes
chart-pair = { $name } + { $other } : { $level }
chart-twice = { $name }, deux fois la même sorte : { $level }
chart-row = Avec chaque autre, la pire d’abord.
chart-about = À propos
chart-group = { $level } : { $count }
chart-same = Deux fois la même sorte
chart-to-mix = Ouvrir dans Mélange
chart-compare = Les deux avec chaque autre, la pire d’abord

chart-class-depressant = Sédatifs
chart-class-opioid = Opioïdes
chart-class-stimulant = Stimulants
chart-class-empathogen = Empathogènes
chart-class-psychedelic = Psychédéliques
chart-class-dissociative = Dissociatifs
chart-class-deliriant = Délirogènes
chart-class-cannabinoid = Cannabinoïdes
chart-class-antidepressant = Antidépresseurs
chart-class-mood-stabiliser = Régulateurs de l’humeur
chart-class-antipsychotic = Antipsychotiques
chart-class-medicine = Autres médicaments
chart-class-nootropic = Nootropiques
chart-class-other = Autres

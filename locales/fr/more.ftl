### Plus : ce dont on n’a pas besoin tout de suite.

more-title = Plus
more-chart = Chaque paire d’un coup d’œil
more-settings = Langue, taille du texte, couleurs, pays
more-about = Ce que c’est, d’où ça vient, qui l’a relu

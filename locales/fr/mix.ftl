### L’écran Mélange : ce que ces substances font ensemble. Sert aussi à la commande `mix`.

mix-title = Mélange
mix-everything = Tout ce qui date des dernières 24 heures, et les médicaments de chaque jour
mix-search = Ajouter une substance
    .placeholder = Nom, argot ou marque
mix-found = { $count ->
    [one] { $count } trouvé.
   *[other] { $count } trouvés.
}
mix-found-none = Personne ici ne connaît ce nom.
mix-add-unknown = Ajouter « { $typed } » comme substance que personne ne connaît
mix-asks = Laquelle veux-tu dire ?
mix-asks-tusi = Ce qui se vend sous ce nom est surtout de la kétamine et de la MDMA, pas de la 2C-B ni de la cocaïne.
mix-remove = Retirer : { $name }
mix-empty = Ajoutes-en deux ou plus. Souvent mal jugés :
mix-one-more = Ajoutes-en une pour voir ce qu’elles font ensemble.
mix-full = Dix au plus. Retires-en une pour en ajouter une autre.
mix-watch = Signes
mix-not-taken = Pas encore pris
mix-taken = Déjà pris
mix-pairs = Chaque paire, la pire d’abord
mix-sources = Sources
mix-source = { $name } : { $word } (consulté le { $date })
mix-source-undated = { $name } : { $word }
mix-ambiguous = « { $typed } » peut vouloir dire plusieurs choses : { $names }. Demande avec l’un de ces noms.
mix-unknown = « { $typed } » : personne ici ne connaît ce nom. Il compte comme non évalué dans chaque paire.
mix-unrated = { $name } : substance connue, et personne ne l’a évaluée. Elle compte comme non évaluée dans chaque paire.
mix-about = À propos : { $name }
mix-chart = Tout le tableau
mix-before = Retour : { $names }

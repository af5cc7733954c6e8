### Ma naloxone : laquelle on porte, jusqu’à quand, combien.

kit-title = Ma naloxone
kit-what = Laquelle tu portes, et jusqu’à quand
kit-product = Laquelle
kit-product-none = Aucune choisie
kit-first = L’Aide montre alors celle-ci en premier.
kit-until = Jusqu’à quand
kit-month = Mois
kit-year = Année
kit-until-none = Pas connu
kit-until-hint = C’est sur l’emballage, après EXP.
kit-until-half = Choisis le mois et l’année, les deux.
kit-count = Combien de sprays, seringues ou ampoules
kit-ending-soon = Quelque chose dans ton kit expire le mois prochain.
kit-ending-now = Quelque chose dans ton kit expire ce mois-ci.
kit-ending-past = Quelque chose dans ton kit a dépassé sa date.
kit-expired = Périmée vaut mieux que rien : s’il n’y en a pas d’autre, donne-la. Garde-la jusqu’à ce que tu en aies une nouvelle.
kit-refill = En chercher une nouvelle autour
kit-seen = Ceci reste sur ce téléphone. Quiconque le déverrouille peut le voir.
kit-remove = Retirer
kit-removed = Retiré.

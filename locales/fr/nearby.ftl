### Autour : stands de pairs, réunions et naloxone près de soi.

nearby-title = Autour
nearby-none = Pas encore de lieux.
nearby-later = Ils viennent avec les groupes que tu suis : scanne le code sur l’affiche d’un groupe, ou colle son lien. L’endroit où tu es ne quitte jamais le téléphone.
nearby-follow = Suivre un groupe
nearby-from = Depuis : { $place }
nearby-from-here = Depuis l’endroit où est ce téléphone
nearby-from-then = Depuis l’endroit où ce téléphone était il y a un moment. Redemande si tu as marché depuis.
nearby-elsewhere = Un autre lieu
nearby-forget = L’oublier
nearby-ask = Où suis-je ?
nearby-ask-what = Seulement maintenant, seulement sur ce téléphone. Ce n’est gardé nulle part et oublié quand tu quittes.
nearby-asking = Je demande au téléphone
nearby-no-place-refused = Le téléphone n’a pas le droit de dire où il est. Choisis un lieu ci-dessous.
nearby-no-place-unavailable = Le téléphone ne sait pas où il est. Choisis un lieu ci-dessous.
nearby-no-place-late = Le téléphone n’a pas trouvé à temps. Réessaie, ou choisis un lieu ci-dessous.
nearby-no-place-insecure = Une page venue par une ligne ouverte n’a pas le droit de demander. Choisis un lieu ci-dessous.
nearby-pick = Ou choisis un lieu
    .placeholder = Ville, ou 48.1, 11.5
nearby-pick-none = Pas de ville de ce nom ici. Essaie une plus grande à côté, ou des coordonnées.
nearby-pick-held = Lieux de tes groupes
nearby-count = { $count ->
    [one] { $count } lieu
   *[other] { $count } lieux
}
nearby-nothing = Rien ne correspond. Enlève un filtre.
nearby-far = Rien à moins de { $near }. Le prochain est à { $next }.
nearby-more = Plus
nearby-countries = Ce qu’il y a, par pays
nearby-no-country = Pays non précisé
nearby-country = { $country } : { $count }
nearby-group-door = Un groupe avec un local. Demande quand c’est ouvert.
nearby-filter = Ce qu’il te faut
nearby-open = Ouvert maintenant
nearby-offers-all = Toutes les offres
nearby-offers-fewer = Moins d’offres
nearby-any-of = S’affiche ce qui offre l’une de ces choses.
nearby-map = Montrer sur une carte
nearby-map-sees = Ouvre ton appli de cartes, qui voit ce lieu.
nearby-map-sees-web = Ouvre openstreetmap.org, qui voit ce lieu et ton adresse internet.
nearby-help = Des pairs qui peuvent aider
nearby-help-what = Pour maintenant ou pour après. En cas d’urgence, appelle d’abord.
nearby-help-open = Stand ouvert le plus proche qui peut aider

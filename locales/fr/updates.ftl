### Actualités : les groupes suivis, la fraîcheur de leurs nouvelles, ce qui a mal marché, et qui le dit.

updates-title = Actualités
updates-what = Groupes que tu suis, et leurs nouvelles
updates-core = Évaluations et premiers secours
updates-core-with-app = Ils viennent avec l’appli, et de plus récents avec une appli plus récente.
updates-clock = La date de ce téléphone semble fausse. L’âge des nouvelles peut être faux aussi.
updates-rebuilt = Ce que l’appli gardait était abîmé, et a été reconstruit le { $date }. Ce qui venait des groupes est revenu, ou reviendra quand tu vérifieras.
updates-groups = Groupes que tu suis
updates-none = Tu ne suis encore aucun groupe.
updates-none-what = Alors rien ne quitte ce téléphone. Pour suivre un groupe, scanne le code de son affiche avec ton appareil photo, ou colle son lien ici.
updates-follow = Suivre un groupe
updates-link = Le lien d’un groupe
updates-link-open = Le regarder
updates-check = Vérifier maintenant
updates-check-all = Tout vérifier maintenant
updates-no-place = Cet appareil n’a pas d’endroit pour garder des nouvelles, donc aucune n’est demandée.
updates-news = Nouvelles
updates-no-news = Pas de nouvelles de lui en ce moment.
updates-not-yet = Rien n’est encore venu de lui.
updates-claimed = « { $name } », comme le dit son lien
updates-nameless = Un groupe sans nom
updates-standing-listed-by = Dans l’annuaire de { $who }
updates-standing-listed = Dans un annuaire
updates-standing-unlisted = Personne ne s’en porte encore garant
updates-standing-directory = Un annuaire : il dit quels groupes existent
updates-standing-core = Vient avec l’appli
updates-may-listed = Groupes, stands, événements, réunions, alertes et nouvelles, toujours sous son nom. Il peut avertir plus que le tableau pour dix paires au plus.
updates-may-unlisted = Groupes, stands, événements, réunions, alertes et nouvelles, toujours sous son nom. Ses évaluations ne comptent pas tant que personne ne s’en porte garant.
updates-may-directory = Quels groupes existent, et lesquels ont déménagé.
updates-may-core = Évaluations et premiers secours.
updates-count-group = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
updates-count-stall = { $count ->
    [one] { $count } stand
   *[other] { $count } stands
}
updates-count-gathering = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
updates-count-meeting = { $count ->
    [one] { $count } réunion
   *[other] { $count } réunions
}
updates-count-alert = { $count ->
    [one] { $count } alerte
   *[other] { $count } alertes
}
updates-count-rating = { $count ->
    [one] { $count } évaluation
   *[other] { $count } évaluations
}
updates-count-note = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
updates-count-listing = { $count ->
    [one] { $count } groupe dans l’annuaire
   *[other] { $count } groupes dans l’annuaire
}
updates-count-moved = { $count ->
    [one] { $count } groupe qui a déménagé
   *[other] { $count } groupes qui ont déménagé
}
updates-count-unshown = { $count } sans affichage
updates-made = { $days ->
    [0] Fait aujourd’hui
    [1] Fait hier
   *[other] Fait il y a { $days } jours
}
updates-made-ahead = Fait le { $date }, une date encore à venir : l’horloge du groupe est fausse, ou celle de ce téléphone
updates-fresh-late = Devait être revu avant le { $date }, et n’a pas été mis à jour depuis.
updates-fresh-old = Vieux de plus de six mois. Heures et lieux ont peut-être changé.
updates-says = C’est { $who } qui le dit
updates-doing-waits = En attente
updates-doing-asks = Demande en cours
updates-doing-loads = Chargement : { $got } sur { $of } Ko
updates-doing-keeps = Vérification et enregistrement
updates-large = Ses nouvelles sont volumineuses : { $size }. En données mobiles, ça peut coûter.
updates-load = Charger { $size }
updates-size-kb = { $size } Ko
updates-size-mb = { $size } Mo
updates-up-to-date = Rien de plus récent là-bas.
updates-changed = Des nouvelles sont arrivées.
updates-busy = Une autre fenêtre de cette appli demande en ce moment.
updates-trouble = La dernière vérification a mal marché.
updates-waits-for-you = Il y a des nouvelles à charger.
updates-kept = Ce que tu avais est gardé.
updates-problem-offline = Personne ne répond : pas de réseau en ce moment, ou son hôte est absent.
updates-problem-slow = La connexion est trop lente, ou s’est coupée. Le prochain essai reprend où il s’est arrêté.
updates-problem-portal = C’est ce réseau qui répond à la place du groupe : souvent une page de connexion. Connecte-toi là, ou essaie un autre réseau.
updates-problem-tls = Qui répond ne peut pas prouver être son hôte. Essaie un autre réseau.
updates-problem-host = Son hôte répond, mais n’a pas de nouvelles à donner en ce moment. Essaie plus tard.
updates-problem-address = Aucune de ses adresses ne peut être interrogée. Il faut peut-être Tor : voir Réglages. Ou scanne à nouveau son affiche.
updates-problem-not-from-page = Les navigateurs ne laissent pas cette page interroger son adresse. Tentlight pour ordinateur le peut.
updates-problem-closed-to-pages = Son hôte répond, mais ne laisse aucun navigateur lire ses nouvelles ; ou ce réseau répond à sa place. Dis-le au groupe. Tentlight pour ordinateur peut l’interroger.
updates-problem-beyond-page = Il a plus de nouvelles que cette page ne peut en prendre. Tentlight pour ordinateur le peut.
updates-problem-disk = Ce téléphone n’a pas la place. Fais de la place, puis vérifie à nouveau.
updates-problem-unsigned = Ce qui est venu n’était pas signé par ce groupe.
updates-problem-revoked = Ce qui est venu était signé avec une clé que le groupe a retirée : quelqu’un d’autre détient peut-être cette clé.
updates-problem-equivocation = Ce groupe a signé deux éditions différentes sous un même numéro : quelqu’un montre des choses différentes à des gens différents. Rien d’autre n’est pris tant qu’il ne change pas ses clés. Demande au groupe.
updates-problem-altered = Ce qui est venu n’est pas ce que le groupe a signé : modifié ou abîmé en route.
updates-problem-older = Ce qui est venu est plus ancien que ce que tu as : une vieille copie, ou quelqu’un retient les nouvelles.
updates-problem-faulty = Le groupe a publié quelque chose de défectueux. Dis-le au groupe.
updates-problem-overstepped = Le groupe a publié plus qu’un groupe n’en a le droit. Dis-le au groupe.
updates-problem-large = Ce qui est venu est plus grand que ce qu’un téléphone devrait prendre.
updates-problem-newer = Il faut une version plus récente de cette appli.
updates-problem-core = Évaluations et premiers secours viennent avec l’appli, pas par le réseau.
updates-problem-other = Quelque chose a mal marché, pour quoi cette version n’a pas de mots.
updates-later = Nouvelle demande après { $time } (UTC).
updates-mute = Ignorer ses évaluations
updates-mute-what = Alors ses mises en garde ne s’affichent pas dans Mélange ni dans le tableau.
updates-network-metered = Ton téléphone dit que ce réseau coûte de l’argent : ce qui dépasse 64 Ko est demandé d’abord.
updates-network-saver = Ton téléphone économise les données, ou est à l’étranger : les groupes ne sont interrogés que quand tu touches « Vérifier maintenant ».
updates-details = Détails
updates-detail-id = Lettres
updates-detail-addresses = Interrogé à
updates-detail-edition = Édition
updates-detail-checked = Dernière vérification
updates-detail-never = Pas encore
updates-detail-since = Suivi depuis
updates-share = Partager le lien vers ce groupe
updates-unfollow = Ne plus suivre
updates-unfollow-sure = Ne plus suivre ce groupe ?
updates-unfollow-what = Tout ce qui est venu de lui part de ce téléphone, avec tes favoris et les rappels de ses événements, et il n’est plus interrogé. Tu peux le suivre à nouveau par son lien.
updates-unfollow-no = Continuer à suivre
updates-unfollow-yes = Arrêter
updates-unfollowed = Tu ne le suis plus.
updates-unfollow-failed = Cela n’a pas pu être gardé : tu le suis encore. Fais de la place sur le téléphone, puis réessaie.
updates-gone = Tu ne suis pas ce groupe
updates-gone-why = Tu as peut-être arrêté de le suivre.
updates-all = Tous les groupes

### À propos : ce que c’est, quelle édition répond, qui l’a relue, qui le dit, vie privée, licences.

about-title = À propos
about-purpose = Tentlight donne des informations publiées de premiers secours et de réduction des risques, et une aide à la formation. Il ne mesure, ne diagnostique et ne surveille personne, et ne remplace jamais l’opérateur des secours.
about-never = Il ne dit jamais que quelque chose est sans danger, ne demande jamais qui tu es, ne te piste jamais et ne garde aucun historique.
about-edition = Cette édition
about-edition-aged = { $days ->
    [0] Édition { $edition } du { $date }, faite aujourd’hui.
    [one] Édition { $edition } du { $date }, vieille de { $days } jour.
   *[other] Édition { $edition } du { $date }, vieille de { $days } jours.
}
about-edition-dated = Édition { $edition } du { $date }.
about-version = Version de l’appli : { $version }.
about-preview = Ceci est un aperçu : aucun professionnel de santé ne l’a encore relu.
about-updates = Nouvelles des groupes que tu suis, dans Actualités
about-reviewed = Qui l’a relu
about-chart-not-reviewed = Le tableau : pas encore relu par un professionnel de santé.
about-language = { $language } : { $percent } % fait, pas encore relu par une personne de langue maternelle.
about-language-reviewed = { $language } : { $percent } % fait, relu par { $who }.
about-ratings = D’où viennent les évaluations
about-ratings-inferred = Quand nous jugeons d’après une famille ou une substance proche, cela peut avertir. Cela ne rassure jamais.
about-ratings-unknown = Ce que personne n’a évalué s’affiche comme non évalué, et jamais comme risque moindre.
about-sources = Sources
about-sources-what = Chaque évaluation nomme qui le dit. Les noms de rue viennent de pairs. Les phrases sont de nous.
about-sources-all = Toutes les { $count } sources
about-sources-open = Un titre ouvre ton navigateur et demande un réseau. Le site voit alors que quelqu’un est venu.
about-source = { $publisher }. Lu le { $date }.
about-privacy = Ce qui reste à toi
about-privacy-nothing-leaves = Rien de ce que tu écris, choisis ou regardes ne quitte le téléphone.
about-privacy-groups = Si tu suis un groupe, son hôte est interrogé pour les nouvelles. Il voit que quelqu’un demande, pas qui tu es. Ne suis personne, et personne n’est interrogé.
about-privacy-kept = Seuls tes réglages, ta naloxone, ta formation et les groupes que tu suis sont gardés. Ce que tu as demandé disparaît quand tu fermes l’appli.
about-privacy-unlocked = Quiconque déverrouille ce téléphone peut voir ce qui est gardé.
about-privacy-clear = Effacer mes données, dans Réglages
about-report = Signaler une erreur
about-report-to = Écris à { $address }.
about-report-group = Écris au groupe qui t’a donné cette appli : son adresse va dans la ligne vide.
about-report-holds = Le mail nomme la version et l’édition, et rien d’autre sur toi ni sur ce que tu as demandé.
about-report-write = Signaler une erreur par mail
about-report-subject = Une erreur dans Tentlight
about-report-body =
    Tentlight { $version }, édition { $edition } du { $date }
    
    Ce qui est faux, et où cela se trouve :
about-licences = Licences
about-licence-code = Code : MIT ou Apache 2.0, au choix
about-licence-content = Évaluations, noms et phrases : CC BY-SA 4.0
about-licence-icons = Icônes : Phosphor, MIT
about-licence-places = Villes par nom : GeoNames, CC BY 4.0, raccourci
about-licence-sqlite = SQLite : domaine public
about-crates = Construit avec { $count } paquets faits par d’autres

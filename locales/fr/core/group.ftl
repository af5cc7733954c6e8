### Ce que font les groupes de l’annuaire fourni. Faits de 2017, avec nos mots.

group-narcotics-anonymous =
    .about = Une fraternité en douze étapes. Elle comptait près de 67 000 réunions par semaine dans 139 pays en 2017.

group-smart-recovery =
    .about = Réunions d’entraide fondées sur la science, en présence et en ligne, entre autres au Danemark, en Irlande, en Espagne, en Suède et au Royaume-Uni.

group-isola-di-arran =
    .about = Soutien entre pairs, formation de pairs, information sur l’hépatite C avec test salivaire, et travail de rue avec du matériel d’injection stérile.

group-indifference-busters =
    .about = Un groupe informel de personnes qui consomment ou ont consommé des drogues. Information sur l’hépatite C, et travail de rue avec L'Isola di Arran.

group-san-patrignano =
    .about = Une communauté résidentielle, menée par des personnes qui consommaient des drogues auparavant. Elle est gratuite.

group-synanon =
    .about = Une communauté résidentielle, tenue par des personnes qui consommaient des drogues auparavant. Pas de liste d’attente : elle accueille à toute heure du jour et de la nuit.

group-build-on-belief =
    .about = Soutien social, mené par des personnes en rétablissement.

group-basement-project =
    .about = Un centre de rétablissement.

group-well-communities =
    .about = Logements sans drogues, avec le soutien de pairs en rétablissement.

group-emerging-futures =
    .about = Coachs de rétablissement. Tous consommaient des drogues auparavant.

group-jes =
    .about = Échange d’aiguilles et de seringues, éducation à la consommation à moindre risque, séminaires de formation pour les personnes qui consomment des drogues.

group-in-mouraria =
    .about = Soutien entre pairs, tests rapides VIH, hépatite C, hépatite B et syphilis, accompagnement vers les services, plaidoyer.

group-scottish-drugs-forum =
    .about = Un programme de formation naloxone par les pairs, depuis 2012.

group-daath =
    .about = Information, conseil et soutien dans les soirées trance et les festivals ; annonce à l’avance lesquels. Une base de données en ligne de comprimés d’ecstasy.

group-kosmicare =
    .about = Soutien psychologique en festival.

group-kosmicaid =
    .about = Soutien psychologique en festival.

group-tripsit =
    .about = Un tableau des combinaisons de drogues dans plusieurs langues européennes, un chat en direct jour et nuit, un wiki sur les drogues et une radio en direct.

group-energy-control =
    .about = Information, conseil et formation. Un service international d’analyse de produits.

group-basics-network =
    .about = Un réseau européen pour la culture rave et la sensibilisation aux drogues. Ses membres mènent des projets de pairs.

group-act-up-paris =
    .about = Une organisation de personnes vivant avec le VIH. Elle fait campagne pour les salles de consommation et la réduction des risques.

group-inpud =
    .about = Le réseau international des personnes qui consomment des drogues.

group-euronpud =
    .about = Le réseau européen des personnes qui consomment des drogues.

group-sduu =
    .about = Ses membres consomment des drogues légales ou illicites, ou reçoivent ou veulent un traitement de substitution. Fondé en 2002.

group-brugerforeningen =
    .about = L’union danoise des personnes qui consomment des drogues, fondée en 1994. Elle mène une tournée de ramassage de seringues.

group-asud =
    .about = L’union française des personnes qui consomment des drogues, créée en 1993. Soutien entre pairs et réduction des risques.

group-caso =
    .about = La première association de personnes qui consomment des drogues au Portugal. Elle diffuse des messages de réduction des risques.

group-user-voice =
    .about = Recherche par les pairs, menée par les personnes concernées.

group-revolving-doors =
    .about = Une équipe d’experts par expérience, et recherche par les pairs.

### Consommer à moindre risque, une carte par sujet : ce que se disent les personnes qui consomment des drogues. Aucune dose n’y figure.

card-tolerance = Après une pause, ton corps supporte moins
    .lead = Prison, sevrage, hôpital, quelques jours d’arrêt : ce que tu prenais avant peut maintenant arrêter ta respiration.
    .p1 = Les premiers jours et semaines après la prison ou un traitement portent le plus grand risque d’overdose mortelle. Fais un plan pour cette période avant de sortir.
    .p2 = La tolérance aux opioïdes baisse en quelques jours. Tu ne peux pas sentir combien il en manque.
    .p3 = Si tu recommences, prends bien moins qu’avant la pause, puis attends. Même un peu peut être trop.
    .p4 = Fume plutôt que d’injecter. Ça réduit le risque, ça ne le supprime pas.
    .p5 = Renonce à l’alcool, aux benzos, à la prégabaline et aux autres dépresseurs. Prescrits ou pris tous les jours : n’arrête pas d’un coup, demande à un centre de soins.
    .p6 = Pas seul(e) : avec quelqu’un qui sait que c’est ta première fois après une pause, et avec de la naloxone à portée de main.
    .p7 = Avant de sortir de prison ou de l’hôpital, demande une substitution et de la naloxone à emporter. Les deux réduisent le risque de mourir.

card-not-alone = Pas seul(e)
    .lead = Beaucoup de gens meurent derrière une porte fermée, là où personne n’a pu s’en rendre compte à temps.
    .p1 = Consomme avec des gens de confiance, et pas tous en même temps. Une personne reste capable de réveiller les autres et d’appeler.
    .p2 = Dites-vous ce que vous prenez et quand. Qui devra aider plus tard a besoin de le savoir.
    .p3 = Garde la naloxone là où tout le monde la voit, et dis qui sait la donner. Ne compte pas sur toi pour te la donner.
    .p4 = Seul(e) quand même ? Dis à quelqu’un où tu es, quand tu commences, et quand venir voir.
    .p5 = Ne ferme pas la porte à clé. Personne ne peut t’aider à travers une porte verrouillée.
    .p6 = Dans une salle de consommation, là où il y en a une, des gens interviennent quand ça tourne mal.
    .p7 = Dans certains pays, un service téléphonique reste en ligne pendant que tu consommes. Demande à un groupe de réduction des risques lequel marche où tu es.

card-start-low = Commence bas, attends, une seule sorte à la fois
    .lead = À l’œil, personne ne peut dire ce que c’est ni si c’est fort.
    .p1 = Deux comprimés ou sachets qui se ressemblent peuvent être très différents. Traite chaque nouveau lot comme inconnu.
    .p2 = Commence par une petite part de ce que tu voulais prendre. Tu peux toujours en ajouter plus tard ; tu ne peux rien en retirer.
    .p3 = Ensuite, attends. Ce qu’on avale peut mettre deux heures et plus à monter, plus longtemps après un repas.
    .p4 = Il ne se passe rien ? N’en prends pas plus. C’est peut-être quelque chose de plus lent et de plus dangereux, comme de la PMA vendue comme MDMA.
    .p5 = Une seule sorte à la fois, et l’alcool compte. En mélange, personne ne peut prévoir comment elles agissent ensemble.
    .p6 = Médicament prescrit : ne l’arrête pas et ne saute pas de prise pour faire de la place. Vérifie le mélange, ou demande en pharmacie.
    .p7 = Maladie, fatigue, soif : ton corps supporte moins que les autres jours.

card-nitazenes = Nitazènes et faux comprimés
    .lead = Des opioïdes bien plus forts que l’héroïne apparaissent là où personne ne les attend. L’œil ne dit rien.
    .p1 = On en a trouvé dans de l’héroïne, dans des comprimés vendus comme oxycodone, Xanax ou diazépam, dans le Spice, dans de la cocaïne et dans de l’ecstasy.
    .p2 = Une boîte ou une plaquette ne prouve rien. Les faux ressemblent au vrai médicament, et leur force varie.
    .p3 = Jamais pris d’opioïdes ? Alors tu n’as pas de tolérance. Un faux benzo ou antidouleur peut arrêter ta respiration.
    .p4 = Commence très bas, attends, pas seul(e). Pas d’alcool, de prégabaline, de benzos ni d’autres opioïdes avec ; s’ils sont prescrits : n’arrête pas d’un coup, demande à un centre de soins.
    .p5 = La naloxone marche, mais il faut peut-être une deuxième dose de naloxone et plus, et la respiration peut s’arrêter à nouveau plus tard. Portes-en plusieurs et reste.
    .p6 = Impossible à réveiller, quel que soit le nom de vente : appelle, donne la naloxone. Si la personne ne respire pas normalement : insuffle. Sans opioïdes, la naloxone ne fait pas de mal.
    .p7 = Un labo d’analyse de produits peut chercher les nitazènes. Les bandelettes de test en ratent certains.

card-test-strips = Ce qu’une bandelette ne voit pas
    .lead = Une bandelette répond à une seule question sur le bout que tu as testé. Négatif n’est pas un oui.
    .p1 = Une bandelette fentanyl ne montre pas de nitazènes, et une bandelette nitazènes ne montre rien d’autre que des nitazènes.
    .p2 = Les bandelettes nitazènes ratent certains nitazènes. Les bandelettes fentanyl ratent certains fentanyls, dont le carfentanil.
    .p3 = Une bandelette ne dit ni combien il y en a ni lequel.
    .p4 = Une poudre est rarement mélangée de façon égale, et chaque comprimé est à part. Le bout suivant peut contenir ce que celui-ci n’avait pas.
    .p5 = Un positif peut être faux aussi : meth, MDMA et diphénhydramine peuvent tromper les bandelettes fentanyl, la caféine peut tromper les bandelettes nitazènes. Prends autant d’eau que le dit la notice.
    .p6 = Les tests colorés ne montrent ni la force ni tout ce qu’il y a dans le mélange. Un labo d’analyse voit plus, et pas tout non plus.
    .p7 = Négatif ? Fais comme si c’était positif : commence bas, attends, pas seul(e), naloxone à portée de main.

card-new-kit = Du matériel neuf à chaque fois
    .lead = L’hépatite C et le VIH passent par des traces de sang trop petites pour être vues.
    .p1 = Une aiguille et une seringue neuves et stériles à chaque injection, même quand toi seul(e) as utilisé la dernière. Une aiguille usagée est émoussée et déchire la veine.
    .p2 = Le reste compte aussi : ta cuillère, ton filtre, ton eau, ton tampon et ton garrot à toi, à chaque fois.
    .p3 = Partager à partir d’une seule seringue transmet les virus, même si chacun a sa propre aiguille.
    .p4 = Pipes et pailles à sniffer transmettent aussi l’hépatite C, par les lèvres gercées et le nez abîmé. Utilise les tiennes, et pas de billets.
    .p5 = Aiguille partagée ? Un traitement appelé PEP (TPE) peut encore arrêter le VIH, au mieux dans les 24 heures et au plus tard dans les 72. Va maintenant à l’hôpital ou dans un centre.
    .p6 = Fais-toi dépister. Un traitement guérit l’hépatite C chez presque tout le monde. On peut la rattraper, donc continue avec du matériel neuf.
    .p7 = Programmes d’échange de seringues, services de réduction des risques et, dans certaines villes, automates donnent du matériel stérile et reprennent les aiguilles usagées.

card-wounds = Veines, plaies, et quand c’est un sepsis
    .lead = Un point infecté peut devenir un sepsis (infection généralisée), et ça peut tuer. Fais-le voir tôt.
    .p1 = Lave tes mains et la peau, prends une aiguille neuve, change d’endroit. Le même point encore et encore s’infecte.
    .p2 = Évite l’aine, le cou, l’aisselle et tout ce qui bat : c’est une artère.
    .p3 = Douleur vive, sang rouge vif, jet de sang : retire l’aiguille, appuie fort, allonge-toi, lève le bras ou la jambe. Appuie au moins 15 minutes. Ça ne s’arrête pas : appelle.
    .p4 = Rouge, chaud, gonflé, pus, odeur, ou ne guérit pas : montre-le vite à un infirmier ou un médecin. Ne coupe pas et ne presse pas, ça propage l’infection.
    .p5 = Traînées rouges, fièvre ou frissons : chez un médecin aujourd’hui. Jambe douloureuse et gonflée après une injection dans l’aine : hôpital maintenant.
    .p6 = Confusion, parole pâteuse, respiration difficile ou rapide, frissons extrêmes, pas d’urine de la journée, peau marbrée, lèvres bleues, grises ou pâles : appelle, et dis que c’est peut-être un sepsis.
    .p7 = Vue trouble ou double, paupières qui tombent, du mal à avaler ou à parler, des jours après une injection : hôpital maintenant. C’est peut-être un botulisme.

card-route = Fumer plutôt qu’injecter
    .lead = L’injection est la voie la plus risquée de toutes. Une autre voie réduit le risque.
    .p1 = Fumer épargne les veines et la peau : moins d’abcès, moins d’hépatite C, moins de VIH.
    .p2 = En fumant, tu peux arrêter dès que tu sens l’effet. Une injection ne se reprend pas.
    .p3 = On peut aussi faire une overdose en fumant, surtout avec les fentanyls. Pas seul(e), naloxone à portée de main.
    .p4 = Ta propre pipe, ton embout ou ta paille à toi : des lèvres gercées et brûlées transmettent l’hépatite C.
    .p5 = L’aluminium et les pipes d’un service de réduction des risques sont faits pour ça. Plastique, canettes et objets peints dégagent des vapeurs.
    .p6 = La fumée abîme les poumons, et l’asthme peut beaucoup s’aggraver. Manque d’air et ça ne passe pas : appelle.
    .p7 = Si tu changes de voie, recommence bas : tu ne sais pas encore à quelle vitesse et avec quelle force ça monte.

card-substitution = Méthadone et buprénorphine
    .lead = La substitution réduit ton risque. Les jours manqués et les flacons à portée d’un enfant, voilà où ça devient dangereux.
    .p1 = Trois jours manqués ou plus ? Ne prends pas la quantité habituelle. Appelle d’abord le centre ou la pharmacie : ta tolérance a peut-être baissé.
    .p2 = Un jour manqué ? N’en prends jamais deux pour rattraper. Prends la prochaine comme d’habitude et dis-le-leur.
    .p3 = N’arrête pas d’un coup. Dans les quatre premières semaines après la fin du traitement, le risque d’overdose est plus élevé. Parles-en d’abord au centre.
    .p4 = Les quatre premières semaines sous méthadone sont risquées aussi. Alcool, benzos ou héroïne avec peuvent arrêter ta respiration.
    .p5 = La buprénorphine bloque les autres opioïdes. En prendre de plus en plus pour passer au travers peut finir en overdose.
    .p6 = Garde-la sous clé, dans son flacon ou son emballage d’origine, jamais dans un verre ou une bouteille de boisson. Une petite quantité peut tuer un enfant.
    .p7 = Un enfant en a peut-être avalé ? Appelle une ambulance tout de suite. N’attends pas de signes.

card-ghb = GHB et GBL : timing et dépendance
    .lead = Entre se sentir bien et perdre connaissance, il y a très peu.
    .p1 = La plupart de ceux qui s’évanouissent en ont pris plus avant que la première prise soit montée. Note l’heure, mets un minuteur, une seule personne tient la liste.
    .p2 = La force varie d’un flacon à l’autre, et le GBL agit plus vite et plus fort que le GHB. Ce qui s’est bien passé la dernière fois peut t’assommer maintenant.
    .p3 = Pas d’alcool, de kétamine, de benzos ni d’opioïdes avec. Ensemble, ils peuvent arrêter ta respiration.
    .p4 = Marque le flacon, et ne le garde jamais dans une bouteille faite pour boire. Quelqu’un peut le boire.
    .p5 = Somnolence : reste avec la personne et surveille sa respiration. Impossible à réveiller : c’est un coma. Appelle. Si elle respire normalement : sur le côté. Reste.
    .p6 = Pris tous les jours ou jour et nuit, le corps en a vite besoin. Tremblements, sueurs et pas de sommeil sans lui en sont les signes.
    .p7 = Arrêter d’un coup peut tuer : cherche une aide médicale. Un hôpital ou un service spécialisé peut t’aider à arrêter par étapes.

card-heat-water = Chaleur et eau
    .lead = Stimulants et MDMA font monter ta température. La MDMA retient aussi l’eau. Trop chaud peut tuer, trop d’eau peut tuer.
    .p1 = Bois par petites gorgées quand tu as soif, environ un verre par heure ; un peu plus seulement en dansant et en transpirant ; jamais beaucoup d’un coup.
    .p2 = Les conseils diffèrent : Unity, aux Pays-Bas, dit au plus un verre par heure, Choices, au pays de Galles, dit par gorgées, environ un demi-litre par heure. Nous suivons le plus petit.
    .p3 = La MDMA peut donner soif et empêcher d’uriner. Boire plus d’eau ne répond ni à l’un ni à l’autre.
    .p4 = Fais des pauses entre les danses, assieds-toi au frais, enlève des couches, mouille ta peau.
    .p5 = Temps chaud, salles bondées, air humide, plus d’un stimulant : chacun ajoute au risque.
    .p6 = Très chaud, confusion ou raideur : appelle. Arrêter de bouger, à l’ombre, enlever les vêtements, mouiller la peau et éventer. Rien à boire sauf si la personne est tout à fait éveillée.
    .p7 = Mal de tête, vomissements, confusion, somnolence ou convulsions après de la MDMA : rien à boire. Appelle.

card-chemsex = Chemsex, boosters, poppers
    .lead = Longues nuits, plusieurs substances, médicaments en plus : fais le plan avant d’y aller.
    .p1 = Dis avant ce que tu veux et ce que tu ne veux pas, quand tu pars, et qui veille sur qui. Quelqu’un qui a perdu connaissance ne peut pas dire oui.
    .p2 = Les boosters VIH (ritonavir, cobicistat) gardent les drogues en toi plus longtemps et plus fort. Avec crystal meth, MDMA, méphédrone, kétamine ou GHB, ça peut tuer.
    .p3 = Ne saute pas ton traitement VIH pour ça ; emportes-en assez. Demande à ton centre de soins s’il en existe un pour toi sans booster.
    .p4 = Jamais de poppers avec Viagra, Cialis ou d’autres comprimés pour l’érection : ta tension peut chuter jusqu’à la mort. Pareil avec les médicaments pour le cœur.
    .p5 = N’avale jamais de poppers, et garde-les loin de la peau, des yeux et des flammes. Vue devenue trouble : arrête, et fais examiner tes yeux.
    .p6 = Dormir et manger en font partie. Nuits blanches, impression d’être suivi, entendre des gens qui ne sont pas là : arrête, va dans un lieu calme, cherche de l’aide.
    .p7 = Ton propre matériel pour slamer et sniffer. Dépiste-toi souvent : VIH, hépatite C et le reste. Après un risque, demande la PEP (TPE) tout de suite, au plus tard dans les 72 heures.

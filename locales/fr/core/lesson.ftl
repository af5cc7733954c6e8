### La formation naloxone : ce qu’enseigne chaque leçon, une idée par point.

lesson-recognise = Reconnaître une overdose
    .p1 = Regarde autour de toi avant de te mettre à genoux : aiguilles, verre, circulation. Tu ne peux pas aider si tu te blesses.
    .p2 = Crie, pince fort l’épaule. Quelqu’un qui ne se réveille pas, ou pas vraiment, a besoin d’aide maintenant, quoi qu’il ait pris.
    .p3 = Tête en arrière, regarde la poitrine pendant 10 secondes. Moins de 2 respirations, ou tu n’arrives pas à voir : la personne ne respire pas normalement.
    .p4 = Happer l’air (gasps) ne compte pas. Des bouffées d’air isolées avec de longues pauses veulent dire : la personne ne respire pas normalement, agis maintenant.
    .p5 = Ronfler ou gargouiller chez quelqu’un d’impossible à réveiller n’est pas un sommeil profond : l’air passe à peine.
    .p6 = Moins de 12 respirations par minute, c’est trop lent. Compte pendant 30 secondes : moins de 6, c’est trop lent.
    .p7 = Cherche des lèvres, gencives ou ongles bleus, gris ou pâles, à la lumière blanche. Sur peau foncée aussi, c’est là qu’il faut regarder.
    .p8 = De minuscules pupilles font penser aux opioïdes. Une overdose peut venir sans elles : le réveil et la respiration décident.

lesson-respond = Quoi faire, dans cet ordre
    .p1 = Appelle d’abord, téléphone sur haut-parleur près de la tête. Sans aide, avec la naloxone ouverte en main : la dose d’abord, ça prend des secondes, puis appelle.
    .p2 = Dis : inconscient, ne respire pas normalement, et où vous êtes. Si l’opérateur te dit autre chose que cette appli, fais ce qu’il dit.
    .p3 = Naloxone sur place ? Une dose maintenant. Si la personne ne respire pas normalement : 30 compressions, 2 insufflations, encore et encore. Tu ne peux pas insuffler ? Appuie sans t’arrêter.
    .p4 = La personne respire, mais moins de 12 fois par minute : tête en arrière, une insufflation toutes les 5 secondes. Vois la poitrine se soulever.
    .p5 = Sur le côté seulement quand la personne respire normalement. Si elle ronfle, gargouille ou ralentit à nouveau : sur le dos, tête en arrière, regarde 10 secondes.
    .p6 = Enfant : les insufflations passent avant tout, et dis enfant à l’opérateur. Enceinte : donne la naloxone, côté gauche une fois que la respiration est normale, dis-le à l’équipe de secours.
    .p7 = Convulsions : écarte les objets durs, quelque chose de mou sous la tête. Rien dans la bouche, ne tiens pas la personne. Appelle, puis vérifie la respiration.
    .p8 = Plusieurs personnes à terre : dis à l’opérateur combien. Commence par qui ne respire pas normalement, et crie pour avoir plus de mains.

lesson-naloxone = Ce que la naloxone fait, et ce qu’elle ne fait pas
    .p1 = La naloxone prend un temps la place des opioïdes, et la respiration peut revenir. Cela vaut pour l’héroïne, la méthadone, les fentanyls et les nitazènes.
    .p2 = Le but est la respiration, pas le réveil. Si la personne respire normalement sans se réveiller : assez de naloxone. Sur le côté, surveille, attends les secours.
    .p3 = Contre l’alcool, le GHB, la kétamine ou les benzos, elle ne réveille personne. Si la personne ne respire pas normalement, ou trop lentement : continue les insufflations.
    .p4 = Un doute : opioïdes ou pas ? Donne-la. Elle ne fait pas de mal, et des poudres ou des comprimés peuvent contenir des opioïdes dont personne ne savait rien.
    .p5 = Spray : tout dans une seule narine, d’une pression ferme. Chaque spray contient une dose, donc ne l’essaie pas avant.
    .p6 = Seringue à traits noirs : face externe de la cuisse, à travers les vêtements, jusqu’au premier trait noir. Pas toute la seringue.
    .p7 = Si la personne ne respire toujours pas normalement après 2 à 3 minutes : deuxième dose de naloxone, autre narine ou trait noir suivant. Jusque-là, continue compressions et insufflations.
    .p8 = Rien ne la remplace : pas de douche, pas de café, pas de stimulants, pas d’eau salée, ne fais pas vomir.

lesson-after-care = Après : rester et surveiller
    .p1 = Si la personne respire normalement, sans se réveiller : sur le côté, et regarde à nouveau la poitrine chaque minute.
    .p2 = L’effet de la naloxone passe après 20 à 90 minutes. De nombreux opioïdes durent plus longtemps, et la respiration peut s’arrêter à nouveau.
    .p3 = La respiration s’arrête à nouveau : dose suivante de naloxone tout de suite, puis compressions et insufflations. S’il n’y a plus de naloxone : continue d’insuffler jusqu’à l’arrivée des secours.
    .p4 = Ne laisse pas la personne seule pendant au moins 2 heures, plus longtemps après méthadone, patchs, comprimés ou nitazènes.
    .p5 = Elle se réveille ? Dis-lui ce qui s’est passé, qu’elle a reçu de la naloxone et que son effet passe. Insiste pour qu’elle aille à l’hôpital.
    .p6 = Ne la mets pas au lit dans une autre pièce. Une respiration qui s’arrête ne fait pas de bruit.
    .p7 = Dis à l’équipe de secours ce qui a été pris, et quand et combien de fois la naloxone a été donnée. Remets-lui ce que tu as utilisé ; une aiguille reste sans étui, dans sa boîte.
    .p8 = Aider peut secouer. Parles-en après avec quelqu’un de confiance, et procure-toi de la nouvelle naloxone.

lesson-withdrawal = Le manque après la naloxone
    .p1 = Qui a l’habitude des opioïdes peut se réveiller en manque : douleurs, crampes, sueurs, tremblements, vomissements, peur, colère.
    .p2 = C’est terrible à vivre, et ça passe à mesure que l’effet de la naloxone diminue.
    .p3 = Pas d’autres opioïdes maintenant. D’abord on n’en sent rien ; quand l’effet de la naloxone passe, la respiration peut s’arrêter.
    .p4 = Reste calme, parle doucement, dis ce qui s’est passé. La colère vient du manque. Laisse de l’espace, reste en vue.
    .p5 = Vomissements : fais asseoir la personne, ou sur le côté si elle somnole. Jamais à plat sur le dos.
    .p6 = Une dose de naloxone à la fois, à 2 à 3 minutes d’écart. Plus que n’en demande la respiration apporte plus de manque, pas plus d’aide.
    .p7 = Sous substitution : pas de prise en plus contre le manque. Dis-le à l’équipe de secours, et demande à ton centre quand la prochaine est prévue.

lesson-tolerance = La tolérance baisse vite
    .p1 = La tolérance, c’est à quel point ton corps est habitué à une substance. Sans opioïdes, elle baisse en quelques jours.
    .p2 = Après la prison, un sevrage, l’hôpital ou quelques jours d’arrêt, la quantité que tu connaissais peut arrêter ta respiration.
    .p3 = Les premières semaines après la prison ou un sevrage sont les plus dangereuses : bien plus de gens meurent alors d’une overdose qu’à d’autres moments.
    .p4 = Arrêter la substitution est aussi un tel moment. Ne l’arrête pas et ne saute pas de prise de toi-même ; parle à ton centre.
    .p5 = Avoir l’habitude des opioïdes ne te protège pas d’un mélange. Alcool, benzos ou prégabaline en plus peuvent arrêter la respiration.
    .p6 = Avoir l’habitude d’un opioïde ne dit rien d’un autre. Fentanyls et nitazènes sont bien plus forts.
    .p7 = Après une pause : pas seul(e), une seule chose à la fois, naloxone à portée de main, et quelqu’un qui sait la donner.
    .p8 = Une personne que tu connais sort de prison, de sevrage ou de l’hôpital ? Dis-lui ceci, et veille à ce qu’elle porte de la naloxone.

lesson-store-carry = La ranger, la porter
    .p1 = Porte-la. Une naloxone restée à la maison n’aide personne dehors. Garde toutes les doses ensemble, dans leur emballage.
    .p2 = Dis aux gens autour de toi où elle est et comment elle marche. Une fois sans connaissance, tu ne peux pas te la donner.
    .p3 = En dessous de 25 °C, pas au soleil, dans son emballage. Si ta notice dit autre chose, c’est elle qui compte.
    .p4 = Pas dans une voiture chaude, pas sur un chauffage : elle ne doit pas dépasser 40 °C.
    .p5 = Ne la laisse pas geler : un spray gelé ne vaporise pas. Décongelé environ 15 minutes à température ambiante, il peut servir.
    .p6 = Gelée, et quelqu’un en a besoin maintenant ? Appelle, fais des insufflations, et réchauffe-la sous un bras pendant ce temps.
    .p7 = Périmée vaut mieux que rien : s’il n’y en a pas d’autre, donne-la. Garde-la jusqu’à ce que tu en aies une nouvelle.
    .p8 = EXP indique le mois et l’année de fin. Mets un rappel un mois avant, et procure-t’en une nouvelle.

lesson-law = Appeler, et la loi
    .p1 = Dans beaucoup d’endroits, nous ne connaissons pas de loi qui protège les personnes qui appellent. Appelle quand même : sans aide, la personne peut mourir.
    .p2 = Là où nous connaissons la règle d’un pays, nous la montrons avec sa source et sa date. Pas de note veut dire : nous ne savons pas.
    .p3 = Tu peux dire : inconscient, ne respire pas normalement, et où vous êtes.
    .p4 = Rien ne t’oblige à parler de drogues au téléphone.
    .p5 = Dis tout à l’équipe de secours : ce qui a été pris, combien, quand, et chaque dose de naloxone. Elle ne peut soigner que ce qu’elle sait.
    .p6 = Nous ne promettons rien sur la police ni les tribunaux. Ce que nous savons : l’effet de la naloxone passe, et quelqu’un doit être là à ce moment.
    .p7 = Demande avant d’en avoir besoin : un groupe de pairs ou un service de réduction des risques près de toi sait comment se passent les appels là où tu vis.

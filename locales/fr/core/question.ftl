### Le quiz de la formation naloxone : une question, trois réponses, et pourquoi.

question-gasps = Quelqu’un est impossible à réveiller. De temps en temps, il happe de l’air, avec de longues pauses. Que fais-tu ?
    .a = Sur le côté : il respire, seulement lentement
    .b = Considérer qu’il ne respire pas normalement et agir
    .c = Attendre de voir si les bouffées d’air deviennent plus fréquentes
    .why = Happer l’air ne compte pas comme respirer : c’est courant quand le cœur s’est arrêté. Appelle, naloxone, compressions et insufflations.

question-snoring = Après des opioïdes, un ami ronfle fort sur le canapé. Tu cries, tu pinces : rien. Et maintenant ?
    .a = Appeler, tête en arrière, compter les respirations
    .b = Le laisser : ronfler veut dire que l’air passe
    .c = Un coussin sous la tête, repasser plus tard
    .why = Ronfler chez quelqu’un d’impossible à réveiller veut dire que l’air passe à peine. Tête en arrière ouvre le passage ; puis compte pendant 10 secondes.

question-ten-seconds = En 10 secondes, tu as vu une respiration. Qu’est-ce que cela te dit ?
    .a = La personne ne respire pas normalement
    .b = Trop court pour le dire, je regarde quelques minutes
    .c = Lent, mais assez pour quelqu’un qui dort
    .why = Moins de 2 respirations en 10 secondes, ce n’est pas respirer normalement. Chaque minute passée à regarder encore est une minute sans air.

question-cannot-tell = Tu regardes la poitrine et n’arrives pas à voir si la personne respire normalement. Que fais-tu ?
    .a = Chercher d’abord un pouls au cou
    .b = Patienter jusqu’à ce que les signes soient plus clairs
    .c = Agir comme si elle ne respirait pas normalement
    .why = Si tu n’arrives pas à voir, cela compte comme « ne respire pas normalement ». Chercher un pouls coûte du temps et trompe souvent.

question-dark-skin = Où chercher un manque d’air, sur peau foncée aussi ?
    .a = Les yeux : le blanc devient gris
    .b = Joues et front, ils bleuissent en premier
    .c = Lèvres, gencives et ongles, à la lumière blanche
    .why = Des lèvres, gencives ou ongles bleus, gris ou pâles, voilà le signe. Une lumière colorée ou faible le cache, donc prends une lumière blanche.

question-pupils = Impossible à réveiller, respiration lente, mais les pupilles ne sont pas minuscules. Est-ce que ça peut être une overdose d’opioïdes ?
    .a = Seulement si tu trouves une aiguille ou une pipe
    .b = Oui : le réveil et la respiration décident
    .c = Non : avec les opioïdes, elles sont toujours minuscules
    .why = De minuscules pupilles font penser aux opioïdes, mais elles ne sont pas obligées d’être là. Ne perds pas de temps avec les yeux.

question-call-first = Tu trouves quelqu’un d’impossible à réveiller. Ta naloxone est dans la tente. Qu’est-ce qui vient d’abord ?
    .a = Quelques minutes pour essayer de le réveiller
    .b = L’appel, avec le haut-parleur
    .c = Courir chercher la naloxone, appeler de là-bas
    .why = Les secours mettent du temps à arriver, donc appelle d’abord. Seulement avec la naloxone ouverte en main, et sans aide : la dose, quelques secondes, puis l’appel.

question-loudspeaker = Tu as appelé. Où va le téléphone maintenant ?
    .a = Sur haut-parleur, près de sa tête
    .b = Dans ma poche, les secours arrivent
    .c = À mon oreille, pour comprendre chaque mot
    .why = Sur haut-parleur, tes deux mains sont libres, et l’opérateur t’entend et compte avec toi.

question-operator = L’opérateur te dit autre chose que cette appli. Qui suis-tu ?
    .a = L’appli, elle est faite pour les overdoses
    .b = Les deux, l’un après l’autre
    .c = L’opérateur
    .why = L’opérateur entend ce qui se passe chez toi et te guide. Ce qu’il dit passe avant l’appli.

question-until-it-works = La personne ne respire pas normalement, naloxone donnée. Que fais-tu jusqu’à ce qu’elle agisse ?
    .a = Attendre 2 à 3 minutes à côté
    .b = 30 compressions, 2 insufflations, encore et encore
    .c = Tourner la personne sur le côté
    .why = Sans air, le cerveau est abîmé en 3 à 5 minutes. Compressions et insufflations couvrent le temps jusqu’à ce que la naloxone agisse.

question-no-breaths = La personne ne respire pas normalement, et tu ne peux pas ou ne veux pas insuffler. Et alors ?
    .a = Appuyer sur la poitrine sans s’arrêter
    .b = Ne rien faire : la moitié du travail fait du mal
    .c = Seulement la naloxone, puis attendre l’équipe de secours
    .why = Appuyer sans pause fait circuler le sang, et c’est bien plus que rien. Quelqu’un d’autre peut faire les insufflations.

question-too-slow = Impossible à réveiller. En 30 secondes, tu comptes 4 vraies respirations. Et maintenant ?
    .a = Sur le côté, c’est normal en sommeil profond
    .b = Rien encore : je recompte dans 5 minutes
    .c = Une insufflation toutes les 5 secondes
    .why = Moins de 6 en 30 secondes, ou 12 par minute, c’est trop lent. Appelle, donne la naloxone, et insuffle.

question-side-when = Quand mets-tu la personne sur le côté ?
    .a = Seulement quand elle respire normalement
    .b = Juste après la première dose de naloxone
    .c = Dès qu’elle est impossible à réveiller
    .why = Sur le côté, tu ne peux ni appuyer ni insuffler. D’abord la respiration, ensuite le côté.

question-fit = Quelqu’un convulse après avoir pris quelque chose. Qu’est-ce qui aide ?
    .a = Écarter les objets durs, du mou sous la tête, appeler
    .b = Tenir fort bras et jambes jusqu’à la fin
    .c = Quelque chose entre les dents pour sauver la langue
    .why = Rien dans la bouche, et ne tiens pas la personne : les deux blessent. Drogues et convulsions : appelle. Quand ça s’arrête, vérifie la respiration.

question-child = Un enfant a avalé des comprimés et ne respire pas normalement. Tu as appelé. Qu’est-ce qui compte le plus ?
    .a = Faire sortir les comprimés en le faisant vomir
    .b = Les insufflations, et dire enfant à l’opérateur
    .c = Attendre l’équipe : insuffler abîme les petits poumons
    .why = Chez l’enfant, c’est surtout l’air qui manque. Certains sprays sont prévus à partir de 14 ans : demande à l’opérateur, et ne retarde pas les insufflations.

question-pregnant = Elle est enceinte et ne respire pas normalement après des opioïdes. Naloxone ?
    .a = Pas pendant la grossesse, elle fait du mal au bébé
    .b = Seulement si un médecin est là et d’accord
    .c = La donner, et dire à l’équipe de secours qu’elle est enceinte
    .why = La naloxone peut se donner pendant la grossesse ; le manque d’air met les deux en danger. Si elle respire normalement : sur le côté gauche.

question-several = Deux personnes sont à terre et tu es sans aide. Tu as appelé. Par qui commences-tu ?
    .a = Par celle qui crie le plus fort
    .b = Par celle qui ne respire pas normalement
    .c = Par celle qui est tombée en premier
    .why = Crier demande de l’air ; c’est le silence qui avertit. Dis à l’opérateur qu’elles sont deux, et crie pour avoir plus de mains.

question-shower = Impossible à réveiller. Quelqu’un réclame une douche froide et un café fort. Que dis-tu ?
    .a = Non : appel, naloxone, insufflations
    .b = Café oui, la douche est trop dangereuse
    .c = Une courte douche, le choc réveille la respiration
    .why = La personne peut se noyer, se refroidir ou s’étouffer, et rien de tout ça n’apporte d’air. Pareil pour faire vomir.

question-stimulant = Quelqu’un a perdu connaissance sous GHB. Un ami veut lui donner du speed pour le réveiller. Et toi ?
    .a = D’accord, mais seulement un peu, sur les gencives
    .b = L’arrêter : appeler, et vérifier la respiration
    .c = D’accord : un stimulant compense un dépresseur
    .why = Les stimulants ne sont pas un antidote : ils fatiguent le cœur et ne ramènent pas la respiration. Ne laisse jamais la personne seule.

question-one-nostril = Comment donnes-tu un spray de naloxone ?
    .a = Un peu, regarder, puis le reste
    .b = La moitié dans chaque narine
    .c = Tout dans une seule narine, d’une pression ferme
    .why = Le spray donne toute sa dose en une pression et ne se partage pas. Tête en arrière, embout dans une narine, appuie.

question-no-test = Tu n’as jamais utilisé ce spray. Faut-il l’essayer avant ?
    .a = Non, sinon la dose est perdue
    .b = Oui, une fois, le jour où tu le reçois
    .c = Oui, une pression jusqu’à voir une brume
    .why = Chaque spray de naloxone contient une dose. Il ne s’amorce pas comme d’autres sprays pour le nez : il est vide après une pression.

question-other-nostril = 2 à 3 minutes après un spray : la personne ne respire toujours pas normalement. Il t’en reste un. Et maintenant ?
    .a = Deuxième dose de naloxone, même narine
    .b = Le garder et attendre 10 minutes
    .c = Deuxième dose de naloxone, autre narine
    .why = La deuxième dose de naloxone vient après 2 à 3 minutes, avec un nouveau spray, dans l’autre narine. Continue compressions et insufflations.

question-black-line = La seringue de naloxone a des traits noirs. Jusqu’où pousses-tu pour la première dose ?
    .a = Jusqu’au premier trait noir
    .b = Jusqu’au milieu, la moitié pour l’instant
    .c = À fond, plus agit mieux
    .why = Chaque trait noir est une dose. Si la personne ne respire toujours pas normalement après 2 à 3 minutes : deuxième dose de naloxone, jusqu’au trait suivant.

question-unsure = Impossible à réveiller, et personne ne sait ce que c’était. Donnes-tu la naloxone ?
    .a = Seulement si les pupilles sont minuscules
    .b = Oui : dans le doute, la donner
    .c = Non, d’abord trouver ce qui a été pris
    .why = Elle ne fait pas de mal si ce n’était pas des opioïdes. Si c’en était, cachés dans un comprimé ou une poudre, chaque minute sans elle compte.

question-not-opioids = C’était du GHB, de l’alcool et des benzos. Après la naloxone, la respiration reste bien trop lente. Pourquoi ?
    .a = La naloxone a aggravé les choses : tout arrêter
    .b = C’était trop peu : dose après dose jusqu’au réveil
    .c = Elle n’agit que sur les opioïdes : continuer les insufflations
    .why = La naloxone lève l’effet des opioïdes et rien d’autre. Ce qui aide ici, ce sont les insufflations que tu fais jusqu’à ce que l’équipe de secours prenne le relais.

question-not-awake = Après la naloxone, la personne respire normalement mais ne se réveille pas. Et maintenant ?
    .a = La faire marcher jusqu’à ce qu’elle se réveille
    .b = Sur le côté, surveiller : assez de naloxone
    .c = Dose suivante de naloxone, elle doit se réveiller
    .why = Le but est la respiration, pas le réveil. Autre chose l’endort peut-être encore ; davantage de naloxone n’apporte que du manque.

question-every-minute = La personne respire normalement, sur le côté, sans se réveiller. Tous les combien regardes-tu la poitrine ?
    .a = Tous les quarts d’heure
    .b = Quand tu entends que quelque chose change
    .c = Chaque minute
    .why = La respiration peut s’arrêter sans un bruit. Regarde chaque minute ; si elle ronfle, gargouille ou ralentit : sur le dos, tête en arrière, compte.

question-stopped-again = Une demi-heure après que la naloxone a aidé, la respiration s’arrête à nouveau. Il te reste une dose. Quand la donnes-tu ?
    .a = Tout de suite, puis compressions et insufflations
    .b = Dans 2 à 3 minutes, comme la première fois
    .c = Pas du tout : une a marché, ce ne peut pas être des opioïdes
    .why = Les 2 à 3 minutes valent pour une dose qui n’a pas encore agi. Si elle a agi et que la respiration s’arrête à nouveau : dose suivante de naloxone tout de suite.

question-not-alone = La personne est réveillée, se sent bien et veut rentrer seule. Que fais-tu ?
    .a = Rester avec elle au moins 2 heures, insister pour l’hôpital
    .b = Donner encore une dose de naloxone pour la route
    .c = La laisser partir : qui est réveillé est tiré d’affaire
    .why = L’effet de la naloxone passe après 20 à 90 minutes, et l’opioïde est peut-être encore là. Si elle est seule, personne ne s’en rend compte.

question-outlast = Quels opioïdes peuvent durer plus longtemps que la naloxone ?
    .a = Seulement ceux qui sont injectés
    .b = Beaucoup, surtout la méthadone et les nitazènes
    .c = Aucun : la naloxone reste toujours le plus longtemps
    .why = Avec méthadone, patchs, comprimés et nitazènes, reste plus longtemps et garde plus d’une dose de naloxone tout près.

question-handover = L’équipe de secours arrive. Que lui transmets-tu ?
    .a = Le nom ; le reste, elle le voit elle-même
    .b = Rien d’utilisé : les sprays vont tout de suite à la poubelle
    .c = Ce qui a été pris, chaque dose de naloxone avec son heure, ce que tu as utilisé
    .why = L’équipe agit d’après ce qui a été donné et quand. Donne-lui le spray ou la seringue utilisés, l’aiguille sans étui dans sa boîte.

question-more-opioids = La personne se réveille en manque et veut prendre quelque chose tout de suite. Que lui dis-tu ?
    .a = Ça ne fait rien : la naloxone la protège maintenant
    .b = Un peu, ça va, ça soulage
    .c = Ne rien prendre : quand l’effet de la naloxone passe, la respiration peut s’arrêter
    .why = Tant que la naloxone est là, les opioïdes ne font rien. Quand son effet passe, l’ancien et le nouveau agissent ensemble.

question-it-passes = Après la naloxone, la personne tremble, transpire, vomit et te crie dessus. Que se passe-t-il ?
    .a = Une allergie à la naloxone : ne plus jamais en donner
    .b = Le manque : ça passe, rester calme et près d’elle
    .c = L’overdose est revenue : dose suivante de naloxone
    .why = Le manque est terrible à vivre et passe à mesure que l’effet de la naloxone diminue. Parle doucement, dis ce qui s’est passé ; vomissements : position assise ou sur le côté.

question-one-at-a-time = Deux sprays dans la boîte. Pourquoi ne pas donner les deux en même temps ?
    .a = Plus que nécessaire apporte du manque, et la réserve est partie
    .b = Deux à la fois s’annulent
    .c = Deux à la fois peuvent arrêter le cœur
    .why = Une dose de naloxone, 2 à 3 minutes, puis vérifie. Une quantité double n’a pas aidé plus de gens à survivre ; elle a apporté plus de manque.

question-prison = Quelqu’un sort de prison ou de sevrage après trois mois. Qu’est-ce qui a changé ?
    .a = Le corps est reposé et supporte plus
    .b = La tolérance est partie : ce qu’il connaissait peut arrêter la respiration
    .c = Rien, un corps se souvient de ce dont il avait l’habitude
    .why = La tolérance baisse en quelques jours. Les premières semaines après la prison ou un sevrage sont les plus dangereuses, donc pas seul(e), avec de la naloxone tout près.

question-stop-substitution = Quelqu’un veut arrêter la méthadone de lui-même, du jour au lendemain. Que devient le risque ?
    .a = Il monte : la tolérance baisse, donc parler d’abord au centre
    .b = Il ne change pas, tant qu’il ne prend rien d’autre
    .c = Il baisse : moins d’opioïde, moins de danger
    .why = Les semaines après l’arrêt de la substitution sont parmi les plus dangereuses. Les changements se font avec le centre.

question-mix = Des années d’opioïdes, maintenant des benzos et de l’alcool en plus. L’habitude des opioïdes protège-t-elle ?
    .a = Oui, le corps est habitué à être ralenti
    .b = Oui, si l’opioïde est prescrit
    .c = Non : ensemble, ils peuvent arrêter la respiration
    .why = La tolérance à une substance ne vaut pas pour le mélange. Le ralentissement de la respiration s’additionne.

question-expired = La seule naloxone sur place est périmée depuis l’an dernier. La personne ne respire pas normalement. Que fais-tu ?
    .a = La donner : périmée vaut mieux que rien
    .b = Courir d’abord en chercher une plus récente
    .c = Ne pas la donner : un médicament périmé est un poison
    .why = Des tests ont montré que la plupart des naloxones périmées gardaient presque toute leur force. Procure-t’en une nouvelle ensuite.

question-frozen = Ton spray a gelé dans la nuit, dans la tente. Personne n’en a besoin tout de suite. Que fais-tu ?
    .a = Le jeter : gelé une fois, il est fichu
    .b = Le décongeler vite sur le réchaud
    .c = Le laisser décongeler à température ambiante, puis il peut servir
    .why = Environ 15 minutes suffisent ; procure-t’en un nouveau quand tu peux. Si quelqu’un en a besoin maintenant : appelle, fais des insufflations, réchauffe-le sous un bras.

question-hot-car = Où est la place de la naloxone en été ?
    .a = Dans la boîte à gants, comme ça elle y est toujours
    .b = Avec moi, dans son emballage, en dessous de 25 °C
    .c = Dans la glacière, directement sur la glace
    .why = Une chaleur de plus de 40 °C et le gel lui font du mal tous les deux, et dans la voiture elle n’est pas où tu es. Porte-la, pas au soleil.

question-expiry-date = Comment t’assures-tu que ta naloxone n’est pas périmée ?
    .a = Regarder EXP quand on en a besoin
    .b = Peu importe, périmée marche aussi bien
    .c = Mettre un rappel un mois avant EXP
    .why = EXP indique le mois et l’année. Avec un mois devant toi, il y a le temps d’en avoir une nouvelle ; périmée vaut seulement mieux que rien.

question-who-knows = Qui devrait savoir où est ta naloxone ?
    .a = Personne, ça ne regarde que moi
    .b = Les gens autour de moi
    .c = Mon centre de soins, ça suffit
    .why = Une fois sans connaissance, tu ne peux pas te la donner. Montre-leur où elle est et comment elle marche.

question-on-the-phone = Que dis-tu au téléphone ?
    .a = Overdose d’héroïne, et le nom de la personne
    .b = Quelqu’un ne se sent pas bien, vous pourriez passer voir
    .c = Inconscient, ne respire pas normalement, et où nous sommes
    .why = L’état et le lieu font partir les secours. Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.

question-tell-the-crew = L’équipe de secours demande ce qui a été pris. Que réponds-tu ?
    .a = Que je ne sais rien, par précaution
    .b = Tout ce que je sais : quoi, combien, quand
    .c = Seulement l’alcool, c’est légal
    .why = Elle ne peut soigner que ce qu’elle sait. Au téléphone, tu peux taire les drogues ; à l’équipe de secours, dis tout.

question-no-known-law = Tu ne sais pas si une loi protège les personnes qui appellent là où tu es. Que fais-tu ?
    .a = Appeler quand même
    .b = Donner la naloxone et ne pas appeler
    .c = Me renseigner avant d’appeler
    .why = Dans beaucoup d’endroits, nous ne connaissons pas de loi qui protège les personnes qui appellent. Appelle quand même : tu peux dire inconscient, ne respire pas normalement.

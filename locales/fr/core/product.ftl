### Comment se donne chaque naloxone. Ses milligrammes, ses traits et son attente ne sont jamais ici : l’écran les ajoute.

product-any-spray = N’importe quel spray nasal de naloxone
    .open_head = Déballe un spray
    .open_detail = Ne l’amorce pas et ne l’essaie pas avant. Un spray contient une dose. L’emballage montre autre chose ? Suis l’emballage.
    .spray_head = Vaporise dans une seule narine
    .spray_detail = Sur le dos, tête en arrière, une main sous la nuque. Mets doucement l’embout dans une seule narine, appuie à fond.
    .note = Fie-toi à la respiration, pas au réveil : d’autres doses de naloxone jusqu’à une respiration normale.

product-nyxoid = Nyxoid
    .open_head = Ouvre un blister
    .open_detail = Décolle le film, sors le spray. Ne l’amorce pas et ne l’essaie pas avant. Un spray contient une dose.
    .spray_head = Vaporise dans une seule narine
    .spray_detail = Sur le dos, tête en arrière. Mets doucement l’embout dans une seule narine, enfonce le piston jusqu’au clic.
    .note = Dose suivante de naloxone : un nouveau spray, autre narine.

product-ventizolve = Ventizolve, Respinal
    .open_head = Déballe un spray
    .open_detail = Ne l’amorce pas et ne l’essaie pas avant. Un spray contient une dose.
    .spray_head = Vaporise dans une seule narine
    .spray_detail = Sur le dos, tête en arrière. Mets doucement l’embout dans une seule narine, enfonce le piston à fond.
    .note = Dose suivante de naloxone : un nouveau spray, autre narine.

product-prenoxad = Prenoxad
    .open_head = Ouvre la boîte en tournant
    .open_detail = Retire le film transparent, tourne jusqu’à rompre les scellés. Dedans : la seringue et ses aiguilles. La personne ne respire pas normalement et vous êtes deux : l’autre fait les insufflations ou les compressions.
    .needle_head = Visse une aiguille
    .needle_detail = Dévisse le bout transparent de la seringue. Visse l’aiguille sans enlever son étui, puis retire l’étui en tournant.
    .line_head = Jusqu’au premier trait noir
    .line_detail = Pas toute la seringue. Pique bien droit dans la face externe de la cuisse ou le haut du bras, à travers les vêtements. Pousse jusqu’au trait, retire l’aiguille, remets tout dans la boîte. Ne remets pas l’étui sur l’aiguille.
    .note = Chaque dose suivante de naloxone va jusqu’au trait noir suivant, jusqu’à une respiration normale. Après le dernier trait, la seringue est vide.

product-spray-4mg = Spray nasal Narcan et génériques
    .open_head = Ouvre un spray
    .open_detail = Tire la languette avec le rond, sors le spray. Ne l’amorce pas et ne l’essaie pas avant. Un spray contient une dose.
    .spray_head = Vaporise dans une seule narine
    .spray_detail = Sur le dos, tête en arrière, une main sous la nuque. Mets l’embout dans une seule narine, jusqu’à tes doigts. Enfonce le piston d’un coup ferme.
    .note = Fie-toi à la respiration, pas au réveil : d’autres doses de naloxone jusqu’à une respiration normale.

product-nalscue = Nalscue
    .open_head = Sors deux sprays
    .open_detail = Ici, une dose, c’est deux sprays, un dans chaque narine. Ne les amorce pas et ne les essaie pas avant. Mets la personne sur le dos.
    .first_head = Vaporise dans une narine
    .first_detail = Enfonce l’embout à fond, vers le côté externe du nez. Enfonce le piston d’un coup ferme.
    .second_head = Vaporise dans l’autre narine
    .second_detail = Avec le deuxième spray, juste après le premier. Les deux font une dose. Dose suivante de naloxone : deux nouveaux sprays, donnés de la même façon.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Lis l’emballage
    .open_detail = Elle existe en plusieurs dosages : dis lequel à l’équipe de secours. Ne l’amorce pas et ne l’essaie pas avant. Un spray contient une dose.
    .give_head = Donne un spray
    .give_detail = Dans le nez, comme le montre l’emballage. L’emballage dit quand la dose suivante de naloxone peut venir.

product-ampoule-04 = Ampoule de naloxone
    .strength_head = Lis le dosage
    .strength_detail = Elle doit contenir la dose affichée ici dans un millilitre. Il existe des ampoules plus faibles et plus fortes. Un autre dosage ? Demande à l’opérateur combien donner.
    .snap_head = Casse le haut
    .snap_detail = Fais descendre le liquide du col, en tapotant ou en tournant. Tissu ou compresse autour du col : casse-le en poussant à l’opposé de toi. Si la personne ne respire pas normalement et que vous êtes deux : l’autre insuffle ou comprime.
    .draw_head = Aspire tout dans la seringue
    .draw_detail = Aiguille sur la seringue, aspire toute l’ampoule. Chasse les grosses bulles ; un peu d’air ne fait pas de mal.
    .thigh_head = Injecte dans la cuisse
    .thigh_detail = Face externe de la cuisse ou haut du bras, à travers les vêtements, bien droit comme une fléchette. Pousse lentement, à fond. Ne remets pas l’étui sur l’aiguille. Dose suivante de naloxone : une nouvelle ampoule.
    .note = L’étiquette indique des microgrammes ? Mille microgrammes font un milligramme.

product-spray-8mg = Kloxxado
    .open_head = Déballe un spray
    .open_detail = Ne l’amorce pas et ne l’essaie pas avant. Un spray contient une dose.
    .give_head = Suis son propre emballage
    .give_detail = Un spray dans une seule narine, comme le montre l’emballage. Dose suivante de naloxone : un nouveau spray, autre narine ; l’emballage dit quand.
    .note = Le manque est plus probable qu’après des sprays plus faibles. Fie-toi à la respiration, pas au réveil.

product-nalmefene = Opvee (nalméfène)
    .open_head = Déballe un spray
    .open_detail = Ne l’amorce pas et ne l’essaie pas avant. Un spray contient une dose.
    .give_head = Suis son propre emballage
    .give_detail = Un spray dans le nez, comme le montre l’emballage. L’emballage dit quand la dose suivante peut venir.
    .note = C’est du nalméfène, pas de la naloxone : le manque peut être plus dur et durer plus longtemps. Dis son nom à l’équipe de secours.

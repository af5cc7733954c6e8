### Ce qu’il faut dire d’abord quand on demande une substance, quoi que le tableau en sache.

substance-naloxone =
    .note = La naloxone est l’antidote des opioïdes. Quelqu’un est impossible à réveiller : donne-la, appelle les secours, continue les insufflations. Un doute : opioïdes ou pas ? Donne-la.

substance-nalmefene-rescue =
    .note = Le nalméfène d’un kit d’urgence sert en cas d’overdose d’opioïdes ; utilise-le selon son emballage. Quelqu’un est impossible à réveiller : appelle les secours, continue les insufflations.

substance-suboxone =
    .note = Suboxone, c’est de la buprénorphine et de la naloxone. Pris après d’autres opioïdes, il peut provoquer un manque brutal.

substance-tilidine =
    .note = La plupart des tilidines contiennent aussi de la naloxone.

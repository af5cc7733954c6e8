### Co se musí říct jako první, když se někdo ptá na látku, ať o ní tabulka ví cokoli.

substance-naloxone =
    .note = Naloxon je protijed na opioidy. Někdo nejde probudit: podej ho, zavolej záchranku, pokračuj v umělém dýchání. Nevíš jistě, jestli to byly opioidy? Podej ho.

substance-nalmefene-rescue =
    .note = Nalmefen ze záchranné sady je na předávkování opioidy; použij ho podle jeho obalu. Někdo nejde probudit: zavolej záchranku, pokračuj v umělém dýchání.

substance-suboxone =
    .note = Suboxone je buprenorfin a naloxon. Po jiných opioidech může vyvolat náhlý odvykací stav.

substance-tilidine =
    .note = Ve většině tilidinu je i naloxon.

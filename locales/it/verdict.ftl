### La risposta a un mix: livelli, effetti, che cosa nessuno sa.

verdict-risk-dangerous = Può uccidere
verdict-risk-unsafe = Rischio alto
verdict-risk-caution = Cautela
verdict-risk-low = Rischio più basso, non innocuo
verdict-risk-unknown = Non valutato

verdict-headline-dangerous = { $unknown ->
    [0] Può uccidere.
    [one] Può uccidere, e { $unknown } coppia che nessuno ha valutato.
   *[other] Può uccidere, e { $unknown } coppie che nessuno ha valutato.
}
verdict-headline-unsafe = { $unknown ->
    [0] Rischio alto.
    [one] Rischio alto, e { $unknown } coppia che nessuno ha valutato.
   *[other] Rischio alto, e { $unknown } coppie che nessuno ha valutato.
}
verdict-headline-caution = { $unknown ->
    [0] Cautela.
    [one] Cautela, e { $unknown } coppia che nessuno ha valutato.
   *[other] Cautela, e { $unknown } coppie che nessuno ha valutato.
}
verdict-headline-rescue = Un antidoto non si valuta: si dà.
verdict-headline-low = Rischio più basso, non innocuo.
verdict-headline-unknown = { $unknown ->
    [one] Non valutato. Nessuno ha controllato questa coppia. Non è un sì.
   *[other] Non valutato. Nessuno ha controllato { $unknown } di queste coppie. Non è un sì.
}

verdict-said = { $risk ->
    [dangerous] Può uccidere
    [unsafe] Rischio alto
   *[caution] Cautela
}, { $others ->
    [0] dice { $name } ({ $date })
    [one] dicono { $name } ({ $date }) e { $others } altro gruppo
   *[other] dicono { $name } ({ $date }) e altri { $others } gruppi
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . E { $unknown } coppia che nessuno ha valutato.
   *[other] . E { $unknown } coppie che nessuno ha valutato.
}
verdict-own = La tabella di Tentlight: { $risk ->
    [dangerous] può uccidere
    [unsafe] rischio alto
    [caution] cautela
    [low] rischio più basso, non innocuo
   *[unknown] non valutato
}{ $unknown ->
    [0] .
    [one] , e { $unknown } coppia non valutata.
   *[other] , e { $unknown } coppie non valutate.
}
verdict-lowered = { $risk ->
    [dangerous] Era «può uccidere» fino al giorno { $date }.
    [unsafe] Era «rischio alto» fino al giorno { $date }.
    [caution] Era «cautela» fino al giorno { $date }.
    [low] Era «rischio più basso, non innocuo» fino al giorno { $date }.
   *[unknown] Era «non valutato» fino al giorno { $date }.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , di una sostanza affine:
   *[these] :
} { $risk ->
    [dangerous] può uccidere
    [unsafe] rischio alto
   *[caution] cautela
}
verdict-day = { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = Una rende più forte l'altra.
verdict-effect-add = Le due si sommano.
verdict-effect-decrease = Una nasconde l'altra: è facile prenderne troppo.
verdict-effect-mixed = Insieme sono imprevedibili.
verdict-effect-unknown = Nessuno ha descritto che cosa si fanno a vicenda.

verdict-confidence-agreed = Le fonti concordano.
verdict-confidence-single = Una fonte.
verdict-confidence-disputed = Le fonti non concordano. Mostriamo la più prudente.
verdict-confidence-below = Le fonti non concordano sulla sua classe. Questa è la nostra lettura per questa sostanza: leggi entrambe.
verdict-confidence-inferred = Giudicato in base alla sua classe: almeno questo. Può essere peggio.
verdict-confidence-judged = Una nostra lettura, non ancora controllata da un clinico: almeno questo. Può essere peggio.
verdict-confidence-group = Lo dice un gruppo, non Tentlight: almeno questo. Può essere peggio.
verdict-confidence-none = Non valutato. Nessuno ha controllato questa coppia. Non è un sì.

verdict-open-dangerous = Senza «{ $names }» qui ci sarebbe: può uccidere. Con quello, nessuno lo sa.
verdict-open-unsafe = Senza «{ $names }» qui ci sarebbe: rischio alto. Con quello, nessuno lo sa.
verdict-open-caution = Senza «{ $names }» qui ci sarebbe: cautela. Con quello, nessuno lo sa.
verdict-open-low = Senza «{ $names }» qui ci sarebbe: rischio più basso, non innocuo. Con quello, nessuno lo sa.
verdict-open-unknown = Senza «{ $names }» qui ci sarebbe: non valutato. Con quello, nessuno lo sa.
verdict-purity = Come se ognuna fosse davvero ciò per cui è stata venduta.
verdict-prescribed = Un farmaco prescritto: non smettere e non saltarlo per via di questa app. Chiedi in farmacia o al tuo centro di cura.
verdict-cautious-wins = Quando le fonti differiscono seguiamo quella che preoccupa di più.
verdict-checked-as = controllata come { $name }
verdict-judged-by = giudicata in base alla sostanza affine { $name }
verdict-unrated = nota, e nessuno l'ha valutata
verdict-lasts = { $days ->
    [one] { $name } conta ancora per { $days } giorno dopo l'ultima volta.
   *[other] { $name } conta ancora per { $days } giorni dopo l'ultima volta.
}
verdict-built-in = Dall'edizione incorporata ({ $date }); possono mancare avvisi più recenti.
verdict-not-reviewed = Non ancora controllato da un clinico.
verdict-help = Qualcuno sta male? Aiuto

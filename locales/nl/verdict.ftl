### Het antwoord op een mix: niveaus, werking, wat onbekend is.

## safety = true

verdict-risk-dangerous = Levensgevaarlijk
verdict-risk-unsafe = Hoog risico
verdict-risk-caution = Voorzichtig
verdict-risk-low = Lager risico, niet zonder risico
verdict-risk-unknown = Niet beoordeeld

verdict-headline-dangerous = { $unknown ->
    [0] Levensgevaarlijk.
    [one] Levensgevaarlijk, en { $unknown } combinatie die niemand heeft beoordeeld.
   *[other] Levensgevaarlijk, en { $unknown } combinaties die niemand heeft beoordeeld.
}
verdict-headline-unsafe = { $unknown ->
    [0] Hoog risico.
    [one] Hoog risico, en { $unknown } combinatie die niemand heeft beoordeeld.
   *[other] Hoog risico, en { $unknown } combinaties die niemand heeft beoordeeld.
}
verdict-headline-caution = { $unknown ->
    [0] Voorzichtig.
    [one] Voorzichtig, en { $unknown } combinatie die niemand heeft beoordeeld.
   *[other] Voorzichtig, en { $unknown } combinaties die niemand heeft beoordeeld.
}
verdict-headline-rescue = Een tegengif wordt niet beoordeeld: je geeft het.
verdict-headline-low = Lager risico, niet zonder risico.
verdict-headline-unknown = { $unknown ->
    [one] Niet beoordeeld. Niemand heeft deze combinatie nagekeken. Dat is geen ja.
   *[other] Niet beoordeeld. Niemand heeft { $unknown } van deze combinaties nagekeken. Dat is geen ja.
}

verdict-said = { $risk ->
    [dangerous] Levensgevaarlijk
    [unsafe] Hoog risico
   *[caution] Voorzichtig
}, { $others ->
    [0] zegt { $name } ({ $date })
    [one] zeggen { $name } ({ $date }) en { $others } andere groep
   *[other] zeggen { $name } ({ $date }) en { $others } andere groepen
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . En { $unknown } combinatie die niemand heeft beoordeeld.
   *[other] . En { $unknown } combinaties die niemand heeft beoordeeld.
}
verdict-own = De eigen tabel van Tentlight: { $risk ->
    [dangerous] levensgevaarlijk
    [unsafe] hoog risico
    [caution] voorzichtig
    [low] lager risico, niet zonder risico
   *[unknown] niet beoordeeld
}{ $unknown ->
    [0] .
    [one] , en { $unknown } combinatie niet beoordeeld.
   *[other] , en { $unknown } combinaties niet beoordeeld.
}
verdict-lowered = { $risk ->
    [dangerous] Was ‘levensgevaarlijk’ tot { $date }.
    [unsafe] Was ‘hoog risico’ tot { $date }.
    [caution] Was ‘voorzichtig’ tot { $date }.
    [low] Was ‘lager risico, niet zonder risico’ tot { $date }.
   *[unknown] Was ‘niet beoordeeld’ tot { $date }.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , over een verwant middel:
   *[these] :
} { $risk ->
    [dangerous] levensgevaarlijk
    [unsafe] hoog risico
   *[caution] voorzichtig
}

##

verdict-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

## safety = true

verdict-effect-increase = Het ene maakt het andere sterker.
verdict-effect-add = De effecten tellen bij elkaar op.
verdict-effect-decrease = Het ene verbergt het andere: je neemt makkelijk te veel.
verdict-effect-mixed = Samen zijn ze onvoorspelbaar.
verdict-effect-unknown = Niemand heeft beschreven wat ze met elkaar doen.

verdict-confidence-agreed = De bronnen zijn het eens.
verdict-confidence-single = Eén bron.
verdict-confidence-disputed = De bronnen zijn het niet eens. We tonen de voorzichtigste.
verdict-confidence-below = De bronnen zijn het niet eens over de groep waar dit bij hoort. Dit is onze lezing voor dit middel: lees beide.
verdict-confidence-inferred = Beoordeeld naar zijn groep: minstens dit. Het kan erger zijn.
verdict-confidence-judged = Onze eigen lezing, nog niet nagekeken door een medisch deskundige: minstens dit. Het kan erger zijn.
verdict-confidence-group = Het woord van een groep, niet van Tentlight: minstens dit. Het kan erger zijn.
verdict-confidence-none = Niet beoordeeld. Niemand heeft deze combinatie nagekeken. Dat is geen ja.

verdict-open-dangerous = Zonder ‘{ $names }’ zou hier staan: levensgevaarlijk. Met ‘{ $names }’ erbij weet niemand het.
verdict-open-unsafe = Zonder ‘{ $names }’ zou hier staan: hoog risico. Met ‘{ $names }’ erbij weet niemand het.
verdict-open-caution = Zonder ‘{ $names }’ zou hier staan: voorzichtig. Met ‘{ $names }’ erbij weet niemand het.
verdict-open-low = Zonder ‘{ $names }’ zou hier staan: lager risico, niet zonder risico. Met ‘{ $names }’ erbij weet niemand het.
verdict-open-unknown = Zonder ‘{ $names }’ zou hier staan: niet beoordeeld. Met ‘{ $names }’ erbij weet niemand het.
verdict-purity = Alsof elk middel echt is wat de verkoper zei.
verdict-prescribed = Een voorgeschreven medicijn: stop er niet mee en sla het niet over vanwege deze app. Vraag het aan de apotheek of je behandelaar.
verdict-cautious-wins = Als bronnen verschillen, volgen we de bron die zich meer zorgen maakt.
verdict-checked-as = nagekeken als { $name }
verdict-judged-by = beoordeeld naar het verwante middel { $name }
verdict-unrated = bekend, en niemand heeft het beoordeeld
verdict-lasts = { $days ->
    [one] { $name } telt nog { $days } dag mee na de laatste keer.
   *[other] { $name } telt nog { $days } dagen mee na de laatste keer.
}

##

verdict-built-in = Uit de ingebouwde editie van { $date }; nieuwere waarschuwingen kunnen ontbreken.
verdict-not-reviewed = Nog niet nagekeken door een medisch deskundige.
verdict-help = Gaat het slecht met iemand? Hulp

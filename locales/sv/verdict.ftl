### Svaret på en blandning: nivåer, effekter, det okända.

verdict-risk-dangerous = Livsfarligt
verdict-risk-unsafe = Hög risk
verdict-risk-caution = Var försiktig
verdict-risk-low = Lägre risk, inte riskfritt
verdict-risk-unknown = Inte bedömt

verdict-headline-dangerous = { $unknown ->
    [0] Livsfarligt.
    [one] Livsfarligt – och { $unknown } par som ingen har bedömt.
   *[other] Livsfarligt – och { $unknown } par som ingen har bedömt.
}
verdict-headline-unsafe = { $unknown ->
    [0] Hög risk.
    [one] Hög risk – och { $unknown } par som ingen har bedömt.
   *[other] Hög risk – och { $unknown } par som ingen har bedömt.
}
verdict-headline-caution = { $unknown ->
    [0] Var försiktig.
    [one] Var försiktig – och { $unknown } par som ingen har bedömt.
   *[other] Var försiktig – och { $unknown } par som ingen har bedömt.
}
verdict-headline-rescue = Ett motgift bedöms inte: det ges.
verdict-headline-low = Lägre risk, inte riskfritt.
verdict-headline-unknown = { $unknown ->
    [one] Inte bedömt. Ingen har granskat det här paret. Det är inte ett ja.
   *[other] Inte bedömt. Ingen har granskat { $unknown } av de här paren. Det är inte ett ja.
}

verdict-said = { $risk ->
    [dangerous] Livsfarligt
    [unsafe] Hög risk
   *[caution] Var försiktig
}, { $others ->
    [0] säger { $name } ({ $date })
    [one] säger { $name } ({ $date }) och { $others } grupp till
   *[other] säger { $name } ({ $date }) och { $others } grupper till
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . Och { $unknown } par som ingen har bedömt.
   *[other] . Och { $unknown } par som ingen har bedömt.
}
verdict-own = Tentlights egen tabell: { $risk ->
    [dangerous] livsfarligt
    [unsafe] hög risk
    [caution] var försiktig
    [low] lägre risk, inte riskfritt
   *[unknown] inte bedömt
}{ $unknown ->
    [0] .
    [one] {" "}– och { $unknown } par inte bedömt.
   *[other] {" "}– och { $unknown } par inte bedömda.
}
verdict-lowered = { $risk ->
    [dangerous] Fram till { $date } stod det ”livsfarligt”.
    [unsafe] Fram till { $date } stod det ”hög risk”.
    [caution] Fram till { $date } stod det ”var försiktig”.
    [low] Fram till { $date } stod det ”lägre risk, inte riskfritt”.
   *[unknown] Fram till { $date } stod det ”inte bedömt”.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , om en besläktad substans:
   *[these] :
} { $risk ->
    [dangerous] livsfarligt
    [unsafe] hög risk
   *[caution] var försiktig
}

verdict-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = Den ena gör den andra starkare.
verdict-effect-add = Effekterna läggs ihop.
verdict-effect-decrease = Den ena döljer den andra: lätt att ta för mycket.
verdict-effect-mixed = Tillsammans är de oförutsägbara.
verdict-effect-unknown = Ingen har beskrivit vad de gör med varandra.

verdict-confidence-agreed = Källorna är överens.
verdict-confidence-single = En källa.
verdict-confidence-disputed = Källorna är oense. Vi visar den mest försiktiga.
verdict-confidence-below = Källorna är oense om substansgruppen. Det här är vår tolkning för just den här: läs båda.
verdict-confidence-inferred = Bedömt efter substansgruppen: minst detta. Det kan vara värre.
verdict-confidence-judged = Vår egen bedömning, ännu inte granskad av läkare: minst detta. Det kan vara värre.
verdict-confidence-group = En grupps ord, inte Tentlights: minst detta. Det kan vara värre.
verdict-confidence-none = Inte bedömt. Ingen har granskat det här paret. Det är inte ett ja.

verdict-open-dangerous = Utan ”{ $names }” skulle det stå: livsfarligt. Med det inräknat vet ingen.
verdict-open-unsafe = Utan ”{ $names }” skulle det stå: hög risk. Med det inräknat vet ingen.
verdict-open-caution = Utan ”{ $names }” skulle det stå: var försiktig. Med det inräknat vet ingen.
verdict-open-low = Utan ”{ $names }” skulle det stå: lägre risk, inte riskfritt. Med det inräknat vet ingen.
verdict-open-unknown = Utan ”{ $names }” skulle det stå: inte bedömt. Med det inräknat vet ingen.
verdict-purity = Som om var och en är det den såldes som.
verdict-prescribed = Ett utskrivet läkemedel: sluta inte och hoppa inte över det på grund av den här appen. Fråga på apoteket eller din mottagning.
verdict-cautious-wins = När källor skiljer sig åt följer vi den som varnar mest.
verdict-checked-as = granskat som { $name }
verdict-judged-by = bedömt efter den besläktade substansen { $name }
verdict-unrated = känd, och ingen har bedömt den
verdict-lasts = { $days ->
    [one] { $name } räknas fortfarande i { $days } dag efter sista gången.
   *[other] { $name } räknas fortfarande i { $days } dagar efter sista gången.
}

verdict-built-in = Från den inbyggda utgåvan { $date }; nyare varningar kan saknas.
verdict-not-reviewed = Ännu inte granskat av läkare.
verdict-help = Mår någon dåligt? Hjälp

### Odpověď na mix: úrovně, účinky, co není známo. Čte se na obrazovce Mix a tiskne ji nástroj.

verdict-risk-dangerous = Může zabít
verdict-risk-unsafe = Vysoké riziko
verdict-risk-caution = Opatrně
verdict-risk-low = Nižší riziko, ale pořád riziko
verdict-risk-unknown = Nehodnoceno

verdict-headline-dangerous = { $unknown ->
    [0] Může zabít.
    [one] Může zabít – a { $unknown } dvojici nikdo nehodnotil.
    [few] Může zabít – a { $unknown } dvojice nikdo nehodnotil.
    [many] Může zabít – a { $unknown } dvojice nikdo nehodnotil.
   *[other] Může zabít – a { $unknown } dvojic nikdo nehodnotil.
}
verdict-headline-unsafe = { $unknown ->
    [0] Vysoké riziko.
    [one] Vysoké riziko – a { $unknown } dvojici nikdo nehodnotil.
    [few] Vysoké riziko – a { $unknown } dvojice nikdo nehodnotil.
    [many] Vysoké riziko – a { $unknown } dvojice nikdo nehodnotil.
   *[other] Vysoké riziko – a { $unknown } dvojic nikdo nehodnotil.
}
verdict-headline-caution = { $unknown ->
    [0] Opatrně.
    [one] Opatrně – a { $unknown } dvojici nikdo nehodnotil.
    [few] Opatrně – a { $unknown } dvojice nikdo nehodnotil.
    [many] Opatrně – a { $unknown } dvojice nikdo nehodnotil.
   *[other] Opatrně – a { $unknown } dvojic nikdo nehodnotil.
}
verdict-headline-rescue = Protijed se nehodnotí: ten se podává.
verdict-headline-low = Nižší riziko, ale pořád riziko.
verdict-headline-unknown = { $unknown ->
    [one] Nehodnoceno. Tuhle dvojici nikdo neprověřil. To není ano.
    [few] Nehodnoceno. { $unknown } z těchto dvojic nikdo neprověřil. To není ano.
    [many] Nehodnoceno. { $unknown } z těchto dvojic nikdo neprověřil. To není ano.
   *[other] Nehodnoceno. { $unknown } z těchto dvojic nikdo neprověřil. To není ano.
}

verdict-said = { $risk ->
    [dangerous] Může zabít
    [unsafe] Vysoké riziko
   *[caution] Opatrně
}, { $others ->
    [0] říká { $name } ({ $date })
    [one] říká { $name } ({ $date }) a { $others } další skupina
    [few] říká { $name } ({ $date }) a { $others } další skupiny
    [many] říká { $name } ({ $date }) a { $others } další skupiny
   *[other] říká { $name } ({ $date }) a { $others } dalších skupin
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] {" "}– a { $unknown } dvojici nikdo nehodnotil.
    [few] {" "}– a { $unknown } dvojice nikdo nehodnotil.
    [many] {" "}– a { $unknown } dvojice nikdo nehodnotil.
   *[other] {" "}– a { $unknown } dvojic nikdo nehodnotil.
}
verdict-own = Vlastní tabulka Tentlight: { $risk ->
    [dangerous] může zabít
    [unsafe] vysoké riziko
    [caution] opatrně
    [low] nižší riziko, ale pořád riziko
   *[unknown] nehodnoceno
}{ $unknown ->
    [0] .
    [one] {" "}– a { $unknown } dvojice nehodnocena.
    [few] {" "}– a { $unknown } dvojice nehodnoceny.
    [many] {" "}– a { $unknown } dvojice nehodnoceno.
   *[other] {" "}– a { $unknown } dvojic nehodnoceno.
}
verdict-lowered = { $risk ->
    [dangerous] Do { $date } tu stálo: může zabít.
    [unsafe] Do { $date } tu stálo: vysoké riziko.
    [caution] Do { $date } tu stálo: opatrně.
    [low] Do { $date } tu stálo: nižší riziko, ale pořád riziko.
   *[unknown] Do { $date } tu stálo: nehodnoceno.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , o příbuzné látce:
   *[these] :
} { $risk ->
    [dangerous] může zabít
    [unsafe] vysoké riziko
   *[caution] opatrně
}
verdict-day = { $day }. { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = Jedno zesiluje druhé.
verdict-effect-add = Obojí se sčítá.
verdict-effect-decrease = Jedno zakrývá druhé: člověk si snadno vezme příliš.
verdict-effect-mixed = Dohromady se to nedá předvídat.
verdict-effect-unknown = Nikdo nepopsal, jak na sebe působí.

verdict-confidence-agreed = Zdroje se shodují.
verdict-confidence-single = Jeden zdroj.
verdict-confidence-disputed = Zdroje se neshodují. Ukazujeme ten opatrnější.
verdict-confidence-below = Zdroje se neshodují o celé skupině látek. Tohle je náš výklad pro tuto látku: přečti si obojí.
verdict-confidence-inferred = Usuzujeme podle skupiny látek: nejméně tolik. Může to být horší.
verdict-confidence-judged = Náš vlastní výklad, zatím bez kontroly lékařem: nejméně tolik. Může to být horší.
verdict-confidence-group = Slovo skupiny, ne Tentlight: nejméně tolik. Může to být horší.
verdict-confidence-none = Nehodnoceno. Tuhle dvojici nikdo neprověřil. To není ano.

verdict-open-dangerous = Bez „{ $names }“ by tu stálo: může zabít. S tím to neví nikdo.
verdict-open-unsafe = Bez „{ $names }“ by tu stálo: vysoké riziko. S tím to neví nikdo.
verdict-open-caution = Bez „{ $names }“ by tu stálo: opatrně. S tím to neví nikdo.
verdict-open-low = Bez „{ $names }“ by tu stálo: nižší riziko, ale pořád riziko. S tím to neví nikdo.
verdict-open-unknown = Bez „{ $names }“ by tu stálo: nehodnoceno. S tím to neví nikdo.
verdict-purity = Jako by každá látka opravdu byla to, za co se prodávala.
verdict-prescribed = Předepsaný lék: nevysazuj ho ani nevynechávej kvůli této aplikaci. Zeptej se v lékárně nebo ve své ordinaci.
verdict-cautious-wins = Když se zdroje liší, držíme se toho, který varuje víc.
verdict-checked-as = prověřeno jako { $name }
verdict-judged-by = posouzeno podle příbuzné látky: { $name }
verdict-unrated = známá látka, ale nikdo ji nehodnotil
verdict-lasts = { $days ->
    [one] { $name }: počítá se ještě { $days } den po posledním užití.
    [few] { $name }: počítá se ještě { $days } dny po posledním užití.
    [many] { $name }: počítá se ještě { $days } dne po posledním užití.
   *[other] { $name }: počítá se ještě { $days } dní po posledním užití.
}
verdict-built-in = Ze zabudovaného vydání: { $date }; novější varování můžou chybět.
verdict-not-reviewed = Zatím bez kontroly lékařem.
verdict-help = Je někomu zle? Pomoc

### Odpowiedź na miks: poziomy, działanie, czego nikt nie wie. Na ekranie Miks i w narzędziu.

verdict-risk-dangerous = Może zabić
verdict-risk-unsafe = Wysokie ryzyko
verdict-risk-caution = Ostrożnie
verdict-risk-low = Mniejsze ryzyko, nie bez ryzyka
verdict-risk-unknown = Brak oceny

verdict-headline-dangerous = { $unknown ->
    [0] Może zabić.
    [one] Może zabić, a { $unknown } pary nikt nie ocenił.
    [few] Może zabić, a { $unknown } par nikt nie ocenił.
    [many] Może zabić, a { $unknown } par nikt nie ocenił.
   *[other] Może zabić, a { $unknown } pary nikt nie ocenił.
}
verdict-headline-unsafe = { $unknown ->
    [0] Wysokie ryzyko.
    [one] Wysokie ryzyko, a { $unknown } pary nikt nie ocenił.
    [few] Wysokie ryzyko, a { $unknown } par nikt nie ocenił.
    [many] Wysokie ryzyko, a { $unknown } par nikt nie ocenił.
   *[other] Wysokie ryzyko, a { $unknown } pary nikt nie ocenił.
}
verdict-headline-caution = { $unknown ->
    [0] Ostrożnie.
    [one] Ostrożnie, a { $unknown } pary nikt nie ocenił.
    [few] Ostrożnie, a { $unknown } par nikt nie ocenił.
    [many] Ostrożnie, a { $unknown } par nikt nie ocenił.
   *[other] Ostrożnie, a { $unknown } pary nikt nie ocenił.
}
verdict-headline-rescue = Odtrutki się nie ocenia: odtrutkę się podaje.
verdict-headline-low = Mniejsze ryzyko, nie bez ryzyka.
verdict-headline-unknown = { $unknown ->
    [one] Brak oceny. Tej pary nikt nie sprawdził. To nie znaczy „tak”.
    [few] Brak oceny. { $unknown } z tych par nikt nie sprawdził. To nie znaczy „tak”.
    [many] Brak oceny. { $unknown } z tych par nikt nie sprawdził. To nie znaczy „tak”.
   *[other] Brak oceny. { $unknown } z tych par nikt nie sprawdził. To nie znaczy „tak”.
}

verdict-said = { $risk ->
    [dangerous] Może zabić
    [unsafe] Wysokie ryzyko
   *[caution] Ostrożnie
}, { $others ->
    [0] mówi { $name } ({ $date })
    [one] mówi { $name } ({ $date }) i { $others } inna grupa
    [few] mówi { $name } ({ $date }) i { $others } inne grupy
    [many] mówi { $name } ({ $date }) i { $others } innych grup
   *[other] mówi { $name } ({ $date }) i { $others } innej grupy
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . A { $unknown } pary nikt nie ocenił.
    [few] . A { $unknown } par nikt nie ocenił.
    [many] . A { $unknown } par nikt nie ocenił.
   *[other] . A { $unknown } pary nikt nie ocenił.
}
verdict-own = Własna tabela Tentlight: { $risk ->
    [dangerous] może zabić
    [unsafe] wysokie ryzyko
    [caution] ostrożnie
    [low] mniejsze ryzyko, nie bez ryzyka
   *[unknown] brak oceny
}{ $unknown ->
    [0] .
    [one] , a { $unknown } pary nikt nie ocenił.
    [few] , a { $unknown } par nikt nie ocenił.
    [many] , a { $unknown } par nikt nie ocenił.
   *[other] , a { $unknown } pary nikt nie ocenił.
}
verdict-lowered = { $risk ->
    [dangerous] Do { $date } było: „może zabić”.
    [unsafe] Do { $date } było: „wysokie ryzyko”.
    [caution] Do { $date } było: „ostrożnie”.
    [low] Do { $date } było: „mniejsze ryzyko, nie bez ryzyka”.
   *[unknown] Do { $date } było: „brak oceny”.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , o substancji pokrewnej:
   *[these] :
} { $risk ->
    [dangerous] może zabić
    [unsafe] wysokie ryzyko
   *[caution] ostrożnie
}
verdict-day = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = Jedno wzmacnia drugie.
verdict-effect-add = Działanie obu się sumuje.
verdict-effect-decrease = Jedno maskuje drugie: łatwo wziąć za dużo.
verdict-effect-mixed = Razem są nieprzewidywalne.
verdict-effect-unknown = Nikt nie opisał, jak na siebie działają.

verdict-confidence-agreed = Źródła są zgodne.
verdict-confidence-single = Jedno źródło.
verdict-confidence-disputed = Źródła się różnią. Pokazujemy ostrożniejsze.
verdict-confidence-below = Źródła różnią się co do tej grupy substancji. Dla tej jednej to nasza interpretacja: przeczytaj oba.
verdict-confidence-inferred = Ocena na podstawie grupy substancji: co najmniej takie ryzyko. Może być gorzej.
verdict-confidence-judged = Nasza własna interpretacja, jeszcze nieprzejrzana przez specjalistę medycznego: co najmniej takie ryzyko. Może być gorzej.
verdict-confidence-group = Tak mówi ta grupa ludzi, nie Tentlight: co najmniej takie ryzyko. Może być gorzej.
verdict-confidence-none = Brak oceny. Tej pary nikt nie sprawdził. To nie znaczy „tak”.

verdict-open-dangerous = Bez „{ $names }” byłoby tu: może zabić. Z tym nikt nie wie.
verdict-open-unsafe = Bez „{ $names }” byłoby tu: wysokie ryzyko. Z tym nikt nie wie.
verdict-open-caution = Bez „{ $names }” byłoby tu: ostrożnie. Z tym nikt nie wie.
verdict-open-low = Bez „{ $names }” byłoby tu: mniejsze ryzyko, nie bez ryzyka. Z tym nikt nie wie.
verdict-open-unknown = Bez „{ $names }” byłoby tu: brak oceny. Z tym nikt nie wie.
verdict-purity = Przy założeniu, że każda jest tym, jako co ją sprzedano.
verdict-prescribed = Lek przepisany przez lekarza: nie odstawiaj go i nie pomijaj z powodu tej aplikacji. Spytaj w aptece lub poradni.
verdict-cautious-wins = Gdy źródła się różnią, trzymamy się tego, które bardziej ostrzega.
verdict-checked-as = sprawdzono jako: { $name }
verdict-judged-by = ocena według substancji pokrewnej: { $name }
verdict-unrated = znana, ale nikt jej nie ocenił
verdict-lasts = { $days ->
    [one] { $name }: liczy się jeszcze przez { $days } dzień po ostatnim razie.
    [few] { $name }: liczy się jeszcze przez { $days } dni po ostatnim razie.
    [many] { $name }: liczy się jeszcze przez { $days } dni po ostatnim razie.
   *[other] { $name }: liczy się jeszcze przez { $days } dnia po ostatnim razie.
}
verdict-built-in = Z wbudowanego wydania z { $date }; nowszych ostrzeżeń może brakować.
verdict-not-reviewed = Jeszcze nieprzejrzane przez specjalistę medycznego.
verdict-help = Komuś jest źle? Pomoc

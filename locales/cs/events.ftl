### Akce: co sledované skupiny ohlašují, den po dni; co se změnilo; co se překrývá.

events-title = Akce
events-none = Zatím žádné akce.
events-later = Přicházejí od peer skupin, které sleduješ: festivaly s peer stanem, párty, školení.
events-follow = Sledovat skupinu
events-follow-how = Naskenuj kód na jejím plakátu nebo vlož její odkaz
events-none-ahead = Skupiny, které sleduješ, nic dalšího neohlašují.
events-no-fit = Nic dalšího nevyhovuje.
events-all = Ukázat všechno
events-now = Právě probíhá
events-more = Více
events-over = Skončilo
events-over-none = Za poslední tři měsíce nic neskončilo.
events-more-times = { $count ->
    [one] a ještě jednou
    [few] a ještě { $count }krát
    [many] a ještě { $count }krát
   *[other] a ještě { $count }krát
}
events-favourite = Oblíbená akce

events-filters = Ukázat jen
events-near = Blízko mě
events-favourites = Oblíbené
events-month = Měsíc
events-nowhere = Blízko čeho? Řekni, kde jsi, nebo vyber místo. Zůstane to v tomto telefonu.
events-around = Ty nejvýš 100 km daleko.
events-offer = Stánek tam nabízí
events-offer-any = Cokoli
events-country = Země
events-country-any = Všechny země

events-month-name = { $month ->
    [1] Leden
    [2] Únor
    [3] Březen
    [4] Duben
    [5] Květen
    [6] Červen
    [7] Červenec
    [8] Srpen
    [9] Září
    [10] Říjen
    [11] Listopad
   *[12] Prosinec
} { $year }
events-month-before = Předchozí měsíc
events-month-after = Další měsíc
events-day = { $day }, { $count ->
    [0] nic
    [one] { $count } akce
    [few] { $count } akce
    [many] { $count } akce
   *[other] { $count } akcí
}

events-changes = { $count ->
    [one] { $count } změna od posledního prohlížení
    [few] { $count } změny od posledního prohlížení
    [many] { $count } změny od posledního prohlížení
   *[other] { $count } změn od posledního prohlížení
}
events-changes-others = { $count ->
    [one] A { $count } další.
    [few] A { $count } další.
    [many] A { $count } dalšího.
   *[other] A { $count } dalších.
}
events-seen = Viděno
events-change-new = Nové: { $name }, { $when }
events-change-cancelled = Zrušeno: { $name }
events-change-on-again = Přece jen se koná: { $name }
events-change-moved = Přesunuto: { $name } je teď { $to }. Dřív: { $from }.
events-change-no-longer = Vynecháno: { $name }, { $when }
events-change-elsewhere = Jiné místo: { $name } je teď tady: { $place }
events-change-elsewhere-unsaid = Jiné místo: { $name }
events-change-renamed = Nový název: { $from } je teď { $name }.
events-change-gone = Už není ohlášeno: { $name }

events-overlaps = Tvoje oblíbené akce se překrývají
events-overlap = { $one } a { $other } probíhají obě { $when }.

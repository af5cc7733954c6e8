### Események: amit a követett csoportok hirdetnek, napról napra; mi változott; mi ütközik.

events-title = Események
events-none = Még nincs esemény.
events-later = A követett segítő csoportoktól jönnek: fesztiválok kortárs segítők sátrával, bulik, képzések.
events-follow = Csoport követése
events-follow-how = Olvasd be a kódot a plakátjáról, vagy illeszd be a linkjét
events-none-ahead = A követett csoportok semmit sem hirdetnek előre.
events-no-fit = Semmi ilyen nincs előttünk.
events-all = Mind mutatása
events-now = Most zajlik
events-more = Több
events-over = Véget ért
events-over-none = Az utolsó három hónapban semmi sem ért véget.
events-more-times = { $count ->
    [one] és még egyszer
   *[other] és még { $count } alkalom
}
events-favourite = Kedvenc

events-filters = Csak ezek
events-near = Közelemben
events-favourites = Kedvencek
events-month = Hónap
events-nowhere = Mihez közel? Mondd meg, hol vagy, vagy válassz egy helyet. Ezen a telefonon marad.
events-around = Amelyik legfeljebb 100 km-re van.
events-offer = Egy standon kapható
events-offer-any = Bármi
events-country = Ország
events-country-any = Minden ország

events-month-name = { $year }. { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
}
events-month-before = Előző hónap
events-month-after = Következő hónap
events-day = { $day }: { $count ->
    [0] semmi
   *[other] { $count } esemény
}

events-changes = { $count } változás, mióta megnézted
events-changes-others = És még { $count }.
events-seen = Láttam
events-change-new = Új: { $name }, { $when }
events-change-cancelled = Elmarad: { $name }
events-change-on-again = Mégis megtartják: { $name }
events-change-moved = Áthelyezve: { $name }. Mostantól: { $to }. Eddig: { $from }
events-change-no-longer = Kimarad: { $name }, { $when }
events-change-elsewhere = Más helyszín: { $name }. Mostantól itt: { $place }
events-change-elsewhere-unsaid = Más helyszín: { $name }
events-change-renamed = Új név: { $name }. Korábban: { $from }
events-change-gone = Már nem hirdetik: { $name }

events-overlaps = A kedvenceid ütköznek
events-overlap = { $one } és { $other }: mindkettő ekkor van: { $when }

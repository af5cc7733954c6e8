### Evenemang: vad följda grupper annonserar, dag för dag; vad som ändrats; vad som krockar.

events-title = Evenemang
events-none = Inga evenemang än.
events-later = De kommer från kamratstödsgrupper du följer: festivaler med kamratstödstält, fester, utbildningar.
events-follow = Följ en grupp
events-follow-how = Skanna koden på affischen, eller klistra in länken
events-none-ahead = Grupperna du följer annonserar inget framöver.
events-no-fit = Inget framöver stämmer.
events-all = Visa alla
events-now = Pågår nu
events-more = Mer
events-over = Över
events-over-none = Inget som är över de senaste tre månaderna.
events-more-times = { $count ->
    [one] och en gång till
   *[other] och { $count } gånger till
}
events-favourite = En favorit

events-filters = Visa bara
events-near = Nära mig
events-favourites = Favoriter
events-month = Månad
events-nowhere = Nära vad? Säg var du är, eller välj en plats. Det stannar i telefonen.
events-around = De som är högst 100 km bort.
events-offer = En stödpunkt där erbjuder
events-offer-any = Vad som helst
events-country = Land
events-country-any = Alla länder

events-month-name = { $month ->
    [1] Januari
    [2] Februari
    [3] Mars
    [4] April
    [5] Maj
    [6] Juni
    [7] Juli
    [8] Augusti
    [9] September
    [10] Oktober
    [11] November
   *[12] December
} { $year }
events-month-before = Föregående månad
events-month-after = Nästa månad
events-day = { $day }, { $count ->
    [0] inget
    [one] { $count } evenemang
   *[other] { $count } evenemang
}

events-changes = { $count ->
    [one] { $count } ändring sedan du tittade
   *[other] { $count } ändringar sedan du tittade
}
events-changes-others = { $count ->
    [one] Och { $count } till.
   *[other] Och { $count } till.
}
events-seen = Sett
events-change-new = Nytt: { $name }, { $when }
events-change-cancelled = Inställt: { $name }
events-change-on-again = Blir av ändå: { $name }
events-change-moved = Flyttat: { $name } är nu { $to }. Det var { $from }.
events-change-no-longer = Utelämnat: { $name }, { $when }
events-change-elsewhere = Annan plats: { $name } är nu här: { $place }
events-change-elsewhere-unsaid = Annan plats: { $name }
events-change-renamed = Nytt namn: { $from } heter nu { $name }.
events-change-gone = Annonseras inte längre: { $name }

events-overlaps = Dina favoriter krockar
events-overlap = { $one } och { $other } pågår båda { $when }.

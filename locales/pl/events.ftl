### Wydarzenia: co ogłaszają obserwowane grupy, dzień po dniu; co się zmieniło; co się nakłada.

events-title = Wydarzenia
events-none = Nie ma jeszcze wydarzeń.
events-later = Przychodzą od grup peer, które obserwujesz: festiwale z namiotem wsparcia, imprezy, szkolenia.
events-follow = Obserwuj grupę
events-follow-how = Zeskanuj kod z jej plakatu lub wklej jej link
events-none-ahead = Grupy, które obserwujesz, nic nie zapowiadają.
events-no-fit = Nic z zapowiedzi nie pasuje.
events-all = Pokaż wszystko
events-now = Trwa teraz
events-more = Więcej
events-over = Minione
events-over-none = W ostatnich trzech miesiącach nic się nie odbyło.
events-more-times = { $count ->
    [one] i jeszcze raz
    [few] i jeszcze { $count } razy
    [many] i jeszcze { $count } razy
   *[other] i jeszcze { $count } razy
}
events-favourite = Ulubione

events-filters = Pokaż tylko
events-near = Blisko mnie
events-favourites = Ulubione
events-month = Miesiąc
events-nowhere = Blisko czego? Powiedz, gdzie jesteś, lub wybierz miejsce. To zostaje na tym telefonie.
events-around = W odległości najwyżej 100 km.
events-offer = Stoisko oferuje
events-offer-any = Cokolwiek
events-country = Kraj
events-country-any = Wszystkie kraje

events-month-name = { $month ->
    [1] Styczeń
    [2] Luty
    [3] Marzec
    [4] Kwiecień
    [5] Maj
    [6] Czerwiec
    [7] Lipiec
    [8] Sierpień
    [9] Wrzesień
    [10] Październik
    [11] Listopad
   *[12] Grudzień
} { $year }
events-month-before = Poprzedni miesiąc
events-month-after = Następny miesiąc
events-day = { $day }, { $count ->
    [0] nic
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
    [many] { $count } wydarzeń
   *[other] { $count } wydarzenia
}

events-changes = { $count ->
    [one] { $count } zmiana od ostatniego razu
    [few] { $count } zmiany od ostatniego razu
    [many] { $count } zmian od ostatniego razu
   *[other] { $count } zmiany od ostatniego razu
}
events-changes-others = { $count ->
    [one] I { $count } inna.
    [few] I { $count } inne.
    [many] I { $count } innych.
   *[other] I { $count } innej.
}
events-seen = Przejrzane
events-change-new = Nowe: { $name }, { $when }
events-change-cancelled = Odwołane: { $name }
events-change-on-again = Jednak się odbywa: { $name }
events-change-moved = Przeniesione: { $name }, teraz { $to }. Przedtem: { $from }.
events-change-no-longer = Pominięte: { $name }, { $when }
events-change-elsewhere = Inne miejsce: { $name } jest teraz tutaj: { $place }
events-change-elsewhere-unsaid = Inne miejsce: { $name }
events-change-renamed = Nowa nazwa: { $from } to teraz { $name }.
events-change-gone = Już nieogłaszane: { $name }

events-overlaps = Twoje ulubione się nakładają
events-overlap = { $one } i { $other }, oba w tym czasie: { $when }.

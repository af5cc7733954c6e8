### Agenda: wat gevolgde groepen aankondigen, dag voor dag; wat veranderde; wat overlapt.

events-title = Agenda
events-none = Nog geen evenementen.
events-later = Ze komen van peergroepen die je volgt: festivals met een peertent, feesten, trainingen.
events-follow = Volg een groep
events-follow-how = Scan de code op haar poster, of plak haar link
events-none-ahead = De groepen die je volgt, kondigen niets aan.
events-no-fit = Niets in de agenda past.
events-all = Toon alles
events-now = Nu bezig
events-more = Meer
events-over = Voorbij
events-over-none = Niets dat in de laatste drie maanden voorbij is.
events-more-times = { $count ->
    [one] en nog een keer
   *[other] en nog { $count } keer
}
events-favourite = Een favoriet
events-filters = Toon alleen
events-near = Bij mij in de buurt
events-favourites = Favorieten
events-month = Maand
events-nowhere = In de buurt van wat? Zeg waar je bent, of kies een plaats. Het blijft op deze telefoon.
events-around = Die op hoogstens 100 km.
events-offer = Een stand daar biedt
events-offer-any = Wat dan ook
events-country = Land
events-country-any = Alle landen
events-month-name = { $month ->
    [1] Januari
    [2] Februari
    [3] Maart
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Augustus
    [9] September
    [10] Oktober
    [11] November
   *[12] December
} { $year }
events-month-before = Maand ervoor
events-month-after = Maand erna
events-day = { $day }, { $count ->
    [0] niets
    [one] { $count } evenement
   *[other] { $count } evenementen
}
events-changes = { $count ->
    [one] { $count } verandering sinds je keek
   *[other] { $count } veranderingen sinds je keek
}
events-changes-others = { $count ->
    [one] En { $count } andere.
   *[other] En { $count } andere.
}
events-seen = Gezien
events-change-new = Nieuw: { $name }, { $when }
events-change-cancelled = Afgelast: { $name }
events-change-on-again = Gaat toch door: { $name }
events-change-moved = Verplaatst: { $name } is nu { $to }. Het was { $from }.
events-change-no-longer = Valt weg: { $name }, { $when }
events-change-elsewhere = Andere plek: { $name } is nu hier: { $place }
events-change-elsewhere-unsaid = Andere plek: { $name }
events-change-renamed = Nieuwe naam: { $from } heet nu { $name }.
events-change-gone = Niet meer aangekondigd: { $name }
events-overlaps = Je favorieten overlappen
events-overlap = { $one } en { $other } zijn allebei { $when }.

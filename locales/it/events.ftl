### Eventi: che cosa annunciano i gruppi che segui, giorno per giorno; che cosa è cambiato; che cosa si sovrappone.

events-title = Eventi
events-none = Ancora nessun evento.
events-later = Arrivano dai gruppi di pari che segui: festival con una tenda peer, feste, formazioni.
events-follow = Segui un gruppo
events-follow-how = Inquadra il codice sul suo manifesto, o incolla il suo link
events-none-ahead = I gruppi che segui non annunciano niente in arrivo.
events-no-fit = Niente in arrivo corrisponde.
events-all = Mostra tutto
events-now = In corso ora
events-more = Altri
events-over = Finiti
events-over-none = Niente di finito negli ultimi tre mesi.
events-more-times = { $count ->
    [one] e ancora una volta
   *[other] e altre { $count } volte
}
events-favourite = Un preferito

events-filters = Mostra solo
events-near = Vicino a me
events-favourites = Preferiti
events-month = Mese
events-nowhere = Vicino a che cosa? Di' dove sei, o scegli un luogo. Resta su questo telefono.
events-around = Quelli a non più di 100 km.
events-offer = Uno stand lì offre
events-offer-any = Qualunque cosa
events-country = Paese
events-country-any = Tutti i paesi

events-month-name = { $month ->
    [1] Gennaio
    [2] Febbraio
    [3] Marzo
    [4] Aprile
    [5] Maggio
    [6] Giugno
    [7] Luglio
    [8] Agosto
    [9] Settembre
    [10] Ottobre
    [11] Novembre
   *[12] Dicembre
} { $year }
events-month-before = Mese prima
events-month-after = Mese dopo
events-day = { $day }, { $count ->
    [0] niente
    [one] { $count } evento
   *[other] { $count } eventi
}

events-changes = { $count ->
    [one] { $count } cambiamento da quando hai guardato
   *[other] { $count } cambiamenti da quando hai guardato
}
events-changes-others = { $count ->
    [one] E { $count } altro.
   *[other] E altri { $count }.
}
events-seen = Visto
events-change-new = Nuovo: { $name }, { $when }
events-change-cancelled = Annullato: { $name }
events-change-on-again = Ha luogo comunque: { $name }
events-change-moved = Spostato: { $name } ora è { $to }. Era { $from }.
events-change-no-longer = Tolto: { $name }, { $when }
events-change-elsewhere = Un altro luogo: { $name } ora è qui: { $place }
events-change-elsewhere-unsaid = Un altro luogo: { $name }
events-change-renamed = Nome nuovo: { $from } ora è { $name }.
events-change-gone = Non più annunciato: { $name }

events-overlaps = I tuoi preferiti si sovrappongono
events-overlap = { $one } e { $other } sono tutti e due: { $when }.

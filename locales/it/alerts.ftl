### Allerte: di che cosa avvertono i gruppi. Quello che qui non c'è non dice niente di niente.

alerts-title = Allerte
alerts-what = Di che cosa avvertono i gruppi
alerts-not-in-list = Non essere in questa lista non dice niente di una pastiglia.
alerts-search = Nome, logo, colore o regione
alerts-count = { $count ->
    [0] Nessuna allerta corrisponde.
    [one] { $count } allerta
   *[other] { $count } allerte
}
alerts-none = Nessuna allerta su questo telefono. Arrivano con i gruppi che segui.
alerts-old = Più vecchie
alerts-old-what = Non sono più notizie. Ciò di cui avvertono può girare ancora.
alerts-sold-as = Venduto come { $name }
alerts-found = Dentro: { $what }
alerts-logo = logo che somiglia a: { $logo }
alerts-unmeasured = { $what }: non misurato
alerts-measured = { $what }: { $amount }
alerts-tested = Analizzato: { $method }
alerts-reported = Segnalato, non analizzato
alerts-cannot-see = Questo test non può vedere:
alerts-on = Del: { $date }
alerts-what-found = Che cos'era
alerts-do = Che cosa fare
alerts-contact = Chi ne risponde
alerts-is-old = Un'allerta più vecchia: era una notizia fino a { $date }.
alerts-was-corrected = Corretta in seguito
alerts-was-withdrawn = Ritirata in seguito
alerts-later = Che cosa ne dice ora il gruppo
alerts-earlier = L'allerta di prima
alerts-gone = Questa allerta non c'è più
alerts-about = { $count ->
    [one] { $count } avviso su cose vendute come { $name }
   *[other] { $count } avvisi su cose vendute come { $name }
}
alerts-about-more = e altri { $count }

### Vicino: tende peer, incontri e naloxone intorno a chi legge.

nearby-title = Vicino
nearby-none = Ancora nessun luogo.
nearby-later = Arrivano con i gruppi che segui: inquadra il codice sul manifesto di un gruppo, o incolla il suo link. Dove sei non esce mai dal telefono.
nearby-follow = Segui un gruppo
nearby-from = Da: { $place }
nearby-from-here = Da dove si trova questo telefono
nearby-from-then = Da dove si trovava questo telefono un po' fa. Chiedi di nuovo se hai camminato.
nearby-elsewhere = Un altro luogo
nearby-forget = Dimenticalo
nearby-ask = Dove sono?
nearby-ask-what = Solo ora, solo su questo telefono. Non viene conservato e si dimentica quando esci.
nearby-asking = Chiedo al telefono
nearby-no-place-refused = Il telefono non ha il permesso di dire dove si trova. Scegli un luogo qui sotto.
nearby-no-place-unavailable = Il telefono non riesce a dire dove si trova. Scegli un luogo qui sotto.
nearby-no-place-late = Il telefono non l'ha scoperto in tempo. Riprova, o scegli un luogo qui sotto.
nearby-no-place-insecure = Una pagina arrivata su una linea aperta non può chiederlo. Scegli un luogo qui sotto.
nearby-pick = Oppure scegli un luogo
    .placeholder = Città, o 48.1, 11.5
nearby-pick-none = Qui non c'è questa città. Prova una più grande vicina, o coordinate.
nearby-pick-held = Luoghi dei tuoi gruppi
nearby-count = { $count ->
    [one] { $count } luogo
   *[other] { $count } luoghi
}
nearby-nothing = Niente che corrisponda. Togli un filtro.
nearby-far = Niente entro { $near }. Il prossimo è a { $next }.
nearby-more = Altri
nearby-countries = Che cosa c'è, per paese
nearby-no-country = Paese non indicato
nearby-country = { $country }: { $count }
nearby-group-door = Un gruppo con una sede. Chiedi quando è aperta.
nearby-filter = Che cosa ti serve
nearby-open = Aperto ora
nearby-offers-all = Tutte le offerte
nearby-offers-fewer = Meno offerte
nearby-any-of = Si mostra ciò che ha almeno una di queste.
nearby-map = Mostra su una mappa
nearby-map-sees = Apre la tua app di mappe, che vede questo luogo.
nearby-map-sees-web = Apre openstreetmap.org, che vede questo luogo e il tuo indirizzo internet.
nearby-help = Pari che possono aiutare
nearby-help-what = Per ora o per dopo. In un'emergenza prima chiama.
nearby-help-open = Lo stand aperto più vicino che può aiutare

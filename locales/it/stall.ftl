### Uno stand di pari: quando è aperto, che cosa ha, come ci si arriva.

stall-gone = Questo non c'è più
stall-gone-why = Il gruppo non lo nomina più, o tu non segui più il gruppo.
stall-offers = Che cosa hanno
stall-hours = Quando è aperto
stall-always = Giorno e notte
stall-hours-unknown = L'app non riesce a capirlo da questi orari. Chiedi prima di andare.
stall-clock = Secondo l'orologio del posto ({ $zone }).
stall-closed-day = Chiuso
stall-over = Tutti i suoi orari sono passati.
stall-languages = Si parla:
stall-contact = Come contattarli
stall-gathering = L'evento in cui si trova
stall-group = Chi lo gestisce
stall-checked = Ultimo controllo: { $date }
stall-unchecked = Nessuno ha detto quando è stato controllato l'ultima volta. Chiedi prima di fare molta strada.

### Il mio naloxone: quale si porta con sé, fino a quando, quanti.

kit-title = Il mio naloxone
kit-what = Quale porti con te, e fino a quando
kit-product = Quale
kit-product-none = Nessuno scelto
kit-first = Aiuto allora mostra questo per primo.
kit-until = Fino a quando
kit-month = Mese
kit-year = Anno
kit-until-none = Non noto
kit-until-hint = È scritto sulla confezione, dopo EXP (o Scad.).
kit-until-half = Scegli sia il mese sia l'anno.
kit-count = Quanti spray, siringhe o fiale
kit-ending-soon = Qualcosa nel tuo kit scade il mese prossimo.
kit-ending-now = Qualcosa nel tuo kit scade questo mese.
kit-ending-past = Qualcosa nel tuo kit è oltre la sua data.
kit-expired = Scaduto è meglio di niente: se non ce n'è altro, dallo. Tienilo finché non ne hai uno nuovo.
kit-refill = Cercane uno nuovo vicino
kit-seen = Resta su questo telefono. Chiunque lo sblocchi può vederlo.
kit-remove = Togli
kit-removed = Tolto.

### La pagina in un browser, prima che ci sia l'app e dove non può esserci.

page-starting = Tentlight si sta avviando.
page-stopped = Tentlight qui non funziona. Ricarica questa pagina; se non serve, usa un browser più recente. Quello che sta sopra vale.
page-no-script = Tentlight ha bisogno di JavaScript. Quello che sta sopra non ha bisogno di niente.

### Che cosa è andato storto, detto a chi legge. Le risposte restano.

problem-corrupt = Il file con gli avvisi più recenti era rovinato.
problem-foreign = Il file con gli avvisi più recenti appartiene a un altro programma o a una versione successiva.
problem-unwritable = Questo dispositivo non ha spazio, o un posto, per conservare avvisi più recenti.
problem-busy = Un altro programma tiene aperto il file con gli avvisi più recenti.
problem-other = Il file con gli avvisi più recenti non si è potuto leggere.
problem-other-page = Tentlight è aperto in un'altra scheda di questo browser. Quello che segui e scegli lì viene conservato; quello che segui e scegli qui no.
problem-no-storage = Questo browser non conserva niente per questa pagina. Può dipendere da una finestra privata, da un browser più vecchio, o da un indirizzo senza https.
problem-screen = Questa schermata si è bloccata. Chiudi l'app e riaprila.
problem-settings = Le tue impostazioni non si possono conservare, quindi valgono solo finché l'app non si chiude.

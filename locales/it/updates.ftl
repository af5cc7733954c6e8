### Aggiornamenti: i gruppi che si seguono, quanto sono fresche le loro notizie, che cosa è andato storto, e chi lo dice.

updates-title = Aggiornamenti
updates-what = I gruppi che segui, e le loro notizie
updates-core = Valutazioni e primo soccorso
updates-core-with-app = Arrivano con l'app, e quelli più recenti con un'app più recente.
updates-clock = La data di questo telefono sembra sbagliata. Anche l'età delle notizie può risultare sbagliata.
updates-rebuilt = Quello che l'app conteneva era rovinato, ed è stato ricostruito (data: { $date }). Quello che veniva dai gruppi è tornato, o torna quando controlli.
updates-groups = I gruppi che segui
updates-none = Non segui ancora nessun gruppo.
updates-none-what = Allora niente esce da questo telefono. Per seguire un gruppo, inquadra con la fotocamera il codice sul suo manifesto, o incolla qui il suo link.
updates-follow = Segui un gruppo
updates-link = Il link di un gruppo
updates-link-open = Guardalo
updates-check = Controlla ora
updates-check-all = Controlla tutti ora
updates-no-place = Questo dispositivo non ha dove conservare notizie, quindi non se ne chiedono.
updates-news = Notizie
updates-no-news = Per ora nessuna notizia da questo gruppo.
updates-not-yet = Non ne è ancora arrivato niente.
updates-claimed = «{ $name }», come dice il suo link
updates-nameless = Un gruppo senza nome
updates-standing-listed-by = Nell'elenco di { $who }
updates-standing-listed = In elenco
updates-standing-unlisted = Nessuno ne garantisce ancora
updates-standing-directory = Un elenco: dice quali gruppi ci sono
updates-standing-core = Arriva con l'app
updates-may-listed = Gruppi, stand, eventi, incontri, allerte e notizie, sempre con il suo nome. Può avvertire più della tabella su un massimo di dieci coppie.
updates-may-unlisted = Gruppi, stand, eventi, incontri, allerte e notizie, sempre con il suo nome. Le sue valutazioni non contano finché nessuno ne garantisce.
updates-may-directory = Quali gruppi ci sono, e quali si sono spostati.
updates-may-core = Valutazioni e primo soccorso.
updates-count-group = { $count ->
    [one] { $count } gruppo
   *[other] { $count } gruppi
}
updates-count-stall = { $count ->
    [one] { $count } stand
   *[other] { $count } stand
}
updates-count-gathering = { $count ->
    [one] { $count } evento
   *[other] { $count } eventi
}
updates-count-meeting = { $count ->
    [one] { $count } incontro
   *[other] { $count } incontri
}
updates-count-alert = { $count ->
    [one] { $count } allerta
   *[other] { $count } allerte
}
updates-count-rating = { $count ->
    [one] { $count } valutazione
   *[other] { $count } valutazioni
}
updates-count-note = { $count ->
    [one] { $count } notizia
   *[other] { $count } notizie
}
updates-count-listing = { $count ->
    [one] { $count } gruppo in elenco
   *[other] { $count } gruppi in elenco
}
updates-count-moved = { $count ->
    [one] { $count } gruppo che si è spostato
   *[other] { $count } gruppi che si sono spostati
}
updates-count-unshown = non mostrati: { $count }
updates-made = { $days ->
    [0] Fatto oggi
    [1] Fatto ieri
   *[other] Fatto { $days } giorni fa
}
updates-made-ahead = Fatto { $date }, che deve ancora venire: è sbagliato l'orologio del gruppo, o quello di questo telefono
updates-fresh-late = Doveva essere rivisto entro { $date }, e da allora non è stato aggiornato.
updates-fresh-old = Più vecchio di sei mesi. Orari e luoghi possono essere cambiati.
updates-says = Lo dice { $who }
updates-doing-waits = In attesa
updates-doing-asks = Sto chiedendo
updates-doing-loads = Scarico: { $got } di { $of } KB
updates-doing-keeps = Controllo e conservo
updates-large = Le sue notizie sono grandi: { $size }. Con i dati mobili può costare.
updates-load = Scarica { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Lì non c'è niente di più recente.
updates-changed = Sono arrivate notizie.
updates-busy = Un'altra finestra di questa app sta chiedendo proprio ora.
updates-trouble = L'ultimo controllo è andato male.
updates-waits-for-you = Ci sono notizie da scaricare.
updates-kept = Quello che avevi è conservato.
updates-problem-offline = Nessuna risposta: ora non c'è rete, o il suo server è assente.
updates-problem-slow = La connessione è troppo lenta, o si è interrotta. Il prossimo tentativo riprende da dove si è fermato.
updates-problem-portal = Questa rete parla al posto del gruppo: spesso è una pagina di accesso. Accedi lì, o prova un'altra rete.
updates-problem-tls = Chi ha risposto non può dimostrare di essere il suo server. Prova un'altra rete.
updates-problem-host = Il suo server c'è, ma ora non ha notizie da dare. Prova più tardi.
updates-problem-address = A nessuno dei suoi indirizzi si può chiedere. Forse serve Tor: vedi Impostazioni. Oppure inquadra di nuovo il suo manifesto.
updates-problem-not-from-page = I browser non lasciano che questa pagina chieda al suo indirizzo. Tentlight per computer può.
updates-problem-closed-to-pages = Il suo server c'è, ma non lascia leggere le sue notizie a nessun browser; oppure questa rete parla al suo posto. Dillo al gruppo. Tentlight per computer può chiedere.
updates-problem-beyond-page = Ha più notizie di quante questa pagina possa ricevere. Tentlight per computer può.
updates-problem-disk = Questo telefono non ha spazio. Fai spazio, poi controlla di nuovo.
updates-problem-unsigned = Quello che è arrivato non era firmato da questo gruppo.
updates-problem-revoked = Quello che è arrivato era firmato con una chiave che il gruppo ha ritirato: qualcun altro può avere quella chiave.
updates-problem-equivocation = Questo gruppo ha firmato due edizioni diverse con un solo numero: qualcuno mostra cose diverse a persone diverse. Non si riceve più niente finché non cambia le sue chiavi. Chiedi al gruppo.
updates-problem-altered = Quello che è arrivato non è ciò che il gruppo ha firmato: alterato o rovinato per strada.
updates-problem-older = Quello che è arrivato è più vecchio di ciò che hai: una vecchia copia, o qualcuno trattiene le notizie.
updates-problem-faulty = Il gruppo ha pubblicato qualcosa di difettoso. Dillo al gruppo.
updates-problem-overstepped = Il gruppo ha pubblicato più di quanto un gruppo possa. Dillo al gruppo.
updates-problem-large = Quello che è arrivato è più grande di quanto un telefono debba ricevere.
updates-problem-newer = Serve una versione più recente di questa app.
updates-problem-core = Valutazioni e primo soccorso arrivano con l'app, non dalla rete.
updates-problem-other = È andato storto qualcosa per cui questa versione non ha parole.
updates-later = Si chiede di nuovo dopo { $time } (UTC).
updates-mute = Tralascia le sue valutazioni
updates-mute-what = Allora i suoi avvisi non si mostrano in Mix e nella tabella.
updates-network-metered = Il tuo telefono dice che questa rete costa: prima di scaricare più di 64 KB si chiede.
updates-network-saver = Il tuo telefono risparmia dati, o è all'estero: ai gruppi si chiede solo quando premi «Controlla ora».
updates-details = Dettagli
updates-detail-id = Lettere
updates-detail-addresses = Si chiede a
updates-detail-edition = Edizione
updates-detail-checked = Ultimo controllo
updates-detail-never = Non ancora
updates-detail-since = Seguito da
updates-share = Condividi il link a questo gruppo
updates-unfollow = Smetti di seguire
updates-unfollow-sure = Smettere di seguire questo gruppo?
updates-unfollow-what = Tutto ciò che ne è arrivato sparisce da questo telefono, con i tuoi preferiti e promemoria dei suoi eventi, e non gli si chiede più niente. Puoi seguirlo di nuovo con il suo link.
updates-unfollow-no = Continua a seguire
updates-unfollow-yes = Smetti
updates-unfollowed = Non lo segui più.
updates-unfollow-failed = Non si è potuto conservare: lo segui ancora. Fai spazio sul telefono, poi riprova.
updates-gone = Non segui un gruppo così
updates-gone-why = Forse hai smesso di seguirlo.
updates-all = Tutti i gruppi

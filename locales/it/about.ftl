### Informazioni: che cos'è, quale edizione parla, chi l'ha controllata, chi lo dice, privacy, licenze.

about-title = Informazioni
about-purpose = Tentlight dà informazioni pubblicate di primo soccorso e di riduzione del danno e un aiuto per esercitarsi. Non misura, non diagnostica e non sorveglia una persona, e non sostituisce mai l'operatore dell'emergenza.
about-never = Non dice mai che qualcosa è privo di rischi, non chiede mai chi sei, non ti traccia mai e non tiene una cronologia.
about-edition = Questa edizione
about-edition-aged = { $days ->
    [0] Edizione { $edition } ({ $date }), fatta oggi.
    [one] Edizione { $edition } ({ $date }), di { $days } giorno fa.
   *[other] Edizione { $edition } ({ $date }), di { $days } giorni fa.
}
about-edition-dated = Edizione { $edition } ({ $date }).
about-version = Versione dell'app { $version }.
about-preview = Questa è un'anteprima: nessun clinico l'ha ancora controllata.
about-updates = Notizie dei gruppi che segui, in Aggiornamenti
about-reviewed = Chi l'ha controllata
about-chart-not-reviewed = La tabella: non ancora controllata da un clinico.
about-language = { $language }: presente al { $percent } %, non ancora controllata da una persona di madrelingua.
about-language-reviewed = { $language }: presente al { $percent } %, controllata da { $who }.
about-ratings = Come nascono le valutazioni
about-ratings-inferred = Dove giudichiamo da una classe o da una sostanza affine, può avvertire. Non rassicura mai.
about-ratings-unknown = Quello che nessuno ha valutato si mostra come non valutato, e mai come rischio più basso.
about-sources = Fonti
about-sources-what = Ogni valutazione dice da chi viene. I nomi di strada vengono dai pari. Le frasi sono nostre.
about-sources-all = Tutte le { $count } fonti
about-sources-open = Un titolo apre il tuo browser e ha bisogno di una rete. Il sito allora vede che è arrivato qualcuno.
about-source = { $publisher }. Letto { $date }.
about-privacy = Che cosa resta tuo
about-privacy-nothing-leaves = Niente di ciò che scrivi, scegli o guardi esce dal telefono.
about-privacy-groups = Se segui un gruppo, si chiedono notizie al suo server. Vede che qualcuno chiede, non chi sei. Se non segui nessuno, non si chiede a nessuno.
about-privacy-kept = Si conservano solo le tue impostazioni, il tuo naloxone, la tua formazione e i gruppi che segui. Quello che hai chiesto sparisce quando chiudi l'app.
about-privacy-unlocked = Chiunque sblocchi questo telefono può vedere ciò che è conservato.
about-privacy-clear = Cancella i miei dati, in Impostazioni
about-report = Segnala un errore
about-report-to = Scrivi a { $address }.
about-report-group = Scrivi al gruppo che ti ha dato questa app: il suo indirizzo va nella riga vuota.
about-report-holds = Il messaggio dice la versione e l'edizione, e nient'altro su di te o su ciò che hai chiesto.
about-report-write = Segnala un errore per e-mail
about-report-subject = Un errore in Tentlight
about-report-body =
    Tentlight { $version }, edizione { $edition } ({ $date })
    
    Che cosa è sbagliato, e dove si trova:
about-licences = Licenze
about-licence-code = Codice: MIT o Apache 2.0, come preferisci
about-licence-content = Valutazioni, nomi e frasi: CC BY-SA 4.0
about-licence-icons = Icone: Phosphor, MIT
about-licence-places = Città per nome: GeoNames, CC BY 4.0, abbreviato
about-licence-sqlite = SQLite: pubblico dominio
about-crates = Costruita con { $count } pacchetti di altri

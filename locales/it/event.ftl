### Un evento: se ha luogo, quando, dove, chi chiamare sul posto, che cosa c'è, che cosa ne conserva chi legge.

event-gone = Non più annunciato
event-gone-why = Il gruppo ha tolto questo evento dalle sue notizie, o tu non segui più il gruppo.
event-now = È in corso ora.
event-over = È finito.
event-zone = Orari secondo l'orologio del posto: { $zone }
event-zone-unknown = Questa versione non conosce l'orologio di { $zone }. Chiedi al gruppo quando è.
event-times = Altri orari
event-times-more = { $count ->
    [one] e { $count } altro
   *[other] e altri { $count }
}
event-where-none = Il gruppo non dice dove.
event-where-point = Il gruppo dà un punto sulla mappa, e nessuna parola.

event-medical = Su questo posto
event-medical-note = Soccorso sanitario a questo evento, dice { $who }. Non sostituisce l'ambulanza.
event-emergency = In caso d'emergenza ({ $country }): { $number }.
event-no-medical = Questo evento non annuncia un proprio numero sanitario.

event-favourite = Preferito
event-calendar = Aggiungi al calendario
event-calendar-saved = Salvato tra i tuoi download: { $name }. Aprilo, e il tuo calendario lo prende.
event-calendar-failed = Non si è potuto salvare.
event-remind = Ricordamelo
event-remind-before = { $minutes ->
    [60] 1 ora prima
    [1440] 1 giorno prima
   *[other] { $minutes } min prima
}
event-remind-while-open = Tentlight te lo ricorda mentre è aperto.
event-remind-always = Il tuo telefono te lo ricorda, anche a Tentlight chiuso. Può tardare fino a un'ora, e non dice di che cosa si tratta.
event-remind-once-allowed = Tentlight te lo ricorda mentre è aperto; quando è chiuso, solo dopo che gli permetti di mostrare notifiche.
event-remind-calendar = Il tuo calendario te lo può ricordare sempre.

event-stalls = Stand
event-no-stalls = Per questo evento non sono annunciati stand.
event-no-offers = Che cosa ci si trova, nessuno lo dice.

event-link-warning = Nessuno garantisce ancora per questo gruppo. Leggi l'indirizzo prima di aprirlo.

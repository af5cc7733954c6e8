### Gruppi di pari: l'elenco, e un gruppo.

groups-title = Gruppi
groups-what = Per paese e per che cosa fanno
groups-search = Nome, città o paese
groups-count = { $count ->
    [0] Nessun gruppo corrisponde.
    [one] { $count } gruppo
   *[other] { $count } gruppi
}
groups-choose = Scegli
groups-country = Paese
groups-category = Che tipo di gruppo
groups-activity = Che cosa fanno
groups-approach = Lavora per
groups-any = Tutti
groups-as-of = Dati del { $year }, non controllati
groups-follow = Per avere notizie da un gruppo, inquadra il codice sul suo manifesto o incolla il suo link in Aggiornamenti.
groups-gone = Questo gruppo non c'è più
groups-site-unchecked = Nessun link: nessuno ha controllato dove porta oggi questo indirizzo.
groups-stalls = Stand
groups-directory = L'elenco di Tentlight
groups-contact-phone = Telefono
groups-contact-sms = Messaggio SMS
groups-contact-mail = E-mail
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

### Gruppen von Peers: das Verzeichnis und eine einzelne Gruppe.

groups-title = Gruppen
groups-what = Nach Land und danach, was sie tun
groups-search = Name, Ort oder Land
groups-count = { $count ->
    [0] Keine Gruppe passt.
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
}
groups-choose = Auswählen
groups-country = Land
groups-category = Art der Gruppe
groups-activity = Was sie tun
groups-approach = Arbeitet für
groups-any = Alle
groups-as-of = Stand { $year }, nicht geprüft
groups-follow = Um von einer Gruppe Neues zu hören, scann den Code auf ihrem Plakat oder füg ihren Link unter Neues ein.
groups-gone = Diese Gruppe gibt es nicht mehr
groups-site-unchecked = Kein Link: Niemand hat nachgesehen, wohin diese Adresse heute führt.
groups-stalls = Stände
groups-directory = Das eigene Verzeichnis von Tentlight
groups-contact-phone = Telefon
groups-contact-sms = SMS
groups-contact-mail = E-Mail
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

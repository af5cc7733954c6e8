### Kamratstödsgrupper: katalogen, och en grupp.

groups-title = Grupper
groups-what = Efter land och vad de gör
groups-search = Namn, ort eller land
groups-count = { $count ->
    [0] Ingen grupp stämmer.
    [one] { $count } grupp
   *[other] { $count } grupper
}
groups-choose = Välj
groups-country = Land
groups-category = Slags grupp
groups-activity = Vad de gör
groups-approach = Arbetar för
groups-any = Alla
groups-as-of = Läget { $year }, inte kontrollerat
groups-follow = För att få nyheter från en grupp, skanna koden på dess affisch eller klistra in länken i Uppdateringar.
groups-gone = Gruppen finns inte längre
groups-site-unchecked = Ingen länk: ingen har kontrollerat vart adressen leder i dag.
groups-stalls = Stödpunkter
groups-directory = Tentlights egen katalog
groups-contact-phone = Telefon
groups-contact-sms = Sms
groups-contact-mail = Mejl
groups-contact-web = Webb
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

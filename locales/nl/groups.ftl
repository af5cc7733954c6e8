### Groepen van peers: de lijst, en één groep.

groups-title = Groepen
groups-what = Per land en naar wat ze doen
groups-search = Naam, plaats of land
groups-count = { $count ->
    [0] Geen groep past.
    [one] { $count } groep
   *[other] { $count } groepen
}
groups-choose = Kies
groups-country = Land
groups-category = Wat voor groep
groups-activity = Wat ze doen
groups-approach = Werkt aan
groups-any = Alle
groups-as-of = Stand van { $year }, niet nagekeken
groups-follow = Wil je nieuws van een groep, scan dan de code op haar poster of plak haar link in Updates.
groups-gone = Deze groep is weg
groups-site-unchecked = Geen link: niemand heeft nagekeken waar dit adres vandaag heen leidt.
groups-stalls = Stands
groups-directory = De eigen lijst van Tentlight
groups-contact-phone = Telefoon
groups-contact-sms = Sms
groups-contact-mail = E-mail
groups-contact-web = Website
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

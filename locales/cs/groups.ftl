### Peer skupiny: adresář a jedna skupina.

groups-title = Skupiny
groups-what = Podle země a podle toho, co dělají
groups-search = Název, město nebo země
groups-count = { $count ->
    [0] Žádná skupina nevyhovuje.
    [one] { $count } skupina
    [few] { $count } skupiny
    [many] { $count } skupiny
   *[other] { $count } skupin
}
groups-choose = Vybrat
groups-country = Země
groups-category = O jaký druh skupiny jde
groups-activity = Co dělají
groups-approach = O co usiluje
groups-any = Všechny
groups-as-of = Stav z roku { $year }, neověřeno
groups-follow = Chceš-li od skupiny dostávat novinky, naskenuj kód na jejím plakátu nebo vlož její odkaz v Aktualizacích.
groups-gone = Tato skupina už tu není
groups-site-unchecked = Bez odkazu: nikdo neověřil, kam dnes tato adresa vede.
groups-stalls = Stánky
groups-directory = Vlastní adresář Tentlight
groups-contact-phone = Telefon
groups-contact-sms = Textová zpráva
groups-contact-mail = E-mail
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

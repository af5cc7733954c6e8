### Kortárs segítők csoportjai: a jegyzék, és egy csoport.

groups-title = Csoportok
groups-what = Országonként és aszerint, mit csinálnak
groups-search = Név, város vagy ország
groups-count = { $count ->
    [0] Nincs ilyen csoport.
   *[other] { $count } csoport
}
groups-choose = Választás
groups-country = Ország
groups-category = Milyen csoport
groups-activity = Mit csinálnak
groups-approach = Mire törekszik
groups-any = Mind
groups-as-of = { $year }. évi adat, nem ellenőrzött
groups-follow = Ha egy csoport híreit szeretnéd, olvasd be a kódot a plakátjáról, vagy illeszd be a linkjét a Frissítésekbe.
groups-gone = Ez a csoport már nincs meg
groups-site-unchecked = Nincs link: senki sem ellenőrizte, hová vezet ma ez a cím.
groups-stalls = Standok
groups-directory = A Tentlight saját jegyzéke
groups-contact-phone = Telefon
groups-contact-sms = SMS
groups-contact-mail = Levél
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

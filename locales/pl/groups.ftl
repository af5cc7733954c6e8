### Grupy: katalog i jedna grupa.

groups-title = Grupy
groups-what = Według kraju i tego, co robią
groups-search = Nazwa, miasto lub kraj
groups-count = { $count ->
    [0] Żadna grupa nie pasuje.
    [one] { $count } grupa
    [few] { $count } grupy
    [many] { $count } grup
   *[other] { $count } grupy
}
groups-choose = Wybierz
groups-country = Kraj
groups-category = Jaka to grupa
groups-activity = Co robią
groups-approach = Do czego dążą
groups-any = Wszystkie
groups-as-of = Stan z roku { $year }, niesprawdzone
groups-follow = Aby dostawać wiadomości od grupy, zeskanuj kod z jej plakatu lub wklej jej link w Aktualnościach.
groups-gone = Tej grupy już nie ma
groups-site-unchecked = Bez linku: nikt nie sprawdził, dokąd dziś prowadzi ten adres.
groups-stalls = Stoiska
groups-directory = Własny katalog Tentlight
groups-contact-phone = Telefon
groups-contact-sms = SMS
groups-contact-mail = Mail
groups-contact-web = Strona www
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

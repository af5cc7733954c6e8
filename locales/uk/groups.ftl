### Групи «рівний рівному»: довідник і одна група.

groups-title = Групи
groups-what = За країною і за тим, що вони роблять
groups-search = Назва, місто або країна
groups-count = { $count ->
    [0] Жодна група не підходить.
    [one] { $count } група
    [few] { $count } групи
    [many] { $count } груп
   *[other] { $count } групи
}
groups-choose = Обрати
groups-country = Країна
groups-category = Яка це група
groups-activity = Що вони роблять
groups-approach = До чого прагне
groups-any = Усі
groups-as-of = Стан на { $year }, не перевірено
groups-follow = Щоб отримувати новини групи, відскануй код на її плакаті або встав її посилання в «Оновленнях».
groups-gone = Цієї групи вже немає
groups-site-unchecked = Без посилання: ніхто не перевірив, куди ця адреса веде сьогодні.
groups-stalls = Пункти
groups-directory = Власний довідник Tentlight
groups-contact-phone = Телефон
groups-contact-sms = Текстове повідомлення
groups-contact-mail = Пошта
groups-contact-web = Сайт
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

### Власні рядки інструмента, їх друкує tentlight-cli.

tool-nothing-found = За цією назвою нічого не знайдено.
tool-edition = { $days ->
    [0] Випуск від { $date }, зроблено сьогодні.
    [one] Випуск від { $date }, йому { $days } день.
    [few] Випуск від { $date }, йому { $days } дні.
    [many] Випуск від { $date }, йому { $days } днів.
   *[other] Випуск від { $date }, йому { $days } дня.
}
tool-guide-no-country = Країни «{ $typed }» тут немає. Це для будь-якої країни.
tool-guide-no-product = Налоксону «{ $typed }» тут немає. Це для { $product }. Відомі: { $known }.
tool-guide-for = { $country }. Налоксон: { $product }.
tool-guide-anywhere = Будь-яка країна. Налоксон: { $product }.
tool-guide-count = Дивись { $first } с: подихів менше ніж { $least } — не дихає нормально. Інакше рахуй далі до { $whole } с: менше ніж { $slow } — повільно.
tool-guide-count-not = Не дихає нормально або не розібрати
tool-guide-care = Як людина дихає?
tool-guide-not = Не дихає, лише хапає повітря або не розібрати:
tool-guide-slow = Дихає повільно:
tool-guide-normal = Дихає нормально → { $place }
tool-guide-by-breathing = не дихає → { $not }, повільно → { $slow }, нормально → { $normal }
tool-guide-on = Далі
tool-guide-timer = Продовжуй. Через { $seconds } с перевір знову.
tool-guide-aside = З кожного кроку:
tool-guide-back = назад
tool-guide-end = кінець
tool-guide-then = { $place }, тоді назад сюди
tool-handout-see = дивись «{ $title }»
tool-handout-date = Дата
tool-handout-trainer = Хто навчає
tool-handout-signature = Підпис
tool-poster-scan = Відскануй це з Tentlight, щоб побачити, де ми і що зараз ходить.
tool-poster-compare = Твій телефон показує ці знаки, перш ніж ти почнеш стежити. Чи вони ті самі?
tool-poster-promise = Без облікового запису, без імені. Що ти шукаєш, лишається на твоєму телефоні.
tool-events-none = У ці дні подій від груп, за якими ти стежиш, немає.
tool-nearby-none = Такого місця від груп, за якими ти стежиш, тут немає.
tool-groups-none = Такої групи тут немає.
tool-meetings-none = Такої зустрічі від груп, за якими ти стежиш, немає.
tool-alerts-none = Такого попередження від груп, за якими ти стежиш, немає.
tool-alerts-silence = Якщо пігулки немає в списку, це нічого про неї не каже.
tool-cut = Показано: { $count }; є ще: вкажи --limit.
tool-word-unknown = Тут ні в кого немає «{ $typed }». Схоже слово, яке вживають групи: { $known }.
tool-own-list = список, що приходить із Tentlight
tool-is-old = давніше ніж шість місяців
tool-event-stalls = Пункти:
tool-event-medical = Медична допомога на місці: { $contact }
tool-meeting-on = Зараз триває, до { $time }.
tool-meeting-next = Наступна: { $time } ({ $ahead })
tool-meeting-online = Онлайн: { $url }
tool-group-as-of = Стан на { $year }, не перевірено.
tool-group-checked = Перевірено { $date }.
tool-alert-head = { $severity }: продано як { $name }
tool-alert-logo = логотип, схожий на: { $logo }
tool-alert-found = Знайдено: { $found }
tool-alert-amount = { $what } { $amount } { $unit }
tool-alert-unmeasured = { $what } (не виміряно)
tool-alert-tested = Перевірено { $date }: { $method }. Чого ця перевірка не бачить: { $blind }
tool-alert-reported = Повідомлено { $date }, не перевірено.
tool-alert-old = Старе: було новиною до { $date }.
tool-alert-replaced = Його замінює пізніше попередження цієї групи.
tool-alert-contact = Хто за це відповідає: { $contact }
tool-page-when = Коли
tool-page-times = Скільки разів усього: { $count }
tool-page-where = Де
tool-page-who = Хто
tool-page-medical = Коли комусь там потрібна допомога
tool-page-site = Сайт
tool-page-calendar-all = Усе для календаря
tool-page-places = Усі місця для мапи (GeoJSON)
tool-page-groups = Групи для адресної книги (vCard)
tool-group-approach = До чого прагне: { $approach }

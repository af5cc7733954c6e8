### Місця і що там є: слова списків, із яких обирають групи, як далеко, хто так каже.

place-offer-naloxone = Налоксон
place-offer-drug-checking = Перевірка речовин
place-offer-quiet-space = Тихе місце
place-offer-psychedelic-support = Психоделічна підтримка
place-offer-first-aid = Перша допомога
place-offer-peer-support = Підтримка «рівний рівному»
place-offer-advice = Порада
place-offer-water = Вода
place-offer-vitamins = Вітаміни
place-offer-food = Їжа
place-offer-syringes = Стерильні шприци
place-offer-found-syringe-pick-up = Збирання знайдених шприців
place-offer-condoms = Презервативи
place-offer-wound-care = Догляд за ранами
place-offer-hiv-test = Тест на ВІЛ
place-offer-hcv-test = Тест на гепатит C
place-offer-sti-test = Тест на ІПСШ
place-offer-hcv-treatment = Лікування гепатиту C
place-offer-prep = ДКП (PrEP)
place-offer-pep = ПКП (PEP)
place-offer-substitution = Замісна терапія опіоїдами
place-offer-consumption-room = Кімната вживання
place-offer-accompaniment = Супровід до установ і лікарів
place-offer-sexual-violence-support = Підтримка після сексуального насильства
place-offer-chemsex-support = Підтримка при хімсексі
place-offer-women-hours = Години для жінок
place-offer-queer-hours = Квір-години
place-offer-shower = Душ
place-offer-clothes = Одяг
place-offer-housing = Допомога з житлом
place-offer-legal-advice = Юридична порада

place-activity-syringe-patrol = Патруль зі збирання шприців
place-activity-syringe-distribution = Видача шприців
place-activity-safer-use-advice = Поради про безпечніше вживання
place-activity-treatment-help = Допомога з лікуванням
place-activity-housing-help = Допомога з житлом
place-activity-training-help = Допомога з навчанням і роботою
place-activity-health-care = Догляд і базова медична допомога
place-activity-food = Їжа
place-activity-legal-aid = Правова допомога

place-category-harm-reduction = Зменшення шкоди
place-category-user-group = Група людей, які вживають наркотики
place-category-mutual-aid = Взаємодопомога
place-category-drug-checking = Перевірка речовин
place-category-online-information = Інформація онлайн
place-category-recovery-enterprise = Робота й житло на шляху одужання
place-category-advocacy = Адвокація
place-category-research = Дослідження

place-access-step-free = Без сходів
place-access-wheelchair-toilet = Туалет для людей на візках
place-access-hearing-loop = Індукційна петля
place-access-sign-language = Жестова мова
place-access-easy-language = Проста мова
place-access-dogs = Можна з собаками
place-access-no-ticket = Квиток не потрібен
place-access-anonymous = Імені не питають

place-format-open = Відкрита для всіх
place-format-closed = Лише для тих, кого це стосується
place-format-newcomers = Для новоприбулих
place-format-speaker = Спікер
place-format-discussion = Обговорення
place-format-step-study = Вивчення кроків
place-format-tools = Інструменти
place-format-women = Жінки
place-format-men = Чоловіки
place-format-queer = Квір
place-format-young = Молодь
place-format-relatives = Рідні та друзі

place-form-pill = Пігулка
place-form-powder = Порошок
place-form-crystal = Кристал
place-form-capsule = Капсула
place-form-blotter = Марка
place-form-liquid = Рідина
place-form-plant = Рослина
place-form-vape = Вейп
place-form-other = Щось інше

place-approach-abstinence = Утримання
place-approach-harm-reduction = Зменшення шкоди
place-approach-both = Утримання і зменшення шкоди

place-kind-festival = Фестиваль
place-kind-party = Вечірка
place-kind-training = Тренінг
place-kind-advocacy = Громадська акція
place-kind-other = Подія

place-status-on = Відбудеться
place-status-moved = Перенесено: це новий час або місце
place-status-cancelled = Скасовано: не відбудеться

place-severity-notice = Варто знати
place-severity-warning = Застереження
place-severity-danger = Може вбити

place-state-current = Чинне
place-state-corrected = Виправлено: це замінює давніше попередження
place-state-withdrawn = Відкликано: група забирає своє попередження

place-near = менше ніж 50 м
place-metres = { $metres } м
place-kilometres = { $km } км
place-direction = { $wind ->
    [n] на північ
    [ne] на північний схід
    [e] на схід
    [se] на південний схід
    [s] на південь
    [sw] на південний захід
    [w] на захід
   *[nw] на північний захід
}
place-way = { $distance } { $direction }

place-says = каже { $name }, { $date }
place-unlisted = не в довіднику
place-europe = Кілька країн Європи
place-international = Міжнародна
place-contact-phone = Телефон
place-contact-sms = SMS
place-contact-mail = Пошта
place-contact-web = Сайт
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

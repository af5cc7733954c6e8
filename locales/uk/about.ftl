### Про застосунок: що це, який випуск відповідає, хто перевірив, хто так каже, приватність, ліцензії.

about-title = Про застосунок
about-purpose = Tentlight подає опубліковану інформацію про першу допомогу й зменшення шкоди та допомагає вчитися. Він не вимірює стану людини, не ставить діагнозу, не стежить за людиною й ніколи не замінює диспетчера екстреної допомоги.
about-never = Він ніколи не каже, що щось безпечне, ніколи не питає, хто ти, ніколи за тобою не стежить і не веде історії.
about-edition = Цей випуск
about-edition-aged = { $days ->
    [0] Випуск { $edition } від { $date }, зроблено сьогодні.
    [one] Випуск { $edition } від { $date }, йому { $days } день.
    [few] Випуск { $edition } від { $date }, йому { $days } дні.
    [many] Випуск { $edition } від { $date }, йому { $days } днів.
   *[other] Випуск { $edition } від { $date }, йому { $days } дня.
}
about-edition-dated = Випуск { $edition } від { $date }.
about-version = Версія застосунку { $version }.
about-preview = Це попередня версія: жоден лікар її ще не перевірив.
about-updates = Новини груп, за якими ти стежиш, — в «Оновленнях»
about-reviewed = Хто перевірив
about-chart-not-reviewed = Таблиця: лікар її ще не перевірив.
about-language = { $language }: є { $percent } %, носій мови ще не перевірив.
about-language-reviewed = { $language }: є { $percent } %, перевірка: { $who }.
about-ratings = Звідки беруться оцінки
about-ratings-inferred = Де ми оцінюємо за класом чи спорідненою речовиною, це може застерігати. Заспокоювати — ніколи.
about-ratings-unknown = Що ніхто не оцінив, показано як «не оцінено», і ніколи як менший ризик.
about-sources = Джерела
about-sources-what = Кожна оцінка називає, хто так каже. Вуличні назви — від людей із досвідом. Речення наші власні.
about-sources-all = { $count ->
    [one] Усі джерела: { $count }
    [few] Усі джерела: { $count }
    [many] Усі джерела: { $count }
   *[other] Усі джерела: { $count }
}
about-sources-open = Заголовок відкриває браузер і потребує мережі. Тоді сайт бачить, що хтось зайшов.
about-source = { $publisher }. Прочитано { $date }.
about-privacy = Що лишається твоїм
about-privacy-nothing-leaves = Ніщо з того, що ти пишеш, обираєш чи дивишся, не виходить із телефона.
about-privacy-groups = Якщо стежиш за групою, новини питають у її сервера. Він бачить, що хтось питає, але не хто ти. Не стежиш ні за ким — нікого не питають.
about-privacy-kept = Зберігаються лише твої налаштування, твій налоксон, твоє навчання й групи, за якими ти стежиш. Твої запити зникають, коли закриваєш застосунок.
about-privacy-unlocked = Хто розблокує цей телефон, побачить усе збережене.
about-privacy-clear = «Стерти мої дані» в налаштуваннях
about-report = Повідомити про помилку
about-report-to = Пиши на { $address }.
about-report-group = Напиши групі, від якої в тебе цей застосунок: її адресу впиши в порожній рядок.
about-report-holds = Лист називає версію й випуск і більше нічого про тебе чи твої запити.
about-report-write = Повідомити про помилку поштою
about-report-subject = Помилка в Tentlight
about-report-body =
    Tentlight { $version }, випуск { $edition } від { $date }
    
    Що не так і де це стоїть:
about-licences = Ліцензії
about-licence-code = Код: MIT або Apache 2.0, на вибір
about-licence-content = Оцінки, назви та речення: CC BY-SA 4.0
about-licence-icons = Піктограми: Phosphor, MIT
about-licence-places = Міста за назвами: GeoNames, CC BY 4.0, скорочено
about-licence-sqlite = SQLite: суспільне надбання
about-crates = { $count ->
    [one] Зібрано з чужих пакунків: { $count }
    [few] Зібрано з чужих пакунків: { $count }
    [many] Зібрано з чужих пакунків: { $count }
   *[other] Зібрано з чужих пакунків: { $count }
}

### Оновлення: групи, за якими стежать, наскільки свіжі їхні новини, що пішло не так і хто так каже.

updates-title = Оновлення
updates-what = Групи, за якими ти стежиш, та їхні новини
updates-core = Оцінки й перша допомога
updates-core-with-app = Вони приходять із застосунком, а новіші — з новішим застосунком.
updates-clock = Дата цього телефона, схоже, неправильна. Давність новин теж може бути показана неправильно.
updates-rebuilt = Те, що мав застосунок, пошкодилося, і його зібрано заново { $date }. Те, що прийшло від груп, уже повернулося або повернеться, коли перевіриш.
updates-groups = Групи, за якими ти стежиш
updates-none = Ти ще не стежиш за жодною групою.
updates-none-what = Тоді ніщо не виходить із цього телефона. Щоб стежити за групою, відскануй камерою код на її плакаті або встав сюди її посилання.
updates-follow = Стежити за групою
updates-link = Посилання групи
updates-link-open = Переглянути
updates-check = Перевірити зараз
updates-check-all = Перевірити всі зараз
updates-no-place = На цьому пристрої ніде зберігати новини, тож їх не питають.
updates-news = Новини
updates-no-news = Зараз новин від неї немає.
updates-not-yet = Від неї ще нічого не прийшло.
updates-claimed = «{ $name }», як каже її посилання
updates-nameless = Група без назви
updates-standing-listed-by = У довіднику: { $who }
updates-standing-listed = У довіднику
updates-standing-unlisted = За неї ще ніхто не ручається
updates-standing-directory = Довідник: він каже, які групи є
updates-standing-core = Приходить із застосунком
updates-may-listed = Групи, пункти, події, зустрічі, попередження й новини, завжди від її імені. Вона може застерігати більше, ніж таблиця, щодо десяти пар, не більше.
updates-may-unlisted = Групи, пункти, події, зустрічі, попередження й новини, завжди від її імені. Її оцінки не враховуються, поки за неї ніхто не ручається.
updates-may-directory = Які групи є і які змінили адресу.
updates-may-core = Оцінки й перша допомога.
updates-count-group = { $count ->
    [one] { $count } група
    [few] { $count } групи
    [many] { $count } груп
   *[other] { $count } групи
}
updates-count-stall = { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}
updates-count-gathering = { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
updates-count-meeting = { $count ->
    [one] { $count } зустріч
    [few] { $count } зустрічі
    [many] { $count } зустрічей
   *[other] { $count } зустрічі
}
updates-count-alert = { $count ->
    [one] { $count } попередження
    [few] { $count } попередження
    [many] { $count } попереджень
   *[other] { $count } попередження
}
updates-count-rating = { $count ->
    [one] { $count } оцінка
    [few] { $count } оцінки
    [many] { $count } оцінок
   *[other] { $count } оцінки
}
updates-count-note = { $count ->
    [one] { $count } новина
    [few] { $count } новини
    [many] { $count } новин
   *[other] { $count } новини
}
updates-count-listing = { $count ->
    [one] { $count } група в довіднику
    [few] { $count } групи в довіднику
    [many] { $count } груп у довіднику
   *[other] { $count } групи в довіднику
}
updates-count-moved = { $count ->
    [one] { $count } група, що змінила адресу
    [few] { $count } групи, що змінили адресу
    [many] { $count } груп, що змінили адресу
   *[other] { $count } групи, що змінили адресу
}
updates-count-unshown = не показано: { $count }
updates-made = { $days ->
    [0] Зроблено сьогодні
    [1] Зроблено вчора
    [one] Зроблено { $days } день тому
    [few] Зроблено { $days } дні тому
    [many] Зроблено { $days } днів тому
   *[other] Зроблено { $days } дня тому
}
updates-made-ahead = Зроблено { $date }, а цей день ще не настав: неправильний годинник групи або цього телефона
updates-fresh-late = Мали переглянути знову до { $date }, і відтоді не оновлювали.
updates-fresh-old = Понад шість місяців. Час і місця могли змінитися.
updates-says = Так каже { $who }
updates-doing-waits = Чекає
updates-doing-asks = Питає
updates-doing-loads = Завантажує: { $got } з { $of } КБ
updates-doing-keeps = Перевіряє й зберігає
updates-large = Її новини великі: { $size }. Через мобільний інтернет це може коштувати.
updates-load = Завантажити { $size }
updates-size-kb = { $size } КБ
updates-size-mb = { $size } МБ
updates-up-to-date = Нічого новішого там немає.
updates-changed = Прийшли новини.
updates-busy = Зараз питає інше вікно цього застосунку.
updates-trouble = Остання перевірка не вдалася.
updates-waits-for-you = Є новини для завантаження.
updates-kept = Те, що було раніше, збережено.
updates-problem-offline = Відповіді немає: зараз немає мережі, або її сервер недоступний.
updates-problem-slow = З’єднання надто повільне або обірвалося. Наступна спроба піде далі з того самого місця.
updates-problem-portal = Ця мережа відповідає замість групи: часто це сторінка входу. Увійди там або спробуй іншу мережу.
updates-problem-tls = Хто відповідає, не може довести, що він її сервер. Спробуй іншу мережу.
updates-problem-host = Її сервер відповідає, але новин зараз дати не може. Спробуй пізніше.
updates-problem-address = Жодної з її адрес питати не вдається. Може, їй потрібен Tor: дивись у налаштуваннях. Або відскануй плакат ще раз.
updates-problem-not-from-page = Браузери не дають цій сторінці питати її адресу. Tentlight для комп’ютера може.
updates-problem-closed-to-pages = Її сервер відповідає, але не дає жодному браузеру читати новини; або ця мережа відповідає замість нього. Скажи групі. Tentlight для комп’ютера може її питати.
updates-problem-beyond-page = У неї більше новин, ніж може взяти ця сторінка. Tentlight для комп’ютера може.
updates-problem-disk = На цьому телефоні немає для цього місця. Звільни місце, тоді перевір знову.
updates-problem-unsigned = Те, що прийшло, не підписане цією групою.
updates-problem-revoked = Те, що прийшло, підписане ключем, який група відкликала: цей ключ може бути в когось іншого.
updates-problem-equivocation = Ця група підписала два різні випуски під одним номером: хтось показує різним людям різне. Більше нічого не приймається, поки вона не змінить ключів. Спитай групу.
updates-problem-altered = Прийшло не те, що підписала група: змінено або зіпсовано дорогою.
updates-problem-older = Прийшло старіше за те, що в тебе є: стара копія, або хтось притримує новини.
updates-problem-faulty = Група опублікувала щось із помилкою. Скажи групі.
updates-problem-overstepped = Група опублікувала більше, ніж групі можна. Скажи групі.
updates-problem-large = Те, що прийшло, більше, ніж має приймати будь-який телефон.
updates-problem-newer = Для цього потрібна новіша версія застосунку.
updates-problem-core = Оцінки й перша допомога приходять із застосунком, а не через мережу.
updates-problem-other = Щось пішло не так, і слів для цього ця версія не має.
updates-later = Наступний запит — після { $time } (UTC).
updates-mute = Не враховувати її оцінок
updates-mute-what = Тоді її застереження не показуються в «Суміші» й у таблиці.
updates-network-metered = Телефон каже, що ця мережа коштує грошей: про все, що більше ніж 64 КБ, спершу питають.
updates-network-saver = Телефон економить трафік або він за кордоном: груп питають, лише коли натискаєш «Перевірити зараз».
updates-details = Подробиці
updates-detail-id = Літери
updates-detail-addresses = Питають за адресою
updates-detail-edition = Випуск
updates-detail-checked = Востаннє перевірено
updates-detail-never = Ще ні
updates-detail-since = Стежиш від
updates-share = Поділитися посиланням на цю групу
updates-unfollow = Не стежити
updates-unfollow-sure = Більше не стежити за цією групою?
updates-unfollow-what = Усе, що від неї прийшло, зникне з цього телефона, разом з улюбленим і нагадуваннями про її події, і її більше не питатимуть. Стежити знову можна за її посиланням.
updates-unfollow-no = Стежити далі
updates-unfollow-yes = Не стежити
updates-unfollowed = Ти більше за нею не стежиш.
updates-unfollow-failed = Це не вдалося зберегти: ти все ще за нею стежиш. Звільни місце на телефоні й спробуй ще раз.
updates-gone = За такою групою ти не стежиш
updates-gone-why = Може, ти вже не стежиш за нею.
updates-all = Усі групи

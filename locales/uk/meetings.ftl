### Зустрічі, що відбуваються щотижня.

meetings-title = Зустрічі
meetings-what = Сьогодні, цього тижня, онлайн
meetings-today = Сьогодні
meetings-week = Цього тижня
meetings-online = Онлайн
meetings-none = Зустрічей поки немає.
meetings-later = Вони приходять із групами, за якими ти стежиш. Де ти, ніколи не виходить із телефона.
meetings-nothing = Жодна зустріч не підходить. Подивися на весь тиждень або прибери якусь умову.
meetings-none-near = У межах { $near } немає зустрічі, що підходить.
meetings-everywhere = Шукати далі
meetings-near = Поруч зі мною
meetings-where = Скажи, де ти, щоб спершу бачити найближчі
meetings-format = Як проходить
meetings-language = Мова
meetings-is-online = Онлайн
meetings-gone = Цієї зустрічі вже немає
meetings-weekly = Щотижня: { $when }
meetings-next = Наступна: { $when }
meetings-join = Приєднатися онлайн
meetings-join-sees = Відкриває браузер і потребує мережі. Власник сайту бачить, що хтось зайшов і з якої інтернет-адреси.
meetings-group = Хто проводить

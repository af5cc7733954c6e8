### Одна подія: чи вона відбувається, коли, де, кому дзвонити на місці, що там є, що читач із неї зберігає.

event-gone = Більше не оголошено
event-gone-why = Група прибрала цю подію зі своїх новин, або ти більше не стежиш за групою.
event-now = Відбувається зараз.
event-over = Вона закінчилася.
event-zone = Час за тамтешнім годинником: { $zone }
event-zone-unknown = Ця версія не знає годинника { $zone }. Спитай групу, коли це.
event-times = Інші часи
event-times-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}
event-where-none = Група не каже, де це.
event-where-point = Група дає точку на мапі, без слів.

event-medical = На цьому місці
event-medical-note = Медична допомога на цій події, каже { $who }. Вона не замінює швидкої.
event-emergency = Екстрений виклик ({ $country }): { $number }.
event-no-medical = Ця подія не оголошує власного медичного номера.

event-favourite = Улюблене
event-calendar = До календаря
event-calendar-saved = Збережено в завантаженнях: { $name }. Відкрий його, і календар усе додасть.
event-calendar-failed = Не вдалося зберегти.
event-remind = Нагадати мені
event-remind-before = { $minutes ->
    [60] За 1 годину
    [1440] За 1 день
   *[other] За { $minutes } хв
}
event-remind-while-open = Tentlight нагадує, поки його відкрито.
event-remind-always = Телефон нагадає, навіть коли Tentlight закрито. Це може бути із запізненням до години, і не сказано, про що.
event-remind-once-allowed = Tentlight нагадує, поки його відкрито; коли закрито — лише якщо дозволиш йому сповіщення.
event-remind-calendar = Твій календар може нагадати завжди.

event-stalls = Пункти
event-no-stalls = Для цієї події пунктів не оголошено.
event-no-offers = Що там є, ніхто не каже.

event-link-warning = За цю групу ще ніхто не ручається. Прочитай адресу, перш ніж відкрити.

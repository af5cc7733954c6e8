### Події: що оголошують групи, за якими стежать, день за днем; що змінилося; що збігається.

events-title = Події
events-none = Подій поки немає.
events-later = Вони приходять із групами «рівний рівному», за якими ти стежиш: фестивалі з наметом зменшення шкоди, вечірки, тренінги.
events-follow = Стежити за групою
events-follow-how = Відскануй код на її плакаті або встав її посилання
events-none-ahead = Групи, за якими ти стежиш, нічого не оголошують на майбутнє.
events-no-fit = Попереду немає нічого, що підходить.
events-all = Показати все
events-now = Зараз
events-more = Ще
events-over = Минулі
events-over-none = За останні три місяці нічого не закінчилося.
events-more-times = { $count ->
    [one] і ще { $count } раз
    [few] і ще { $count } рази
    [many] і ще { $count } разів
   *[other] і ще { $count } разу
}
events-favourite = Улюблене

events-filters = Показати лише
events-near = Поруч зі мною
events-favourites = Улюблені
events-month = Місяць
events-nowhere = Поруч із чим? Скажи, де ти, або обери місце. Це лишається на цьому телефоні.
events-around = Ті, до яких щонайбільше 100 км.
events-offer = У пункті там є
events-offer-any = Будь-що
events-country = Країна
events-country-any = Усі країни

events-month-name = { $month ->
    [1] Січень
    [2] Лютий
    [3] Березень
    [4] Квітень
    [5] Травень
    [6] Червень
    [7] Липень
    [8] Серпень
    [9] Вересень
    [10] Жовтень
    [11] Листопад
   *[12] Грудень
} { $year }
events-month-before = Попередній місяць
events-month-after = Наступний місяць
events-day = { $day }, { $count ->
    [0] нічого
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}

events-changes = { $count ->
    [one] { $count } зміна, відколи ти дивишся
    [few] { $count } зміни, відколи ти дивишся
    [many] { $count } змін, відколи ти дивишся
   *[other] { $count } зміни, відколи ти дивишся
}
events-changes-others = { $count ->
    [one] І ще { $count } інша.
    [few] І ще { $count } інші.
    [many] І ще { $count } інших.
   *[other] І ще { $count } іншої.
}
events-seen = Побачено
events-change-new = Нове: { $name }, { $when }
events-change-cancelled = Скасовано: { $name }
events-change-on-again = Усе-таки відбудеться: { $name }
events-change-moved = Перенесено: { $name }, тепер { $to }. Було { $from }.
events-change-no-longer = Випало: { $name }, { $when }
events-change-elsewhere = Інше місце: { $name }, тепер тут: { $place }
events-change-elsewhere-unsaid = Інше місце: { $name }
events-change-renamed = Нова назва: { $from } тепер { $name }.
events-change-gone = Більше не оголошено: { $name }

events-overlaps = Твої улюблені збігаються
events-overlap = { $one } та { $other } — обидві { $when }.

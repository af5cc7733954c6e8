### Коли щось відбувається: дні, час, години роботи. Годинник має 24 години, тиждень починається з понеділка.

when-weekday = { $weekday ->
    [1] Понеділок
    [2] Вівторок
    [3] Середа
    [4] Четвер
    [5] П’ятниця
    [6] Субота
   *[7] Неділя
}
when-weekday-short = { $weekday ->
    [1] Пн
    [2] Вт
    [3] Ср
    [4] Чт
    [5] Пт
    [6] Сб
   *[7] Нд
}
when-day = { $near ->
    [today] Сьогодні
    [tomorrow] Завтра
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] сьогодні { $time }
    [tomorrow] завтра { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (початок о { $time } за твоїм годинником)
when-your-clock-end = { $span } (кінець о { $time } за твоїм годинником)
when-weekly = { $weekday } { $from } – { $to }

when-open = Відчинено
when-open-until = Відчинено до { $time }
when-opens = Зачинено. Відчиняється { $time }
when-closed = Зачинено
when-unknown = Години невідомі: спитай

when-now = зараз
when-in-minutes = через { $minutes } хв
when-in-hours = через { $hours } год{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } хв
}
when-in-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дні
    [many] через { $days } днів
   *[other] через { $days } дня
}

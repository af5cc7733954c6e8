### Mikor történik valami: napok, idők, nyitvatartás. Az óra 24 órás, a hét hétfővel kezdődik.

when-weekday = { $weekday ->
    [1] hétfő
    [2] kedd
    [3] szerda
    [4] csütörtök
    [5] péntek
    [6] szombat
   *[7] vasárnap
}
when-weekday-short = { $weekday ->
    [1] H
    [2] K
    [3] Sze
    [4] Cs
    [5] P
    [6] Szo
   *[7] V
}
when-day = { $near ->
    [today] Ma
    [tomorrow] Holnap
   *[other] { $date } ({ $weekday })
}
when-at = { $near ->
    [now] { $time }
    [today] ma { $time }
    [tomorrow] holnap { $time }
    [week] { $weekday } { $time }
   *[other] { $date } ({ $weekday }) { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (a te órád szerint kezdődik: { $time })
when-your-clock-end = { $span } (a te órád szerint véget ér: { $time })
when-weekly = { $weekday } { $from } – { $to }

when-open = Nyitva
when-open-until = Nyitva eddig: { $time }
when-opens = Zárva. Nyit: { $time }
when-closed = Zárva
when-unknown = Nyitvatartás nem ismert: kérdezd meg

when-now = most
when-in-minutes = { $minutes } perc múlva
when-in-hours = { $hours } óra{ $minutes ->
    [0] {" "}múlva
   *[other] {" "}{ $minutes } perc múlva
}
when-in-days = { $days } nap múlva

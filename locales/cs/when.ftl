### Kdy se věci dějí: dny, časy, otevírací hodiny. Hodiny mají 24 hodin, týden začíná pondělím.

when-weekday = { $weekday ->
    [1] Pondělí
    [2] Úterý
    [3] Středa
    [4] Čtvrtek
    [5] Pátek
    [6] Sobota
   *[7] Neděle
}
when-weekday-short = { $weekday ->
    [1] Po
    [2] Út
    [3] St
    [4] Čt
    [5] Pá
    [6] So
   *[7] Ne
}
when-day = { $near ->
    [today] Dnes
    [tomorrow] Zítra
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] dnes { $time }
    [tomorrow] zítra { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (začíná { $time } podle tvých hodin)
when-your-clock-end = { $span } (končí { $time } podle tvých hodin)
when-weekly = { $weekday } { $from } – { $to }

when-open = Otevřeno
when-open-until = Otevřeno do { $time }
when-opens = Zavřeno. Otevírá { $time }
when-closed = Zavřeno
when-unknown = Hodiny neznámé: zeptej se

when-now = teď
when-in-minutes = za { $minutes } min
when-in-hours = za { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] za { $days } den
    [few] za { $days } dny
    [many] za { $days } dne
   *[other] za { $days } dní
}

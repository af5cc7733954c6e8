### När saker händer: dagar, tider, öppettider. Klockan har 24 timmar, veckan börjar på måndag.

when-weekday = { $weekday ->
    [1] måndag
    [2] tisdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lördag
   *[7] söndag
}
when-weekday-short = { $weekday ->
    [1] mån
    [2] tis
    [3] ons
    [4] tors
    [5] fre
    [6] lör
   *[7] sön
}
when-day = { $near ->
    [today] I dag
    [tomorrow] I morgon
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] i dag { $time }
    [tomorrow] i morgon { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (börjar { $time } enligt din klocka)
when-your-clock-end = { $span } (slutar { $time } enligt din klocka)
when-weekly = { $weekday } { $from } – { $to }

when-open = Öppet
when-open-until = Öppet till { $time }
when-opens = Stängt. Öppnar { $time }
when-closed = Stängt
when-unknown = Okända tider: fråga

when-now = nu
when-in-minutes = om { $minutes } min
when-in-hours = om { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] om { $days } dag
   *[other] om { $days } dagar
}

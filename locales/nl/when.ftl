### Wanneer dingen zijn: dagen, tijden, openingsuren. De klok heeft 24 uur, de week begint op maandag.

when-weekday = { $weekday ->
    [1] Maandag
    [2] Dinsdag
    [3] Woensdag
    [4] Donderdag
    [5] Vrijdag
    [6] Zaterdag
   *[7] Zondag
}
when-weekday-short = { $weekday ->
    [1] ma
    [2] di
    [3] wo
    [4] do
    [5] vr
    [6] za
   *[7] zo
}
when-day = { $near ->
    [today] Vandaag
    [tomorrow] Morgen
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] vandaag { $time }
    [tomorrow] morgen { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (begint { $time } op jouw klok)
when-your-clock-end = { $span } (eindigt { $time } op jouw klok)
when-weekly = { $weekday } { $from } – { $to }
when-open = Open
when-open-until = Open tot { $time }
when-opens = Gesloten. Opent { $time }
when-closed = Gesloten
when-unknown = Tijden niet bekend: vraag het
when-now = nu
when-in-minutes = over { $minutes } min
when-in-hours = over { $hours } uur{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] over { $days } dag
   *[other] over { $days } dagen
}

### Wann etwas ist: Tage, Zeiten, Öffnungszeiten. Die Uhr hat 24 Stunden, die Woche beginnt am Montag.

when-weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
when-weekday-short = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
when-day = { $near ->
    [today] Heute
    [tomorrow] Morgen
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] heute { $time }
    [tomorrow] morgen { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (nach deiner Uhr ab { $time })
when-your-clock-end = { $span } (nach deiner Uhr bis { $time })
when-weekly = { $weekday } { $from } – { $to }

when-open = Geöffnet
when-open-until = Geöffnet bis { $time }
when-opens = Geschlossen. Öffnet { $time }
when-closed = Geschlossen
when-unknown = Öffnungszeiten nicht bekannt: frag nach

when-now = jetzt
when-in-minutes = in { $minutes } Min.
when-in-hours = in { $hours } Std.{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } Min.
}
when-in-days = { $days ->
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}

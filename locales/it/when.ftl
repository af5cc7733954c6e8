### Quando succedono le cose: giorni, ore, orari di apertura. L'orologio ha 24 ore, la settimana comincia di lunedì.

when-weekday = { $weekday ->
    [1] Lunedì
    [2] Martedì
    [3] Mercoledì
    [4] Giovedì
    [5] Venerdì
    [6] Sabato
   *[7] Domenica
}
when-weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mer
    [4] gio
    [5] ven
    [6] sab
   *[7] dom
}
when-day = { $near ->
    [today] Oggi
    [tomorrow] Domani
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] oggi { $time }
    [tomorrow] domani { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (comincia { $time } secondo il tuo orologio)
when-your-clock-end = { $span } (finisce { $time } secondo il tuo orologio)
when-weekly = { $weekday } { $from } – { $to }

when-open = Aperto
when-open-until = Aperto fino a { $time }
when-opens = Chiuso. Apre { $time }
when-closed = Chiuso
when-unknown = Orari non noti: chiedi

when-now = ora
when-in-minutes = tra { $minutes } min
when-in-hours = tra { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] tra { $days } giorno
   *[other] tra { $days } giorni
}

### Cuándo pasan las cosas: días, horas, horarios. El reloj tiene 24 horas, la semana empieza en lunes.

when-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
when-weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}
when-day = { $near ->
    [today] Hoy
    [tomorrow] Mañana
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] hoy { $time }
    [tomorrow] mañana { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (empieza { $time } según tu reloj)
when-your-clock-end = { $span } (acaba { $time } según tu reloj)
when-weekly = { $weekday } { $from } – { $to }

when-open = Abierto
when-open-until = Abierto hasta { $time }
when-opens = Cerrado. Abre { $time }
when-closed = Cerrado
when-unknown = Horario no conocido: pregunta

when-now = ahora
when-in-minutes = en { $minutes } min
when-in-hours = en { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] en { $days } día
   *[other] en { $days } días
}

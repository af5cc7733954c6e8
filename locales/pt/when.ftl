### Quando acontecem as coisas: dias, horas, horários. O relógio tem 24 horas, a semana começa à segunda.

when-weekday = { $weekday ->
    [1] Segunda-feira
    [2] Terça-feira
    [3] Quarta-feira
    [4] Quinta-feira
    [5] Sexta-feira
    [6] Sábado
   *[7] Domingo
}
when-weekday-short = { $weekday ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
}
when-day = { $near ->
    [today] Hoje
    [tomorrow] Amanhã
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] hoje às { $time }
    [tomorrow] amanhã às { $time }
    [week] { $weekday } às { $time }
   *[other] { $weekday } { $date } às { $time }
}
when-day-time = { $day }, { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (começa pelo teu relógio: { $time })
when-your-clock-end = { $span } (acaba pelo teu relógio: { $time })
when-weekly = { $weekday } { $from } – { $to }

when-open = Aberto
when-open-until = Aberto até: { $time }
when-opens = Fechado. Abre: { $time }
when-closed = Fechado
when-unknown = Horário desconhecido: pergunta

when-now = agora
when-in-minutes = daqui a { $minutes } min
when-in-hours = daqui a { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] daqui a { $days } dia
   *[other] daqui a { $days } dias
}

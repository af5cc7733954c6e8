### Quand les choses ont lieu : jours, heures, horaires d’ouverture. L’horloge a 24 heures, la semaine commence lundi.

when-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
when-weekday-short = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
when-day = { $near ->
    [today] Aujourd’hui
    [tomorrow] Demain
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] aujourd’hui { $time }
    [tomorrow] demain { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (début à ton heure : { $time })
when-your-clock-end = { $span } (fin à ton heure : { $time })
when-weekly = { $weekday } { $from } – { $to }

when-open = Ouvert
when-open-until = Ouvert jusqu’à { $time }
when-opens = Fermé. Ouverture : { $time }
when-closed = Fermé
when-unknown = Horaires inconnus : demande

when-now = maintenant
when-in-minutes = dans { $minutes } min
when-in-hours = dans { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}

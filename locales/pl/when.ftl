### Kiedy coś jest: dni, godziny, godziny otwarcia. Zegar ma 24 godziny, tydzień zaczyna się w poniedziałek.

when-weekday = { $weekday ->
    [1] Poniedziałek
    [2] Wtorek
    [3] Środa
    [4] Czwartek
    [5] Piątek
    [6] Sobota
   *[7] Niedziela
}
when-weekday-short = { $weekday ->
    [1] pon.
    [2] wt.
    [3] śr.
    [4] czw.
    [5] pt.
    [6] sob.
   *[7] niedz.
}
when-day = { $near ->
    [today] Dziś
    [tomorrow] Jutro
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] dziś { $time }
    [tomorrow] jutro { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (według twojego zegara od { $time })
when-your-clock-end = { $span } (według twojego zegara do { $time })
when-weekly = { $weekday } { $from } – { $to }

when-open = Otwarte
when-open-until = Otwarte do: { $time }
when-opens = Zamknięte. Otwarcie: { $time }
when-closed = Zamknięte
when-unknown = Godziny nieznane: spytaj

when-now = teraz
when-in-minutes = za { $minutes } min
when-in-hours = za { $hours } godz.{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
when-in-days = { $days ->
    [one] za { $days } dzień
    [few] za { $days } dni
    [many] za { $days } dni
   *[other] za { $days } dnia
}

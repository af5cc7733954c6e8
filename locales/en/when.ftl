### When things happen: days, times, opening hours. The clock has 24 hours, the week begins on Monday.

# A day of the week.
# Variables:
#   $weekday (Number) - 1 (Monday) to 7 (Sunday)
when-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# The same, short, before a time or a date.
# Variables:
#   $weekday (Number) - 1 (Monday) to 7 (Sunday)
when-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
# A day that stands by itself, or begins a line.
# Variables:
#   $near (String) - today, tomorrow or other
#   $weekday (String) - for example "Fri"
#   $date (String) - for example "2 July" or "2 July 2028"
when-day = { $near ->
    [today] Today
    [tomorrow] Tomorrow
   *[other] { $weekday } { $date }
}
# A day and a time in a sentence: "opens …", "until …".
# Variables:
#   $near (String) - now (the time alone is clear), today, tomorrow, week (the weekday alone is clear) or other
#   $weekday (String) - for example "Fri"
#   $date (String) - for example "2 July"
#   $time (String) - for example "18:00"
when-at = { $near ->
    [now] { $time }
    [today] today { $time }
    [tomorrow] tomorrow { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
# Variables:
#   $day (String) - for example "Fri 2 July" or "Today"
#   $time (String) - for example "18:00"
when-day-time = { $day } { $time }
# From one time or day to another.
# Variables:
#   $from (String) - for example "Fri 2 July 18:00"
#   $to (String) - for example "Sun 4 July 12:00" or "22:00"
when-span = { $from } – { $to }
# After a span, when the reader's clock shows another time than the clock of the place.
# Variables:
#   $span (String) - for example "Fri 2 July 18:00 – 22:00"
#   $time (String) - when it begins by the reader's clock, for example "20:00" or "Sat 3 July 02:00"
when-your-clock = { $span } (starts { $time } by your clock)
# The same, when only its end differs: a clock change lies between.
# Variables:
#   $span (String) - for example "Fri 2 July 18:00 – 22:00"
#   $time (String) - when it ends by the reader's clock, for example "21:00"
when-your-clock-end = { $span } (ends { $time } by your clock)
# What happens every week.
# Variables:
#   $weekday (String) - for example "Fri"
#   $from (String) - for example "18:00"
#   $to (String) - for example "19:30"
when-weekly = { $weekday } { $from } – { $to }

# Whether a stall is open.
when-open = Open
# Variables:
#   $time (String) - for example "02:00" or "tomorrow 18:00"
when-open-until = Open until { $time }
# Variables:
#   $time (String) - for example "today 18:00" or "Fri 18:00"
when-opens = Closed. Opens { $time }
when-closed = Closed
# Nobody wrote hours that can be read. Never looks like open.
when-unknown = Hours not known: ask

# How long from now, shown to the minute.
when-now = now
# Variables:
#   $minutes (Number) - for example 20
when-in-minutes = in { $minutes } min
# Variables:
#   $hours (Number) - for example 2
#   $minutes (Number) - 0 to 59
when-in-hours = in { $hours } h{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
}
# Variables:
#   $days (Number) - two at least
when-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}

### Events: what followed groups announce, day by day; what changed; what overlaps.

events-title = Events
events-none = No events yet.
events-later = They come from peer groups you follow: festivals with a peer tent, parties, trainings.
events-follow = Follow a group
events-follow-how = Scan the code on its poster, or paste its link
events-none-ahead = The groups you follow announce nothing ahead.
events-no-fit = Nothing ahead fits.
events-all = Show all
events-now = On now
events-more = More
events-over = Over
events-over-none = Nothing that is over in the last three months.
# Under an event that happens again. Variables:
#   $count (Number) - how many more times
events-more-times = { $count ->
    [one] and once more
   *[other] and { $count } more times
}
events-favourite = A favourite

# Filters.
events-filters = Show only
events-near = Near me
events-favourites = Favourites
events-month = Month
events-nowhere = Near what? Say where you are, or pick a place. It stays on this phone.
events-around = Those at most 100 km away.
events-offer = A stall there offers
events-offer-any = Anything
events-country = Country
events-country-any = All countries

# The month as a table.
# Variables:
#   $month (Number) - 1 (January) to 12 (December)
#   $year (String) - for example "2027"
events-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
events-month-before = Month before
events-month-after = Month after
# What a voice says of a day. Variables:
#   $day (String) - for example "Today" or "Fri 2 July"
#   $count (Number) - how many events
events-day = { $day }, { $count ->
    [0] nothing
    [one] { $count } event
   *[other] { $count } events
}

# What changed. Variables:
#   $count (Number) - how many
events-changes = { $count ->
    [one] { $count } change since you looked
   *[other] { $count } changes since you looked
}
# Variables:
#   $count (Number) - how many others
events-changes-others = { $count ->
    [one] And { $count } other.
   *[other] And { $count } others.
}
events-seen = Seen
# Variables:
#   $name (String) - the name of an event
#   $when (String) - for example "Fri 2 July 18:00 – 22:00"
events-change-new = New: { $name }, { $when }
# Variables:
#   $name (String) - the name of an event
events-change-cancelled = Cancelled: { $name }
# Variables:
#   $name (String) - the name of an event
events-change-on-again = Takes place after all: { $name }
# Variables:
#   $name (String) - the name of an event
#   $from (String) - when it was
#   $to (String) - when it is
events-change-moved = Moved: { $name } is now { $to }. It was { $from }.
# Variables:
#   $name (String) - the name of an event
#   $when (String) - for example "Fri 2 July 18:00 – 22:00"
events-change-no-longer = Left out: { $name }, { $when }
# Variables:
#   $name (String) - the name of an event
#   $place (String) - where it is, in its group's words
events-change-elsewhere = Another place: { $name } is now here: { $place }
# Variables:
#   $name (String) - the name of an event
events-change-elsewhere-unsaid = Another place: { $name }
# Variables:
#   $name (String) - what it is called now
#   $from (String) - what it was called
events-change-renamed = New name: { $from } is now { $name }.
# Variables:
#   $name (String) - the name of an event
events-change-gone = No longer announced: { $name }

# Favourites in one time.
events-overlaps = Your favourites overlap
# Variables:
#   $one (String) - the name of an event
#   $other (String) - the name of another
#   $when (String) - when both are on
events-overlap = { $one } and { $other } are both on { $when }.

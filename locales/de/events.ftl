### Termine: was Gruppen ankündigen, denen du folgst, Tag für Tag; was sich geändert hat; was sich überschneidet.

events-title = Termine
events-none = Noch keine Termine.
events-later = Sie kommen von Peer-Gruppen, denen du folgst: Festivals mit Peer-Zelt, Partys, Trainings.
events-follow = Einer Gruppe folgen
events-follow-how = Den Code auf ihrem Plakat scannen oder ihren Link einfügen
events-none-ahead = Die Gruppen, denen du folgst, kündigen gerade nichts an.
events-no-fit = Dazu passt nichts.
events-all = Alle zeigen
events-now = Läuft gerade
events-more = Mehr
events-over = Vorbei
events-over-none = In den letzten drei Monaten war nichts.
# Under an event that happens again. Variables:
#   $count (Number) - how many more times
events-more-times = { $count ->
    [one] und noch einmal
   *[other] und noch { $count }-mal
}
events-favourite = Gemerkt

# Filters.
events-filters = Nur zeigen
events-near = In der Nähe
events-favourites = Gemerkt
events-month = Monat
events-nowhere = In der Nähe wovon? Sag, wo du bist, oder wähle einen Ort. Das bleibt auf diesem Handy.
events-around = Was höchstens 100 km weit weg ist.
events-offer = Ein Stand dort hat
events-offer-any = Egal was
events-country = Land
events-country-any = Alle Länder

# The month as a table.
# Variables:
#   $month (Number) - 1 (January) to 12 (December)
#   $year (String) - for example "2027"
events-month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
events-month-before = Monat davor
events-month-after = Monat danach
# What a voice says of a day. Variables:
#   $day (String) - for example "Heute" or "Fr 2. Juli"
#   $count (Number) - how many events
events-day = { $day }, { $count ->
    [0] nichts
    [one] { $count } Termin
   *[other] { $count } Termine
}

# What changed. Variables:
#   $count (Number) - how many
events-changes = { $count ->
    [one] { $count } Änderung, seit du hier warst
   *[other] { $count } Änderungen, seit du hier warst
}
# Variables:
#   $count (Number) - how many others
events-changes-others = { $count ->
    [one] Und { $count } weitere.
   *[other] Und { $count } weitere.
}
events-seen = Gesehen
# Variables:
#   $name (String) - the name of an event
#   $when (String) - for example "Fr 2. Juli 18:00 – 22:00"
events-change-new = Neu: { $name }, { $when }
# Variables:
#   $name (String) - the name of an event
events-change-cancelled = Abgesagt: { $name }
# Variables:
#   $name (String) - the name of an event
events-change-on-again = Findet doch statt: { $name }
# Variables:
#   $name (String) - the name of an event
#   $from (String) - when it was
#   $to (String) - when it is
events-change-moved = Verlegt: { $name } ist jetzt { $to }. Vorher: { $from }.
# Variables:
#   $name (String) - the name of an event
#   $when (String) - for example "Fr 2. Juli 18:00 – 22:00"
events-change-no-longer = Fällt aus dem Plan: { $name }, { $when }
# Variables:
#   $name (String) - the name of an event
#   $place (String) - where it is, in its group's words
events-change-elsewhere = Anderer Ort: { $name } ist jetzt hier: { $place }
# Variables:
#   $name (String) - the name of an event
events-change-elsewhere-unsaid = Anderer Ort: { $name }
# Variables:
#   $name (String) - what it is called now
#   $from (String) - what it was called
events-change-renamed = Neuer Name: { $from } heißt jetzt { $name }.
# Variables:
#   $name (String) - the name of an event
events-change-gone = Nicht mehr angekündigt: { $name }

# Favourites in one time.
events-overlaps = Gemerktes überschneidet sich
# Variables:
#   $one (String) - the name of an event
#   $other (String) - the name of another
#   $when (String) - when both are on
events-overlap = { $one } und { $other } sind beide { $when }.

### Erinnerungen und Pläne: was auf jedem Bildschirm steht, wenn ein Termin näher kommt, und die Zeichnung eines Geländes.

# When nobody says any more what it was called.
plan-reminder-of = Eine Erinnerung
# Variables:
#   $time (String) - for example "heute 18:00"
plan-reminder-begins = Beginnt { $time }.
# Variables:
#   $time (String) - for example "heute 18:00"
plan-reminder-began = Es läuft. Begonnen hat es { $time }.
# Variables:
#   $time (String) - for example "Fr 2. Juli 18:00"
plan-reminder-over = Es ist vorbei. Begonnen hat es { $time }.
# Variables:
#   $time (String) - when it was to begin before
plan-reminder-moved = Es ist verlegt. Beginnen sollte es { $time }.
# Variables:
#   $time (String) - when the reminder was due, while the app was closed
plan-reminder-late = Fällig war das { $time }, als Tentlight zu war.
plan-reminder-cancelled = Abgesagt: Es findet nicht statt.
plan-reminder-gone = Für die Zeit, die du gewählt hast, ist es nicht mehr angekündigt.
plan-reminder-closed = Etwas, das du dir gemerkt hast, steht bevor.
plan-reminder-look = Ansehen
plan-reminder-read = Gelesen

# The drawing of a site.
# What a voice says of it. Variables:
#   $name (String) - the name of an event
plan-what = Plan von { $name }, Norden ist oben. Die Stände darauf stehen unten in der Liste.
plan-north = N
# Below the drawing. Variables:
#   $names (String) - names from the plan, for example "Tor, Seebühne"
plan-also = Darauf: { $names }
plan-broken = Es gibt einen Plan, aber er lässt sich nicht zeichnen.

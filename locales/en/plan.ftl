### Reminders and plans: what is said on any screen when an event comes near, and the drawing of a site.

# When nobody says any more what it was called.
plan-reminder-of = A reminder
# Variables:
#   $time (String) - for example "today 18:00"
plan-reminder-begins = Begins { $time }.
# Variables:
#   $time (String) - for example "today 18:00"
plan-reminder-began = It is on. It began { $time }.
# Variables:
#   $time (String) - for example "Fri 2 July 18:00"
plan-reminder-over = It is over. It began { $time }.
# Variables:
#   $time (String) - when it was to begin before
plan-reminder-moved = It has moved. It was to begin { $time }.
# Variables:
#   $time (String) - when the reminder was due, while the app was closed
plan-reminder-late = This was due { $time }, while Tentlight was closed.
plan-reminder-cancelled = Cancelled: it does not take place.
plan-reminder-gone = It is no longer announced for the time you chose.
# On a locked phone, while the app is closed. Anybody may read it: never what it is, or what it is about.
plan-reminder-closed = Something you marked is coming up.
plan-reminder-look = Look at it
plan-reminder-read = Read

# The drawing of a site.
# What a voice says of it. Variables:
#   $name (String) - the name of an event
plan-what = Plan of { $name }, north is up. The stalls on it are in the list below.
plan-north = N
# Below the drawing. Variables:
#   $names (String) - names from the plan, for example "Gate, Lake stage"
plan-also = On it: { $names }
plan-broken = There is a plan, but it cannot be drawn.

### One event: whether it happens, when, where, whom to call on the site, what stands there, what the reader keeps of it.

event-gone = No longer announced
event-gone-why = The group took this event out of its news, or you no longer follow the group.
event-now = It is on now.
event-over = It is over.
# Whose clock the times stand on. Variables:
#   $zone (String) - for example "Europe/Berlin"
event-zone = Times by the clock there: { $zone }
# Variables:
#   $zone (String) - a zone this version does not know
event-zone-unknown = This version does not know the clock of { $zone }. Ask the group when it is.
event-times = More times
# Variables:
#   $count (Number) - how many
event-times-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
event-where-none = The group does not say where.
event-where-point = The group gives a point on the map, and no words.

# Whom to call on the site.
event-medical = On this site
# Variables:
#   $who (String) - the name of the group that says so
event-medical-note = Medical help at this event, says { $who }. It does not replace the ambulance.
# Variables:
#   $country (String) - for example "Serbia"
#   $number (String) - what brings an ambulance there, for example "194"
event-emergency = In an emergency ({ $country }): { $number }.
event-no-medical = This event announces no medical number of its own.

# What the reader keeps of it.
event-favourite = Favourite
event-calendar = Add to calendar
# Variables:
#   $name (String) - the name of a file
event-calendar-saved = Saved with your downloads: { $name }. Open it, and your calendar takes it in.
event-calendar-failed = It could not be saved.
event-remind = Remind me
# How long before it begins.
# Variables:
#   $minutes (Number) - 15, 60 or 1440
event-remind-before = { $minutes ->
    [60] 1 hour before
    [1440] 1 day before
   *[other] { $minutes } min before
}
event-remind-while-open = Tentlight reminds you while it is open.
# On a phone that may remind while the app is closed.
event-remind-always = Your phone reminds you, also while Tentlight is closed. That may be up to an hour late, and does not say of what.
# On a phone that would, but was not allowed to.
event-remind-once-allowed = Tentlight reminds you while it is open; while it is closed, only once you let it show notifications.
event-remind-calendar = Your calendar can remind you always.

# What stands there.
event-stalls = Stalls
event-no-stalls = No stalls are announced for this event.
event-no-offers = What there is to be had, nobody says.

# Its own site, of a group that nobody vouches for.
event-link-warning = Nobody vouches for this group yet. Read the address before you open it.

### A peer stall: when it is open, what it has, how one gets there. Meetings and groups use some of its words.

stall-gone = This is gone
stall-gone-why = The group no longer names it, or you no longer follow the group.
stall-offers = What they have
stall-hours = When it is open
stall-always = Day and night
stall-hours-unknown = The app cannot tell from these hours. Ask before you go.
# By whose clock times stand.
# Variables:
#   $zone (String) - a time zone, for example "Europe/Berlin"
stall-clock = By the clock there ({ $zone }).
stall-closed-day = Closed
stall-over = All its times are over.
stall-languages = Spoken:
stall-contact = Reach them
stall-gathering = The event it stands at
stall-group = Who runs it
# Variables:
#   $date (String) - for example "Sun 20 June" or "Today"
stall-checked = Last checked: { $date }
stall-unchecked = Nobody said when this was last checked. Ask before a long way.

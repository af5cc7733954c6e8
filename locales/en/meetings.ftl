### Meetings that happen every week.

meetings-title = Meetings
meetings-what = Today, this week, online
meetings-today = Today
meetings-week = This week
meetings-online = Online
meetings-none = No meetings yet.
meetings-later = They come with the groups you follow. Where you are never leaves the phone.
meetings-nothing = No meeting fits. Look at the whole week, or take a choice away.
# Variables:
#   $near (String) - a distance, for example "50 km"
meetings-none-near = No meeting that fits within { $near }.
meetings-everywhere = Look further away
meetings-near = Near me
meetings-where = Say where you are, to see the nearest first
meetings-format = How it goes
meetings-language = Language
# Beside or in place of an address.
meetings-is-online = Online
meetings-gone = This meeting is gone
# Variables:
#   $when (String) - for example "Fri 18:00 – 19:30"
meetings-weekly = Every week: { $when }
# Variables:
#   $when (String) - for example "Today 18:00 – 19:30"
meetings-next = Next: { $when }
meetings-join = Join online
meetings-join-sees = Opens your browser and needs a network. Whoever runs the site sees that somebody came, and from which internet address.
meetings-group = Who holds it

### Updates: the groups that are followed, how fresh their news is, what went wrong, and who says so.

updates-title = Updates
updates-what = Groups you follow, and their news
updates-core = Ratings and first aid
updates-core-with-app = They come with the app, and newer ones with a newer app.
updates-clock = This phone's date looks wrong. How old news is may be told wrong, too.
# Variables:
#   $date (String) - a day, for example "2026-11-21"
updates-rebuilt = What the app held was broken, and was built again on { $date }. What came from groups is back, or comes back when you check.
updates-groups = Groups you follow
updates-none = You follow no group yet.
updates-none-what = Then nothing leaves this phone. To follow a group, scan the code on its poster with your camera, or paste its link here.
updates-follow = Follow a group
updates-link = A group's link
updates-link-open = Look at it
updates-check = Check now
updates-check-all = Check all now
updates-no-place = This device has no place to keep news, so none is asked for.
updates-news = News
updates-no-news = No news from it just now.
updates-not-yet = Nothing has come from it yet.
# What stands for a group before anything came from it: the link's name for it. Variables:
#   $name (String) - a name, for example "JES Berlin"
updates-claimed = “{ $name }”, as its link says
updates-nameless = A group without a name
# How a group stands. Variables:
#   $who (String) - the name of a directory
updates-standing-listed-by = Listed by { $who }
updates-standing-listed = Listed
updates-standing-unlisted = Nobody vouches for it yet
updates-standing-directory = A directory: it says which groups there are
updates-standing-core = Comes with the app
# What a group may publish.
updates-may-listed = Groups, stalls, events, meetings, alerts and news, always under its name. It may warn more than the chart of up to ten pairs.
updates-may-unlisted = Groups, stalls, events, meetings, alerts and news, always under its name. Its ratings do not count while nobody vouches for it.
updates-may-directory = Which groups there are, and which have moved.
updates-may-core = Ratings and first aid.
# How many there are of each kind.
# Variables:
#   $count (Number) - how many
updates-count-group = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
updates-count-stall = { $count ->
    [one] { $count } stall
   *[other] { $count } stalls
}
updates-count-gathering = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
updates-count-meeting = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
updates-count-alert = { $count ->
    [one] { $count } alert
   *[other] { $count } alerts
}
updates-count-rating = { $count ->
    [one] { $count } rating
   *[other] { $count } ratings
}
updates-count-note = { $count ->
    [one] { $count } piece of news
   *[other] { $count } pieces of news
}
updates-count-listing = { $count ->
    [one] { $count } listed group
   *[other] { $count } listed groups
}
updates-count-moved = { $count ->
    [one] { $count } group that moved
   *[other] { $count } groups that moved
}
updates-count-unshown = { $count } not shown
# How old a group's news is.
# Variables:
#   $days (Number) - how many days ago
updates-made = { $days ->
    [0] Made today
    [1] Made yesterday
   *[other] Made { $days } days ago
}
# A date to come: somebody's clock is wrong. Variables:
#   $date (String) - a day, for example "2027-07-01"
updates-made-ahead = Made on { $date }, which is still to come: the group's clock is wrong, or this phone's
# Variables:
#   $date (String) - a day, for example "2027-07-01"
updates-fresh-late = Meant to be looked at again by { $date }, and not updated since.
updates-fresh-old = More than six months old. Times and places may have changed.
# Who says so, under each piece of news. Variables:
#   $who (String) - a group's name
updates-says = { $who } says so
# While it is checked. Variables:
#   $got (Number) - how many KiB came
#   $of (Number) - how many there are
updates-doing-waits = Waiting
updates-doing-asks = Asking
updates-doing-loads = Loading: { $got } of { $of } KB
updates-doing-keeps = Checking and keeping
# Variables:
#   $size (String) - for example "1.2 MB"
updates-large = Its news is large: { $size }. On mobile data that may cost.
# Variables:
#   $size (String) - for example "1.2 MB"
updates-load = Load { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Nothing newer there.
updates-changed = News has come.
updates-busy = Another window of this app is asking just now.
# In the list of groups; the sentences below stand with the group.
updates-trouble = The last check went wrong.
updates-waits-for-you = There is news to load.
# What went wrong. Each is followed by "updates-kept".
updates-kept = What you had is kept.
updates-problem-offline = Nobody answers: no network just now, or its host is away.
updates-problem-slow = The connection is too slow, or broke off. The next try goes on where it stopped.
updates-problem-portal = This network answers in the group's place: often a page to log in at. Log in there, or try another network.
updates-problem-tls = Whoever answers cannot prove to be its host. Try another network.
updates-problem-host = Its host answers, but has no news to give just now. Try later.
updates-problem-address = None of its addresses can be asked. It may need Tor: see Settings. Or scan its poster again.
updates-problem-not-from-page = Browsers do not let this page ask its address. Tentlight for computers can.
updates-problem-closed-to-pages = Its host answers, but lets no browser read its news; or this network answers in its place. Tell the group. Tentlight for computers can ask it.
updates-problem-beyond-page = It has more news than this page can take in. Tentlight for computers can.
updates-problem-disk = This phone has no room for it. Make room, then check again.
updates-problem-unsigned = What came was not signed by this group.
updates-problem-revoked = What came was signed with a key the group has taken back: somebody else may hold that key.
updates-problem-equivocation = This group signed two different editions under one number: somebody shows different people different things. Nothing more is taken in until it changes its keys. Ask the group.
updates-problem-altered = What came is not what the group signed: altered or broken on the way.
updates-problem-older = What came is older than what you have: an old copy, or somebody holds news back.
updates-problem-faulty = The group published something faulty. Tell the group.
updates-problem-overstepped = The group published more than a group may. Tell the group.
updates-problem-large = What came is larger than any phone should take in.
updates-problem-newer = It needs a newer version of this app.
updates-problem-core = Ratings and first aid come with the app, not over the network.
updates-problem-other = Something went wrong that this version has no words for.
# When a host asked to be left alone, or a check was not due. Variables:
#   $time (String) - a moment, for example "2026-11-22 14:30"
updates-later = It is asked again after { $time } (UTC).
updates-mute = Leave out its ratings
updates-mute-what = Then its warnings are not shown in Mix and in the chart.
# The device says so, and the reader allowed more.
updates-network-metered = Your phone says that this network costs money: what is larger than 64 KB is asked about first.
updates-network-saver = Your phone saves data, or is abroad: groups are asked only when you press "Check now".
updates-details = Details
updates-detail-id = Letters
updates-detail-addresses = Asked at
updates-detail-edition = Edition
updates-detail-checked = Last checked
updates-detail-never = Not yet
updates-detail-since = Followed since
# The press hands the group's link to another app.
updates-share = Share the link to this group
updates-unfollow = Stop following
updates-unfollow-sure = Stop following this group?
updates-unfollow-what = All that came from it goes from this phone, with your favourites and reminders of its events, and it is asked no more. You can follow it again by its link.
updates-unfollow-no = Keep following
updates-unfollow-yes = Stop
updates-unfollowed = You no longer follow it.
updates-unfollow-failed = This could not be kept: you still follow it. Make room on the phone, then try again.
updates-gone = You do not follow such a group
updates-gone-why = Maybe you stopped following it.
updates-all = All groups

### The tool's own lines, printed by tentlight-cli.

tool-nothing-found = Nothing found by that name.
# The tool's last line: which edition answered.
# Variables:
#   $date (String) - the day the edition was made, for example "2026-11-21"
#   $days (Number) - how many days old it is, for example 12
tool-edition = { $days ->
    [0] Edition of { $date }, made today.
    [one] Edition of { $date }, { $days } day old.
   *[other] Edition of { $date }, { $days } days old.
}
# When the country that was asked for is unknown.
# Variables:
#   $typed (String) - what was typed, for example "ZZ"
tool-guide-no-country = No country “{ $typed }” here. This is for any country.
# When the naloxone that was asked for is unknown.
# Variables:
#   $typed (String) - what was typed, for example "spray"
#   $product (String) - what stands in its place, for example "Nyxoid"
#   $known (String) - the ids there are, for example "nyxoid, prenoxad"
tool-guide-no-product = No naloxone “{ $typed }” here. This is for { $product }. Known: { $known }.
# Variables:
#   $country (String) - for example "Hungary"
#   $product (String) - for example "Nyxoid"
tool-guide-for = { $country }. Naloxone: { $product }.
# Variables:
#   $product (String) - for example "Nyxoid"
tool-guide-anywhere = Any country. Naloxone: { $product }.
# safety = true
# How breaths are counted where no app counts them.
# Variables:
#   $first (String) - seconds of the first look, for example "10"
#   $least (String) - fewer breaths than this in them are none, for example "2"
#   $whole (String) - seconds of the whole count, for example "30"
#   $slow (String) - fewer breaths than this in them are slow, for example "6"
tool-guide-count = Look for { $first } seconds: fewer than { $least } breaths are not breathing normally. Else count on to { $whole } seconds: fewer than { $slow } are slow.
# safety = true
# The answer to that count.
tool-guide-count-not = Not breathing normally, or can't tell
# safety = true
# Above what is done for each way of breathing; the three lines below it answer it.
tool-guide-care = How do they breathe?
# safety = true
# Stands before what is done for somebody who does not breathe.
tool-guide-not = Not breathing, only gasping, or can't tell:
# safety = true
# Stands before what is done for slow breathing.
tool-guide-slow = Breathing slowly:
# safety = true
# Variables:
#   $place (String) - the step for normal breathing, for example "9" or "14 (side)"
tool-guide-normal = Breathing normally → { $place }
# safety = true
# After an answer and a colon: where each way of breathing leads.
# Variables:
#   $not (String) - the step for no breathing, for example "5a" or "6a (care)"
#   $slow (String) - the step for slow breathing, for example "5b"
#   $normal (String) - the step for normal breathing, for example "9"
tool-guide-by-breathing = not breathing → { $not }, slowly → { $slow }, normally → { $normal }
# Between two steps of giving naloxone.
tool-guide-on = Go on
# safety = true
# A clock beside a step.
# Variables:
#   $seconds (String) - for example "120"
tool-guide-timer = Keep at it. After { $seconds } seconds, look again.
# Above the steps that can be looked at from every other.
tool-guide-aside = From every step:
tool-guide-back = back
tool-guide-end = end
# Where an answer leads that puts off the step it stands on.
# Variables:
#   $place (String) - for example "4 (dose.open)"
tool-guide-then = { $place }, then back here
# On the printed page: another guide.
# Variables:
#   $title (String) - its title
tool-handout-see = see “{ $title }”
# On the printed page, three lines to fill by hand.
tool-handout-date = Date
tool-handout-trainer = Trainer
tool-handout-signature = Signature
# On a group's poster, above the code.
tool-poster-scan = Scan this with Tentlight to see where we are and what is going round.
# On a group's poster, above the fingerprint.
tool-poster-compare = Your phone shows these characters before you follow. Are they the same?
# On a group's poster, at its foot.
tool-poster-promise = No account, no name. What you look up stays on your phone.
# Lists of places, events and alerts: what stands there when there is nothing.
tool-events-none = No events in these days from the groups you follow.
tool-nearby-none = No such place here from the groups you follow.
tool-groups-none = No such group here.
tool-meetings-none = No such meeting from the groups you follow.
tool-alerts-none = No such alert from the groups you follow.
# Stands in every answer about alerts.
tool-alerts-silence = Not in this list says nothing about a pill.
# When a list was cut.
# Variables:
#   $count (String) - how many are shown, for example "20"
tool-cut = The first { $count }; there are more: say --limit.
# When nobody offers what was asked for, and it looks like a word that groups do use.
# Variables:
#   $typed (String) - for example "naloxon"
#   $known (String) - for example "naloxone"
tool-word-unknown = Nothing here has “{ $typed }”. A word like it that groups use: { $known }.
# Who says so, when it comes with the tool.
tool-own-list = the list that comes with Tentlight
# Beside who says so, when that is more than six months ago.
tool-is-old = more than six months old
# The stalls of an event, above their lines.
tool-event-stalls = Stalls:
# Variables:
#   $contact (String) - for example "phone: 112"
tool-event-medical = Medical help on site: { $contact }
# When a meeting is going on.
# Variables:
#   $time (String) - when it ends, for example "20:30"
tool-meeting-on = On now, until { $time }.
# Variables:
#   $time (String) - for example "today 19:00"
#   $ahead (String) - for example "in 2 h 5 min"
tool-meeting-next = Next: { $time } ({ $ahead })
# Variables:
#   $url (String) - its address
tool-meeting-online = Online: { $url }
# A group that nobody checked since.
# Variables:
#   $year (String) - for example "2017"
tool-group-as-of = As of { $year }, not checked.
# Variables:
#   $date (String) - for example "12 May 2027"
tool-group-checked = Checked { $date }.
# The first line of an alert.
# Variables:
#   $severity (String) - for example "Warning"
#   $name (String) - the name it went by
tool-alert-head = { $severity }: sold as { $name }
# Variables:
#   $logo (String) - for example "a ghost"
tool-alert-logo = logo resembling { $logo }
# Variables:
#   $found (String) - for example "MDMA 210 mg, PMMA (not measured)"
tool-alert-found = Found: { $found }
# Variables:
#   $what (String) - the substance's name
#   $amount (String) - for example "1.5"
#   $unit (String) - for example "mg"
tool-alert-amount = { $what } { $amount } { $unit }
# Variables:
#   $what (String) - the substance's name
tool-alert-unmeasured = { $what } (not measured)
# Variables:
#   $date (String) - for example "1 June 2027"
#   $method (String) - for example "GC-MS"
#   $blind (String) - what the method cannot see
tool-alert-tested = Tested { $date }: { $method }. What that cannot see: { $blind }
# Variables:
#   $date (String) - for example "1 June 2027"
tool-alert-reported = Reported { $date }, not tested.
# Variables:
#   $date (String) - the last day on which it was news
tool-alert-old = Old: it was news until { $date }.
tool-alert-replaced = A later alert of this group stands in its place.
# Variables:
#   $contact (String) - for example "mail: us@peers.example"
tool-alert-contact = Who answers for it: { $contact }
# The pages of `feed export`: above times, a place, a group's name, a phone number on the site, a link.
tool-page-when = When
# Below an event's first time, in the list.
# Variables:
#   $count (String) - how often it happens, for example "4"
tool-page-times = Times in all: { $count }
tool-page-where = Where
tool-page-who = Who
tool-page-medical = When somebody needs help there
tool-page-site = Website
tool-page-calendar-all = All of it for a calendar
tool-page-places = All places for a map (GeoJSON)
tool-page-groups = Groups for an address book (vCard)
# Variables:
#   $approach (String) - for example "Harm reduction"
tool-group-approach = Works towards: { $approach }

### About: what this is, which edition answers, who reviewed it, who says so, privacy, licences.

about-title = About
about-purpose = Tentlight gives published first-aid and harm-reduction information and a training aid. It does not measure, diagnose or monitor a person, and never replaces the emergency operator.
about-never = It never says that something is safe, never asks who you are, never tracks you and keeps no history.
about-edition = This edition
# Variables:
#   $edition (String) - its number, for example "1.2"
#   $date (String) - the day it was made, for example "2026-11-21"
#   $days (Number) - how many days old it is, for example 12
about-edition-aged = { $days ->
    [0] Edition { $edition } of { $date }, made today.
    [one] Edition { $edition } of { $date }, { $days } day old.
   *[other] Edition { $edition } of { $date }, { $days } days old.
}
# When the device's clock says a day before the edition was made.
about-edition-dated = Edition { $edition } of { $date }.
# Variables:
#   $version (String) - the app's version, for example "0.1.0"
about-version = App version { $version }.
about-preview = This is a preview: no clinician has reviewed it yet.
about-updates = News of groups you follow, in Updates
about-reviewed = Who reviewed it
about-chart-not-reviewed = The chart: not yet reviewed by a clinician.
# Variables:
#   $language (String) - a language, for example "Deutsch"
#   $percent (Number) - how much of it there is, for example 97
about-language = { $language }: { $percent } % there, not yet reviewed by a native reader.
# Variables:
#   $language (String) - a language, for example "Deutsch"
#   $percent (Number) - how much of it there is, for example 97
#   $who (String) - who reviewed it, for example "Kim, JES Berlin"
about-language-reviewed = { $language }: { $percent } % there, reviewed by { $who }.
about-ratings = How ratings come about
about-ratings-inferred = Where we judge by a class or a relative, it may warn. It never reassures.
about-ratings-unknown = What nobody has rated is shown as not rated, and never as lower risk.
about-sources = Sources
about-sources-what = Every rating names who says so. Street names are from peers. The sentences are our own.
# Variables:
#   $count (Number) - how many sources there are, for example 121
about-sources-all = All { $count } sources
about-sources-open = A title opens your browser and needs a network. The site then sees that somebody came.
# Variables:
#   $publisher (String) - for example "TripSit"
#   $date (String) - the day it was read, for example "2026-11-21"
about-source = { $publisher }. Read { $date }.
about-privacy = What stays yours
about-privacy-nothing-leaves = Nothing you type, choose or look at leaves the phone.
# What happens once a group is followed.
about-privacy-groups = If you follow a group, its host is asked for news. It sees that somebody asks, not who you are. Follow nobody, and nobody is asked.
about-privacy-kept = Only your settings, your naloxone, your training and the groups you follow are kept. What you asked is gone when you close the app.
about-privacy-unlocked = Anyone who unlocks this phone can see what is kept.
about-privacy-clear = Clear my data, in Settings
about-report = Report a mistake
# Variables:
#   $address (String) - a mail address
about-report-to = Write to { $address }.
about-report-group = Write to the group that gave you this app: their address goes into the empty line.
about-report-holds = The mail names the version and the edition, and nothing else about you or what you asked.
about-report-write = Report a mistake by mail
about-report-subject = A mistake in Tentlight
# The text of the mail. The last line is where the reader writes.
# Variables:
#   $version (String) - the app's version, for example "0.1.0"
#   $edition (String) - the edition's number, for example "1.2"
#   $date (String) - the day it was made, for example "2026-11-21"
about-report-body =
    Tentlight { $version }, edition { $edition } of { $date }
    
    What is wrong, and where it stands:
about-licences = Licences
about-licence-code = Code: MIT or Apache 2.0, as you like
about-licence-content = Ratings, names and sentences: CC BY-SA 4.0
about-licence-icons = Icons: Phosphor, MIT
about-licence-places = Towns by name: GeoNames, CC BY 4.0, shortened
about-licence-sqlite = SQLite: public domain
# Variables:
#   $count (Number) - how many there are, for example 480
about-crates = Built from { $count } packages by others

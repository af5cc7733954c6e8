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
# How breaths are counted where no app counts them.
# Variables:
#   $first (String) - seconds of the first look, for example "10"
#   $least (String) - fewer breaths than this in them are none, for example "2"
#   $whole (String) - seconds of the whole count, for example "30"
#   $slow (String) - fewer breaths than this in them are slow, for example "6"
tool-guide-count = Look for { $first } seconds: fewer than { $least } breaths are not breathing normally. Else count on to { $whole } seconds: fewer than { $slow } are slow.
# The answer to that count.
tool-guide-count-not = Not breathing normally, or can't tell
# Stands before what is done for slow breathing.
tool-guide-slow = Breathing slowly:
# Between two steps of giving naloxone.
tool-guide-on = Go on
# A clock beside a step.
# Variables:
#   $seconds (String) - for example "120"
tool-guide-timer = Keep at it. After { $seconds } seconds, answer again.
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

### The answer to a mix: levels, effects, what is unknown. Read on the Mix screen and printed by the tool.

## safety = true

# The five levels. They stand alone beside a shape.
verdict-risk-dangerous = Can kill
verdict-risk-unsafe = High risk
verdict-risk-caution = Careful
verdict-risk-low = Lower risk, not safe
verdict-risk-unknown = Not rated

# The headline over a whole mix. A mix with pairs nobody has rated always says how many.
# Variables:
#   $unknown (Number) - how many pairs nobody has rated, for example 3
verdict-headline-dangerous = { $unknown ->
    [0] Can kill.
    [one] Can kill, and { $unknown } pair nobody has rated.
   *[other] Can kill, and { $unknown } pairs nobody has rated.
}
verdict-headline-unsafe = { $unknown ->
    [0] High risk.
    [one] High risk, and { $unknown } pair nobody has rated.
   *[other] High risk, and { $unknown } pairs nobody has rated.
}
verdict-headline-caution = { $unknown ->
    [0] Careful.
    [one] Careful, and { $unknown } pair nobody has rated.
   *[other] Careful, and { $unknown } pairs nobody has rated.
}
# When nothing but one substance and its antidote was asked about.
verdict-headline-rescue = An antidote is not rated: it is given.
verdict-headline-low = Lower risk, not safe.
verdict-headline-unknown = { $unknown ->
    [one] Not rated. Nobody has checked this pair. That is not a yes.
   *[other] Not rated. Nobody has checked { $unknown } of these pairs. That is not a yes.
}

# A level that only groups give, with the first of them by date.
# Variables:
#   $risk (String) - the level: dangerous, unsafe or caution
#   $name (String) - what the group calls itself, for example "JES"
#   $date (String) - when it said so, for example "12 May"
#   $others (Number) - how many more groups say the same, for example 2
verdict-said = { $risk ->
    [dangerous] Can kill
    [unsafe] High risk
   *[caution] Careful
}, { $others ->
    [0] says { $name } ({ $date })
    [one] say { $name } ({ $date }) and { $others } other group
   *[other] say { $name } ({ $date }) and { $others } other groups
}
# The headline, where only groups give the level.
# Variables:
#   $said (String) - the level and who says so, for example "Can kill, says JES (12 May)"
#   $unknown (Number) - how many pairs nobody has rated, for example 3
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . And { $unknown } pair nobody has rated.
   *[other] . And { $unknown } pairs nobody has rated.
}
# What our own chart says, under what groups say. Never left out there.
# Variables:
#   $risk (String) - the level: dangerous, unsafe, caution, low or unknown
#   $unknown (Number) - how many pairs it has not rated, for example 3
verdict-own = Tentlight's own chart: { $risk ->
    [dangerous] can kill
    [unsafe] high risk
    [caution] careful
    [low] lower risk, not safe
   *[unknown] not rated
}{ $unknown ->
    [0] .
    [one] , and { $unknown } pair not rated.
   *[other] , and { $unknown } pairs not rated.
}
# What our own chart said before.
# Variables:
#   $risk (String) - the level: dangerous, unsafe, caution, low or unknown
#   $date (String) - until when, for example "3 May 2026"
verdict-lowered = { $risk ->
    [dangerous] Was 'can kill' until { $date }.
    [unsafe] Was 'high risk' until { $date }.
    [caution] Was 'careful' until { $date }.
    [low] Was 'lower risk, not safe' until { $date }.
   *[unknown] Was 'not rated' until { $date }.
}
# What one group says of a pair; the place where it can be read follows.
# Variables:
#   $name (String) - what the group calls itself, for example "JES"
#   $date (String) - when it said so, for example "12 May"
#   $of (String) - these, or relative: then it was said of a relative of one of the two
#   $risk (String) - the level: dangerous, unsafe or caution
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , of a relative:
   *[these] :
} { $risk ->
    [dangerous] can kill
    [unsafe] high risk
   *[caution] careful
}

##

# A day as people say it.
# Variables:
#   $day (Number) - the day of the month, for example 12
#   $month (Number) - 1 to 12
#   $year (Number) - for example 2026; 0 where it is this year and goes without saying
verdict-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

## safety = true

# What one substance does to the other. Never printed in one phrase with the level.
verdict-effect-increase = One makes the other stronger.
verdict-effect-add = Both add up.
verdict-effect-decrease = One hides the other: easy to take too much.
verdict-effect-mixed = Together they are unpredictable.
verdict-effect-unknown = Nobody has described what they do to each other.

# How sure a rating is.
verdict-confidence-agreed = Sources agree.
verdict-confidence-single = One source.
verdict-confidence-disputed = Sources disagree. We show the more careful one.
# A member of a class whose level stands below what one source says of the class.
verdict-confidence-below = Sources disagree about its class. This is our reading for this one: read both.
verdict-confidence-inferred = Judged from its class: at least this. Could be worse.
# No source reaches this level: a floor or a mechanism of our own does.
verdict-confidence-judged = Our own reading, not yet reviewed by a clinician: at least this. Could be worse.
# Only groups have rated the pair.
verdict-confidence-group = A group's word, not Tentlight's: at least this. Could be worse.
verdict-confidence-none = Not rated. Nobody has checked this pair. That is not a yes.

# What the rest would read without a name nobody understood.
# Variables:
#   $names (String) - what was typed and not understood, for example "zzqx"
verdict-open-dangerous = Without '{ $names }' this would read: can kill. With it, nobody knows.
verdict-open-unsafe = Without '{ $names }' this would read: high risk. With it, nobody knows.
verdict-open-caution = Without '{ $names }' this would read: careful. With it, nobody knows.
verdict-open-low = Without '{ $names }' this would read: lower risk, not safe. With it, nobody knows.
verdict-open-unknown = Without '{ $names }' this would read: not rated. With it, nobody knows.
verdict-purity = As if each is what it was sold as.
verdict-prescribed = A prescribed medicine: don't stop or skip it because of this app. Ask a pharmacist or your clinic.
verdict-cautious-wins = When sources differ we go with the one that worries more.
# Variables:
#   $name (String) - the class a name was checked as, for example "Benzodiazepines"
verdict-checked-as = checked as { $name }
# Variables:
#   $name (String) - the relative a name was judged by, for example "Mephedrone"
verdict-judged-by = judged by its relative { $name }
verdict-unrated = known, and nobody has rated it
# Variables:
#   $name (String) - the substance, for example "Fluoxetine"
#   $days (Number) - for how many days after the last time, for example 35
verdict-lasts = { $days ->
    [one] { $name } still counts for { $days } day after the last time.
   *[other] { $name } still counts for { $days } days after the last time.
}

##

# Variables:
#   $date (String) - the day the edition in the app was made, for example "2026-11-21"
verdict-built-in = From the built-in edition of { $date }; newer warnings may be missing.
verdict-not-reviewed = Not yet reviewed by a clinician.
# Leads to Help from an answer that warns.
verdict-help = Somebody is unwell? Help

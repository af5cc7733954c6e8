### The answer to a mix: levels, effects, what is unknown. Read on the Mix screen and printed by the tool.

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
# Variables:
#   $date (String) - the day the edition in the app was made, for example "2026-11-21"
verdict-built-in = From the built-in edition of { $date }; newer warnings may be missing.
verdict-not-reviewed = Not yet reviewed by a clinician.
# Leads to Help from an answer that warns.
verdict-help = Somebody is unwell? Help

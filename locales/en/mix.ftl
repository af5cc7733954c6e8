### The Mix screen: what do these do together. Also the tool's `mix`.

mix-title = Mix
mix-everything = Everything from the last 24 hours, and daily medicines
mix-search = Add a substance
    .placeholder = Name, slang or brand
# Said to a screen reader while typing.
# Variables:
#   $count (Number) - how many names were found, for example 4
mix-found = { $count ->
    [one] { $count } found.
   *[other] { $count } found.
}
# Said to a screen reader while typing, where nothing is called so.
mix-found-none = Nobody here knows that name.
# Shown where a typed name is not known to anybody.
# Variables:
#   $typed (String) - what was typed, for example "zzqx"
mix-add-unknown = Add ‘{ $typed }’ as something nobody knows
mix-asks = Which do you mean?
# safety = true
# Shown after it for tusi, tucibi, pink cocaine and other names of pink powder.
mix-asks-tusi = What is sold as this is mostly ketamine and MDMA, not 2C-B or cocaine.
# Variables:
#   $name (String) - the substance, for example "MDMA"
mix-remove = Remove { $name }
mix-empty = Add two or more. Often got wrong:
mix-one-more = Add one more to see what they do together.
mix-full = Ten at most. Remove one to add another.
mix-watch = Signs
# safety = true
mix-not-taken = Not taken yet
# safety = true
mix-taken = Already taken
mix-pairs = Each pair, worst first
mix-sources = Sources
# Variables:
#   $name (String) - a source, for example "TripSit"
#   $word (String) - the word it used, for example "Dangerous"
#   $date (String) - when it was last looked at, for example "2026-11-21"
mix-source = { $name }: { $word } (looked at { $date })
mix-source-undated = { $name }: { $word }
# The tool, when a name may mean several things.
# Variables:
#   $typed (String) - what was typed, for example "tusi"
#   $names (String) - what it may mean, for example "Ketamine, MDMA"
mix-ambiguous = ‘{ $typed }’ may mean several things: { $names }. Ask with one of these names.
# safety = true
# Variables:
#   $typed (String) - what was typed, for example "zzqx"
mix-unknown = ‘{ $typed }’: nobody here knows that name. It counts as not rated in every pair.
# safety = true
# Variables:
#   $name (String) - the substance, for example "Nicotine"
mix-unrated = { $name }: known, and nobody has rated it. It counts as not rated in every pair.
# Leads to the page of one substance.
# Variables:
#   $name (String) - the substance, for example "MDMA"
mix-about = About { $name }
mix-chart = The whole chart
# Back to what was asked about before a pair was looked at.
# Variables:
#   $names (String) - the substances, for example "MDMA + Alcohol"
mix-before = Back to { $names }

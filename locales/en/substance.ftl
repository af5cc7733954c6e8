### One substance: what it is, what it is called, what it does with everything else.

substance-title = Substance
substance-nothing = Nobody here knows that
# safety = true
substance-nothing-why = There is no substance of that name in this edition. That says nothing about it.
substance-to-mix = Look for it in Mix
# What kind of substance it is. It stands alone; where it begins a line, the screen gives it a capital letter.
substance-class-depressant = sedative
substance-class-opioid = opioid
substance-class-stimulant = stimulant
substance-class-empathogen = empathogen
substance-class-psychedelic = psychedelic
substance-class-dissociative = dissociative
substance-class-deliriant = deliriant
substance-class-cannabinoid = cannabinoid
substance-class-antidepressant = antidepressant
substance-class-mood-stabiliser = mood stabiliser
substance-class-antipsychotic = antipsychotic
substance-class-medicine = medicine
substance-class-nootropic = nootropic
substance-class-other = another kind
# Over a name that is two rows, such as ayahuasca: the level of the two together.
# Variables:
#   $level (String) - the level, for example "High risk"
substance-itself = A mix in itself: { $level }
# Variables:
#   $name (String) - the source, for example "Diazepam (PIM 181)"
#   $date (String) - the day it was read, for example "2026-11-21"
substance-lasts-source = Source: { $name } (read { $date })
substance-add = Add to the mix
substance-in-mix = In the mix: open it
# Variables:
#   $count (Number) - how many names there are, for example 32
substance-names = Other names ({ $count })
substance-names-street = Street names
substance-names-peers = Street names are from peers and may mean other things elsewhere.
substance-names-other = Also written
substance-names-brand = Brands
substance-names-elsewhere = Street names in other languages
substance-names-ask = These may also mean something else
substance-others = With others, worst first
# A level, and how many rows of the chart have it.
# Variables:
#   $level (String) - the level, for example "Can kill"
#   $count (Number) - how many, for example 12
substance-level = { $level } · { $count }
# safety = true
substance-unknown-means = Nobody has checked these pairs. That is not a yes.
substance-show-all = Show them all
# In the list of what a substance does with others: two of the same kind.
substance-same = More of the same kind
# safety = true
# Under a pair that holds a name of two rows.
# Variables:
#   $count (Number) - how many pairs nobody has rated, for example 1
substance-open-pairs = { $count ->
    [one] And { $count } pair nobody has rated.
   *[other] And { $count } pairs nobody has rated.
}

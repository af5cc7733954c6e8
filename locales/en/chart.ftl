### The chart: every pair at a glance, one row of it, two rows side by side.

chart-title = Chart
# The field for a name, and what stands in it while it is empty.
chart-search = Find a substance
# The same field when one substance is picked.
chart-search-second = Compare with
# safety = true
# Variables:
#   $typed (String) - what was typed, for example "zzqx"
chart-nothing = ‘{ $typed }’: nobody here knows that name. That is not a yes.
# Takes away what was picked, so that everything is shown again.
chart-whole = Whole chart
# Said by a screen reader as the name of the table.
chart-caption = Each substance with each other one
# Over the table.
chart-how = Press a shape or a name.
chart-legend = What the shapes mean
# What a screen reader says for one shape of the table.
# Variables:
#   $name (String) - the row, for example "Alcohol"
#   $other (String) - the column, for example "Ketamine"
#   $level (String) - the level, for example "Can kill"
chart-pair = { $name } + { $other }: { $level }
# The same where row and column are the same.
# Variables:
#   $name (String) - the row and the column, for example "Alcohol"
#   $level (String) - the level, for example "Careful"
chart-twice = { $name }, the same kind twice: { $level }
# One substance with each other one.
chart-row = With each other one, worst first.
# Leads to the page of the substance whose row is shown.
chart-about = About
# Over all pairs of one level.
# Variables:
#   $level (String) - the level, for example "Can kill"
#   $count (Number) - how many pairs, for example 9
chart-group = { $level }: { $count }
# In a list of pairs: the substance with another of its own kind.
chart-same = The same kind twice
chart-to-mix = Open in Mix
chart-compare = Both with each other one, worst first

# Over the rows of one family.
chart-class-depressant = Sedatives
chart-class-opioid = Opioids
chart-class-stimulant = Stimulants
chart-class-empathogen = Empathogens
chart-class-psychedelic = Psychedelics
chart-class-dissociative = Dissociatives
chart-class-deliriant = Deliriants
chart-class-cannabinoid = Cannabinoids
chart-class-antidepressant = Antidepressants
chart-class-mood-stabiliser = Mood stabilisers
chart-class-antipsychotic = Antipsychotics
chart-class-medicine = Other medicines
chart-class-nootropic = Nootropics
chart-class-other = Others

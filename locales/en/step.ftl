### A step of a guide: what the screen and the tool compose, and what stands around it.

# The sign between whole and tenth in "1.8 mg".
step-decimal = .

## safety = true

# What is done for somebody who does not breathe.
# Variables:
#   $push (Number) - pushes in a row
#   $breaths (Number) - breaths after them
#   $rate (Number) - pushes a minute
#   $seconds (Number) - seconds from one breath to the next
step-care-cpr = { $push } pushes, then { $breaths } breaths
step-care-how-cpr = Middle of the chest, hard, { $rate } a minute. Can't do breaths? Push without stopping.
step-care-compressions = Push without stopping
step-care-how-compressions = Middle of the chest, hard, { $rate } a minute. Swap before you tire.
step-care-breaths = Give a breath every { $seconds } seconds
step-care-how-breaths = Head back, nose closed, mouth over mouth: blow until the chest rises.
# Variables:
#   $mg (String) - for example "1.8"
step-dose = One dose is { $mg } mg.
# Which black line of a syringe.
# Variables:
#   $line (Number) - the line, from 1
#   $lines (Number) - how many there are
step-line = Black line { $line } of { $lines }
step-other-nostril = The other nostril
# Variables:
#   $age (Number) - years
step-age = Leaflet: from { $age } years. Younger and not breathing: ask the operator; do not hold back breaths.

##

# Variables:
#   $time (String) - minutes and seconds, for example "1:12"
step-ago = { $time } min ago
# Variables:
#   $minutes (Number) - whole minutes, rounded up
step-ago-about = about { $minutes } min ago
step-ago-unknown = time not known

## safety = true

# What the last look at the breathing found, on the step after it.
step-seen-not = Counted as not breathing normally
step-seen-slow = Counted as breathing slowly
step-seen-normal = Counted as breathing normally

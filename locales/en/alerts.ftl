### Alerts: what groups warn of. What does not stand here says nothing about anything.

alerts-title = Alerts
alerts-what = What groups warn of
# safety = true
# Fixed words, on every screen of alerts.
alerts-not-in-list = Not in this list says nothing about a pill.
alerts-search = Name, logo, colour or region
# Variables:
#   $count (Number) - how many alerts fit
alerts-count = { $count ->
    [0] No alert fits.
    [one] { $count } alert
   *[other] { $count } alerts
}
alerts-none = No alerts on this phone. They come with the groups you follow.
alerts-old = Older
alerts-old-what = No longer news. What they warn of may still go round.
# Variables:
#   $name (String) - the name it went by, for example "Xanax"
alerts-sold-as = Sold as { $name }
# Variables:
#   $what (String) - for example "bromazolam, metonitazene"
alerts-found = In it: { $what }
# What is on it. It is no sign of who made it.
# Variables:
#   $logo (String) - for example "a whale"
alerts-logo = logo resembling { $logo }
# Variables:
#   $what (String) - for example "caffeine"
alerts-unmeasured = { $what }: not measured
# Variables:
#   $what (String) - for example "MDMA"
#   $amount (String) - an amount with its unit, for example "268 mg"
alerts-measured = { $what }: { $amount }
# Variables:
#   $method (String) - for example "HPLC in a laboratory"
alerts-tested = Tested: { $method }
alerts-reported = Reported, not tested
# safety = true
alerts-cannot-see = That test cannot see:
# Variables:
#   $date (String) - for example "Mon 28 June"
alerts-on = Of: { $date }
alerts-what-found = What it was
alerts-do = What to do
alerts-contact = Who answers for it
# Variables:
#   $date (String) - for example "Tue 28 September"
alerts-is-old = An older alert: it was news until { $date }.
alerts-was-corrected = Corrected since
alerts-was-withdrawn = Taken back since
alerts-later = What the group says of it now
alerts-earlier = The alert before
alerts-gone = This alert is gone
# Below a verdict.
# Variables:
#   $count (Number) - how many alerts
#   $name (String) - the name it went by, for example "Xanax"
alerts-about = { $count ->
    [one] { $count } warning about things sold as { $name }
   *[other] { $count } warnings about things sold as { $name }
}
# How many more alerts there are than it was told of who warns.
# Variables:
#   $count (String) - for example "2"
alerts-about-more = and { $count } more

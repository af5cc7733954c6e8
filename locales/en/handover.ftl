### What the crew is shown: what happened, in a line each.

# Variables:
#   $time (String) - when, for example "02:14"
#   $ago (String) - for example "1:12 min ago"
handover-started = Help began { $time } ({ $ago })
# safety = true
# Variables:
#   $ago (String) - for example "1:12 min ago"
handover-breathing-not = At the last look ({ $ago }): not breathing normally
# safety = true
# Variables:
#   $ago (String) - for example "1:12 min ago"
handover-breathing-slow = At the last look ({ $ago }): breathing slowly
# safety = true
# Variables:
#   $ago (String) - for example "1:12 min ago"
handover-breathing-normal = At the last look ({ $ago }): breathing normally
# Variables:
#   $product (String) - the product's name
#   $mg (String) - milligrams in the dose, for example "1.8"
#   $time (String) - when, for example "02:14"
#   $ago (String) - for example "1:12 min ago"
handover-dose = Naloxone { $mg } mg ({ $product }), { $time } ({ $ago })
# Variables:
#   $product (String) - the product's name
#   $time (String) - when, for example "02:14"
#   $ago (String) - for example "1:12 min ago"
handover-dose-unknown = Naloxone ({ $product }), { $time } ({ $ago })
# Variables:
#   $time (String) - when, for example "02:14"
#   $ago (String) - for example "1:12 min ago"
handover-dose-any = Naloxone nasal spray, kind not known, { $time } ({ $ago })
# safety = true
handover-no-dose = No naloxone given
handover-taken = What was taken
handover-taken-where = Stays on this screen. It is not kept.

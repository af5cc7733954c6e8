### Places and what is there: the words of the lists that groups choose from, how far it is, who says so.

# What a stall offers.
place-offer-naloxone = Naloxone
place-offer-drug-checking = Drug checking
place-offer-quiet-space = Quiet space
place-offer-psychedelic-support = Psychedelic support
place-offer-first-aid = First aid
place-offer-peer-support = Peer support
place-offer-advice = Advice
place-offer-water = Water
place-offer-vitamins = Vitamins
place-offer-food = Food
place-offer-syringes = Sterile syringes
place-offer-found-syringe-pick-up = Pick-up of found syringes
place-offer-condoms = Condoms
place-offer-wound-care = Wound care
place-offer-hiv-test = HIV test
place-offer-hcv-test = Hepatitis C test
place-offer-sti-test = STI test
place-offer-hcv-treatment = Hepatitis C treatment
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Opioid substitution
place-offer-consumption-room = Consumption room
place-offer-accompaniment = Company to offices and doctors
place-offer-sexual-violence-support = Support after sexual violence
place-offer-chemsex-support = Chemsex support
place-offer-women-hours = Hours for women
place-offer-queer-hours = Queer hours
place-offer-shower = Shower
place-offer-clothes = Clothes
place-offer-housing = Help with housing
place-offer-legal-advice = Legal advice

# What a group does: the nine activities of the EuroNPUD mapping.
place-activity-syringe-patrol = Syringe patrol
place-activity-syringe-distribution = Syringe distribution
place-activity-safer-use-advice = Advice on safer use
place-activity-treatment-help = Help with treatment
place-activity-housing-help = Help with housing
place-activity-training-help = Help with training and work
place-activity-health-care = Nursing and basic health care
place-activity-food = Food
place-activity-legal-aid = Legal aid

# What sort of group it is.
place-category-harm-reduction = Harm reduction
place-category-user-group = Group of people who use drugs
place-category-mutual-aid = Mutual aid
place-category-drug-checking = Drug checking
place-category-online-information = Information online
place-category-recovery-enterprise = Work and living in recovery
place-category-advocacy = Advocacy
place-category-research = Research

# How one gets in.
place-access-step-free = Step-free
place-access-wheelchair-toilet = Wheelchair toilet
place-access-hearing-loop = Hearing loop
place-access-sign-language = Sign language
place-access-easy-language = Easy language
place-access-dogs = Dogs welcome
place-access-no-ticket = No ticket needed
place-access-anonymous = No name asked

# How a meeting goes.
place-format-open = Open to everyone
place-format-closed = Only for those affected
place-format-newcomers = For newcomers
place-format-speaker = A speaker
place-format-discussion = Discussion
place-format-step-study = Step study
place-format-tools = Tools
place-format-women = Women
place-format-men = Men
place-format-queer = Queer
place-format-young = Young people
place-format-relatives = Relatives and friends

# What a tested thing looks like.
place-form-pill = Pill
place-form-powder = Powder
place-form-crystal = Crystal
place-form-capsule = Capsule
place-form-blotter = Blotter
place-form-liquid = Liquid
place-form-plant = Plant
place-form-vape = Vape
place-form-other = Something else

# What a group works towards. None stands above another.
place-approach-abstinence = Abstinence
place-approach-harm-reduction = Harm reduction
place-approach-both = Abstinence and harm reduction

# What a gathering is.
place-kind-festival = Festival
place-kind-party = Party
place-kind-training = Training
place-kind-advocacy = Public action
place-kind-other = Event

# Whether a gathering happens.
place-status-on = Takes place
place-status-moved = Moved: this is the new time or place
place-status-cancelled = Cancelled: it does not take place

# How grave an alert is.
place-severity-notice = Good to know
place-severity-warning = Warning
place-severity-danger = Can kill

# Whether an alert holds.
place-state-current = Holds
place-state-corrected = Corrected: this replaces an earlier alert
place-state-withdrawn = Withdrawn: the group takes its alert back

# How far it is.
place-near = under 50 m
# Variables:
#   $metres (Number) - in tens, for example 120
place-metres = { $metres } m
# Variables:
#   $km (String) - for example "1.4" or "23"
place-kilometres = { $km } km
# In which direction one sets out.
# Variables:
#   $wind (String) - n, ne, e, se, s, sw, w or nw
place-direction = { $wind ->
    [n] north
    [ne] north-east
    [e] east
    [se] south-east
    [s] south
    [sw] south-west
    [w] west
   *[nw] north-west
}
# Variables:
#   $distance (String) - for example "1.4 km"
#   $direction (String) - for example "north-east"
place-way = { $distance } { $direction }

# Who says something, and the day of it.
# Variables:
#   $name (String) - what the group calls itself, for example "JES"
#   $date (String) - for example "12 May"
place-says = says { $name }, { $date }
# Beside a group that no directory vouches for.
place-unlisted = not listed
# Where a group works that works in more than one country.
place-europe = Several countries of Europe
place-international = International
# How a group is reached.
place-contact-phone = Phone
place-contact-sms = SMS
place-contact-mail = Mail
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

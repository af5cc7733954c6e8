### Peer stánek: kdy má otevřeno, co má, jak se tam dostat. Některá slova používají i setkání a skupiny.

stall-gone = Tohle už tu není
stall-gone-why = Skupina to už neuvádí, nebo ji už nesleduješ.
stall-offers = Co mají
stall-hours = Kdy je otevřeno
stall-always = Ve dne v noci
stall-hours-unknown = Z těchto hodin to aplikace nepozná. Než půjdeš, zeptej se.
stall-clock = Podle tamních hodin ({ $zone }).
stall-closed-day = Zavřeno
stall-over = Všechny jeho časy už minuly.
stall-languages = Mluví se:
stall-contact = Jak se s nimi spojit
stall-gathering = Akce, na které stojí
stall-group = Kdo ho provozuje
stall-checked = Naposledy ověřeno: { $date }
stall-unchecked = Nikdo neřekl, kdy se to naposledy ověřovalo. Před dlouhou cestou se zeptej.

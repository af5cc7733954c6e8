### Můj naloxon: který čtenář nosí, do kdy, kolik.

kit-title = Můj naloxon
kit-what = Který nosíš a do kdy platí
kit-product = Který
kit-product-none = Žádný nevybrán
kit-first = Pomoc pak ukáže nejdřív tento.
kit-until = Do kdy platí
kit-month = Měsíc
kit-year = Rok
kit-until-none = Není známo
kit-until-hint = Stojí na obalu, za EXP.
kit-until-half = Vyber měsíc i rok.
kit-count = Kolik sprejů, stříkaček nebo ampulí
kit-ending-soon = Něčemu v tvé výbavě končí platnost příští měsíc.
kit-ending-now = Něčemu v tvé výbavě končí platnost tento měsíc.
kit-ending-past = Něco v tvé výbavě už je po datu.
kit-expired = Prošlý je lepší než žádný: když jiný není, podej ho. Nech si ho, dokud nemáš nový.
kit-refill = Hledat nový poblíž
kit-seen = Zůstává to v tomto telefonu. Kdo ho odemkne, uvidí to.
kit-remove = Odebrat
kit-removed = Odebráno.

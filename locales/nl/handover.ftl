### Wat het ambulanceteam te zien krijgt: wat er gebeurde, elk in één regel.

handover-started = Hulp begon { $time } ({ $ago })
# safety = true
handover-breathing-not = Bij de laatste blik ({ $ago }): ademt niet normaal
# safety = true
handover-breathing-slow = Bij de laatste blik ({ $ago }): ademt langzaam
# safety = true
handover-breathing-normal = Bij de laatste blik ({ $ago }): ademt normaal
handover-dose = Naloxon { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxon ({ $product }), { $time } ({ $ago })
handover-dose-any = Neusspray met naloxon, soort niet bekend, { $time } ({ $ago })
# safety = true
handover-no-dose = Geen naloxon gegeven
handover-taken = Wat er genomen is
handover-taken-where = Blijft op dit scherm. Het wordt niet bewaard.

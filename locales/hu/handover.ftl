### Amit a mentők látnak: mi történt, soronként egy.

handover-started = A segítés kezdete: { $time } ({ $ago })
handover-breathing-not = Legutóbb megnézve ({ $ago }): nem lélegzik normálisan
handover-breathing-slow = Legutóbb megnézve ({ $ago }): lassan lélegzik
handover-breathing-normal = Legutóbb megnézve ({ $ago }): normálisan lélegzik
handover-dose = Naloxon { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxon ({ $product }), { $time } ({ $ago })
handover-dose-any = Naloxon orrspray, fajtája nem ismert, { $time } ({ $ago })
handover-no-dose = Nem kapott naloxont
handover-taken = Mit vett be
handover-taken-where = Ezen a képernyőn marad. Nem őrizzük meg.

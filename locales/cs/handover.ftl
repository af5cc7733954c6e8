### Co se ukáže záchranářům: co se stalo, po řádcích.

handover-started = Pomoc začala { $time } ({ $ago })
handover-breathing-not = Při posledním pohledu ({ $ago }): nedýchá normálně
handover-breathing-slow = Při posledním pohledu ({ $ago }): dýchá pomalu
handover-breathing-normal = Při posledním pohledu ({ $ago }): dýchá normálně
handover-dose = Naloxon { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxon ({ $product }), { $time } ({ $ago })
handover-dose-any = Naloxonový nosní sprej, druh neznámý, { $time } ({ $ago })
handover-no-dose = Naloxon nepodán
handover-taken = Co bylo vzato
handover-taken-where = Zůstává na této obrazovce. Neukládá se.

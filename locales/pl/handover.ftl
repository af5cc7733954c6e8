### Co pokazuje się ratownikom: co się stało, po jednej linii.

handover-started = Początek pomocy { $time } ({ $ago })
handover-breathing-not = Przy ostatnim sprawdzeniu ({ $ago }): nie oddycha normalnie
handover-breathing-slow = Przy ostatnim sprawdzeniu ({ $ago }): oddycha powoli
handover-breathing-normal = Przy ostatnim sprawdzeniu ({ $ago }): oddycha normalnie
handover-dose = Nalokson { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Nalokson ({ $product }), { $time } ({ $ago })
handover-dose-any = Nalokson, spray do nosa, rodzaj nieznany, { $time } ({ $ago })
handover-no-dose = Naloksonu nie podano
handover-taken = Co zostało wzięte
handover-taken-where = Zostaje na tym ekranie. Nie jest zapisywane.

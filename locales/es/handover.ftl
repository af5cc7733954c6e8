### Lo que se muestra al equipo sanitario: qué ha pasado, en una línea cada cosa.

handover-started = La ayuda empezó a las { $time } ({ $ago })
# safety = true
handover-breathing-not = Última vez que se miró ({ $ago }): no respira con normalidad
# safety = true
handover-breathing-slow = Última vez que se miró ({ $ago }): respira despacio
# safety = true
handover-breathing-normal = Última vez que se miró ({ $ago }): respira con normalidad
handover-dose = Naloxona { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxona ({ $product }), { $time } ({ $ago })
handover-dose-any = Espray nasal de naloxona, tipo no conocido, { $time } ({ $ago })
# safety = true
handover-no-dose = No se ha dado naloxona
handover-taken = Qué se ha tomado
handover-taken-where = Se queda en esta pantalla. No se guarda.

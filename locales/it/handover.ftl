### Che cosa si mostra ai soccorritori: che cosa è successo, una riga per cosa.

handover-started = Aiuto cominciato { $time } ({ $ago })
handover-breathing-not = All'ultimo sguardo ({ $ago }): non respira normalmente
handover-breathing-slow = All'ultimo sguardo ({ $ago }): respira lentamente
handover-breathing-normal = All'ultimo sguardo ({ $ago }): respira normalmente
handover-dose = Naloxone { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxone ({ $product }), { $time } ({ $ago })
handover-dose-any = Spray nasale di naloxone, tipo non noto, { $time } ({ $ago })
handover-no-dose = Nessun naloxone dato
handover-taken = Che cosa è stato preso
handover-taken-where = Resta su questa schermata. Non viene conservato.

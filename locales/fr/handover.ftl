### Ce que l’on montre aux secours : ce qui s’est passé, une ligne chacun.

handover-started = Aide commencée à { $time } ({ $ago })
handover-breathing-not = À la dernière vérification ({ $ago }) : ne respire pas normalement
handover-breathing-slow = À la dernière vérification ({ $ago }) : respiration lente
handover-breathing-normal = À la dernière vérification ({ $ago }) : respiration normale
handover-dose = Naloxone { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxone ({ $product }), { $time } ({ $ago })
handover-dose-any = Naloxone en spray nasal, sorte inconnue, { $time } ({ $ago })
handover-no-dose = Pas de naloxone donnée
handover-taken = Ce qui a été pris
handover-taken-where = Reste sur cet écran. Ce n’est pas gardé.

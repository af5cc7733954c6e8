### O que se mostra à equipa de socorro: o que aconteceu, uma linha para cada coisa.

handover-started = Ajuda começou às { $time } ({ $ago })
# safety = true
handover-breathing-not = Última vez que se viu ({ $ago }): não respira normalmente
# safety = true
handover-breathing-slow = Última vez que se viu ({ $ago }): a respirar devagar
# safety = true
handover-breathing-normal = Última vez que se viu ({ $ago }): a respirar normalmente
handover-dose = Naloxona { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxona ({ $product }), { $time } ({ $ago })
handover-dose-any = Spray nasal de naloxona, tipo desconhecido, { $time } ({ $ago })
# safety = true
handover-no-dose = Nenhuma naloxona dada
handover-taken = O que foi tomado
handover-taken-where = Fica neste ecrã. Não é guardado.

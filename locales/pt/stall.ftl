### Uma banca de pares: quando está aberta, o que tem, como se chega lá. Reuniões e grupos usam algumas destas palavras.

stall-gone = Isto já não existe
stall-gone-why = O grupo já não a nomeia, ou já não segues o grupo.
stall-offers = O que têm
stall-hours = Quando está aberta
stall-always = Dia e noite
stall-hours-unknown = A aplicação não percebe este horário. Pergunta antes de ires.
stall-clock = Pelo relógio de lá ({ $zone }).
stall-closed-day = Fechado
stall-over = Todos os horários já passaram.
stall-languages = Fala-se:
stall-contact = Contactar
stall-gathering = O evento em que está
stall-group = Quem a gere
stall-checked = Última verificação: { $date }
stall-unchecked = Ninguém disse quando isto foi verificado. Pergunta antes de um caminho longo.

### Um evento: se acontece, quando, onde, a quem ligar no recinto, o que lá está, o que guardas dele.

event-gone = Já não está anunciado
event-gone-why = O grupo tirou este evento das suas notícias, ou já não segues o grupo.
event-now = Está a decorrer.
event-over = Já acabou.
event-zone = Horas pelo relógio de lá: { $zone }
event-zone-unknown = Esta versão não conhece o relógio de { $zone }. Pergunta ao grupo quando é.
event-times = Mais horários
event-times-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
event-where-none = O grupo não diz onde.
event-where-point = O grupo dá um ponto no mapa, e nenhumas palavras.

event-medical = Neste recinto
event-medical-note = Ajuda médica neste evento, diz { $who }. Não substitui a ambulância.
event-emergency = Em emergência ({ $country }): { $number }.
event-no-medical = Este evento não anuncia nenhum número médico próprio.

event-favourite = Favorito
event-calendar = Juntar ao calendário
event-calendar-saved = Guardado com as tuas transferências: { $name }. Abre, e o teu calendário recebe-o.
event-calendar-failed = Não se conseguiu guardar.
event-remind = Lembrar-me
event-remind-before = { $minutes ->
    [60] 1 hora antes
    [1440] 1 dia antes
   *[other] { $minutes } min antes
}
event-remind-while-open = O Tentlight lembra-te enquanto está aberto.
event-remind-always = O teu telemóvel lembra-te, também com o Tentlight fechado. Pode atrasar-se até uma hora, e não diz de quê.
event-remind-once-allowed = O Tentlight lembra-te enquanto está aberto; fechado, só depois de deixares que mostre notificações.
event-remind-calendar = O teu calendário pode lembrar-te sempre.

event-stalls = Bancas
event-no-stalls = Não há bancas anunciadas para este evento.
event-no-offers = O que lá há, ninguém diz.

event-link-warning = Ainda ninguém responde por este grupo. Lê o endereço antes de o abrires.

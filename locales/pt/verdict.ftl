### A resposta a uma mistura: níveis, efeitos, o que não se sabe. Lida no ecrã Mistura e impressa pela ferramenta.

## safety = true

verdict-risk-dangerous = Pode matar
verdict-risk-unsafe = Risco elevado
verdict-risk-caution = Cuidado
verdict-risk-low = Menor risco, não inofensivo
verdict-risk-unknown = Não avaliado

verdict-headline-dangerous = { $unknown ->
    [0] Pode matar.
    [one] Pode matar, e { $unknown } par que ninguém avaliou.
   *[other] Pode matar, e { $unknown } pares que ninguém avaliou.
}
verdict-headline-unsafe = { $unknown ->
    [0] Risco elevado.
    [one] Risco elevado, e { $unknown } par que ninguém avaliou.
   *[other] Risco elevado, e { $unknown } pares que ninguém avaliou.
}
verdict-headline-caution = { $unknown ->
    [0] Cuidado.
    [one] Cuidado, e { $unknown } par que ninguém avaliou.
   *[other] Cuidado, e { $unknown } pares que ninguém avaliou.
}
verdict-headline-rescue = Um antídoto não se avalia: dá-se.
verdict-headline-low = Menor risco, não inofensivo.
verdict-headline-unknown = { $unknown ->
    [one] Não avaliado. Ninguém verificou este par. Isso não é um sim.
   *[other] Não avaliado. Ninguém verificou { $unknown } destes pares. Isso não é um sim.
}

verdict-said = { $risk ->
    [dangerous] Pode matar
    [unsafe] Risco elevado
   *[caution] Cuidado
}, { $others ->
    [0] diz { $name } ({ $date })
    [one] dizem { $name } ({ $date }) e { $others } outro grupo
   *[other] dizem { $name } ({ $date }) e { $others } outros grupos
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . E { $unknown } par que ninguém avaliou.
   *[other] . E { $unknown } pares que ninguém avaliou.
}
verdict-own = A tabela do próprio Tentlight: { $risk ->
    [dangerous] pode matar
    [unsafe] risco elevado
    [caution] cuidado
    [low] menor risco, não inofensivo
   *[unknown] não avaliado
}{ $unknown ->
    [0] .
    [one] , e { $unknown } par não avaliado.
   *[other] , e { $unknown } pares não avaliados.
}
verdict-lowered = { $risk ->
    [dangerous] Era «pode matar» até { $date }.
    [unsafe] Era «risco elevado» até { $date }.
    [caution] Era «cuidado» até { $date }.
    [low] Era «menor risco, não inofensivo» até { $date }.
   *[unknown] Era «não avaliado» até { $date }.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , sobre uma substância aparentada:
   *[these] :
} { $risk ->
    [dangerous] pode matar
    [unsafe] risco elevado
   *[caution] cuidado
}

##

verdict-day = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}{ $year ->
    [0] {""}
   *[other] {" "}de { $year }
}

## safety = true

verdict-effect-increase = Uma torna a outra mais forte.
verdict-effect-add = As duas somam-se.
verdict-effect-decrease = Uma esconde a outra: é fácil tomar demasiado.
verdict-effect-mixed = Juntas são imprevisíveis.
verdict-effect-unknown = Ninguém descreveu o que fazem uma à outra.

verdict-confidence-agreed = As fontes concordam.
verdict-confidence-single = Uma só fonte.
verdict-confidence-disputed = As fontes discordam. Mostramos a mais cautelosa.
verdict-confidence-below = As fontes discordam quanto à classe dela. Esta é a nossa leitura para esta substância: lê as duas.
verdict-confidence-inferred = Avaliado pela classe: no mínimo isto. Pode ser pior.
verdict-confidence-judged = A nossa própria leitura, ainda não revista por um profissional clínico: no mínimo isto. Pode ser pior.
verdict-confidence-group = A palavra de um grupo, não do Tentlight: no mínimo isto. Pode ser pior.
verdict-confidence-none = Não avaliado. Ninguém verificou este par. Isso não é um sim.

verdict-open-dangerous = Sem «{ $names }» aqui estaria escrito: pode matar. Com isso, ninguém sabe.
verdict-open-unsafe = Sem «{ $names }» aqui estaria escrito: risco elevado. Com isso, ninguém sabe.
verdict-open-caution = Sem «{ $names }» aqui estaria escrito: cuidado. Com isso, ninguém sabe.
verdict-open-low = Sem «{ $names }» aqui estaria escrito: menor risco, não inofensivo. Com isso, ninguém sabe.
verdict-open-unknown = Sem «{ $names }» aqui estaria escrito: não avaliado. Com isso, ninguém sabe.
verdict-purity = Como se cada uma fosse mesmo o que disseram ao vendê-la.
verdict-prescribed = Medicamento receitado: não o pares nem saltes por causa desta aplicação. Pergunta a um farmacêutico ou ao teu serviço de saúde.
verdict-cautious-wins = Quando as fontes diferem, seguimos a que mais preocupa.
verdict-checked-as = verificado como { $name }
verdict-judged-by = avaliado a partir de uma substância aparentada: { $name }
verdict-unrated = conhecida, e ninguém a avaliou
verdict-lasts = { $days ->
    [one] { $name } ainda conta durante { $days } dia após a última vez.
   *[other] { $name } ainda conta durante { $days } dias após a última vez.
}

##

verdict-built-in = Da edição incluída, de { $date }; podem faltar avisos mais recentes.
verdict-not-reviewed = Ainda não revisto por um profissional clínico.
verdict-help = Alguém está mal? Ajuda

### Uma substância: o que é, como se chama, o que faz com todas as outras.

substance-title = Substância
substance-nothing = Ninguém aqui conhece isso
# safety = true
substance-nothing-why = Nesta edição não há nenhuma substância com esse nome. Isso não diz nada sobre ela.
substance-to-mix = Procurar na Mistura
substance-class-depressant = sedativo
substance-class-opioid = opioide
substance-class-stimulant = estimulante
substance-class-empathogen = empatogénio
substance-class-psychedelic = psicadélico
substance-class-dissociative = dissociativo
substance-class-deliriant = delirante
substance-class-cannabinoid = canabinoide
substance-class-antidepressant = antidepressivo
substance-class-mood-stabiliser = estabilizador do humor
substance-class-antipsychotic = antipsicótico
substance-class-medicine = medicamento
substance-class-nootropic = nootrópico
substance-class-other = outro género
substance-itself = Já é uma mistura: { $level }
substance-lasts-source = Fonte: { $name } (lida em { $date })
substance-add = Juntar à mistura
substance-in-mix = Está na mistura: abrir
substance-names = Outros nomes ({ $count })
substance-names-street = Nomes de rua
substance-names-peers = Os nomes de rua vêm de pares e noutros lugares podem ser outra coisa.
substance-names-other = Também se escreve
substance-names-brand = Marcas
substance-names-elsewhere = Nomes de rua noutras línguas
substance-names-ask = Estes também podem ser outra coisa
substance-others = Com outras, o pior primeiro
substance-level = { $level } · { $count }
# safety = true
substance-unknown-means = Ninguém verificou estes pares. Isso não é um sim.
substance-show-all = Mostrar todos
substance-same = Mais do mesmo género
# safety = true
substance-open-pairs = { $count ->
    [one] E { $count } par que ninguém avaliou.
   *[other] E { $count } pares que ninguém avaliou.
}

### O que tem de ser dito primeiro quando se pergunta por uma substância, saiba a tabela o que souber.

## safety = true

substance-naloxone =
    .note = A naloxona é o antídoto dos opioides. Há alguém que não se consegue acordar: dá-a, liga para a emergência, continua as insuflações. Não sabes se foram opioides? Dá-a.

substance-nalmefene-rescue =
    .note = O nalmefeno de um kit de emergência é para overdose de opioides; usa-o segundo a embalagem. Há alguém que não se consegue acordar: liga para a emergência, continua as insuflações.

substance-suboxone =
    .note = Suboxone é buprenorfina e naloxona. Tomado depois de outros opioides, pode provocar ressaca súbita de opioides (abstinência).

substance-tilidine =
    .note = A maior parte da tilidina também contém naloxona.

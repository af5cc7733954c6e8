### Redução de riscos: os cartões, e quem o diz.

cards-title = Redução de riscos
cards-what = O que as pessoas que usam drogas dizem umas às outras
cards-one = Cartão de redução de riscos
cards-more = Mais redução de riscos
cards-all = Todos os cartões de redução de riscos
cards-nothing = Não há esse cartão
cards-nothing-why = Esta edição não tem nenhum cartão com esse nome.
cards-sources = { $count ->
    [one] { $count } fonte
   *[other] { $count } fontes
}

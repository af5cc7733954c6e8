### O ecrã Mistura: o que fazem estas juntas. Também o `mix` da ferramenta.

mix-title = Mistura
mix-everything = Tudo das últimas 24 horas, e medicamentos de todos os dias
mix-search = Juntar uma substância
    .placeholder = Nome, calão ou marca
mix-found = { $count ->
    [one] { $count } encontrado.
   *[other] { $count } encontrados.
}
mix-found-none = Ninguém aqui conhece esse nome.
mix-add-unknown = Juntar «{ $typed }» como algo que ninguém conhece
mix-asks = Qual queres dizer?
# safety = true
mix-asks-tusi = O que se vende com este nome é sobretudo ketamina e MDMA, não 2C-B nem cocaína.
mix-remove = Tirar { $name }
mix-empty = Junta duas ou mais. Onde há muitos enganos:
mix-one-more = Junta mais uma para ver o que fazem juntas.
mix-full = Dez no máximo. Tira uma para juntar outra.
mix-watch = Sinais
# safety = true
mix-not-taken = Ainda não tomado
# safety = true
mix-taken = Já tomado
mix-pairs = Cada par, o pior primeiro
mix-sources = Fontes
mix-source = { $name }: { $word } (visto em { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = «{ $typed }» pode ser várias coisas: { $names }. Pergunta com um destes nomes.
# safety = true
mix-unknown = «{ $typed }»: ninguém aqui conhece esse nome. Conta como não avaliado em todos os pares.
# safety = true
mix-unrated = { $name }: conhecida, e ninguém a avaliou. Conta como não avaliada em todos os pares.
mix-about = Sobre { $name }
mix-chart = A tabela toda
mix-before = Voltar a { $names }

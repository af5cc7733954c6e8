### Eventos: o que anunciam os grupos seguidos, dia a dia; o que mudou; o que se sobrepõe.

events-title = Eventos
events-none = Ainda não há eventos.
events-later = Vêm dos grupos de pares que segues: festivais com tenda de pares, festas, formações.
events-follow = Seguir um grupo
events-follow-how = Lê o código do cartaz dele, ou cola a ligação
events-none-ahead = Os grupos que segues não anunciam nada para a frente.
events-no-fit = Nada para a frente corresponde.
events-all = Mostrar tudo
events-now = A decorrer
events-more = Mais
events-over = Acabados
events-over-none = Nada que tenha acabado nos últimos três meses.
events-more-times = { $count ->
    [one] e mais uma vez
   *[other] e mais { $count } vezes
}
events-favourite = Um favorito

events-filters = Mostrar só
events-near = Perto de mim
events-favourites = Favoritos
events-month = Mês
events-nowhere = Perto de quê? Diz onde estás, ou escolhe um lugar. Fica neste telemóvel.
events-around = Os que estão no máximo a 100 km.
events-offer = Uma banca lá oferece
events-offer-any = Qualquer coisa
events-country = País
events-country-any = Todos os países

events-month-name = { $month ->
    [1] Janeiro
    [2] Fevereiro
    [3] Março
    [4] Abril
    [5] Maio
    [6] Junho
    [7] Julho
    [8] Agosto
    [9] Setembro
    [10] Outubro
    [11] Novembro
   *[12] Dezembro
} de { $year }
events-month-before = Mês anterior
events-month-after = Mês seguinte
events-day = { $day }, { $count ->
    [0] nada
    [one] { $count } evento
   *[other] { $count } eventos
}

events-changes = { $count ->
    [one] { $count } mudança desde que viste
   *[other] { $count } mudanças desde que viste
}
events-changes-others = { $count ->
    [one] E mais { $count }.
   *[other] E mais { $count }.
}
events-seen = Visto
events-change-new = Novo: { $name }, { $when }
events-change-cancelled = Cancelado: { $name }
events-change-on-again = Afinal realiza-se: { $name }
events-change-moved = Mudou: { $name } é agora { $to }. Era { $from }.
events-change-no-longer = Deixado de fora: { $name }, { $when }
events-change-elsewhere = Outro lugar: { $name } é agora aqui: { $place }
events-change-elsewhere-unsaid = Outro lugar: { $name }
events-change-renamed = Nome novo: { $from } é agora { $name }.
events-change-gone = Já não está anunciado: { $name }

events-overlaps = Os teus favoritos sobrepõem-se
events-overlap = { $one } e { $other } decorrem ao mesmo tempo: { $when }.

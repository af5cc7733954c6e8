### Atualizações: os grupos seguidos, quão frescas são as suas notícias, o que correu mal, e quem o diz.

updates-title = Atualizações
updates-what = Grupos que segues, e as suas notícias
updates-core = Avaliações e primeiros socorros
updates-core-with-app = Vêm com a aplicação, e as mais recentes com uma aplicação mais recente.
updates-clock = A data deste telemóvel parece errada. A idade das notícias também pode estar errada.
updates-rebuilt = O que a aplicação guardava estava danificado, e foi refeito em { $date }. O que veio de grupos está de volta, ou volta quando verificares.
updates-groups = Grupos que segues
updates-none = Ainda não segues nenhum grupo.
updates-none-what = Então nada sai deste telemóvel. Para seguir um grupo, lê o código do cartaz dele com a câmara, ou cola aqui a ligação.
updates-follow = Seguir um grupo
updates-link = Ligação de um grupo
updates-link-open = Ver
updates-check = Verificar agora
updates-check-all = Verificar todos agora
updates-no-place = Este aparelho não tem lugar para guardar notícias, por isso não se pedem nenhumas.
updates-news = Notícias
updates-no-news = De momento não há notícias dele.
updates-not-yet = Ainda não veio nada dele.
updates-claimed = «{ $name }», como diz a ligação dele
updates-nameless = Um grupo sem nome
updates-standing-listed-by = Listado por { $who }
updates-standing-listed = Listado
updates-standing-unlisted = Ainda ninguém responde por ele
updates-standing-directory = Um diretório: diz que grupos há
updates-standing-core = Vem com a aplicação
updates-may-listed = Grupos, bancas, eventos, reuniões, alertas e notícias, sempre em seu nome. Pode avisar mais do que a tabela sobre até dez pares.
updates-may-unlisted = Grupos, bancas, eventos, reuniões, alertas e notícias, sempre em seu nome. As suas avaliações não contam enquanto ninguém responder por ele.
updates-may-directory = Que grupos há, e quais mudaram de lugar.
updates-may-core = Avaliações e primeiros socorros.
updates-count-group = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
}
updates-count-stall = { $count ->
    [one] { $count } banca
   *[other] { $count } bancas
}
updates-count-gathering = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
updates-count-meeting = { $count ->
    [one] { $count } reunião
   *[other] { $count } reuniões
}
updates-count-alert = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
}
updates-count-rating = { $count ->
    [one] { $count } avaliação
   *[other] { $count } avaliações
}
updates-count-note = { $count ->
    [one] { $count } notícia
   *[other] { $count } notícias
}
updates-count-listing = { $count ->
    [one] { $count } grupo listado
   *[other] { $count } grupos listados
}
updates-count-moved = { $count ->
    [one] { $count } grupo que mudou de lugar
   *[other] { $count } grupos que mudaram de lugar
}
updates-count-unshown = { $count } por mostrar
updates-made = { $days ->
    [0] Feitas hoje
    [1] Feitas ontem
   *[other] Feitas há { $days } dias
}
updates-made-ahead = Feitas a { $date }, que ainda está para vir: o relógio do grupo está errado, ou o deste telemóvel
updates-fresh-late = Era para se rever até { $date }, e não foi atualizado desde então.
updates-fresh-old = Com mais de seis meses. Horas e lugares podem ter mudado.
updates-says = Quem o diz: { $who }
updates-doing-waits = À espera
updates-doing-asks = A perguntar
updates-doing-loads = A carregar: { $got } de { $of } KB
updates-doing-keeps = A verificar e a guardar
updates-large = As notícias dele são grandes: { $size }. Com dados móveis isso pode custar dinheiro.
updates-load = Carregar { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Lá não há nada mais recente.
updates-changed = Chegaram notícias.
updates-busy = Outra janela desta aplicação está agora a perguntar.
updates-trouble = A última verificação correu mal.
updates-waits-for-you = Há notícias para carregar.
updates-kept = O que tinhas continua guardado.
updates-problem-offline = Ninguém responde: de momento não há rede, ou o servidor dele não está.
updates-problem-slow = A ligação é lenta demais, ou caiu. A próxima tentativa continua onde esta parou.
updates-problem-portal = Esta rede responde em vez do grupo: muitas vezes é uma página de início de sessão. Inicia sessão lá, ou tenta outra rede.
updates-problem-tls = Quem responde não consegue provar que é o servidor dele. Tenta outra rede.
updates-problem-host = O servidor dele responde, mas de momento não tem notícias para dar. Tenta mais tarde.
updates-problem-address = A nenhum dos endereços dele se pode perguntar. Pode ser preciso o Tor: vê as Definições. Ou lê outra vez o cartaz dele.
updates-problem-not-from-page = Os navegadores não deixam esta página perguntar ao endereço dele. O Tentlight para computadores consegue.
updates-problem-closed-to-pages = O servidor dele responde, mas não deixa nenhum navegador ler as notícias; ou é esta rede que responde em vez dele. Diz ao grupo. O Tentlight para computadores consegue perguntar-lhe.
updates-problem-beyond-page = Tem mais notícias do que esta página consegue receber. O Tentlight para computadores consegue.
updates-problem-disk = Este telemóvel não tem espaço para isto. Arranja espaço, depois verifica outra vez.
updates-problem-unsigned = O que veio não estava assinado por este grupo.
updates-problem-revoked = O que veio estava assinado com uma chave que o grupo retirou: outra pessoa pode ter essa chave.
updates-problem-equivocation = Este grupo assinou duas edições diferentes com o mesmo número: alguém mostra coisas diferentes a pessoas diferentes. Não se recebe mais nada até ele mudar de chaves. Pergunta ao grupo.
updates-problem-altered = O que veio não é o que o grupo assinou: alterado ou danificado pelo caminho.
updates-problem-older = O que veio é mais antigo do que o que tens: uma cópia velha, ou alguém retém notícias.
updates-problem-faulty = O grupo publicou algo com erros. Diz ao grupo.
updates-problem-overstepped = O grupo publicou mais do que um grupo pode. Diz ao grupo.
updates-problem-large = O que veio é maior do que qualquer telemóvel deve receber.
updates-problem-newer = Precisa de uma versão mais recente desta aplicação.
updates-problem-core = Avaliações e primeiros socorros vêm com a aplicação, não pela rede.
updates-problem-other = Correu mal algo para que esta versão não tem palavras.
updates-later = Volta-se a perguntar depois de { $time } (UTC).
updates-mute = Deixar de fora as suas avaliações
updates-mute-what = Então os avisos dele não aparecem na Mistura nem na tabela.
updates-network-metered = O teu telemóvel diz que esta rede custa dinheiro: acima de 64 KB pergunta-se primeiro.
updates-network-saver = O teu telemóvel poupa dados, ou está no estrangeiro: só se pergunta aos grupos quando carregas em «Verificar agora».
updates-details = Pormenores
updates-detail-id = Letras
updates-detail-addresses = Pergunta-se em
updates-detail-edition = Edição
updates-detail-checked = Última verificação
updates-detail-never = Ainda não
updates-detail-since = Seguido desde
updates-share = Partilhar a ligação deste grupo
updates-unfollow = Deixar de seguir
updates-unfollow-sure = Deixar de seguir este grupo?
updates-unfollow-what = Tudo o que veio dele sai deste telemóvel, com os teus favoritos e lembretes dos seus eventos, e não se lhe pergunta mais. Podes segui-lo outra vez pela ligação.
updates-unfollow-no = Continuar a seguir
updates-unfollow-yes = Deixar
updates-unfollowed = Já não o segues.
updates-unfollow-failed = Isto não se conseguiu guardar: ainda o segues. Arranja espaço no telemóvel, depois tenta outra vez.
updates-gone = Não segues nenhum grupo assim
updates-gone-why = Talvez tenhas deixado de o seguir.
updates-all = Todos os grupos

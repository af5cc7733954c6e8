### Sobre: o que é isto, que edição responde, quem a reviu, quem o diz, privacidade, licenças.

about-title = Sobre
about-purpose = O Tentlight dá informação publicada de primeiros socorros e de redução de riscos e uma ajuda para treinar. Não mede, não diagnostica nem monitoriza uma pessoa, e nunca substitui o operador de emergência.
about-never = Nunca diz que algo é inofensivo, nunca pergunta quem és, nunca segue os teus passos e não guarda histórico.
about-edition = Esta edição
about-edition-aged = { $days ->
    [0] Edição { $edition } de { $date }, feita hoje.
    [one] Edição { $edition } de { $date }, com { $days } dia.
   *[other] Edição { $edition } de { $date }, com { $days } dias.
}
about-edition-dated = Edição { $edition } de { $date }.
about-version = Versão da aplicação { $version }.
about-preview = Isto é uma versão prévia: ainda nenhum profissional clínico a reviu.
about-updates = Notícias dos grupos que segues, em Atualizações
about-reviewed = Quem a reviu
about-chart-not-reviewed = A tabela: ainda não revista por um profissional clínico.
about-language = { $language }: { $percent } % feito, ainda não revisto por um leitor nativo.
about-language-reviewed = { $language }: { $percent } % feito, revisto por { $who }.
about-ratings = Como surgem as avaliações
about-ratings-inferred = Onde avaliamos por uma classe ou uma substância aparentada, pode avisar. Nunca tranquiliza.
about-ratings-unknown = O que ninguém avaliou aparece como não avaliado, e nunca como de menor risco.
about-sources = Fontes
about-sources-what = Cada avaliação nomeia quem o diz. Os nomes de rua vêm de pares. As frases são nossas.
about-sources-all = Todas as { $count } fontes
about-sources-open = Um título abre o teu navegador e precisa de rede. O sítio vê então que alguém veio.
about-source = { $publisher }. Lido em { $date }.
about-privacy = O que fica teu
about-privacy-nothing-leaves = Nada do que escreves, escolhes ou vês sai do telemóvel.
about-privacy-groups = Se segues um grupo, pergunta-se ao servidor dele por notícias. Ele vê que alguém pergunta, não quem és. Não segues ninguém, não se pergunta a ninguém.
about-privacy-kept = Só se guardam as tuas definições, a tua naloxona, o teu treino e os grupos que segues. O que perguntaste desaparece quando fechas a aplicação.
about-privacy-unlocked = Quem desbloqueia este telemóvel pode ver o que está guardado.
about-privacy-clear = Apagar os meus dados, em Definições
about-report = Comunicar um erro
about-report-to = Escreve para { $address }.
about-report-group = Escreve ao grupo que te deu esta aplicação: o endereço dele vai na linha vazia.
about-report-holds = A mensagem nomeia a versão e a edição, e mais nada sobre ti nem sobre o que perguntaste.
about-report-write = Comunicar um erro por e-mail
about-report-subject = Um erro no Tentlight
about-report-body =
    Tentlight { $version }, edição { $edition } de { $date }
    
    O que está errado, e onde está:
about-licences = Licenças
about-licence-code = Código: MIT ou Apache 2.0, como quiseres
about-licence-content = Avaliações, nomes e frases: CC BY-SA 4.0
about-licence-icons = Ícones: Phosphor, MIT
about-licence-places = Localidades pelo nome: GeoNames, CC BY 4.0, encurtado
about-licence-sqlite = SQLite: domínio público
about-crates = Feito com { $count } pacotes de outros

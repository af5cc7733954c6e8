### O que fazem os grupos do diretório incluído. Factos de 2017, nas nossas palavras.

group-narcotics-anonymous =
    .about = Uma irmandade de doze passos. Contava em 2017 quase 67.000 reuniões por semana em 139 países.

group-smart-recovery =
    .about = Reuniões de autoajuda com base científica, presenciais e online, entre outros na Dinamarca, Irlanda, Espanha, Suécia e Reino Unido.

group-isola-di-arran =
    .about = Apoio entre pares, formação para pares, informação sobre hepatite C com teste oral, e trabalho de rua com material estéril de injeção.

group-indifference-busters =
    .about = Um grupo informal de pessoas que usam ou usaram drogas. Informação sobre hepatite C, e trabalho de rua com L'Isola di Arran.

group-san-patrignano =
    .about = Uma comunidade residencial, dirigida por pessoas que antes usaram drogas. É gratuita.

group-synanon =
    .about = Uma comunidade residencial, gerida por pessoas que antes usaram drogas. Sem lista de espera: acolhe pessoas a qualquer hora do dia.

group-build-on-belief =
    .about = Apoio social, dirigido por pessoas em recuperação.

group-basement-project =
    .about = Um centro de recuperação.

group-well-communities =
    .about = Habitação sem drogas, com apoio de pares em recuperação.

group-emerging-futures =
    .about = Orientadores de recuperação. Todos usaram drogas antes.

group-jes =
    .about = Troca de agulhas e seringas, educação para a redução de riscos, seminários de formação para pessoas que usam drogas.

group-in-mouraria =
    .about = Apoio entre pares, testes rápidos ao VIH, hepatite C, hepatite B e sífilis, companhia no caminho para os serviços, defesa de direitos.

group-scottish-drugs-forum =
    .about = Um programa de formação em naloxona entre pares, desde 2012.

group-daath =
    .about = Informação, aconselhamento e apoio em festas de trance e festivais; diz antes em quais. Uma base de dados online de comprimidos de ecstasy.

group-kosmicare =
    .about = Apoio psicológico em festivais.

group-kosmicaid =
    .about = Apoio psicológico em festivais.

group-tripsit =
    .about = Uma tabela de combinações de drogas em várias línguas europeias, conversa ao vivo dia e noite, uma wiki de drogas e rádio ao vivo.

group-energy-control =
    .about = Informação, aconselhamento e formação. Um serviço internacional de análise de drogas.

group-basics-network =
    .about = Uma rede europeia para a cultura rave e a consciência sobre drogas. Os seus membros têm projetos de pares.

group-act-up-paris =
    .about = Uma organização de pessoas que vivem com VIH. Luta por salas de consumo e redução de riscos.

group-inpud =
    .about = A rede internacional de pessoas que usam drogas.

group-euronpud =
    .about = A rede europeia de pessoas que usam drogas.

group-sduu =
    .about = Os seus membros usam drogas legais ou ilícitas, ou têm ou querem tratamento de substituição. Formada em 2002.

group-brugerforeningen =
    .about = A união dinamarquesa de pessoas que usam drogas, formada em 1994. Tem uma ronda de recolha de seringas.

group-asud =
    .about = A união francesa de pessoas que usam drogas, criada em 1993. Apoio entre pares e redução de riscos.

group-caso =
    .about = A primeira associação de pessoas que usam drogas em Portugal. Divulga mensagens de redução de riscos.

group-user-voice =
    .about = Investigação entre pares, dirigida por pessoas que usam os serviços.

group-revolving-doors =
    .about = Uma equipa de pessoas que sabem por experiência própria, e investigação entre pares.

### Redução de riscos, um cartão para cada tema: o que as pessoas que usam drogas dizem umas às outras. Em lado nenhum há doses.

card-tolerance = Depois de uma pausa, o corpo aguenta menos
    .lead = Prisão, desintoxicação, hospital, uns dias de folga: o que tomavas antes pode agora parar-te a respiração.
    .p1 = Os primeiros dias e semanas depois da prisão ou do tratamento têm o maior risco de uma overdose mortal. Faz um plano para esse tempo antes de saíres.
    .p2 = A tolerância a opioides cai em dias. Não consegues sentir quanto dela se foi.
    .p3 = Se voltares a tomar, toma muito menos do que antes da pausa, depois espera. Mesmo um pouco pode ser demais.
    .p4 = Fuma em vez de injetar. Isso baixa o risco, não o tira.
    .p5 = Deixa de fora álcool, benzos, pregabalina e outros depressores. Receitado ou tomado todos os dias: não pares de repente, pergunta ao teu serviço de saúde.
    .p6 = Não a sós: com alguém que sabe que é a tua primeira vez depois de uma pausa, e com naloxona à mão.
    .p7 = Antes de saíres da prisão ou do hospital, pede substituição opioide e naloxona para levar. As duas baixam o risco de morrer.

card-not-alone = Não a sós
    .lead = Muita gente morre atrás de uma porta fechada, onde ninguém podia reparar a tempo.
    .p1 = Usa com gente em quem confias, e não todos ao mesmo tempo. Uma pessoa fica capaz de acordar as outras e de ligar.
    .p2 = Digam uns aos outros o que tomam e quando. Quem tiver de ajudar mais tarde precisa de saber.
    .p3 = Tem a naloxona onde todos a vejam, e diz quem a sabe dar. Não podes contar com dá-la a ti mesmo.
    .p4 = Afinal a sós? Diz a alguém onde estás, quando começas, e quando deve vir ver.
    .p5 = Deixa a porta destrancada. Ninguém te pode ajudar através de uma porta trancada.
    .p6 = Numa sala de consumo, onde a há, as pessoas intervêm quando algo corre mal.
    .p7 = Nalguns países um serviço telefónico fica em linha enquanto usas. Pergunta a um grupo de redução de riscos qual funciona onde estás.

card-start-low = Começa com pouco, espera, uma coisa de cada vez
    .lead = Só de olhar, ninguém sabe dizer o que é nem quão forte é.
    .p1 = Dois comprimidos ou sacos que parecem iguais podem ser muito diferentes. Trata cada lote novo como desconhecido.
    .p2 = Começa com uma pequena parte do que querias tomar. Podes tomar mais tarde; não podes voltar atrás com nada.
    .p3 = Depois espera. O que engoles pode precisar de duas horas e mais para subir, mais tempo depois de comer.
    .p4 = Não acontece nada? Não tomes mais. Pode ser algo mais lento e mais perigoso, como PMA vendida como MDMA.
    .p5 = Uma coisa de cada vez, e o álcool conta. Misturadas, ninguém consegue prever como atuam juntas.
    .p6 = Medicamento receitado: não o pares nem saltes para abrir espaço. Verifica a mistura, ou pergunta a um farmacêutico.
    .p7 = Doente, esgotado, com sede: o teu corpo aguenta menos do que noutros dias.

card-nitazenes = Nitazenos e comprimidos falsos
    .lead = Opioides muito mais fortes do que a heroína aparecem onde ninguém os espera. Olhar não te diz nada.
    .p1 = Foram encontrados em heroína, em comprimidos vendidos como oxicodona, Xanax ou diazepam, em Spice, em cocaína e em ecstasy.
    .p2 = Uma caixa ou um blister não prova nada. Os falsos parecem o medicamento verdadeiro, e a força varia.
    .p3 = Nunca tomaste opioides? Então não tens tolerância. Um benzo ou analgésico falso pode parar-te a respiração.
    .p4 = Começa com muito pouco, espera, não a sós. Nada de álcool, pregabalina, benzos ou outros opioides com isto; os receitados: não pares de repente, pergunta ao teu serviço de saúde.
    .p5 = A naloxona funciona, mas pode ser precisa uma segunda dose de naloxona e mais, e a respiração pode voltar a parar depois. Leva várias e fica.
    .p6 = Não se consegue acordar, fosse vendido como fosse: liga, dá naloxona. Não respira normalmente: respira pela pessoa. Sem opioides não causa dano.
    .p7 = Um laboratório de análise de drogas pode procurar nitazenos. As tiras de teste falham alguns.

card-test-strips = O que uma tira de teste não vê
    .lead = Uma tira responde a uma pergunta sobre o bocado que testaste. Negativo não é um sim.
    .p1 = Uma tira de fentanil não mostra nitazenos, e uma tira de nitazenos não mostra mais nada senão nitazenos.
    .p2 = As tiras de nitazenos falham alguns nitazenos. As tiras de fentanil falham alguns fentanis, entre eles o carfentanil.
    .p3 = Uma tira não diz quanto lá está nem qual.
    .p4 = O pó raramente está misturado por igual, e cada comprimido é único. O bocado seguinte pode ter o que este não tinha.
    .p5 = Um positivo também pode enganar: metanfetamina, MDMA e difenidramina iludem tiras de fentanil, cafeína ilude tiras de nitazenos. Usa tanta água como o folheto diz.
    .p6 = Testes de cor não mostram nem a força nem tudo o que há na mistura. Um laboratório de análise de drogas vê mais, e também não vê tudo.
    .p7 = Negativo? Age como se fosse positivo: começa com pouco, espera, não a sós, naloxona à mão.

card-new-kit = Material novo de cada vez
    .lead = A hepatite C e o VIH viajam em restos de sangue pequenos demais para se verem.
    .p1 = Agulha e seringa novas e estéreis para cada injeção, também quando só tu usaste a última. Uma agulha usada está romba e rasga a veia.
    .p2 = O resto também conta: a tua própria colher, filtro, água, toalhete e garrote, de cada vez.
    .p3 = Repartir a partir de uma só seringa passa vírus, mesmo que cada um tenha a sua agulha.
    .p4 = Cachimbos e palhinhas de snifar também passam hepatite C, por lábios gretados e narizes feridos. Usa os teus, e nada de notas.
    .p5 = Partilhaste uma agulha? Um medicamento chamado PPE (PEP) ainda pode travar o VIH, de preferência até 24 horas e o mais tardar até 72. Vai já a um hospital ou serviço de saúde.
    .p6 = Faz o teste. Os medicamentos curam a hepatite C em quase toda a gente. Podes apanhá-la outra vez, por isso continua com material novo.
    .p7 = Programas de troca de seringas, serviços de drogas e máquinas nalgumas cidades dão material estéril e recebem agulhas usadas.

card-wounds = Veias, feridas, e quando é sépsis
    .lead = Um sítio infetado pode virar sépsis, e isso pode matar. Mostra-o cedo a alguém.
    .p1 = Lava as mãos e a pele, usa uma agulha nova, muda de sítio. O mesmo ponto vezes sem conta infeta.
    .p2 = Longe das virilhas, pescoço, axilas e de tudo o que tem pulso: isso é uma artéria.
    .p3 = Dor aguda, sangue vermelho vivo, aos esguichos: agulha fora, carrega com força, deita-te, levanta o braço ou a perna. Carrega pelo menos 15 minutos. Não para: liga.
    .p4 = Vermelho, quente, inchado, pus, cheiro, ou não sara: mostra em breve a um enfermeiro ou médico. Não cortes nem espremas, isso espalha.
    .p5 = Riscas vermelhas, febre ou arrepios: hoje ao médico. Uma perna inchada e com dor depois de injetar na virilha: já ao hospital.
    .p6 = Confusão, fala arrastada, respirar com esforço ou depressa, arrepios extremos, um dia sem urinar, pele manchada, lábios azuis, cinzentos ou pálidos: liga, e diz que pode ser sépsis.
    .p7 = Vista turva ou dupla, pálpebras caídas, dificuldade em engolir ou falar, dias depois de uma injeção: já ao hospital. Pode ser botulismo de feridas.

card-route = Fumar em vez de injetar
    .lead = Injetar é a via mais arriscada de todas. Outra via baixa o risco.
    .p1 = Fumar poupa as veias e a pele: menos abcessos, menos hepatite C, menos VIH.
    .p2 = Quando fumas, podes parar mal o sintas. Com uma injeção não se volta atrás.
    .p3 = Podes ter uma overdose também a fumar, sobretudo com fentanis. Não a sós, naloxona à mão.
    .p4 = O teu próprio cachimbo, boquilha ou palhinha: lábios gretados e queimados passam hepatite C.
    .p5 = Prata e cachimbos de um serviço de redução de riscos são feitos para isso. Plástico, latas e coisas pintadas largam fumos.
    .p6 = O fumo faz mal aos pulmões, e a asma pode piorar muito. Falta de ar que não passa: liga.
    .p7 = Ao mudar de via, começa outra vez com pouco: ainda não sabes quão depressa e quão forte bate.

card-substitution = Metadona e buprenorfina
    .lead = A substituição baixa o teu risco. Torna-se perigosa com dias falhados e com frascos ao alcance de uma criança.
    .p1 = Falhaste três dias ou mais? Não tomes a quantidade habitual. Liga primeiro para o centro ou a farmácia: a tua tolerância pode ter caído.
    .p2 = Falhaste uma? Nunca tomes duas para compensar. Toma a próxima como de costume e diz-lhes.
    .p3 = Não pares de repente. Nas primeiras quatro semanas depois de o tratamento acabar, o risco de overdose é maior. Fala primeiro com o centro.
    .p4 = As primeiras quatro semanas com metadona também são arriscadas. Álcool, benzos ou heroína com ela podem parar-te a respiração.
    .p5 = A buprenorfina bloqueia outros opioides. Tomar cada vez mais para passar por cima pode acabar em overdose.
    .p6 = Guarda-a fechada à chave, no frasco ou embalagem em que veio, nunca num copo ou numa garrafa de bebida. Uma pequena quantidade pode matar uma criança.
    .p7 = Uma criança pode ter engolido um pouco? Chama já uma ambulância. Não esperes por sinais.

card-ghb = GHB e GBL: tempos e dependência
    .lead = Entre sentir-se bem e apagar há muito pouco.
    .p1 = A maioria dos que apagam tomou mais antes de a primeira ter batido. Anota a hora, põe um temporizador, deixa uma pessoa com a lista.
    .p2 = A força muda de frasco para frasco, e o GBL atua mais depressa e mais forte do que o GHB. O que correu bem da última vez pode agora apagar-te.
    .p3 = Nada de álcool, ketamina, benzos ou opioides com isto. Juntos podem parar-te a respiração.
    .p4 = Marca o frasco, e nunca o guardes numa garrafa de bebida. Alguém pode bebê-lo.
    .p5 = Com sono: fica com a pessoa e olha pela respiração. Não se consegue acordar: isso é um coma. Liga. A respirar normalmente: de lado. Fica.
    .p6 = Tomado todos os dias ou a toda a hora, o corpo depressa precisa dele. Tremores, suor e não dormir sem ele são sinais.
    .p7 = Parar de repente pode matar: procura ajuda médica. Um hospital ou serviço de drogas pode ajudar-te a sair passo a passo.

card-heat-water = Calor e água
    .lead = Estimulantes e MDMA aquecem-te. A MDMA também retém água. Calor a mais pode matar, água a mais pode matar.
    .p1 = Goles quando tens sede, cerca de um copo por hora; um pouco mais só enquanto danças e suas; nunca muito de uma vez.
    .p2 = Os conselhos diferem: Unity, nos Países Baixos, diz no máximo um copo por hora; Choices, no País de Gales, diz goles, cerca de meio litro por hora. Seguimos o menor.
    .p3 = A MDMA pode dar-te sede e impedir-te de urinar. Mais água não resolve nem uma coisa nem a outra.
    .p4 = Faz pausas de dançar, senta-te num sítio fresco, tira camadas de roupa, molha a pele.
    .p5 = Tempo quente, salas cheias, ar húmido, mais do que um estimulante: cada uma destas coisas soma risco.
    .p6 = Muito quente, confusa ou rígida: liga. Parar, sombra, tira a roupa, molha a pele e faz-lhe vento. Nada a beber a não ser que esteja bem acordada.
    .p7 = Dor de cabeça, vómitos, confusão, sonolência ou convulsão depois de MDMA: nada a beber. Liga.

card-chemsex = Chemsex, potenciadores, poppers
    .lead = Noites longas, várias substâncias, medicamentos por cima: faz o plano antes de ires.
    .p1 = Diz antes o que queres e o que não, quando te vais embora, e quem olha por quem. Quem apagou não pode dizer que sim.
    .p2 = Potenciadores dos medicamentos do VIH (ritonavir, cobicistate) mantêm drogas em ti mais tempo e mais fortes. Com metanfetamina, MDMA, mefedrona, ketamina ou GHB isso pode matar.
    .p3 = Não saltes o medicamento do VIH por isso; leva que chegue. Pergunta ao teu serviço de saúde se há um para ti sem potenciador.
    .p4 = Nunca poppers com Viagra, Cialis ou outros comprimidos para a ereção: a tensão pode cair até morreres. O mesmo com medicamentos para o coração.
    .p5 = Nunca engulas poppers, e mantém-nos longe da pele, dos olhos e de chamas. A vista ficou turva: para, e vai ver os olhos.
    .p6 = Dormir e comer fazem parte. Noites acordado, sentir-se seguido, ouvir gente que não está lá: para, vai para um sítio calmo, procura ajuda.
    .p7 = O teu próprio material para slam e para snifar. Faz muitas vezes testes ao VIH, hepatite C e ao resto. Depois de um risco, pede logo PPE (PEP), o mais tardar até 72 horas.

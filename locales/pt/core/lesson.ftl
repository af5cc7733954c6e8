### O treino de naloxona: o que ensina cada lição, uma ideia por ponto.

lesson-recognise = Reconhecer uma overdose
    .p1 = Olha à volta antes de te ajoelhares: agulhas, vidros, trânsito. Não podes ajudar se te magoares.
    .p2 = Grita, belisca o ombro com força. Quem não acorda, ou não como deve ser, precisa de ajuda já, tenha tomado o que tiver.
    .p3 = Cabeça para trás, olha para o peito durante 10 segundos. Menos de 2 respirações, ou não sabes dizer: não respira normalmente.
    .p4 = Golfadas de ar não contam. Golfadas soltas com longas pausas querem dizer: não respira normalmente, age já.
    .p5 = Roncar ou gorgolejar em alguém que não se consegue acordar não é sono profundo: mal passa ar.
    .p6 = Menos de 12 respirações por minuto é devagar demais. Conta durante 30 segundos: menos de 6 é devagar demais.
    .p7 = Procura lábios, gengivas ou unhas azuis, cinzentos ou pálidos, com luz branca. Também em pele escura é aí que se vê.
    .p8 = Pupilas minúsculas apontam para opioides. Uma overdose pode vir sem elas: decidem o acordar e a respiração.

lesson-respond = O que fazer, por esta ordem
    .p1 = Liga primeiro, telemóvel em alta-voz ao lado da cabeça. A sós, com naloxona aberta na mão: dose primeiro, leva segundos, depois liga.
    .p2 = Diz: inconsciente, não respira normalmente, e onde estás. Se o operador te disser outra coisa que não esta aplicação, faz o que ele diz.
    .p3 = Há naloxona? Uma dose agora. Não respira normalmente: 30 compressões, 2 insuflações, uma e outra vez. Não consegues fazer insuflações? Comprime sem parar.
    .p4 = A respirar, mas menos de 12 por minuto: cabeça para trás, faz uma insuflação a cada 5 segundos. Vê o peito subir.
    .p5 = De lado só quando respira normalmente. Roncos, gorgolejos ou outra vez mais devagar: deita-a de costas, cabeça para trás, olha 10 segundos.
    .p6 = Criança: as insuflações são o principal, e diz criança ao operador. Grávida: dá naloxona, lado esquerdo quando respirar normalmente, diz à equipa de socorro.
    .p7 = Convulsão: afasta coisas duras, algo macio debaixo da cabeça. Nada na boca, não agarres a pessoa. Liga, depois vê se respira.
    .p8 = Várias pessoas no chão: diz ao operador quantas. Começa por quem não respira normalmente, e grita a pedir mais mãos.

lesson-naloxone = O que a naloxona faz, e o que não faz
    .p1 = A naloxona ocupa por um tempo o lugar dos opioides, e a respiração pode voltar. Vale para heroína, metadona, fentanis e nitazenos.
    .p2 = O objetivo é respirar, não acordar. A respirar normalmente mas não acordou: já chega de naloxona. De lado, observar, esperar por ajuda.
    .p3 = Não acorda ninguém de álcool, GHB, ketamina ou benzos. Não respira normalmente, ou devagar demais: continua as insuflações.
    .p4 = Não sabes se foram opioides? Dá-a. Não causa dano, e pós ou comprimidos podem conter opioides de que ninguém sabia.
    .p5 = Spray: tudo numa só narina, uma pressão firme. Cada spray tem uma dose, por isso não o experimentes antes.
    .p6 = Seringa com traços pretos: no lado de fora da coxa, através da roupa, até ao primeiro traço preto. Não a seringa toda.
    .p7 = Ainda não respira normalmente após 2 a 3 minutos: segunda dose de naloxona, outra narina ou próximo traço preto. Até lá continua compressões e insuflações.
    .p8 = Nada a substitui: nada de duche, café, estimulantes ou água com sal, não provoques o vómito.

lesson-after-care = Depois: fica e observa
    .p1 = A respirar normalmente, não acordou: de lado, e volta a olhar para o peito a cada minuto.
    .p2 = O efeito da naloxona passa em 20 a 90 minutos. Muitos opioides duram mais, e a respiração pode voltar a parar.
    .p3 = Voltou a parar: logo a próxima dose de naloxona, depois compressões e insuflações. Não há mais naloxona: continua as insuflações até chegar ajuda.
    .p4 = Não deixes a pessoa sozinha durante pelo menos 2 horas, mais tempo após metadona, adesivos, comprimidos ou nitazenos.
    .p5 = Acordou? Conta-lhe o que aconteceu, que levou naloxona e que o efeito passa. Insiste para que vá ao hospital.
    .p6 = Não a ponhas na cama noutro quarto. Uma respiração que para não faz barulho.
    .p7 = Diz à equipa de socorro o que foi tomado, e quando e quantas vezes se deu naloxona. Entrega o que usaste; uma agulha fica sem capa, na caixa dela.
    .p8 = Ajudar pode abalar-te. Fala disso depois com alguém em quem confias, e arranja naloxona nova.

lesson-withdrawal = Ressaca de opioides depois da naloxona
    .p1 = Quem está habituado a opioides pode acordar em abstinência (ressaca): dores, cólicas, suor, tremores, vómitos, medo, raiva.
    .p2 = Sente-se horrível, e passa à medida que passa o efeito da naloxona.
    .p3 = Mais nenhum opioide agora. Ao princípio não se sente nada dele; quando o efeito da naloxona passar, a respiração pode parar.
    .p4 = Fica calmo, fala baixo, diz o que aconteceu. A raiva vem da abstinência. Dá espaço, fica à vista.
    .p5 = Se vomitar: senta a pessoa, ou deita-a de lado se estiver com sono. Nunca deitada de costas.
    .p6 = Uma dose de naloxona de cada vez, com 2 a 3 minutos entre elas. Mais do que a respiração precisa traz mais abstinência, não mais ajuda.
    .p7 = Em substituição: nenhuma dose adicional contra a abstinência. Diz à equipa de socorro, e pergunta ao teu centro quando é a próxima.

lesson-tolerance = A tolerância cai depressa
    .p1 = Tolerância é quão habituado o teu corpo está a uma substância. Sem opioides cai em dias.
    .p2 = Depois de prisão, desintoxicação, hospital ou uns dias de folga, a quantidade que conhecias pode parar-te a respiração.
    .p3 = As primeiras semanas depois da prisão ou da desintoxicação são as mais perigosas: morre então muito mais gente de overdose do que noutras alturas.
    .p4 = Parar a substituição também é uma dessas alturas. Não a pares nem saltes por ti; fala com o teu centro.
    .p5 = Estar habituado a opioides não te protege de uma mistura. Álcool, benzos ou pregabalina por cima podem parar a respiração.
    .p6 = Estar habituado a um opioide não diz nada sobre outro. Fentanis e nitazenos são muito mais fortes.
    .p7 = Depois de uma pausa: não a sós, uma coisa de cada vez, naloxona à mão, e alguém presente que a saiba dar.
    .p8 = Alguém que conheces sai da prisão, da desintoxicação ou do hospital? Diz-lhe isto, e trata de que leve naloxona.

lesson-store-carry = Guardá-la, levá-la contigo
    .p1 = Leva-a contigo. Naloxona que fica em casa não ajuda ninguém na rua. Mantém todas as doses juntas, na embalagem.
    .p2 = Diz a quem está à tua volta onde está e como funciona. Quando apagas, não a podes dar a ti mesmo.
    .p3 = Abaixo de 25 °C, fora do sol, na embalagem. Se o teu folheto diz outra coisa, vale o folheto.
    .p4 = Não num carro quente, não em cima de um aquecedor: não pode passar de 40 °C.
    .p5 = Não a deixes congelar: um spray congelado não pulveriza. Descongelado cerca de 15 minutos à temperatura ambiente, pode usar-se.
    .p6 = Congelada, e alguém precisa dela já? Liga, faz insuflações, e entretanto aquece-a debaixo de um braço.
    .p7 = Fora do prazo é melhor do que nenhuma: se não há outra, dá-a. Guarda-a até teres uma nova.
    .p8 = EXP diz o mês e o ano em que acaba. Põe um lembrete um mês antes, e arranja uma nova.

lesson-law = Ligar, e a lei
    .p1 = Em muitos lugares não sabemos de nenhuma lei que proteja quem liga. Liga na mesma: sem ajuda a pessoa pode morrer.
    .p2 = Onde sabemos a regra de um país, mostramo-la com fonte e data. Sem nota quer dizer: não sabemos.
    .p3 = Podes dizer: inconsciente, não respira normalmente, e onde estás.
    .p4 = Não precisas de falar em drogas ao telefone.
    .p5 = Diz tudo à equipa de socorro: o que foi tomado, quanto, quando, e cada dose de naloxona. Só pode tratar aquilo que sabe.
    .p6 = Não prometemos nada sobre polícia ou tribunais. O que sabemos: o efeito da naloxona passa, e então tem de lá estar alguém.
    .p7 = Pergunta antes de precisares: um grupo de pares ou serviço de drogas perto de ti sabe como correm as chamadas onde vives.

### O questionário do treino de naloxona: uma pergunta, três respostas, e porquê.

question-gasps = Alguém não se consegue acordar. De vez em quando dá uma golfada de ar, com longas pausas. O que fazes?
    .a = De lado: está a respirar, só devagar
    .b = Trato como não respirar normalmente e ajo
    .c = Espero para ver se as golfadas vêm mais vezes
    .why = Golfadas de ar não contam como respirações: são comuns quando o coração parou. Liga, naloxona, compressões e insuflações.

question-snoring = Depois de opioides um amigo ronca alto no sofá. Gritas e beliscas: nada. E agora?
    .a = Ligo, cabeça para trás, conto as respirações
    .b = Deixo estar: roncar quer dizer que passa ar
    .c = Almofada debaixo da cabeça, volto a ver mais tarde
    .why = Roncar em alguém que não se consegue acordar quer dizer que mal passa ar. A cabeça para trás abre o caminho; depois conta durante 10 segundos.

question-ten-seconds = Em 10 segundos viste uma respiração. O que te diz isso?
    .a = Não respira normalmente
    .b = É pouco tempo para dizer, por isso observo uns minutos
    .c = Devagar, mas chega para quem dorme
    .why = Menos de 2 respirações em 10 segundos não é respirar normalmente. Cada minuto que continuas a observar é um minuto sem ar.

question-cannot-tell = Olhas para o peito e não sabes dizer se respira normalmente. O que fazes?
    .a = Primeiro procuro o pulso no pescoço
    .b = Espero até os sinais serem mais claros
    .c = Ajo como se não respirasse normalmente
    .why = Se não sabes dizer, conta como não respirar normalmente. Procurar o pulso custa tempo e muitas vezes engana.

question-dark-skin = Onde procuras falta de ar, também em pele escura?
    .a = Nos olhos: o branco fica cinzento
    .b = Na cara e na testa, ficam azuis primeiro
    .c = Nos lábios, gengivas e unhas, com luz branca
    .why = Lábios, gengivas ou unhas azuis, cinzentos ou pálidos são o sinal. Luz de cor ou fraca esconde-o, por isso usa luz branca.

question-pupils = Não se consegue acordar, respira devagar, mas as pupilas não são minúsculas. Pode ser uma overdose de opioides?
    .a = Só se encontrares uma agulha ou um cachimbo
    .b = Sim: decidem o acordar e a respiração
    .c = Não: com opioides são sempre minúsculas
    .why = Pupilas minúsculas apontam para opioides, mas não têm de lá estar. Não percas tempo com os olhos.

question-call-first = Encontras alguém que não se consegue acordar. A tua naloxona está na tenda. O que vem primeiro?
    .a = Uns minutos a tentar acordar a pessoa
    .b = A chamada, com a alta-voz ligada
    .c = Correr pela naloxona, ligar de lá
    .why = A ajuda precisa de tempo para chegar, por isso liga primeiro. Só com naloxona aberta na mão, e a sós: dose, segundos, depois ligar.

question-loudspeaker = Já ligaste. Onde fica agora o telemóvel?
    .a = Em alta-voz, ao lado da cabeça da pessoa
    .b = No bolso, a ajuda vem a caminho
    .c = Ao ouvido, para eu perceber cada palavra
    .why = Em alta-voz ficas com as duas mãos livres, e o operador ouve-te e conta contigo.

question-operator = O operador diz-te outra coisa que não esta aplicação. A quem segues?
    .a = A aplicação, foi feita para overdoses
    .b = Os dois, um a seguir ao outro
    .c = O operador
    .why = O operador ouve o que se passa contigo e orienta-te. O que ele diz vem antes da aplicação.

question-until-it-works = Não respira normalmente, naloxona dada. O que fazes até ela atuar?
    .a = Espero 2 a 3 minutos ao lado da pessoa
    .b = 30 compressões, 2 insuflações, uma e outra vez
    .c = Viro a pessoa de lado
    .why = Sem ar o cérebro fica lesado em 3 a 5 minutos. Compressões e insuflações cobrem o tempo até a naloxona atuar.

question-no-breaths = Não respira normalmente, e não consegues ou não queres fazer insuflações. E então?
    .a = Comprimo o peito sem parar
    .b = Não faço nada: meio trabalho faz mal
    .c = Só naloxona, depois espero pelo socorro
    .why = Comprimir sem pausa mantém o sangue a andar, e isso é muito mais do que nada. Outra pessoa pode fazer as insuflações.

question-too-slow = Não se consegue acordar. Em 30 segundos contas 4 respirações verdadeiras. E agora?
    .a = De lado, isso é normal no sono profundo
    .b = Ainda nada: conto outra vez daqui a 5 minutos
    .c = Faço uma insuflação a cada 5 segundos
    .why = Menos de 6 em 30 segundos, ou 12 por minuto, é devagar demais. Liga, dá naloxona, e respira pela pessoa.

question-side-when = Quando deitas a pessoa de lado?
    .a = Só quando respira normalmente
    .b = Logo depois da primeira dose de naloxona
    .c = Assim que não se consegue acordar
    .why = De lado não podes nem comprimir nem fazer insuflações. Primeiro a respiração, depois o lado.

question-fit = Alguém tem uma convulsão depois de tomar alguma coisa. O que ajuda?
    .a = Coisas duras longe, algo macio debaixo da cabeça, ligar
    .b = Agarrar braços e pernas com força até passar
    .c = Algo entre os dentes para salvar a língua
    .why = Nada na boca, e não agarres a pessoa: as duas coisas magoam. Drogas e convulsão: liga. Quando parar, vê se respira.

question-child = Uma criança engoliu comprimidos e não respira normalmente. Já ligaste. O que é mais importante?
    .a = Fazer sair os comprimidos com vómito
    .b = As insuflações, e dizer criança ao operador
    .c = Esperar pelo socorro: insuflações lesam pulmões pequenos
    .why = Nas crianças o que falta é quase sempre ar. Alguns sprays têm no rótulo a partir de 14 anos: pergunta ao operador, e não deixes de fazer insuflações.

question-pregnant = Está grávida e não respira normalmente depois de opioides. Naloxona?
    .a = Na gravidez não, faz mal ao bebé
    .b = Só se houver um médico que concorde
    .c = Dou, e digo à equipa de socorro que está grávida
    .why = A naloxona pode dar-se na gravidez; a falta de ar põe os dois em perigo. A respirar normalmente: deitada sobre o lado esquerdo.

question-several = Duas pessoas estão no chão e só lá estás tu. Já ligaste. Por quem começas?
    .a = Por quem grita mais alto
    .b = Por quem não respira normalmente
    .c = Por quem caiu primeiro
    .why = Para gritar é preciso ar; o silêncio é o aviso. Diz ao operador que são duas, e grita a pedir mais mãos.

question-shower = Não se consegue acordar. Alguém pede um duche frio e café forte. O que dizes?
    .a = Não: ligar, naloxona, insuflações
    .b = Café sim, o duche é perigoso demais
    .c = Um duche curto, o choque acorda a respiração
    .why = A pessoa pode afogar-se, arrefecer ou engasgar-se, e nada disso traz ar. O mesmo vale para provocar o vómito.

question-stimulant = Alguém apagou com GHB. Um amigo quer dar-lhe speed para a acordar. E tu?
    .a = Concordo, mas só um pouco, nas gengivas
    .b = Impeço: ligo, e vejo se respira
    .c = Concordo: um estimulante equilibra um depressor
    .why = Estimulantes não são antídoto: forçam o coração e não trazem a respiração de volta. Nunca deixes a pessoa sozinha.

question-one-nostril = Como dás um spray de naloxona?
    .a = Um pouco, olho, depois o resto
    .b = Metade em cada narina
    .c = Tudo numa só narina, uma pressão firme
    .why = O spray dá a dose inteira com uma pressão e não se pode dividir. Cabeça para trás, ponta numa só narina, carrega.

question-no-test = Nunca usaste este spray. Deves experimentá-lo antes?
    .a = Não, senão a dose perde-se
    .b = Sim, uma vez, no dia em que o recebo
    .c = Sim, uma pressão até sair uma névoa
    .why = Cada spray de naloxona tem uma dose. Não precisa de ser bombeado antes como outros sprays nasais: fica gasto com uma pressão.

question-other-nostril = 2 a 3 minutos depois de um spray: ainda não respira normalmente. Tens mais um. E agora?
    .a = Segunda dose de naloxona, mesma narina
    .b = Guardo-o e espero 10 minutos
    .c = Segunda dose de naloxona, outra narina
    .why = A segunda dose de naloxona vem após 2 a 3 minutos, de um spray novo, na outra narina. Continua com compressões e insuflações.

question-black-line = A seringa de naloxona tem traços pretos. Até onde empurras na primeira dose?
    .a = Até ao primeiro traço preto
    .b = Até meio, metade por agora
    .c = Até ao fim, mais atua melhor
    .why = Cada traço preto é uma dose. Ainda não respira normalmente após 2 a 3 minutos: segunda dose de naloxona, até ao próximo traço.

question-unsure = Não se consegue acordar, e ninguém sabe o que foi. Dás naloxona?
    .a = Só se as pupilas forem minúsculas
    .b = Sim: na dúvida, dou
    .c = Não, primeiro descubro o que foi tomado
    .why = Não causa dano se não foram opioides. Se foram, escondidos num comprimido ou num pó, cada minuto sem ela conta.

question-not-opioids = Foi GHB, álcool e benzos. Depois da naloxona ainda respira devagar demais. Porquê?
    .a = A naloxona piorou: parar tudo
    .b = Foi pouca: dose atrás de dose até acordar
    .c = Só atua em opioides: continuar as insuflações
    .why = A naloxona tira os opioides e mais nada. O que ajuda aqui são as insuflações que fazes até o socorro tomar conta.

question-not-awake = Depois da naloxona respira normalmente mas não acorda. E agora?
    .a = Faço-a andar de um lado para o outro até acordar
    .b = De lado, observo: já chega de naloxona
    .c = Próxima dose de naloxona, tem de acordar
    .why = O objetivo é respirar, não acordar. Pode haver outra coisa que ainda a põe a dormir; mais naloxona só traz abstinência.

question-every-minute = A pessoa respira normalmente, de lado, não acordou. Quantas vezes olhas para o peito?
    .a = De quarto em quarto de hora
    .b = Quando oiço que algo muda
    .c = A cada minuto
    .why = A respiração pode parar sem um som. Olha a cada minuto; roncos, gorgolejos ou mais devagar: deita-a de costas, cabeça para trás, conta.

question-stopped-again = Meia hora depois de a naloxona ajudar, a respiração volta a parar. Resta-te uma dose. Quando a dás?
    .a = Logo, depois compressões e insuflações
    .b = Daqui a 2 a 3 minutos, como da primeira vez
    .c = Não a dou: uma atuou, não podem ser opioides
    .why = Os 2 a 3 minutos são para uma dose que ainda não atuou. Se atuou e a respiração volta a parar: logo a próxima dose de naloxona.

question-not-alone = Está acordada, sente-se bem e quer ir para casa sem companhia. O que fazes?
    .a = Fico com ela pelo menos 2 horas, insisto no hospital
    .b = Dou mais uma dose de naloxona para o caminho
    .c = Deixo-a ir: quem está acordado já se safou
    .why = O efeito da naloxona passa em 20 a 90 minutos, e o opioide pode ainda lá estar. A sós, ninguém dá por isso.

question-outlast = Que opioides podem durar mais do que a naloxona?
    .a = Só os que são injetados
    .b = Muitos, sobretudo metadona e nitazenos
    .c = Nenhuns: a naloxona fica sempre mais tempo
    .why = Com metadona, adesivos, comprimidos e nitazenos, fica mais tempo e tem mais do que uma dose de naloxona por perto.

question-handover = O socorro chega. O que entregas?
    .a = O nome; o resto eles próprios veem
    .b = Nada usado: os sprays vão logo para o lixo
    .c = O que foi tomado, cada dose de naloxona com a hora, o que usei
    .why = O socorro planeia pelo que foi dado e quando. Entrega o spray ou a seringa usada, com a agulha sem capa na caixa dela.

question-more-opioids = A pessoa acorda em ressaca de opioides e quer tomar logo alguma coisa. O que lhe dizes?
    .a = É inofensivo: a naloxona agora protege-te
    .b = Um pouco pode ser, alivia
    .c = Não tomes nada: quando o efeito da naloxona passar, a respiração pode parar
    .why = Enquanto a naloxona lá está, os opioides não fazem nada. Quando passa, o antigo e o novo atuam juntos.

question-it-passes = Depois da naloxona a pessoa treme, sua, vomita e grita contigo. O que se passa?
    .a = Alergia à naloxona: nunca mais lha dar
    .b = Abstinência: passa, fico calmo e perto
    .c = A overdose voltou: próxima dose de naloxona
    .why = A abstinência sente-se horrível e passa à medida que passa o efeito da naloxona. Fala baixo, diz o que aconteceu; se vomitar: sentada ou de lado.

question-one-at-a-time = Dois sprays na embalagem. Porque não dar os dois ao mesmo tempo?
    .a = Mais do que é preciso traz abstinência, e a reserva acaba
    .b = Dois ao mesmo tempo anulam-se
    .c = Dois ao mesmo tempo podem parar o coração
    .why = Uma dose de naloxona, 2 a 3 minutos, depois vê. O dobro não ajudou mais gente a sobreviver; trouxe mais abstinência.

question-prison = Alguém sai da prisão ou da desintoxicação após três meses. O que mudou?
    .a = O corpo está descansado e aguenta mais
    .b = A tolerância foi-se: o que conhecia pode parar a respiração
    .c = Nada, um corpo lembra-se daquilo a que estava habituado
    .why = A tolerância cai em dias. As primeiras semanas depois da prisão ou da desintoxicação são as mais perigosas, por isso não a sós, com naloxona perto.

question-stop-substitution = Alguém quer parar a metadona por si, de um dia para o outro. O que faz isso ao risco?
    .a = Sobe: a tolerância cai, por isso falar primeiro com o centro
    .b = Nada, desde que não tome outra coisa
    .c = Desce: menos opioide, menos perigo
    .why = As semanas depois de parar a substituição são das mais perigosas. As mudanças fazem-se com o centro.

question-mix = Anos de opioides, agora benzos e álcool por cima. Estar habituado a opioides protege?
    .a = Sim, o corpo está habituado a ser abrandado
    .b = Sim, se o opioide for receitado
    .c = Não: juntos podem parar a respiração
    .why = A tolerância a uma substância não passa para a mistura. O abrandar da respiração soma-se.

question-expired = A única naloxona que há está fora do prazo desde o ano passado. A pessoa não respira normalmente. O que fazes?
    .a = Dou: fora do prazo é melhor do que nenhuma
    .b = Corro primeiro à procura de uma mais nova
    .c = Não a dou: medicamento fora do prazo é veneno
    .why = Em análises, quase toda a naloxona fora do prazo tinha ainda quase toda a força. Arranja depois uma nova.

question-frozen = O teu spray congelou de noite na tenda. De momento ninguém precisa dele. O que fazes?
    .a = Deito-o fora: congelado uma vez está estragado
    .b = Descongelo-o depressa no fogão de campismo
    .c = Deixo-o descongelar à temperatura ambiente, depois pode usar-se
    .why = Chegam cerca de 15 minutos; arranja um novo quando puderes. Se alguém precisa dele já: liga, faz insuflações, aquece-o debaixo de um braço.

question-hot-car = Onde é o lugar da naloxona no verão?
    .a = No porta-luvas, para estar sempre lá
    .b = Comigo, na embalagem, abaixo de 25 °C
    .c = Na geleira, mesmo em cima do gelo
    .why = Calor acima de 40 °C e gelo fazem-lhe mal os dois, e no carro não está onde tu estás. Leva-a contigo, fora do sol.

question-expiry-date = Como te certificas de que a tua naloxona ainda está no prazo?
    .a = Vejo o EXP quando for precisa
    .b = Não importa, fora do prazo funciona igual
    .c = Ponho um lembrete um mês antes do EXP
    .why = EXP diz mês e ano. Com um mês pela frente há tempo para uma nova; fora do prazo só é melhor do que nenhuma.

question-who-knows = Quem deve saber onde está a tua naloxona?
    .a = Ninguém, é assunto meu
    .b = As pessoas à minha volta
    .c = O meu centro, isso chega
    .why = Quando apagas não a podes dar a ti mesmo. Mostra-lhes onde está e como funciona.

question-on-the-phone = O que dizes ao telefone?
    .a = Overdose de heroína, e o nome da pessoa
    .b = Alguém não se sente bem, podiam vir ver
    .c = Inconsciente, não respira normalmente, e onde estamos
    .why = Estado e lugar põem a ajuda a andar. Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.

question-tell-the-crew = A equipa de socorro pergunta o que foi tomado. O que respondes?
    .a = Que não sei nada, por cautela
    .b = Tudo o que sei: o quê, quanto, quando
    .c = Só o álcool, isso é legal
    .why = Só podem tratar aquilo que sabem. Ao telefone podes deixar as drogas de fora; à equipa de socorro diz tudo.

question-no-known-law = Não sabes se alguma lei protege quem liga onde estás. O que fazes?
    .a = Ligo na mesma
    .b = Dou naloxona e não ligo
    .c = Procuro primeiro, antes de ligar
    .why = Em muitos lugares não sabemos de nenhuma lei que proteja quem liga. Liga na mesma: podes dizer inconsciente, não respira normalmente.

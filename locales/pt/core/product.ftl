### Como se dá cada naloxona. Os miligramas, os traços e a espera nunca estão aqui: o ecrã acrescenta-os.

## safety = true

product-any-spray = Qualquer spray nasal de naloxona
    .open_head = Desembala um spray
    .open_detail = Não bombeies nem experimentes antes. Um spray tem uma dose. A embalagem mostra outra coisa? Segue a embalagem.
    .spray_head = Pulveriza numa só narina
    .spray_detail = Deitada de costas, cabeça para trás, uma mão debaixo do pescoço. Ponta com cuidado numa só narina, carrega até ao fim.
    .note = Guia-te pela respiração, não por a pessoa acordar: mais doses de naloxona até respirar normalmente.

product-nyxoid = Nyxoid
    .open_head = Abre um blister
    .open_detail = Tira o spray. Não bombeies nem experimentes antes. Um spray tem uma dose.
    .spray_head = Pulveriza numa só narina
    .spray_detail = Deitada de costas, cabeça para trás. Ponta com cuidado numa só narina, carrega no êmbolo até fazer clique.
    .note = Próxima dose de naloxona: um spray novo, outra narina.

product-ventizolve = Ventizolve, Respinal
    .open_head = Desembala um spray
    .open_detail = Não bombeies nem experimentes antes. Um spray tem uma dose.
    .spray_head = Pulveriza numa só narina
    .spray_detail = Deitada de costas, cabeça para trás. Ponta com cuidado numa só narina, carrega no êmbolo até ao fim.
    .note = Próxima dose de naloxona: um spray novo, outra narina.

product-prenoxad = Prenoxad
    .open_head = Roda a caixa para abrir
    .open_detail = Puxa a película transparente, roda até os selos partirem. Dentro estão a seringa e as agulhas. Não respira normalmente e vocês são dois: o outro faz insuflações ou compressões.
    .needle_head = Enrosca uma agulha
    .needle_detail = Desenrosca a tampa transparente da seringa. Enrosca a agulha com a sua capa, depois roda a capa e tira-a.
    .line_head = Até ao primeiro traço preto
    .line_detail = Não a seringa toda. No lado de fora da coxa ou na parte de cima do braço, através da roupa, a direito. Empurra até ao traço, tira, de volta à caixa. Não voltes a pôr a capa na agulha.
    .note = Cada dose de naloxona seguinte vai até ao próximo traço preto, até respirar normalmente. Depois do último traço a seringa está vazia.

product-spray-4mg = Spray nasal Narcan e genéricos
    .open_head = Abre um spray
    .open_detail = Puxa a aba com o círculo, tira o spray. Não bombeies nem experimentes antes. Um spray tem uma dose.
    .spray_head = Pulveriza numa só narina
    .spray_detail = Deitada de costas, cabeça para trás, uma mão debaixo do pescoço. Ponta numa só narina, até aos teus dedos. Carrega no êmbolo com força.
    .note = Guia-te pela respiração, não por a pessoa acordar: mais doses de naloxona até respirar normalmente.

product-nalscue = Nalscue
    .open_head = Tira dois sprays
    .open_detail = Uma dose são aqui dois sprays, um em cada narina. Não bombeies nem experimentes antes. Deita a pessoa de costas.
    .first_head = Pulveriza numa narina
    .first_detail = Ponta toda para dentro, virada para o lado de fora do nariz. Carrega no êmbolo com força.
    .second_head = Pulveriza na outra narina
    .second_detail = Com o segundo spray, logo a seguir ao primeiro. Os dois são uma dose. Próxima dose de naloxona: dois sprays novos, dados da mesma maneira.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Lê a embalagem
    .open_detail = Existe em mais do que uma dosagem: diz à equipa de socorro qual. Não bombeies nem experimentes antes. Um spray tem uma dose.
    .give_head = Dá um spray
    .give_detail = No nariz, como a embalagem mostra. A embalagem diz quando pode seguir a próxima dose de naloxona.

product-ampoule-04 = Ampola de naloxona
    .strength_head = Lê a dosagem
    .strength_detail = Tem de conter num mililitro a dose aqui mostrada. Há ampolas mais fracas e mais fortes. Outra dosagem? Pergunta ao operador quanto.
    .snap_head = Parte a ponta
    .snap_detail = Com piparotes ou a rodar, faz descer o líquido do gargalo. Pano ou compressa à volta, parte para longe de ti. Não respira normalmente e vocês são dois: o outro faz insuflações ou compressões.
    .draw_head = Aspira tudo com a seringa
    .draw_detail = Agulha na seringa, aspira a ampola toda. Empurra bolhas grandes para fora; um pouco de ar não causa dano.
    .thigh_head = Injeta na coxa
    .thigh_detail = Lado de fora da coxa ou parte de cima do braço, através da roupa, a direito como um dardo. Empurra devagar, até ao fim. Não voltes a pôr a capa na agulha. Próxima dose de naloxona: uma ampola nova.
    .note = O rótulo diz microgramas? Mil deles são um miligrama.

product-spray-8mg = Kloxxado
    .open_head = Desembala um spray
    .open_detail = Não bombeies nem experimentes antes. Um spray tem uma dose.
    .give_head = Segue a embalagem dele
    .give_detail = Um spray numa só narina, como a embalagem mostra. Próxima dose de naloxona: um spray novo, outra narina; a embalagem diz quando.
    .note = A ressaca de opioides é mais provável do que com sprays mais fracos. Guia-te pela respiração, não por a pessoa acordar.

product-nalmefene = Opvee (nalmefeno)
    .open_head = Desembala um spray
    .open_detail = Não bombeies nem experimentes antes. Um spray tem uma dose.
    .give_head = Segue a embalagem dele
    .give_detail = Um spray no nariz, como a embalagem mostra. A embalagem diz quando pode seguir a próxima dose.
    .note = Isto é nalmefeno, não naloxona: a ressaca de opioides pode ser mais dura e durar mais. Diz o nome à equipa de socorro.

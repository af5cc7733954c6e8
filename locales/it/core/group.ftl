### Che cosa fanno i gruppi dell'elenco incluso. Dati del 2017, con parole nostre.

group-narcotics-anonymous =
    .about = Una fraternità dei dodici passi. Nel 2017 contava quasi 67.000 incontri alla settimana in 139 paesi.

group-smart-recovery =
    .about = Incontri di auto-aiuto basati sulla scienza, di persona e online, tra l'altro in Danimarca, Irlanda, Spagna, Svezia e Regno Unito.

group-isola-di-arran =
    .about = Sostegno tra pari, formazione per pari, informazioni sull'epatite C con test orale, e lavoro di strada con materiale sterile per iniettare.

group-indifference-busters =
    .about = Un gruppo informale di persone che usano o hanno usato sostanze. Informazioni sull'epatite C, e lavoro di strada insieme a L'Isola di Arran.

group-san-patrignano =
    .about = Una comunità residenziale, guidata da persone che prima usavano sostanze. È gratuita.

group-synanon =
    .about = Una comunità residenziale, gestita da persone che prima usavano sostanze. Senza lista d'attesa: accoglie a qualunque ora del giorno.

group-build-on-belief =
    .about = Sostegno sociale, guidato da persone in recupero.

group-basement-project =
    .about = Un centro per il recupero.

group-well-communities =
    .about = Alloggi senza droghe, con il sostegno di pari in recupero.

group-emerging-futures =
    .about = Coach per il recupero. Tutti prima usavano sostanze.

group-jes =
    .about = Scambio di aghi e siringhe, educazione all'uso a minor rischio, seminari di formazione per persone che usano sostanze.

group-in-mouraria =
    .about = Sostegno tra pari, test rapidi per HIV, epatite C, epatite B e sifilide, accompagnamento ai servizi, difesa dei diritti.

group-scottish-drugs-forum =
    .about = Un programma di formazione tra pari sul naloxone, dal 2012.

group-daath =
    .about = Informazioni, consulenza e sostegno a feste trance e festival; dice in anticipo a quali. Una banca dati online di pastiglie di ecstasy.

group-kosmicare =
    .about = Sostegno psicologico ai festival.

group-kosmicaid =
    .about = Sostegno psicologico ai festival.

group-tripsit =
    .about = Una tabella delle combinazioni di sostanze in più lingue europee, chat dal vivo giorno e notte, una wiki sulle sostanze e radio dal vivo.

group-energy-control =
    .about = Informazioni, consulenza e formazione. Un servizio internazionale di drug checking.

group-basics-network =
    .about = Una rete europea per la cultura rave e la consapevolezza sulle droghe. I suoi membri gestiscono progetti tra pari.

group-act-up-paris =
    .about = Un'organizzazione di persone che vivono con l'HIV. Si batte per le stanze del consumo e la riduzione del danno.

group-inpud =
    .about = La rete internazionale delle persone che usano sostanze.

group-euronpud =
    .about = La rete europea delle persone che usano sostanze.

group-sduu =
    .about = I suoi membri usano droghe legali o illecite, oppure hanno o vogliono una terapia sostitutiva. Nata nel 2002.

group-brugerforeningen =
    .about = L'unione danese delle persone che usano sostanze, nata nel 1994. Gestisce una ronda per le siringhe.

group-asud =
    .about = L'unione francese delle persone che usano sostanze, fondata nel 1993. Sostegno tra pari e riduzione del danno.

group-caso =
    .about = La prima associazione di persone che usano sostanze in Portogallo. Diffonde messaggi di riduzione del danno.

group-user-voice =
    .about = Ricerca tra pari, guidata da chi usa i servizi.

group-revolving-doors =
    .about = Una squadra di esperti per esperienza, e ricerca tra pari.

### Come si dà ogni naloxone. I milligrammi, le linee e l'attesa non stanno mai qui: li aggiunge lo schermo.

product-any-spray = Qualunque spray nasale di naloxone
    .open_head = Togli uno spray dalla confezione
    .open_detail = Non premere prima, niente spruzzi di prova. Uno spray contiene una dose. La confezione mostra altro? Segui la confezione.
    .spray_head = Spruzza in una narice
    .spray_detail = Sulla schiena, testa indietro, una mano sotto il collo. Inserisci con delicatezza la punta in una sola narice, premi fino in fondo.
    .note = Decide il respiro, non il risveglio: altre dosi di naloxone finché non respira normalmente.

product-nyxoid = Nyxoid
    .open_head = Apri un blister
    .open_detail = Tira fuori lo spray. Non premere prima, niente spruzzi di prova. Uno spray contiene una dose.
    .spray_head = Spruzza in una narice
    .spray_detail = Sulla schiena, testa indietro. Inserisci con delicatezza la punta in una sola narice, premi lo stantuffo fino al clic.
    .note = Prossima dose di naloxone: uno spray nuovo, altra narice.

product-ventizolve = Ventizolve, Respinal
    .open_head = Togli uno spray dalla confezione
    .open_detail = Non premere prima, niente spruzzi di prova. Uno spray contiene una dose.
    .spray_head = Spruzza in una narice
    .spray_detail = Sulla schiena, testa indietro. Inserisci con delicatezza la punta in una sola narice, premi lo stantuffo fino in fondo.
    .note = Prossima dose di naloxone: uno spray nuovo, altra narice.

product-prenoxad = Prenoxad
    .open_head = Apri la scatola girandola
    .open_detail = Togli la pellicola trasparente, gira finché i sigilli non si rompono. Dentro ci sono la siringa e i suoi aghi. Non respira normalmente e siete in due: l'altro fa insufflazioni o compressioni.
    .needle_head = Avvita un ago
    .needle_detail = Svita il tappo trasparente della siringa. Avvita l'ago con il suo cappuccio, poi togli il cappuccio girandolo.
    .line_head = Fino alla prima linea nera
    .line_detail = Non tutta la siringa. Nella parte esterna della coscia o alta del braccio, attraverso i vestiti, dritto. Premi fino alla linea, estrai, rimetti nella scatola. Non rimettere il cappuccio all'ago.
    .note = Ogni dose di naloxone successiva va alla linea nera seguente, finché non respira normalmente. Dopo l'ultima linea la siringa è vuota.

product-spray-4mg = Narcan spray nasale e generici
    .open_head = Apri uno spray
    .open_detail = Tira indietro la linguetta con il cerchio, prendi lo spray. Non premere prima, niente spruzzi di prova. Uno spray contiene una dose.
    .spray_head = Spruzza in una narice
    .spray_detail = Sulla schiena, testa indietro, una mano sotto il collo. Inserisci la punta in una sola narice, fino alle tue dita. Premi forte lo stantuffo.
    .note = Decide il respiro, non il risveglio: altre dosi di naloxone finché non respira normalmente.

product-nalscue = Nalscue
    .open_head = Tira fuori due spray
    .open_detail = Qui una dose sono due spray, uno per narice. Non premere prima, niente spruzzi di prova. Metti la persona sulla schiena.
    .first_head = Spruzza in una narice
    .first_detail = Inserisci tutta la punta, verso il lato esterno del naso. Premi forte lo stantuffo.
    .second_head = Spruzza nell'altra narice
    .second_detail = Con il secondo spray, subito dopo il primo. I due insieme sono una dose. Prossima dose di naloxone: due spray nuovi, dati allo stesso modo.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Leggi la confezione
    .open_detail = Esiste in più di un dosaggio: di' ai soccorritori quale. Non premere prima, niente spruzzi di prova. Uno spray contiene una dose.
    .give_head = Dai uno spray
    .give_detail = Nel naso, come mostra la confezione. La confezione dice quando può seguire la prossima dose di naloxone.

product-ampoule-04 = Fiala di naloxone
    .strength_head = Leggi la concentrazione
    .strength_detail = Deve contenere la dose mostrata qui in un millilitro. Esistono fiale più deboli e più forti. Un'altra concentrazione? Chiedi all'operatore quanto darne.
    .snap_head = Spezza la punta
    .snap_detail = Picchietta o fai roteare per far scendere il liquido dal collo. Un panno o una garza intorno al collo, spezza lontano da te. Non respira normalmente e siete in due: l'altro fa insufflazioni o compressioni.
    .draw_head = Aspira tutto
    .draw_detail = Metti l'ago sulla siringa, aspira tutta la fiala. Spingi fuori le bolle grandi; un po' d'aria non fa danni.
    .thigh_head = Inietta nella coscia
    .thigh_detail = Parte esterna della coscia o alta del braccio, attraverso i vestiti, dritto come una freccetta. Premi lentamente, fino in fondo. Non rimettere il cappuccio all'ago. Prossima dose di naloxone: una fiala nuova.
    .note = L'etichetta dice microgrammi? Mille sono un milligrammo.

product-spray-8mg = Kloxxado
    .open_head = Togli uno spray dalla confezione
    .open_detail = Non premere prima, niente spruzzi di prova. Uno spray contiene una dose.
    .give_head = Segui la sua confezione
    .give_detail = Uno spray in una narice, come mostra la confezione. Prossima dose di naloxone: uno spray nuovo, altra narice; la confezione dice quando.
    .note = L'astinenza è più probabile che dopo spray più deboli. Decide il respiro, non il risveglio.

product-nalmefene = Opvee (nalmefene)
    .open_head = Togli uno spray dalla confezione
    .open_detail = Non premere prima, niente spruzzi di prova. Uno spray contiene una dose.
    .give_head = Segui la sua confezione
    .give_detail = Uno spray nel naso, come mostra la confezione. La confezione dice quando può seguire la prossima dose di nalmefene.
    .note = Questo è nalmefene, non naloxone: l'astinenza può essere più dura e durare di più. Di' ai soccorritori il suo nome.

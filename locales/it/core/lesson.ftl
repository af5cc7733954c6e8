### La formazione sul naloxone: che cosa insegna ogni lezione, un'idea per punto.

lesson-recognise = Riconoscere un'overdose
    .p1 = Guardati intorno prima di inginocchiarti: aghi, vetri, traffico. Non puoi aiutare se ti fai male.
    .p2 = Grida, pizzica forte la spalla. Chi non si sveglia, o non del tutto, ha bisogno di aiuto ora, qualunque cosa abbia preso.
    .p3 = Testa indietro, guarda il petto per 10 secondi. Meno di 2 respiri, o non riesci a capirlo: non respira normalmente.
    .p4 = Boccheggiare non conta. Singole boccate d'aria con lunghe pause vogliono dire: non respira normalmente, agisci ora.
    .p5 = Russare o gorgogliare in chi non si riesce a svegliare non è sonno profondo: l'aria passa a malapena.
    .p6 = Meno di 12 respiri al minuto è troppo lento. Conta per 30 secondi: meno di 6 è troppo lento.
    .p7 = Cerca labbra, gengive o unghie blu, grigie o pallide, con luce bianca. Anche sulla pelle scura si guarda lì.
    .p8 = Pupille a spillo fanno pensare a oppioidi. Un'overdose può esserci anche senza: decidono il risveglio e il respiro.

lesson-respond = Che cosa fare, in quest'ordine
    .p1 = Prima chiama, telefono in vivavoce accanto alla testa. Nessun altro, naloxone aperto in mano: prima la dose, bastano secondi, poi chiama.
    .p2 = Di': incosciente, non respira normalmente, e dove siete. Se l'operatore ti dice qualcosa di diverso da questa app, fai quello che dice.
    .p3 = C'è naloxone? Una dose ora. Non respira normalmente: 30 compressioni, 2 insufflazioni, ancora e ancora. Non puoi fare insufflazioni? Comprimi senza fermarti.
    .p4 = Respira, ma meno di 12 al minuto: testa indietro, fai un'insufflazione ogni 5 secondi. Guarda il petto che si alza.
    .p5 = Sul fianco solo quando respira normalmente. Russa, gorgoglia o rallenta di nuovo: sulla schiena, testa indietro, guarda per 10 secondi.
    .p6 = Bambino: contano soprattutto le insufflazioni, e di' bambino all'operatore. Incinta: dai naloxone, fianco sinistro quando respira normalmente, dillo ai soccorritori.
    .p7 = Convulsioni: sposta le cose dure, qualcosa di morbido sotto la testa. Niente in bocca, non tenerla ferma. Chiama, poi guarda se respira.
    .p8 = Più persone a terra: di' all'operatore quante. Comincia da chi non respira normalmente, e grida per avere più mani.

lesson-naloxone = Che cosa fa il naloxone, e che cosa no
    .p1 = Il naloxone prende per un po' il posto degli oppioidi, e il respiro può tornare. Vale per eroina, metadone, fentanili e nitazeni.
    .p2 = Lo scopo è il respiro, non il risveglio. Respira normalmente ma non è sveglia: il naloxone dato è abbastanza. Sul fianco, guarda, aspetta i soccorsi.
    .p3 = Non risveglia nessuno da alcol, GHB, ketamina o benzo. Non respira normalmente, o troppo lentamente: continua con le insufflazioni.
    .p4 = Non sai se erano oppioidi? Dallo. Non fa danni, e polveri o pastiglie possono contenere oppioidi di cui nessuno sapeva.
    .p5 = Spray: tutto in una narice, una pressione decisa. Ogni spray contiene una dose, quindi non provarlo prima.
    .p6 = Siringa con linee nere: nella parte esterna della coscia, attraverso i vestiti, fino alla prima linea nera. Non tutta la siringa.
    .p7 = Ancora non respira normalmente dopo 2 o 3 minuti: seconda dose di naloxone, altra narice o linea nera seguente. Fino ad allora continua con compressioni e insufflazioni.
    .p8 = Niente lo sostituisce: niente doccia, niente caffè, niente stimolanti, niente acqua salata, non far vomitare.

lesson-after-care = Dopo: resta e guarda
    .p1 = Respira normalmente, non è sveglia: sul fianco, e riguarda il petto ogni minuto.
    .p2 = Il naloxone smette di agire dopo 20-90 minuti. Molti oppioidi durano di più, e il respiro può fermarsi di nuovo.
    .p3 = Fermo di nuovo: subito la prossima dose di naloxone, poi compressioni e insufflazioni. Non c'è più naloxone: continua con le insufflazioni finché non arrivano i soccorsi.
    .p4 = Non lasciarla sola per almeno 2 ore, di più dopo metadone, cerotti, compresse o nitazeni.
    .p5 = È sveglia? Di' che cosa è successo, che ha ricevuto naloxone e che poi smette di agire. Insisti perché vada in ospedale.
    .p6 = Non metterla a letto in un'altra stanza. Un respiro che si ferma non fa rumore.
    .p7 = Di' ai soccorritori che cosa è stato preso, e quando e quante volte è stato dato naloxone. Consegna quello che hai usato; un ago resta senza cappuccio, nella sua scatola.
    .p8 = Aiutare può scuoterti. Parlane dopo con qualcuno di cui ti fidi, e procurati naloxone nuovo.

lesson-withdrawal = Astinenza dopo il naloxone
    .p1 = Chi è abituato agli oppioidi può svegliarsi in astinenza: dolori, crampi, sudore, tremori, vomito, paura, rabbia.
    .p2 = È una sensazione terribile, e passa quando il naloxone smette di agire.
    .p3 = Niente oppioidi ora. All'inizio non se ne sente nulla; quando il naloxone smette di agire, il respiro può fermarsi.
    .p4 = Mantieni la calma, parla a bassa voce, di' che cosa è successo. La rabbia viene dall'astinenza. Lascia spazio, resta in vista.
    .p5 = Vomito: falla sedere, o sul fianco se è assonnata. Mai distesa sulla schiena.
    .p6 = Una dose di naloxone alla volta, a 2 o 3 minuti di distanza. Più di quanto serve al respiro porta più astinenza, non più aiuto.
    .p7 = In terapia sostitutiva: nessuna dose aggiuntiva contro l'astinenza. Dillo ai soccorritori, e chiedi al tuo centro di cura quando tocca la prossima.

lesson-tolerance = La tolleranza cala in fretta
    .p1 = La tolleranza è quanto il tuo corpo è abituato a una sostanza. Senza oppioidi cala in pochi giorni.
    .p2 = Dopo carcere, disintossicazione, ospedale o qualche giorno senza, la quantità che conoscevi può fermarti il respiro.
    .p3 = Le prime settimane dopo il carcere o la disintossicazione sono le più pericolose: allora muoiono di overdose molte più persone che in altri periodi.
    .p4 = Anche smettere la terapia sostitutiva è un periodo così. Non smettere e non saltarla di testa tua; parla con il tuo centro di cura.
    .p5 = Essere abituati agli oppioidi non protegge da un mix. Alcol, benzo o pregabalin in aggiunta possono fermare il respiro.
    .p6 = Essere abituati a un oppioide non dice niente su un altro. Fentanili e nitazeni sono molto più forti.
    .p7 = Dopo una pausa: non da soli, una cosa alla volta, naloxone a portata di mano, e lì qualcuno che sa darlo.
    .p8 = Qualcuno che conosci esce dal carcere, da una disintossicazione o dall'ospedale? Digli questo, e fai in modo che porti con sé naloxone.

lesson-store-carry = Conservarlo, portarlo con sé
    .p1 = Portalo con te. Il naloxone che resta a casa non aiuta nessuno fuori. Tieni tutte le dosi insieme, nella confezione.
    .p2 = Di' a chi ti sta intorno dov'è e come funziona. Quando perdi i sensi, non puoi dartelo da te.
    .p3 = Sotto i 25 °C, lontano dal sole, nella confezione. Se il tuo foglietto dice altro, vale quello.
    .p4 = Non in un'auto calda, non su un termosifone: non deve superare i 40 °C.
    .p5 = Non farlo gelare: uno spray gelato non spruzza. Scongelato per circa 15 minuti a temperatura ambiente, si può usare.
    .p6 = Gelato, e qualcuno ne ha bisogno ora? Chiama, fai insufflazioni, e intanto scaldalo sotto un braccio.
    .p7 = Scaduto è meglio di niente: se non ce n'è altro, dallo. Tienilo finché non ne hai uno nuovo.
    .p8 = EXP (o Scad.) indica il mese e l'anno in cui scade. Metti un promemoria un mese prima, e procuratene uno nuovo.

lesson-law = Chiamare, e la legge
    .p1 = In molti posti non conosciamo leggi che proteggano chi chiama. Chiama lo stesso: senza aiuto la persona può morire.
    .p2 = Dove conosciamo la regola di un paese, la mostriamo con fonte e data. Nessuna nota vuol dire: non lo sappiamo.
    .p3 = Puoi dire: incosciente, non respira normalmente, e dove siete.
    .p4 = Al telefono non è necessario parlare di droghe.
    .p5 = Ai soccorritori di' tutto: che cosa è stato preso, quanto, quando, e ogni dose di naloxone. Possono curare solo quello che sanno.
    .p6 = Non promettiamo niente su polizia o tribunali. Quello che sappiamo: il naloxone smette di agire, e allora qualcuno deve essere lì.
    .p7 = Chiedi prima di averne bisogno: un gruppo di pari o un servizio per le dipendenze vicino a te sa come vanno le chiamate dove vivi.

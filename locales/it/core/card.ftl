### Uso a minor rischio, una scheda per ciascuno: che cosa si dicono tra loro le persone che usano sostanze. Non ci sono mai dosi.

card-tolerance = Dopo una pausa il tuo corpo regge meno
    .lead = Carcere, disintossicazione, ospedale, qualche giorno senza: quello che prendevi prima ora può fermarti il respiro.
    .p1 = I primi giorni e le prime settimane dopo il carcere o una cura hanno il rischio più alto di un'overdose mortale. Fai un piano per quel periodo prima di uscire.
    .p2 = La tolleranza agli oppioidi cala in pochi giorni. Non puoi sentire quanta ne è sparita.
    .p3 = Se la riprendi, prendine molto meno che prima della pausa, poi aspetta. Anche poco può essere troppo.
    .p4 = Fumala invece di iniettarla. Questo abbassa il rischio, non lo toglie.
    .p5 = Rinuncia ad alcol, benzo, pregabalin e altri sedativi. Prescritti o presi ogni giorno: non smettere di colpo, chiedi a un centro di cura.
    .p6 = Non da soli: con qualcuno che sa che è la tua prima volta dopo una pausa, e con naloxone a portata di mano.
    .p7 = Prima di uscire dal carcere o dall'ospedale, chiedi la terapia sostitutiva e il naloxone da portare con te. Entrambi abbassano il rischio di morire.

card-not-alone = Non da soli
    .lead = Molte persone muoiono dietro una porta chiusa, dove nessuno poteva accorgersene in tempo.
    .p1 = Usa con persone di cui ti fidi, e non tutti nello stesso momento. Uno resta in grado di svegliare gli altri e di chiamare.
    .p2 = Ditevi che cosa prendete e quando. Chi poi deve aiutare ha bisogno di saperlo.
    .p3 = Tieni il naloxone dove tutti lo vedono, e di' chi sa darlo. Non puoi contare di dartelo da te.
    .p4 = Sei comunque senza nessuno? Di' a qualcuno dove sei, quando cominci, e quando venire a vedere.
    .p5 = Lascia la porta non chiusa a chiave. Nessuno può aiutarti attraverso una porta chiusa a chiave.
    .p6 = In una stanza del consumo, dove c'è, qualcuno interviene quando le cose vanno male.
    .p7 = In alcuni paesi un servizio telefonico resta in linea mentre usi. Chiedi a un gruppo di riduzione del danno quale funziona dove sei.

card-start-low = Comincia con poco, aspetta, una per volta
    .lead = Guardandola, nessuno può dire che cos'è e quanto è forte.
    .p1 = Due pastiglie o bustine che sembrano uguali possono essere molto diverse. Tratta ogni nuova partita come sconosciuta.
    .p2 = Comincia con una piccola parte di quello che volevi prendere. Puoi prenderne altra dopo; non puoi tornare indietro.
    .p3 = Poi aspetta. Quello che ingerisci può metterci due ore e più a salire, di più dopo un pasto.
    .p4 = Non succede niente? Non prenderne altra. Può essere qualcosa di più lento e più pericoloso, come PMA venduta per MDMA.
    .p5 = Una per volta, e l'alcol conta. Mescolate, nessuno può prevedere come agiscono insieme.
    .p6 = Farmaco prescritto: non smettere e non saltarlo per fare posto. Controlla il mix, o chiedi in farmacia.
    .p7 = Malattia, stanchezza, sete: il tuo corpo regge meno che in altri giorni.

card-nitazenes = Nitazeni e pastiglie contraffatte
    .lead = Oppioidi molto più forti dell'eroina compaiono dove nessuno se li aspetta. Guardare non ti dice niente.
    .p1 = Sono stati trovati in eroina, in pastiglie vendute come ossicodone, Xanax o diazepam, in Spice, in cocaina e in ecstasy.
    .p2 = Una scatola o un blister non provano niente. I falsi sembrano il farmaco vero, e la loro forza cambia.
    .p3 = Mai preso oppioidi? Allora non hai tolleranza. Una falsa benzo o un falso antidolorifico può fermarti il respiro.
    .p4 = Comincia con pochissimo, aspetta, non da soli. Niente alcol, pregabalin, benzo o altri oppioidi insieme; quelli prescritti: non smettere di colpo, chiedi a un centro di cura.
    .p5 = Il naloxone funziona, ma può servire una seconda dose di naloxone e altre ancora, e il respiro può fermarsi di nuovo più tardi. Portane più di uno e resta.
    .p6 = Non si riesce a svegliarla, qualunque cosa le abbiano venduto: chiama, dai naloxone. Non respira normalmente: fai insufflazioni. Senza oppioidi il naloxone non fa danni.
    .p7 = Un laboratorio di drug checking può cercare i nitazeni. Le strisce reattive non ne vedono alcuni.

card-test-strips = Che cosa una striscia reattiva non vede
    .lead = Una striscia risponde a una sola domanda sul pezzetto che hai analizzato. Negativo non è un sì.
    .p1 = Una striscia per il fentanyl non mostra i nitazeni, e una striscia per i nitazeni mostra solo nitazeni.
    .p2 = Le strisce per i nitazeni non vedono alcuni nitazeni. Quelle per il fentanyl non vedono alcuni fentanili, tra cui il carfentanil.
    .p3 = Una striscia non dice né quanto ce n'è né quale è.
    .p4 = La polvere è raramente mescolata in modo uniforme, e ogni pastiglia è a sé. Il prossimo pezzetto può contenere quello che questo non aveva.
    .p5 = Anche un positivo può essere sbagliato: metanfetamina, MDMA e difenidramina possono ingannare le strisce per il fentanyl, la caffeina quelle per i nitazeni. Usa tanta acqua quanta ne dice il foglietto.
    .p6 = I test a colori non mostrano né la forza né tutto quello che c'è nel miscuglio. Un laboratorio di drug checking vede di più, e nemmeno lui tutto.
    .p7 = Negativo? Fai come se fosse positivo: comincia con poco, aspetta, non da soli, naloxone a portata di mano.

card-new-kit = Materiale nuovo ogni volta
    .lead = Epatite C e HIV viaggiano in tracce di sangue troppo piccole per vederle.
    .p1 = Ago e siringa nuovi e sterili per ogni iniezione, anche quando l'ultima volta li hai usati solo tu. Un ago usato è spuntato e strappa la vena.
    .p2 = Conta anche il resto: cucchiaio, filtro, acqua, salvietta e laccio tuoi, ogni volta.
    .p3 = Dividere da una sola siringa trasmette i virus, anche se ognuno ha il suo ago.
    .p4 = Anche pipe e cannucce per sniffare trasmettono l'epatite C, attraverso labbra spaccate e nasi irritati. Usa le tue, e niente banconote.
    .p5 = Ago in comune? Un farmaco chiamato PEP può ancora fermare l'HIV, meglio entro 24 ore e al più tardi entro 72. Vai subito in ospedale o in un centro di cura.
    .p6 = Fai i test. I farmaci guariscono l'epatite C in quasi tutti. Puoi riprenderla, quindi continua con materiale nuovo.
    .p7 = Scambio siringhe, servizi per le dipendenze e in alcune città distributori automatici danno materiale sterile e ritirano gli aghi usati.

card-wounds = Vene, ferite, e quando è sepsi
    .lead = Un punto infetto può diventare sepsi, e questa può uccidere. Fallo vedere presto.
    .p1 = Lava le mani e la pelle, prendi un ago nuovo, cambia posto. Lo stesso punto di continuo si infetta.
    .p2 = Stai lontano da inguine, collo, ascella e da tutto ciò che pulsa: è un'arteria.
    .p3 = Dolore acuto, sangue rosso vivo, a fiotti: via l'ago, premi forte, sdraiati, alza il braccio o la gamba. Premi per almeno 15 minuti. Non smette: chiama.
    .p4 = Rosso, caldo, gonfio, pus, cattivo odore, o non guarisce: mostralo presto a un infermiere o a un medico. Non tagliare e non spremere, così si diffonde.
    .p5 = Strisce rosse, febbre o brividi: da un medico oggi. Gamba gonfia e dolorosa dopo un'iniezione all'inguine: ospedale subito.
    .p6 = Confusione, lingua impastata, respiro faticoso o veloce, brividi fortissimi, niente pipì tutto il giorno, pelle a chiazze, labbra blu, grigie o pallide: chiama, e di' che può essere sepsi.
    .p7 = Vista sfocata o doppia, palpebre che cadono, fatica a inghiottire o parlare, giorni dopo un'iniezione: ospedale subito. Può essere botulismo da ferita.

card-route = Fumare invece di iniettare
    .lead = Iniettare è il modo più rischioso di tutti. Un altro modo abbassa il rischio.
    .p1 = Fumare risparmia vene e pelle: meno ascessi, meno epatite C, meno HIV.
    .p2 = Quando fumi, puoi fermarti appena la senti. Un'iniezione non si può riprendere.
    .p3 = Anche fumando puoi avere un'overdose, soprattutto con i fentanili. Non da soli, naloxone a portata di mano.
    .p4 = Pipa, bocchino o cannuccia tuoi: labbra spaccate e bruciate trasmettono l'epatite C.
    .p5 = La stagnola e le pipe di un servizio di riduzione del danno sono fatte per questo. Plastica, lattine e cose verniciate rilasciano fumi.
    .p6 = Il fumo danneggia i polmoni, e l'asma può peggiorare molto. Fiato corto che non passa: chiama.
    .p7 = Se cambi modo, ricomincia con poco: non sai ancora quanto in fretta e quanto forte sale.

card-substitution = Metadone e buprenorfina
    .lead = La terapia sostitutiva abbassa il tuo rischio. Giorni saltati e flaconi alla portata di un bambino sono i punti in cui diventa pericolosa.
    .p1 = Saltati tre giorni o più? Non prendere la quantità solita. Chiama prima il centro di cura o la farmacia: la tua tolleranza può essere calata.
    .p2 = Saltata una? Mai prenderne due per recuperare. Prendi la prossima come al solito e dillo al centro.
    .p3 = Non smettere di colpo. Nelle prime quattro settimane dopo la fine della cura il rischio di overdose è più alto. Parla prima con il centro di cura.
    .p4 = Sono rischiose anche le prime quattro settimane di metadone. Alcol, benzo o eroina insieme possono fermarti il respiro.
    .p5 = La buprenorfina blocca altri oppioidi. Prenderne sempre di più per superarla può finire in un'overdose.
    .p6 = Chiudila a chiave, nel flacone o nella confezione d'origine, mai in un bicchiere o in una bottiglia per bevande. Una piccola quantità può uccidere un bambino.
    .p7 = Un bambino può averne ingerita? Chiama subito un'ambulanza. Non aspettare i segni.

card-ghb = GHB e GBL: tempi e dipendenza
    .lead = Tra stare bene e perdere i sensi c'è pochissimo.
    .p1 = La maggior parte di chi perde i sensi ne ha preso altro prima che il primo salisse. Scrivi l'ora, metti un timer, una persona tenga la lista.
    .p2 = La forza cambia da bottiglia a bottiglia, e il GBL agisce più in fretta e più forte del GHB. Quello che l'ultima volta è andato bene ora può stenderti.
    .p3 = Niente alcol, ketamina, benzo o oppioidi insieme. Insieme possono fermarti il respiro.
    .p4 = Segna la bottiglia, e non tenerlo mai in una fatta per bevande. Qualcuno può berlo.
    .p5 = Assonnata: resta con la persona e guarda il suo respiro. Non si riesce a svegliarla: è un coma. Chiama. Respira normalmente: sul fianco. Resta.
    .p6 = Preso ogni giorno o tutto il giorno, il corpo presto ne ha bisogno. Tremori, sudore e niente sonno senza sono segni.
    .p7 = Smettere di colpo può uccidere: cerca aiuto medico. Un ospedale o un servizio per le dipendenze può aiutarti a smettere un passo alla volta.

card-heat-water = Calore e acqua
    .lead = Stimolanti e MDMA ti scaldano. L'MDMA trattiene anche l'acqua. Troppo caldo può uccidere, troppa acqua può uccidere.
    .p1 = Bevi a sorsi quando hai sete, circa un bicchiere all'ora; un po' di più solo mentre balli e sudi; mai molto in una volta.
    .p2 = I consigli differiscono: Unity nei Paesi Bassi dice al massimo un bicchiere all'ora, Choices in Galles dice a sorsi, circa mezzo litro all'ora. Noi seguiamo il minore.
    .p3 = L'MDMA può darti sete e impedirti di fare pipì. Altra acqua non risolve nessuna delle due cose.
    .p4 = Fai pause dal ballo, siediti al fresco, togli strati di vestiti, bagna la pelle.
    .p5 = Caldo, sale piene, aria umida, più di uno stimolante: ognuna di queste cose aggiunge rischio.
    .p6 = Molto calda, confusa o rigida: chiama. Niente più movimento, ombra, via i vestiti, bagna la pelle e fai aria. Niente da bere se non è del tutto sveglia.
    .p7 = Mal di testa, vomito, confusione, sonnolenza o convulsioni dopo MDMA: niente da bere. Chiama.

card-chemsex = Chemsex, booster, popper
    .lead = Notti lunghe, più sostanze, farmaci in aggiunta: fai il piano prima di andare.
    .p1 = Di' prima che cosa vuoi e che cosa no, quando vai via, e chi bada a chi. Chi ha perso i sensi non può dire di sì.
    .p2 = I booster per l'HIV (ritonavir, cobicistat) trattengono le sostanze in te più a lungo e più forti. Con crystal meth, MDMA, mefedrone, ketamina o GHB questo può uccidere.
    .p3 = Non saltare il farmaco per l'HIV per questo; portane abbastanza. Chiedi al tuo centro di cura se per te ce n'è uno senza booster.
    .p4 = Mai popper con Viagra, Cialis o altre pastiglie per l'erezione: la pressione può scendere fino a farti morire. Lo stesso con farmaci per il cuore.
    .p5 = Mai ingerire il popper, e tienilo lontano da pelle, occhi e fiamme. Vista sfocata: smetti, e fai vedere gli occhi.
    .p6 = Sonno e cibo ne fanno parte. Notti senza dormire, sentirsi seguiti, sentire persone che non ci sono: smetti, vai in un posto calmo, cerca aiuto.
    .p7 = Materiale tuo per slammare e sniffare. Fai spesso i test per HIV, epatite C e il resto. Dopo un rischio, chiedi subito la PEP, al più tardi entro 72 ore.

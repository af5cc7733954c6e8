### Il quiz della formazione sul naloxone: una domanda, tre risposte, e perché.

question-gasps = Non si riesce a svegliare una persona. Ogni tanto boccheggia in cerca d'aria, con lunghe pause. Che cosa fai?
    .a = Sul fianco: respira, solo lentamente
    .b = Conta come non respira normalmente: agisco
    .c = Aspetto di vedere se le boccate aumentano
    .why = Boccheggiare non conta come respiro: è comune quando il cuore si è fermato. Chiama, naloxone, compressioni e insufflazioni.

question-snoring = Dopo oppioidi un amico russa forte sul divano. Gridi e pizzichi: niente. E ora?
    .a = Chiamo, testa indietro, conto i respiri
    .b = Lo lascio stare: se russa, l'aria passa
    .c = Cuscino sotto la testa, ripasso più tardi
    .why = Russare in chi non si riesce a svegliare vuol dire che l'aria passa a malapena. La testa indietro apre la via; poi conta per 10 secondi.

question-ten-seconds = In 10 secondi hai visto un respiro. Che cosa ti dice?
    .a = Non respira normalmente
    .b = Troppo poco per capirlo, guardo per qualche minuto
    .c = Lento, ma abbastanza per chi dorme
    .why = Meno di 2 respiri in 10 secondi vuol dire non respira normalmente. Ogni minuto in cui continui a guardare è un minuto senza aria.

question-cannot-tell = Guardi il petto e non riesci a capire se respira normalmente. Che cosa fai?
    .a = Prima cerco il polso al collo
    .b = Aspetto che i segni siano più chiari
    .c = Agisco come se non respirasse normalmente
    .why = Se non riesci a capirlo, conta come non respira normalmente. Cercare il polso costa tempo e spesso inganna.

question-dark-skin = Dove guardi se manca l'aria, anche sulla pelle scura?
    .a = Gli occhi: il bianco diventa grigio
    .b = Guance e fronte, diventano blu per prime
    .c = Labbra, gengive e unghie, con luce bianca
    .why = Labbra, gengive o unghie blu, grigie o pallide sono il segno. Luce colorata o debole lo nasconde, quindi usa luce bianca.

question-pupils = Non si riesce a svegliarla, respira lentamente, ma le pupille non sono piccolissime. Può essere un'overdose da oppioidi?
    .a = Solo se trovo un ago o una pipa
    .b = Sì: decidono il risveglio e il respiro
    .c = No: con gli oppioidi sono sempre piccolissime
    .why = Pupille a spillo fanno pensare a oppioidi, ma non devono esserci per forza. Non perdere tempo con gli occhi.

question-call-first = Trovi qualcuno che non si riesce a svegliare. Il tuo naloxone è in tenda. Che cosa viene prima?
    .a = Qualche minuto a provare a svegliarla
    .b = La chiamata, con il vivavoce
    .c = Correre a prendere il naloxone e chiamare da lì
    .why = I soccorsi hanno bisogno di tempo per arrivare, quindi prima chiama. Solo con il naloxone aperto in mano, e senza nessun altro: dose, secondi, poi chiama.

question-loudspeaker = Hai chiamato. Dove sta ora il telefono?
    .a = In vivavoce, accanto alla sua testa
    .b = In tasca, i soccorsi stanno arrivando
    .c = All'orecchio, così capisco ogni parola
    .why = In vivavoce hai tutte e due le mani libere, e l'operatore ti sente e conta con te.

question-operator = L'operatore ti dice qualcosa di diverso da questa app. Chi segui?
    .a = L'app, è fatta per le overdose
    .b = Tutti e due, uno dopo l'altro
    .c = L'operatore
    .why = L'operatore sente che cosa succede da te e ti guida. Quello che dice viene prima dell'app.

question-until-it-works = Non respira normalmente, naloxone dato. Che cosa fai finché non agisce?
    .a = Aspetto accanto 2 o 3 minuti
    .b = 30 compressioni, 2 insufflazioni, ancora e ancora
    .c = La giro sul fianco
    .why = Senza aria il cervello si danneggia in 3-5 minuti. Compressioni e insufflazioni coprono il tempo finché il naloxone non agisce.

question-no-breaths = Non respira normalmente, e non puoi o non vuoi fare insufflazioni. E allora?
    .a = Comprimo il petto senza fermarmi
    .b = Lascio stare: mezzo lavoro fa danni
    .c = Solo naloxone, poi aspetto i soccorritori
    .why = Comprimere senza pause tiene in movimento il sangue, ed è molto più di niente. Qualcun altro può fare le insufflazioni.

question-too-slow = Non si riesce a svegliarla. In 30 secondi conti 4 respiri veri. E ora?
    .a = Sul fianco, è normale nel sonno profondo
    .b = Ancora niente: riconto tra 5 minuti
    .c = Faccio un'insufflazione ogni 5 secondi
    .why = Meno di 6 in 30 secondi, o di 12 al minuto, è troppo lento. Chiama, dai naloxone, e fai insufflazioni.

question-side-when = Quando la metti sul fianco?
    .a = Solo quando respira normalmente
    .b = Subito dopo la prima dose di naloxone
    .c = Appena non si riesce a svegliarla
    .why = Sul fianco non puoi fare né compressioni né insufflazioni. Prima il respiro, poi il fianco.

question-fit = Qualcuno ha le convulsioni dopo avere preso qualcosa. Che cosa aiuta?
    .a = Via le cose dure, morbido sotto la testa, chiamare
    .b = Tenere forte braccia e gambe finché non è finita
    .c = Qualcosa tra i denti per proteggere la lingua
    .why = Niente in bocca, e non tenerla ferma: tutte e due le cose feriscono. Droghe e convulsioni: chiama. Quando smette, guarda se respira.

question-child = Un bambino ha ingerito compresse e non respira normalmente. Hai chiamato. Che cosa conta di più?
    .a = Fargli vomitare le compresse
    .b = Le insufflazioni, e dire bambino all'operatore
    .c = Aspettare: le insufflazioni danneggiano polmoni piccoli
    .why = Nei bambini manca soprattutto l'aria. Alcuni spray sono indicati da 14 anni: chiedi all'operatore, e non tralasciare le insufflazioni.

question-pregnant = È incinta e non respira normalmente dopo oppioidi. Naloxone?
    .a = Non in gravidanza, fa male al bambino
    .b = Solo se c'è un medico d'accordo
    .c = Lo do, e dico ai soccorritori che è incinta
    .why = Il naloxone si può dare in gravidanza; la mancanza d'aria mette in pericolo entrambi. Respira normalmente: sul fianco sinistro.

question-several = Due persone sono a terra e con te non c'è nessuno. Hai chiamato. Da chi cominci?
    .a = Da chi grida più forte
    .b = Da chi non respira normalmente
    .c = Da chi è caduto per primo
    .why = Per gridare serve aria; l'avvertimento è il silenzio. Di' all'operatore che sono due, e grida per avere più mani.

question-shower = Non si riesce a svegliarla. Qualcuno vuole doccia fredda e caffè forte. Che cosa dici?
    .a = No: chiamata, naloxone, insufflazioni
    .b = Caffè sì, la doccia è troppo pericolosa
    .c = Una doccia breve, lo shock risveglia il respiro
    .why = Può annegare, raffreddarsi o soffocare, e niente di questo porta aria. Vale anche per far vomitare.

question-stimulant = Qualcuno ha perso i sensi con il GHB. Un amico vuole dargli speed per svegliarlo. E tu?
    .a = Va bene, ma solo un po', sulle gengive
    .b = Lo fermo: chiamo, e guardo se respira
    .c = Va bene: uno stimolante bilancia un sedativo
    .why = Gli stimolanti non sono un antidoto: affaticano il cuore e non fanno tornare il respiro. Non lasciare mai la persona sola.

question-one-nostril = Come si dà uno spray di naloxone?
    .a = Un po', guardo, poi il resto
    .b = Metà in ogni narice
    .c = Tutto in una narice, una pressione decisa
    .why = Lo spray dà tutta la dose con una sola pressione e non si può dividere. Testa indietro, punta in una narice, premi.

question-no-test = Non hai mai usato questo spray. Devi provarlo prima?
    .a = No, poi la dose è persa
    .b = Sì, una volta, il giorno che lo ricevo
    .c = Sì, una pressione finché non esce la nebbiolina
    .why = Ogni spray di naloxone contiene una dose. Non va caricato come altri spray per il naso: dopo una pressione è consumato.

question-other-nostril = 2 o 3 minuti dopo uno spray: ancora non respira normalmente. Ne hai un altro. E ora?
    .a = Seconda dose di naloxone, stessa narice
    .b = Lo conservo e aspetto 10 minuti
    .c = Seconda dose di naloxone, altra narice
    .why = La seconda dose di naloxone viene dopo 2 o 3 minuti, da uno spray nuovo, nell'altra narice. Continua con compressioni e insufflazioni.

question-black-line = La siringa di naloxone ha linee nere. Fin dove premi per la prima dose?
    .a = Fino alla prima linea nera
    .b = Fino a metà, per ora
    .c = Fino in fondo, di più agisce meglio
    .why = Ogni linea nera è una dose. Ancora non respira normalmente dopo 2 o 3 minuti: seconda dose di naloxone, fino alla linea seguente.

question-unsure = Non si riesce a svegliarla, e nessuno sa che cos'era. Dai naloxone?
    .a = Solo se le pupille sono piccolissime
    .b = Sì: nel dubbio, lo do
    .c = No, prima scopro che cosa è stato preso
    .why = Non fa danni se non erano oppioidi. Se lo erano, nascosti in una pastiglia o polvere, conta ogni minuto senza naloxone.

question-not-opioids = Erano GHB, alcol e benzo. Dopo il naloxone respira ancora troppo lentamente. Perché?
    .a = Il naloxone ha peggiorato: smetto tutto
    .b = Era poco: una dose dopo l'altra finché non si sveglia
    .c = Agisce solo sugli oppioidi: continuo le insufflazioni
    .why = Il naloxone toglie gli oppioidi e nient'altro. Qui aiutano le insufflazioni che fai finché i soccorritori non prendono il tuo posto.

question-not-awake = Dopo il naloxone respira normalmente ma non si sveglia. E ora?
    .a = La faccio camminare finché non è sveglia
    .b = Sul fianco, guardo: il naloxone dato è abbastanza
    .c = Prossima dose di naloxone, deve svegliarsi
    .why = Lo scopo è il respiro, non il risveglio. Può esserci altro che la tiene sedata; altro naloxone porta solo astinenza.

question-every-minute = Respira normalmente, sul fianco, non è sveglia. Ogni quanto guardi il petto?
    .a = Ogni quarto d'ora
    .b = Quando sento che qualcosa cambia
    .c = Ogni minuto
    .why = Il respiro può fermarsi senza un suono. Guarda ogni minuto; russa, gorgoglia o rallenta: sulla schiena, testa indietro, conta.

question-stopped-again = Mezz'ora dopo che il naloxone ha aiutato, il respiro si ferma di nuovo. Hai ancora una dose. Quando la dai?
    .a = Subito, poi compressioni e insufflazioni
    .b = Tra 2 o 3 minuti, come la prima volta
    .c = Per niente: una ha agito, non possono essere oppioidi
    .why = I 2 o 3 minuti valgono per una dose che non ha ancora agito. Se ha agito e il respiro si ferma di nuovo: subito la prossima dose di naloxone.

question-not-alone = È sveglia, sta bene e vuole andare a casa senza nessuno. Che cosa fai?
    .a = Resto almeno 2 ore, insisto per l'ospedale
    .b = Do un'altra dose di naloxone per la strada
    .c = La lascio andare: chi è sveglio ne è fuori
    .why = Il naloxone smette di agire dopo 20-90 minuti, e l'oppioide può esserci ancora. Se è sola, nessuno se ne accorge.

question-outlast = Quali oppioidi possono durare più del naloxone?
    .a = Solo quelli iniettati
    .b = Molti, soprattutto metadone e nitazeni
    .c = Nessuno: il naloxone resta sempre più a lungo
    .why = Con metadone, cerotti, compresse e nitazeni, resta più a lungo e tieni vicino più di una dose di naloxone.

question-handover = Arrivano i soccorritori. Che cosa consegni?
    .a = Il nome; il resto lo vedono da soli
    .b = Niente di usato: gli spray vanno subito nel cestino
    .c = Che cosa ha preso, ogni dose di naloxone con l'ora, ciò che hai usato
    .why = I soccorritori decidono in base a che cosa è stato dato e quando. Dai loro lo spray o la siringa usati, con l'ago senza cappuccio nella sua scatola.

question-more-opioids = Si sveglia in astinenza e vuole prendere subito qualcosa. Che cosa le dici?
    .a = È innocuo: ora il naloxone la protegge
    .b = Un po' va bene, attenua il malessere
    .c = Non prendere niente: quando il naloxone smette di agire, il respiro può fermarsi
    .why = Finché c'è il naloxone, gli oppioidi non fanno nulla. Quando smette di agire, vecchi e nuovi agiscono insieme.

question-it-passes = Dopo il naloxone trema, suda, vomita e ti grida contro. Che cosa succede?
    .a = Allergia al naloxone: mai più darlo
    .b = Astinenza: passa, resto vicino con calma
    .c = L'overdose è tornata: prossima dose di naloxone
    .why = L'astinenza è una sensazione terribile e passa quando il naloxone smette di agire. Parla a bassa voce, di' che cosa è successo; vomito: seduta o sul fianco.

question-one-at-a-time = Due spray nella confezione. Perché non darli insieme?
    .a = Più del necessario porta astinenza, e la riserva è finita
    .b = Due insieme si cancellano
    .c = Due insieme possono fermare il cuore
    .why = Una dose di naloxone, 2 o 3 minuti, poi guarda. Una quantità doppia non ha fatto sopravvivere più persone; ha portato più astinenza.

question-prison = Qualcuno esce dal carcere o da una disintossicazione dopo tre mesi. Che cosa è cambiato?
    .a = Il corpo è riposato e regge di più
    .b = La tolleranza è sparita: quello che conosceva può fermare il respiro
    .c = Niente, un corpo ricorda a che cosa era abituato
    .why = La tolleranza cala in pochi giorni. Le prime settimane dopo il carcere o la disintossicazione sono le più pericolose, quindi non da soli, con naloxone vicino.

question-stop-substitution = Qualcuno vuole smettere il metadone di testa sua, da un giorno all'altro. Che cosa ne è del rischio?
    .a = Sale: la tolleranza cala, prima parlare con il centro di cura
    .b = Niente, se non prende altro
    .c = Scende: meno oppioide, meno pericolo
    .why = Le settimane dopo la fine della terapia sostitutiva sono tra le più pericolose. I cambiamenti si fanno insieme al centro di cura.

question-mix = Anni di oppioidi, ora benzo e alcol in aggiunta. Essere abituati agli oppioidi protegge?
    .a = Sì, il corpo è abituato a essere rallentato
    .b = Sì, se l'oppioide è prescritto
    .c = No: insieme possono fermare il respiro
    .why = La tolleranza a una sostanza non passa al mix. Il rallentamento del respiro si somma.

question-expired = L'unico naloxone che c'è è scaduto l'anno scorso. Non respira normalmente. Che cosa fai?
    .a = Lo do: scaduto è meglio di niente
    .b = Prima corro a cercarne uno più nuovo
    .c = Lascio stare: un farmaco scaduto è veleno
    .why = Le analisi hanno trovato che la maggior parte del naloxone scaduto aveva ancora quasi tutta la sua forza. Dopo, procuratene uno nuovo.

question-frozen = Il tuo spray è gelato di notte in tenda. Ora nessuno ne ha bisogno. Che cosa fai?
    .a = Lo butto: gelato una volta è rovinato
    .b = Lo scongelo in fretta sul fornello
    .c = Lo lascio scongelare a temperatura ambiente, poi si può usare
    .why = Bastano circa 15 minuti; procuratene uno nuovo appena puoi. Se qualcuno ne ha bisogno ora: chiama, fai insufflazioni, scaldalo sotto un braccio.

question-hot-car = Qual è il posto per il naloxone d'estate?
    .a = Nel cruscotto, così c'è sempre
    .b = Con me, nella confezione, sotto i 25 °C
    .c = Nella borsa frigo, proprio sul ghiaccio
    .why = Calore sopra i 40 °C e gelo gli fanno male, e in auto non è dove sei tu. Portalo con te, lontano dal sole.

question-expiry-date = Come fai a sapere che il tuo naloxone non è scaduto?
    .a = Guardo EXP quando serve
    .b = Non importa, scaduto agisce lo stesso
    .c = Metto un promemoria un mese prima di EXP
    .why = EXP indica mese e anno. Con un mese davanti c'è tempo per averne uno nuovo; scaduto è solo meglio di niente.

question-who-knows = Chi dovrebbe sapere dov'è il tuo naloxone?
    .a = Nessuno, sono affari miei
    .b = Le persone intorno a me
    .c = Il mio centro di cura, basta così
    .why = Quando perdi i sensi non puoi dartelo da te. Mostra loro dov'è e come funziona.

question-on-the-phone = Che cosa dici al telefono?
    .a = Overdose di eroina, e il nome della persona
    .b = Qualcuno sta male, potete dare un'occhiata
    .c = Incosciente, non respira normalmente, e dove siamo
    .why = Lo stato e il luogo fanno partire i soccorsi. Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.

question-tell-the-crew = I soccorritori chiedono che cosa è stato preso. Che cosa dici?
    .a = Che non so niente, per prudenza
    .b = Tutto quello che so: che cosa, quanto, quando
    .c = Solo l'alcol, che è legale
    .why = Possono curare solo quello che sanno. Al telefono non è necessario parlare di droghe; ai soccorritori di' tutto.

question-no-known-law = Non sai se dove sei una legge protegge chi chiama. Che cosa fai?
    .a = Chiamo lo stesso
    .b = Do il naloxone e non chiamo
    .c = Prima di chiamare lo cerco
    .why = In molti posti non conosciamo leggi che proteggano chi chiama. Chiama lo stesso: puoi dire incosciente, non respira normalmente.

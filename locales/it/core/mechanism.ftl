### Perché un mix fa male: per ogni meccanismo che cosa succede, a che cosa stare attenti, e che cosa fare prima e dopo averlo preso.

mechanism-breathing-depression =
    .what = Insieme rallentano il respiro. Nel sonno puoi smettere di respirare.
    .watch = Guarda se ci sono respiri lenti, labbra, gengive o unghie blu, grigie o pallide, qualcuno che non si riesce a svegliare. Boccheggiare e russare non contano come respiro.
    .do_not_taken = Rinuncia a una, non restare da soli, tieni il naloxone vicino. Prescritta o presa ogni giorno: non smettere di colpo, chiedi a un centro di cura.
    .do_taken = Restate insieme, non prendere altro, nessuno dorma senza qualcuno che guarda. Non si riesce a svegliare qualcuno, respiri lenti o boccheggia: apri Aiuto, chiama i soccorsi.

mechanism-aspiration =
    .what = Chi dorme o non sente più il corpo può vomitare e soffocare.
    .watch = Guarda se ci sono conati, gorgoglii, tosse nel sonno, qualcuno troppo intorpidito per girarsi.
    .do_not_taken = Rinuncia a una. Non restare da soli e non sdraiarti sulla schiena.
    .do_taken = Sonnolenza ma respira normalmente: sul fianco, resta con la persona. Gorgoglia, boccheggia o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-sedation =
    .what = Insieme danno sonnolenza e rallentano, e si somma. Puoi cadere, avere un incidente o perdere i sensi.
    .watch = Guarda se qualcuno ha la lingua impastata, barcolla, si assopisce, è difficile da svegliare.
    .do_not_taken = Rinuncia a una; non guidare, non andare in bici, non nuotare. Prescritta: non smettere e non saltarla, rinuncia a quella che non lo è.
    .do_taken = Siediti, restate insieme, non prendere altro. Difficile tenere sveglio qualcuno, non si riesce a svegliare qualcuno, respiri lenti o boccheggia: apri Aiuto, chiama i soccorsi.

mechanism-masking =
    .what = Lo stimolante nasconde quanto hai preso dell'altra. Spesso smette di agire prima, e allora il respiro può fermarsi.
    .watch = Guarda con più attenzione quando lo stimolante smette di agire: si assopisce, respiri lenti, boccheggia, labbra blu, grigie o pallide.
    .do_not_taken = Rinuncia a una. Sentirsi svegli non vuol dire poterne prendere di più.
    .do_taken = Non prendere altro, restate insieme a lungo dopo che lo stimolante smette di agire. Non si riesce a svegliare qualcuno, respiri lenti o boccheggia: apri Aiuto, chiama i soccorsi.

mechanism-blunting =
    .what = Una smorza l'altra: sembra debole, ma il tuo corpo la riceve tutta. È facile prenderne troppo.
    .watch = Nota la voglia di prenderne di più. Guarda se ci sono calore, cuore che corre, confusione, sonnolenza improvvisa.
    .do_not_taken = Non prenderne di più perché sembra debole. Non smettere e non saltare un farmaco prescritto per sentirla.
    .do_taken = Non prenderne di più, anche se sembra debole; restate insieme. Corpo molto caldo, confusione o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-heart-strain =
    .what = Insieme affaticano il cuore e la pressione. Possono seguire un infarto, un ictus o un ritmo del cuore sbagliato.
    .watch = Guarda se ci sono dolore al petto, cuore che corre o irregolare, forte mal di testa, svenimento, un braccio debole o il viso che cade da un lato.
    .do_not_taken = Rinuncia a una, soprattutto con problemi di cuore o pressione alta. Prescritta: non smettere e non saltarla, rinuncia a quella che non lo è.
    .do_taken = Siediti, riposa, non prendere altro. Dolore al petto, svenimento, forte mal di testa o un braccio debole: apri Aiuto, chiama i soccorsi; aspirina solo se lo dice l'operatore.

mechanism-cocaethylene =
    .what = Dalle due il tuo corpo fa cocaetilene: più pesante per il cuore, e più a lungo. La cocaina nasconde anche quanto hai bevuto.
    .watch = Guarda se ci sono dolore al petto, cuore che corre o irregolare, e un'ubriachezza che arriva quando la cocaina smette di agire.
    .do_not_taken = Rinuncia a una. Sentirsi sobri non è una misura: non bere di più per questo, non guidare.
    .do_taken = Siediti, restate insieme, non prendere più nessuna delle due. Dolore al petto, svenimento o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi; aspirina solo se lo dice l'operatore.

mechanism-overheating =
    .what = Insieme surriscaldano il corpo, prima se si balla, al sole o nella folla. Può uccidere.
    .watch = Guarda se ci sono pelle molto calda, confusione, muscoli rigidi. Mal di testa, vomito o sonnolenza dopo molta acqua: niente da bere, chiama i soccorsi.
    .do_not_taken = Rinuncia a una. Riposa spesso al fresco; bevi a sorsi quando hai sete, mai molto in una volta.
    .do_taken = Riposa al fresco, non prendere altro. Corpo molto caldo, confusione o rigidità: apri Aiuto, chiama i soccorsi; bagna la pelle e fai aria, niente da bere se non si è del tutto svegli.

mechanism-serotonin-toxicity =
    .what = Insieme alzano la serotonina. Troppa fa scattare e irrigidire i muscoli, surriscalda il corpo, e può uccidere.
    .watch = Guarda se ci sono gambe che scattano o rigide, tremori, sudore, cuore che corre, calore, agitazione, confusione.
    .do_not_taken = Rinuncia a quella che non è prescritta. Prescritta: non smettere e non saltarla, chiedi in farmacia.
    .do_taken = Non prendere altro. Corpo molto caldo, confusione, rigidità o scatti muscolari: apri Aiuto, chiama i soccorsi; bagna la pelle e fai aria, niente da bere se non si è del tutto svegli.

mechanism-blood-pressure-crisis =
    .what = Un MAO-inibitore toglie il freno all'altra. La pressione può schizzare in alto: un ictus, un'emorragia in testa.
    .watch = Guarda se ci sono mal di testa martellante improvviso, collo rigido, sudore, cuore che batte forte, dolore al petto, vista sfocata.
    .do_not_taken = Rinuncia a una; i MAO-inibitori agiscono ancora a lungo dopo l'ultima volta. Prescritta: non smettere e non saltarla, chiedi in farmacia.
    .do_taken = Siediti, non prendere altro, niente pastiglie di altri. Forte mal di testa improvviso, dolore al petto, corpo molto caldo o convulsioni: apri Aiuto, chiama i soccorsi, di' MAO-inibitore.

mechanism-maoi-prolongs =
    .what = Il MAO-inibitore impedisce di smaltire l'altra. Diventa molto più forte e dura molto più a lungo.
    .watch = Guarda se c'è un effetto che continua a salire, mal di testa martellante, calore, vomito, confusione.
    .do_not_taken = Rinuncia a una: la quantità che conosci qui non è un riferimento. Prescritta: non smettere e non saltarla, chiedi in farmacia.
    .do_taken = Restate insieme, non prendere altro. Corpo molto caldo, rigidità, confusione, forte mal di testa o respiri lenti: apri Aiuto, chiama i soccorsi.

mechanism-amt-maoi =
    .what = L'aMT stimola, alza la serotonina e blocca la MAO, che la smaltirebbe. Quasi tutto ciò che si prende insieme colpisce più forte; alcuni mix possono uccidere.
    .watch = Guarda se ci sono scatti, muscoli rigidi, calore, mal di testa martellante, cuore che corre. Comincia tardi e dura a lungo.
    .do_not_taken = Non prendere altro con l'aMT. Prescritta: non smettere e non saltarla, rinuncia all'aMT.
    .do_taken = Restate insieme, non prendere altro. Corpo molto caldo, confusione, rigidità o forte mal di testa: apri Aiuto, chiama i soccorsi, di' aMT.

mechanism-seizures =
    .what = Insieme possono scatenare convulsioni, anche in chi non ne ha mai avute.
    .watch = Guarda se ci sono scatti, sguardo fisso, confusione improvvisa, poi caduta e scosse.
    .do_not_taken = Rinuncia a una, soprattutto se hai già avuto convulsioni. Prescritta: non smettere e non saltarla, anche questo può provocare convulsioni; chiedi in farmacia.
    .do_taken = Convulsioni: apri Aiuto, chiama i soccorsi. Sposta le cose dure, morbido sotto la testa, niente in bocca, non tenere ferma la persona; dopo controlla il respiro.

mechanism-psychedelic-intensity =
    .what = Insieme diventano più forti, più lunghe e più confuse di quanto ti aspetti.
    .watch = Guarda se c'è paura, se non sa dove si trova, se va verso strade, acqua o altezze.
    .do_not_taken = Rinuncia a una. Tieni con te qualcuno di sobrio, in un posto calmo.
    .do_taken = Restate insieme, in un posto calmo e con poca luce, non prendere altro. Corpo molto caldo, rigidità, dolore al petto, convulsioni o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-anxiety-panic =
    .what = Una può spingere l'altra nella paura e nel panico. Un cuore che corre li alimenta.
    .watch = Guarda se qualcuno respira in fretta, trema, tace di colpo, si sente osservato o è convinto di morire.
    .do_not_taken = Rinuncia a una, soprattutto se il panico ti viene facilmente. Tieni con te qualcuno di calmo.
    .do_taken = Andate insieme in un posto tranquillo, respira lentamente, non prendere altro. Dolore al petto, corpo molto caldo, convulsioni o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-losing-touch =
    .what = Insieme possono staccarti da ciò che è reale: psicosi, mania, non sapere dove sei.
    .watch = Guarda se qualcuno sente o vede cose, si sente inseguito, ha pensieri che corrono, non dorme, va verso il pericolo.
    .do_not_taken = Rinuncia a una, soprattutto con psicosi o mania in te o in famiglia. Prescritta: non smettere e non saltarla.
    .do_taken = Resta vicino, con calma, poche persone; mai tenere qualcuno a faccia in giù. Corpo molto caldo, rigidità, non si riesce a svegliare qualcuno o sta per farsi male: apri Aiuto, chiama i soccorsi.

mechanism-dissociation =
    .what = Insieme ti staccano dal corpo. Puoi non sentire nulla, vomitare, perdere i sensi.
    .watch = Guarda se ci sono sguardo fisso, nessuna risposta, nessuna sensibilità, vomito, respiri lenti.
    .do_not_taken = Rinuncia a una. Resta a terra, lontano da acqua e altezze, con qualcuno di sobrio.
    .do_taken = Resta con la persona; sonnolenza ma respira normalmente: sul fianco. Non si riesce a svegliare qualcuno, respiri lenti o boccheggia: apri Aiuto, chiama i soccorsi.

mechanism-balance =
    .what = Insieme tolgono l'equilibrio e la sensazione del dolore. Puoi cadere male e non accorgerti della ferita.
    .watch = Guarda se qualcuno oscilla, barcolla, ha preso un colpo alla testa, ha sanguinamenti o ustioni che non sente.
    .do_not_taken = Rinuncia a una. Siediti prima di prendere qualcosa, lontano da scale, acqua, fuoco e strade.
    .do_taken = Siediti a terra, non camminare da soli. Dopo un colpo alla testa vomito, confusione o sonnolenza, o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-blackout =
    .what = Insieme cancellano la memoria. Sembri in te, puoi fare cose, prenderne ancora, e non saperne nulla.
    .watch = Guarda se qualcuno chiede sempre la stessa cosa, dimentica che cosa ha preso, fa cose strane o spericolate.
    .do_not_taken = Rinuncia a una, non restare da soli, non guidare. Prescritta o presa ogni giorno: non smettere di colpo, rinuncia a quella che non lo è.
    .do_taken = Restate insieme, scrivete che cosa è stato preso, il resto fuori portata. Non si riesce a svegliare qualcuno, respiri lenti o boccheggia: apri Aiuto, chiama i soccorsi.

mechanism-delirium =
    .what = Insieme possono portare al delirio: confusione violenta, corpo caldo e secco, cuore che corre.
    .watch = Guarda se ci sono pelle calda e secca, pupille larghe, borbottii, parole rivolte a persone che non ci sono.
    .do_not_taken = Rinuncia a una; contano anche i farmaci per allergia, sonno e mal d'auto. Prescritta: non smettere e non saltarla, chiedi in farmacia.
    .do_taken = Confusione, corpo molto caldo, cuore che corre o convulsioni: apri Aiuto, chiama i soccorsi. Resta, tieni fresco e silenzio, mai tenere giù qualcuno con la forza.

mechanism-lithium-level =
    .what = Tra abbastanza litio e troppo c'è poco. Sudare, vomitare o disidratarsi può alzarlo fino a intossicare.
    .watch = Guarda se ci sono tremori ampi, vomito, diarrea, lingua impastata, barcollare, confusione, scatti.
    .do_not_taken = Continua a prendere il litio e gli altri farmaci come prescritto; rinuncia a ciò che non lo è. Chiedi al tuo centro di cura o in farmacia.
    .do_taken = Bevi a sorsi quando hai sete, mai molto in una volta. Tremori, vomito, lingua impastata, confusione o convulsioni: apri Aiuto, chiama i soccorsi, di' litio; chiedi prima della prossima compressa.

mechanism-nbome-unpredictable =
    .what = Quantità minime di NBOMe agiscono, e in modo molto diverso. Restringe i vasi, ha ucciso, e viene venduto come LSD.
    .watch = Guarda se ci sono confusione violenta, calore, convulsioni, cuore che corre, dita fredde o pallide.
    .do_not_taken = Non prendere altro insieme. Tutto ciò che è venduto come LSD può essere NBOMe: fallo analizzare.
    .do_taken = Restate insieme, non prendere altro. Corpo molto caldo, fuori di sé, dolore al petto o convulsioni: apri Aiuto, chiama i soccorsi; mai tenere giù qualcuno con la forza.

mechanism-vessel-narrowing =
    .what = Insieme restringono i vasi sanguigni. A dita delle mani e dei piedi, cuore o cervello può arrivare troppo poco sangue.
    .watch = Guarda se ci sono dita fredde, pallide o insensibili, dolore al petto, forte mal di testa, un braccio debole o il viso che cade da un lato.
    .do_not_taken = Rinuncia a una; contano anche altri stimolanti. Prescritta: non smettere e non saltarla, rinuncia a quella che non lo è.
    .do_taken = Siediti, non prendere altro, niente pastiglie di altri. Dolore al petto, forte mal di testa, un braccio debole o dita che restano pallide o insensibili: apri Aiuto, chiama i soccorsi.

mechanism-low-oxygen =
    .what = Il protossido prende il posto dell'aria nei polmoni. Con l'altra puoi perdere i sensi e smettere di respirare, senza che nessuno se ne accorga.
    .watch = Guarda se qualcuno si affloscia di colpo, ha scatti, non dà risposta, ha labbra, gengive o unghie blu, grigie o pallide.
    .do_not_taken = Rinuncia a una. Mai da soli, mai con una maschera o un sacchetto in testa, mai in auto chiusa o in una stanza piccola.
    .do_taken = Via il gas, aria fresca, restate insieme. Non si riesce a svegliare qualcuno, respiri lenti o boccheggia: apri Aiuto, chiama i soccorsi.

mechanism-enzyme-block =
    .what = Un farmaco, come un booster per l'HIV, trattiene l'altra nel corpo: molta di più, molto più a lungo.
    .watch = Guarda se c'è un effetto che continua a salire: molta sonnolenza, corpo molto caldo, cuore che corre, confusione.
    .do_not_taken = Prescritta: non smettere e non saltarla, chiedi al tuo centro di cura o in farmacia. Rinuncia a quella che non lo è: la quantità che conosci qui non è un riferimento.
    .do_taken = Restate insieme più del solito, non prendere altro. Non si riesce a svegliare qualcuno, respiri lenti, corpo molto caldo o dolore al petto: apri Aiuto, chiama i soccorsi.

mechanism-blood-pressure-drop =
    .what = Insieme possono far crollare la pressione: svieni, a cuore e cervello arriva troppo poco sangue.
    .watch = Guarda se ci sono capogiri, pelle pallida, vista sfocata, svenimento, dolore al petto.
    .do_not_taken = Rinuncia a una; le pastiglie per l'erezione agiscono per ore, alcune per giorni. Prescritta: non smettere e non saltarla, rinuncia a quella che non lo è.
    .do_taken = Capogiri: sdraiati, non prendere altro. Svenimento, dolore al petto o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi, nominale tutte e due, niente spray per il cuore.

mechanism-heart-rhythm =
    .what = Insieme possono disturbare il ritmo del cuore. Può smettere di pompare senza preavviso.
    .watch = Guarda se il cuore sfarfalla o salta colpi, se ci sono capogiri, svenimento, convulsioni.
    .do_not_taken = Prescritta: non smettere e non saltarla, chiedi al tuo centro di cura un esame del cuore (ECG). Rinuncia a quella che non lo è.
    .do_taken = Siediti, restate insieme, non prendere altro. Cuore che sfarfalla, svenimento, dolore al petto, convulsioni o non respira normalmente: apri Aiuto, chiama i soccorsi.

mechanism-opioid-strong-again =
    .what = Fentanili e nitazeni sono molto forti. Il naloxone può smettere di agire prima di loro, e il respiro si ferma di nuovo.
    .watch = Guarda se ci sono respiri lenti, se non si riesce a svegliare qualcuno, anche dopo che il naloxone ha aiutato. Boccheggiare e russare non contano come respiro.
    .do_not_taken = Rinuncia a una. Mai da soli, e con più di una dose di naloxone vicino.
    .do_taken = Non si riesce a svegliare qualcuno, respiri lenti o boccheggia: apri Aiuto, chiama i soccorsi, dai naloxone. Respira normalmente: resta con la persona. Rallenta di nuovo: seconda dose di naloxone.

mechanism-opioid-withdrawal =
    .what = Una blocca l'altra: astinenza improvvisa, oppure oppioidi che sembrano non agire. Prenderne di più può fermarti il respiro più tardi.
    .watch = Guarda se ci sono crampi, sudore, vomito, tremori. Più tardi se si assopisce, respiri lenti, boccheggia.
    .do_not_taken = Non prenderne di più per superare il blocco. Prescritta: non smettere e non saltarla, chiedi al tuo centro di cura; rinuncia a quella che non lo è.
    .do_taken = Non prendere altri oppioidi, nemmeno in astinenza; restate insieme. Vomito senza fine, confusione, respiri lenti o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-disulfiram-reaction =
    .what = Il farmaco impedisce al corpo di smaltire l'alcol. Si accumula veleno, e anche poco può farti stare molto male.
    .watch = Guarda se ci sono viso rosso e caldo, cuore che batte forte, mal di testa, vomito, respiro faticoso, svenimento.
    .do_not_taken = Niente alcol, nemmeno in cibo, collutorio o sciroppo per la tosse, e per giorni dopo l'ultima compressa. Non smettere e non saltare il farmaco.
    .do_taken = Niente più alcol; siediti o sdraiati, non da soli. Dolore al petto, respiro faticoso, svenimento o confusione: apri Aiuto, chiama i soccorsi, nomina il farmaco.

mechanism-enzyme-induction =
    .what = L'iperico fa smaltire più in fretta molti farmaci: diventano troppo deboli. Quando si smette, tornano più forti.
    .watch = Guarda se un farmaco agisce meno: astinenza, dolore, umore basso, pillola anticoncezionale o farmaco per l'HIV che non protegge.
    .do_not_taken = Chiedi in farmacia prima di cominciare l'iperico. Non smettere, saltare o aumentare un farmaco prescritto.
    .do_taken = Non prenderne di più perché sembra debole; chiedi a un centro di cura o in farmacia prima di cambiare qualcosa. Confusione, respiri lenti o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-cannabinoid-unpredictable =
    .what = I cannabinoidi sintetici sono molto più forti della cannabis e cambiano da busta a busta. Nessuno può dire che cosa fa un mix.
    .watch = Guarda se ci sono panico, vomito, dolore al petto, convulsioni, crollo improvviso.
    .do_not_taken = Non prendere altro insieme, e non restare da soli. Prescritta: non smettere e non saltarla, rinuncia a questi.
    .do_taken = Siediti a terra, restate insieme, non prendere altro. Dolore al petto, convulsioni, crollo o non si riesce a svegliare qualcuno: apri Aiuto, chiama i soccorsi.

mechanism-drying-out =
    .what = Insieme ti disidratano: calore, crampi, cuore affaticato. Molta acqua in una volta non è una cura, può uccidere.
    .watch = Guarda se ci sono capogiri, pipì scura o assente, crampi, calore, confusione.
    .do_not_taken = Rinuncia a una. Riposa al fresco; bevi a sorsi quando hai sete, mai molto in una volta.
    .do_taken = Riposa al fresco; bevi a sorsi quando hai sete, mai molto in una volta. Mal di testa, vomito, confusione, sonnolenza o convulsioni: niente da bere, apri Aiuto, chiama i soccorsi.

mechanism-same-kind =
    .what = Due volte lo stesso tipo: le dosi si sommano.
    .watch = Guarda se arrivano i danni di una sola, prima e più forti. La seconda può colpire più tardi della prima.
    .do_not_taken = Rinuncia a una. Prescritta: non smettere e non saltarla, non aggiungere nulla dello stesso tipo.
    .do_taken = Restate insieme, non prendere altro. Non si riesce a svegliare qualcuno, respiri lenti, corpo molto caldo, dolore al petto o convulsioni: apri Aiuto, chiama i soccorsi.

mechanism-stomach =
    .what = Insieme disturbano lo stomaco. Vomitare è pericoloso per chi è assonnato o dorme.
    .watch = Guarda se c'è vomito che non smette, sangue nel vomito, sonnolenza mentre vomita.
    .do_not_taken = Rinuncia a una. Non restare da soli e non sdraiarti sulla schiena.
    .do_taken = Mettiti a sedere, o sul fianco; bevi a sorsi quando hai sete. Sangue, vomito senza fine, confusione o difficile tenere sveglio qualcuno: apri Aiuto, chiama i soccorsi.

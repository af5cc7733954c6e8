### Miért árt egy keverés: mindegyik hatásmódnál mi történik, mire figyelj, és mit tegyél bevétel előtt és után.

mechanism-breathing-depression =
    .what = Együtt lassítják a légzést. Álmodban leállhat a légzésed.
    .watch = Figyeld: lassú légvételek, kék, szürke vagy sápadt ajak, íny vagy köröm, valaki, aki nem ébreszthető. A levegő utáni kapkodás és a horkolás nem számít légzésnek.
    .do_not_taken = Egyet hagyj ki, ne légy egyedül, legyen naloxon a közelben. Felírva vagy naponta szedve: ne hagyd abba hirtelen, kérdezz egy kezelőhelyet.
    .do_taken = Maradjatok együtt, semmit ne vegyetek be többet, senki ne aludjon felügyelet nélkül. Nem ébreszthető, lassú légvételek vagy levegő utáni kapkodás: nyisd meg a Segítséget, hívj mentőt.

mechanism-aspiration =
    .what = Aki alszik vagy nem érzi a testét, az hányhat, és megfulladhat tőle.
    .watch = Figyeld: öklendezés, hörgés, köhögés alvás közben, valaki, aki annyira zsibbadt, hogy nem tud megfordulni.
    .do_not_taken = Egyet hagyj ki. Ne légy egyedül, és ne feküdj hanyatt.
    .do_taken = Aluszékony, de normálisan lélegzik: fektesd az oldalára, maradj vele. Hörög, levegő után kapkod vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-sedation =
    .what = Együtt álmossá és lassúvá tesznek, és ez összeadódik. Eleshetsz, balesetet szenvedhetsz, elájulhatsz.
    .watch = Figyeld: elmosódó beszéd, botladozás, el-elalvás, valaki, akit nehéz felébreszteni.
    .do_not_taken = Egyet hagyj ki; ne vezess, ne biciklizz, ne ússz. Felírták: ne hagyd abba és ne hagyd ki, azt hagyd ki, amit nem írtak fel.
    .do_taken = Üljetek le, maradjatok együtt, semmit ne vegyetek be többet. Nehéz ébren tartani, nem ébreszthető, lassú légvételek vagy levegő utáni kapkodás: nyisd meg a Segítséget, hívj mentőt.

mechanism-masking =
    .what = A serkentő elfedi, mennyit vettél be a másikból. Gyakran előbb múlik el, és akkor leállhat a légzés.
    .watch = Akkor figyelj a legjobban, amikor a serkentő elmúlik: el-elalvás, lassú légvételek, levegő utáni kapkodás, kék, szürke vagy sápadt ajak.
    .do_not_taken = Egyet hagyj ki. Az, hogy ébernek érzed magad, nem jelenti, hogy bevehetsz többet.
    .do_taken = Semmit ne vegyetek be többet, maradjatok együtt még jóval azután is, hogy a serkentő elmúlt. Nem ébreszthető, lassú légvételek vagy levegő utáni kapkodás: nyisd meg a Segítséget, hívj mentőt.

mechanism-blunting =
    .what = Az egyik letompítja a másikat: gyengének érzed, de a tested így is megkapja az egészet. Könnyű túl sokat bevenni.
    .watch = Vedd észre, ha többet akarsz bevenni. Figyeld: forró test, száguldó szív, zavartság, hirtelen álmosság.
    .do_not_taken = Ne vegyél be többet azért, mert gyengének érzed. Felírt gyógyszert ne hagyj abba és ne hagyj ki azért, hogy érezd.
    .do_taken = Ne vegyél be többet akkor sem, ha gyengének érzed; maradjatok együtt. Nagyon forró, zavart vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-heart-strain =
    .what = Együtt megterhelik a szívet és a vérnyomást. Szívroham, stroke vagy szívritmuszavar lehet belőle.
    .watch = Figyeld: mellkasi fájdalom, száguldó vagy egyenetlen szívverés, erős fejfájás, ájulás, gyenge kar vagy lelógó arc.
    .do_not_taken = Egyet hagyj ki, főleg szívbajjal vagy magas vérnyomással. Felírták: ne hagyd abba és ne hagyd ki, azt hagyd ki, amit nem írtak fel.
    .do_taken = Ülj le, pihenj, semmit ne vegyél be többet. Mellkasi fájdalom, ájulás, erős fejfájás vagy gyenge kar: nyisd meg a Segítséget, hívj mentőt; aszpirint csak akkor, ha a diszpécser mondja.

mechanism-cocaethylene =
    .what = A kettőből a tested kokaetilént csinál: jobban és tovább terheli a szívet. A kokain azt is elfedi, mennyire vagy részeg.
    .watch = Figyeld: mellkasi fájdalom, száguldó vagy egyenetlen szívverés, és a részegség, ami akkor csap le, amikor a kokain elmúlik.
    .do_not_taken = Egyet hagyj ki. A józanság érzése nem mérce: ne igyál miatta többet, ne vezess.
    .do_taken = Ülj le, maradjatok együtt, egyikből se vegyél be többet. Mellkasi fájdalom, ájulás vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt; aszpirint csak akkor, ha a diszpécser mondja.

mechanism-overheating =
    .what = Együtt túlhevítik a testet, tánc közben, napon vagy tömegben hamarabb. Halálos lehet.
    .watch = Figyeld: nagyon forró bőr, zavartság, merev izmok. Fejfájás, hányás vagy aluszékonyság sok víz után: semmit ne igyon, hívj mentőt.
    .do_not_taken = Egyet hagyj ki. Pihenj gyakran hűvös helyen; kortyolj, ha szomjas vagy, soha ne sokat egyszerre.
    .do_taken = Pihenj hűvös helyen, semmit ne vegyél be többet. Nagyon forró, zavart vagy merev: nyisd meg a Segítséget, hívj mentőt; vizezd a bőrét és legyezd, semmit ne igyon, amíg nincs teljesen ébren.

mechanism-serotonin-toxicity =
    .what = Együtt emelik a szerotonint. A túl soktól az izmok rángatóznak és megmerevednek, a test túlhevül, és ez halálos lehet.
    .watch = Figyeld: rángó vagy merev láb, remegés, izzadás, száguldó szív, forró test, nyugtalanság, zavartság.
    .do_not_taken = Hagyd ki, amit nem írtak fel. Felírták: ne hagyd abba és ne hagyd ki, kérdezz gyógyszerészt.
    .do_taken = Semmit ne vegyél be többet. Nagyon forró, zavart, merev vagy rángatózik: nyisd meg a Segítséget, hívj mentőt; vizezd a bőrét és legyezd, semmit ne igyon, amíg nincs teljesen ébren.

mechanism-blood-pressure-crisis =
    .what = A MAO-gátló leveszi a féket a másikról. A vérnyomás az egekbe szökhet: stroke, vérzés a fejben.
    .watch = Figyeld: hirtelen lüktető fejfájás, merev nyak, izzadás, kalapáló szív, mellkasi fájdalom, homályos látás.
    .do_not_taken = Egyet hagyj ki; a MAO-gátló az utolsó után még sokáig hat. Felírták: ne hagyd abba és ne hagyd ki, kérdezz gyógyszerészt.
    .do_taken = Ülj le, semmit ne vegyél be többet, másnak a tablettáját se. Hirtelen erős fejfájás, mellkasi fájdalom, nagyon forró vagy görcsroham: nyisd meg a Segítséget, hívj mentőt, mondd: MAO-gátló.

mechanism-maoi-prolongs =
    .what = A MAO-gátló nem engedi lebomlani a másikat. Sokkal erősebb lesz, és sokkal tovább tart.
    .watch = Figyeld: egyre erősödő hatás, lüktető fejfájás, forró test, hányás, zavartság.
    .do_not_taken = Egyet hagyj ki: a megszokott mennyiség itt nem támpont. Felírták: ne hagyd abba és ne hagyd ki, kérdezz gyógyszerészt.
    .do_taken = Maradjatok együtt, semmit ne vegyetek be többet. Nagyon forró, merev, zavart, erős fejfájás vagy lassú légvételek: nyisd meg a Segítséget, hívj mentőt.

mechanism-amt-maoi =
    .what = Az aMT serkent, emeli a szerotonint, és gátolja a MAO-t, ami lebontaná. A legtöbb dolog erősebben üt vele; némelyik keverés halálos lehet.
    .watch = Figyeld: rángás, merev izmok, forró test, lüktető fejfájás, száguldó szív. Későn kezdődik és sokáig tart.
    .do_not_taken = Semmi mást ne vegyél be az aMT mellé. Felírták: ne hagyd abba és ne hagyd ki, az aMT-t hagyd ki.
    .do_taken = Maradjatok együtt, semmit ne vegyetek be többet. Nagyon forró, zavart, merev vagy erős fejfájás: nyisd meg a Segítséget, hívj mentőt, mondd: aMT.

mechanism-seizures =
    .what = Együtt görcsrohamot indíthatnak el, olyannál is, akinek még soha nem volt.
    .watch = Figyeld: rángás, merev tekintet, hirtelen zavartság, aztán esés és rángatózás.
    .do_not_taken = Egyet hagyj ki, főleg ha volt már görcsrohamod. Felírták: ne hagyd abba és ne hagyd ki, az is görcsrohamot okozhat; kérdezz gyógyszerészt.
    .do_taken = Görcsroham: nyisd meg a Segítséget, hívj mentőt. Vidd arrébb a kemény tárgyakat, puhát a feje alá, semmit a szájába, ne fogd le; utána nézd meg a légzését.

mechanism-psychedelic-intensity =
    .what = Együtt erősebbek, hosszabbak és zavarba ejtőbbek, mint várnád.
    .watch = Figyeld: félelem, nem tudja, hol van, elindul egy út, víz vagy magas hely felé.
    .do_not_taken = Egyet hagyj ki. Legyen veled valaki józan, nyugodt helyen.
    .do_taken = Maradjatok együtt nyugodt, félhomályos helyen, semmit ne vegyetek be többet. Nagyon forró, merev, mellkasi fájdalom, görcsroham vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-anxiety-panic =
    .what = Az egyiktől a másik hatása félelembe és pánikba fordulhat. A száguldó szív ezt táplálja.
    .watch = Figyeld: gyors légzés, remegés, elnémulás, úgy érzi, figyelik, vagy biztos benne, hogy meghal.
    .do_not_taken = Egyet hagyj ki, főleg ha könnyen pánikolsz. Legyen veled valaki nyugodt.
    .do_taken = Menjetek együtt csendes helyre, lélegezzetek lassan, semmit ne vegyetek be többet. Mellkasi fájdalom, nagyon forró, görcsroham vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-losing-touch =
    .what = Együtt elszakíthatnak a valóságtól: pszichózis, mánia, nem tudod, hol vagy.
    .watch = Figyeld: hangokat hall vagy dolgokat lát, úgy érzi, üldözik, száguldó gondolatok, nincs alvás, veszélybe sétál.
    .do_not_taken = Egyet hagyj ki, főleg ha nálad vagy a családodban volt pszichózis vagy mánia. Felírták: ne hagyd abba és ne hagyd ki.
    .do_taken = Maradj a közelében, nyugodtan, kevés emberrel; soha ne fogj le senkit arccal lefelé. Nagyon forró, merev, nem ébreszthető vagy mindjárt megsérül: nyisd meg a Segítséget, hívj mentőt.

mechanism-dissociation =
    .what = Együtt elszakítanak a testedtől. Elzsibbadhatsz, hányhatsz, elájulhatsz.
    .watch = Figyeld: merev tekintet, nem válaszol, nem érez, hányás, lassú légvételek.
    .do_not_taken = Egyet hagyj ki. Maradj a földön, víztől és magas helytől távol, valaki józannal.
    .do_taken = Maradj vele; aluszékony, de normálisan lélegzik: fektesd az oldalára. Nem ébreszthető, lassú légvételek vagy levegő utáni kapkodás: nyisd meg a Segítséget, hívj mentőt.

mechanism-balance =
    .what = Együtt elveszik az egyensúlyt és a fájdalomérzést. Nagyot eshetsz, és nem veszed észre a sérülést.
    .watch = Figyeld: imbolygás, botladozás, beütött fej, vérzés vagy égés, amit senki sem érez.
    .do_not_taken = Egyet hagyj ki. Ülj le, mielőtt bármit beveszel, lépcsőtől, víztől, tűztől és úttól távol.
    .do_taken = Ülj a földre, ne járkálj egyedül. Beütött fej után hányás, zavartság vagy aluszékonyság, vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-blackout =
    .what = Együtt kitörlik az emlékezetet. Ébernek tűnhetsz, csinálhatsz dolgokat, bevehetsz még, és nem tudsz róla.
    .watch = Figyeld: újra ugyanazt kérdezi, elfelejti, mit vett be, furcsa vagy vakmerő tettek.
    .do_not_taken = Egyet hagyj ki, ne légy egyedül, ne vezess. Felírva vagy naponta szedve: ne hagyd abba hirtelen, azt hagyd ki, amit nem írtak fel.
    .do_taken = Maradjatok együtt, írjátok fel, mit vettetek be, a maradékot tegyétek elérhetetlen helyre. Nem ébreszthető, lassú légvételek vagy levegő utáni kapkodás: nyisd meg a Segítséget, hívj mentőt.

mechanism-delirium =
    .what = Együtt delíriumot okozhatnak: vad zavartság, forró, száraz test, száguldó szív.
    .watch = Figyeld: forró, száraz bőr, tág pupilla, motyogás, olyanokhoz beszél, akik nincsenek ott.
    .do_not_taken = Egyet hagyj ki; az allergiára, alváshoz és utazáshoz szedett tabletták is számítanak. Felírták: ne hagyd abba és ne hagyd ki, kérdezz gyógyszerészt.
    .do_taken = Zavart, nagyon forró, száguldó szív vagy görcsroham: nyisd meg a Segítséget, hívj mentőt. Maradj ott, legyen hűvös és csend, soha ne fogd le.

mechanism-lithium-level =
    .what = Az elég és a túl sok lítium között kicsi a távolság. Az izzadás, a hányás vagy a kiszáradás annyira megemelheti, hogy mérgez.
    .watch = Figyeld: durva remegés, hányás, hasmenés, elmosódó beszéd, botladozás, zavartság, rángás.
    .do_not_taken = A lítiumot és a többi gyógyszert szedd tovább, ahogy felírták; hagyd ki, amit nem írtak fel. Kérdezd a kezelőhelyedet vagy egy gyógyszerészt.
    .do_taken = Kortyolj, ha szomjas vagy, soha ne sokat egyszerre. Remegés, hányás, elmosódó beszéd, zavartság vagy görcsroham: nyisd meg a Segítséget, hívj mentőt, mondd: lítium; a következő tabletta előtt kérdezz.

mechanism-nbome-unpredictable =
    .what = Az NBOMe parányi mennyiségben hat, és vadul eltérően. Szűkíti az ereket, volt, aki belehalt, és LSD-ként árulják.
    .watch = Figyeld: vad zavartság, forró test, görcsroham, száguldó szív, hideg vagy sápadt ujjak.
    .do_not_taken = Semmi mást ne vegyél be mellé. Bármi, amit LSD-ként árulnak, lehet NBOMe: vizsgáltasd be.
    .do_taken = Maradjatok együtt, semmit ne vegyetek be többet. Nagyon forró, elvadult, mellkasi fájdalom vagy görcsroham: nyisd meg a Segítséget, hívj mentőt; soha ne fogd le.

mechanism-vessel-narrowing =
    .what = Együtt szűkítik az ereket. Az ujjak, a lábujjak, a szív vagy az agy túl kevés vért kaphat.
    .watch = Figyeld: hideg, sápadt vagy zsibbadt ujjak vagy lábujjak, mellkasi fájdalom, erős fejfájás, gyenge kar vagy lelógó arc.
    .do_not_taken = Egyet hagyj ki; a többi serkentő is számít. Felírták: ne hagyd abba és ne hagyd ki, azt hagyd ki, amit nem írtak fel.
    .do_taken = Ülj le, semmit ne vegyél be többet, másnak a tablettáját se. Mellkasi fájdalom, erős fejfájás, gyenge kar, vagy az ujjak sápadtak vagy zsibbadtak maradnak: nyisd meg a Segítséget, hívj mentőt.

mechanism-low-oxygen =
    .what = A nitrogén-oxidul kiszorítja a levegőt a tüdőből. A másikkal együtt elájulhatsz és leállhat a légzésed, észrevétlenül.
    .watch = Figyeld: hirtelen elernyedés, rándulások, nem válaszol, kék, szürke vagy sápadt ajak, íny vagy köröm.
    .do_not_taken = Egyet hagyj ki. Soha ne egyedül, soha ne maszkkal vagy fejre húzott zacskóval, soha ne zárt autóban vagy kis helyiségben.
    .do_taken = Vidd el a gázt, menjetek friss levegőre, maradjatok együtt. Nem ébreszthető, lassú légvételek vagy levegő utáni kapkodás: nyisd meg a Segítséget, hívj mentőt.

mechanism-enzyme-block =
    .what = Egy gyógyszer, például egy HIV-booster, a testben tartja a másikat: sokkal többet belőle, sokkal tovább.
    .watch = Figyeld: egyre erősödő hatás: nagyon aluszékony, nagyon forró, száguldó szív, zavart.
    .do_not_taken = Felírták: ne hagyd abba és ne hagyd ki, kérdezd a kezelőhelyedet vagy egy gyógyszerészt. Hagyd ki, amit nem írtak fel: a megszokott mennyiség itt nem támpont.
    .do_taken = Maradjatok együtt a szokásosnál tovább, semmit ne vegyetek be többet. Nem ébreszthető, lassú légvételek, nagyon forró vagy mellkasi fájdalom: nyisd meg a Segítséget, hívj mentőt.

mechanism-blood-pressure-drop =
    .what = Együtt összeomolhat tőlük a vérnyomás: elájulsz, a szív és az agy túl kevés vért kap.
    .watch = Figyeld: szédülés, sápadt bőr, homályos látás, ájulás, mellkasi fájdalom.
    .do_not_taken = Egyet hagyj ki; az erekciós tabletták órákig, némelyik napokig hat. Felírták: ne hagyd abba és ne hagyd ki, azt hagyd ki, amit nem írtak fel.
    .do_taken = Szédülsz: feküdj le, semmit ne vegyél be többet. Ájulás, mellkasi fájdalom vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt, nevezd meg mindkettőt, ne használj szívsprayt.

mechanism-heart-rhythm =
    .what = Együtt felboríthatják a szívritmust. A szív előjel nélkül megállhat.
    .watch = Figyeld: rezgő vagy kihagyó szív, szédülés, ájulás, görcsroham.
    .do_not_taken = Felírták: ne hagyd abba és ne hagyd ki, kérdezd a kezelőhelyedet szívvizsgálatról (EKG). Hagyd ki, amit nem írtak fel.
    .do_taken = Ülj le, maradjatok együtt, semmit ne vegyetek be többet. Rezgő szív, ájulás, mellkasi fájdalom, görcsroham vagy nem lélegzik normálisan: nyisd meg a Segítséget, hívj mentőt.

mechanism-opioid-strong-again =
    .what = A fentanilok és a nitazének nagyon erősek. A naloxon előbb elmúlhat, mint ők, és a légzés újra leáll.
    .watch = Figyeld: lassú légvételek, nem ébred, azután is, hogy a naloxon segített. A levegő utáni kapkodás és a horkolás nem számít légzésnek.
    .do_not_taken = Egyet hagyj ki. Soha ne egyedül, és legyen a közelben egynél több adag naloxon.
    .do_taken = Nem ébreszthető, lassú légvételek vagy levegő utáni kapkodás: nyisd meg a Segítséget, hívj mentőt, adj naloxont. Normálisan lélegzik: maradj vele. Újra lassul: második naloxonadag.

mechanism-opioid-withdrawal =
    .what = Az egyik gátolja a másikat: hirtelen elvonás, vagy úgy tűnik, az opioid nem hat. Ha többet veszel be belőle, később leállhat a légzésed.
    .watch = Figyeld: has- és izomgörcsök, izzadás, hányás, remegés. Később: el-elalvás, lassú légvételek, levegő utáni kapkodás.
    .do_not_taken = Ne vegyél be többet, hogy legyőzd a gátlást. Felírták: ne hagyd abba és ne hagyd ki, kérdezd a kezelőhelyedet; hagyd ki, amit nem írtak fel.
    .do_taken = Ne vegyél be több opioidot, elvonásban se; maradjatok együtt. Szűnni nem akaró hányás, zavartság, lassú légvételek vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-disulfiram-reaction =
    .what = A gyógyszer nem engedi, hogy a tested lebontsa az alkoholt. Méreg gyűlik fel, és már egy kevéstől is nagyon rosszul lehetsz.
    .watch = Figyeld: forró, vörös arc, kalapáló szív, fejfájás, hányás, nehéz légzés, ájulás.
    .do_not_taken = Ne igyál alkoholt, ételben, szájvízben vagy köhögés elleni szirupban se, és az utolsó tabletta után még napokig. A gyógyszert ne hagyd abba és ne hagyd ki.
    .do_taken = Ne igyál több alkoholt; ülj vagy feküdj le, ne légy egyedül. Mellkasi fájdalom, nehéz légzés, ájulás vagy zavartság: nyisd meg a Segítséget, hívj mentőt, nevezd meg a gyógyszert.

mechanism-enzyme-induction =
    .what = Az orbáncfűtől a test sok gyógyszert gyorsabban bont le: túl gyengék lesznek. Ha abbahagyod, újra erősebbek lesznek.
    .watch = Figyeld, ha egy gyógyszer kevésbé hat: elvonás, fájdalom, rossz kedv, nem véd a fogamzásgátló vagy nem hat a HIV-gyógyszer.
    .do_not_taken = Kérdezz gyógyszerészt, mielőtt orbáncfüvet kezdesz szedni. Felírt gyógyszert ne hagyj abba, ne hagyj ki, és ne szedj belőle többet.
    .do_taken = Ne vegyél be többet azért, mert gyengének érzed; kérdezz egy kezelőhelyet vagy gyógyszerészt, mielőtt bármin változtatsz. Zavartság, lassú légvételek vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-cannabinoid-unpredictable =
    .what = A szintetikus kannabinoidok sokkal erősebbek a kannabisznál, és csomagonként mások. Senki sem tudja, mit tesz egy keverés.
    .watch = Figyeld: pánik, hányás, mellkasi fájdalom, görcsroham, hirtelen összeesés.
    .do_not_taken = Semmi mást ne vegyél be melléjük, és ne légy egyedül. Felírták: ne hagyd abba és ne hagyd ki, ezeket hagyd ki.
    .do_taken = Ülj a földre, maradjatok együtt, semmit ne vegyetek be többet. Mellkasi fájdalom, görcsroham, összeesés vagy nem ébreszthető: nyisd meg a Segítséget, hívj mentőt.

mechanism-drying-out =
    .what = Együtt kiszárítanak: forró test, izomgörcsök, megterhelt szív. A sok víz egyszerre nem gyógyír, halálos lehet.
    .watch = Figyeld: szédülés, sötét vizelet vagy semennyi, izomgörcsök, forró test, zavartság.
    .do_not_taken = Egyet hagyj ki. Pihenj hűvös helyen; kortyolj, ha szomjas vagy, soha ne sokat egyszerre.
    .do_taken = Pihenj hűvös helyen; kortyolj, ha szomjas vagy, soha ne sokat egyszerre. Fejfájás, hányás, zavartság, aluszékonyság vagy görcsroham: semmit ne igyon, nyisd meg a Segítséget, hívj mentőt.

mechanism-same-kind =
    .what = Kétszer ugyanaz a fajta: az adagok összeadódnak.
    .watch = Figyeld: ugyanazok az ártalmak, mint egynél, csak hamarabb és erősebben. A második később is üthet, mint az első.
    .do_not_taken = Egyet hagyj ki. Felírták: ne hagyd abba és ne hagyd ki, ne tegyél mellé ugyanilyen fajtát.
    .do_taken = Maradjatok együtt, semmit ne vegyetek be többet. Nem ébreszthető, lassú légvételek, nagyon forró, mellkasi fájdalom vagy görcsroham: nyisd meg a Segítséget, hívj mentőt.

mechanism-stomach =
    .what = Együtt felkavarják a gyomrot. A hányás veszélyes annak, aki aluszékony vagy alszik.
    .watch = Figyeld: szűnni nem akaró hányás, vér benne, aluszékonyság hányás közben.
    .do_not_taken = Egyet hagyj ki. Ne légy egyedül, és ne feküdj hanyatt.
    .do_taken = Ülj fel, vagy feküdj az oldaladra; kortyolj, ha szomjas vagy. Vér, szűnni nem akaró hányás, zavartság vagy nehéz ébren tartani: nyisd meg a Segítséget, hívj mentőt.

### Biztonságosabb szerhasználat, kártyánként egy téma: amit szerhasználó emberek egymásnak mondanak. Adagok sehol sem állnak.

card-tolerance = Szünet után a tested kevesebbet bír
    .lead = Börtön, elvonó, kórház, pár nap szünet: amit előtte bevettél, attól most leállhat a légzésed.
    .p1 = A börtön vagy a kezelés utáni első napokban és hetekben a legnagyobb a halálos túladagolás kockázata. Készíts tervet erre az időre, mielőtt kijössz.
    .p2 = Az opioidokkal szembeni tolerancia napok alatt csökken. Nem érzed, mennyi tűnt el belőle.
    .p3 = Ha újra beveszed, sokkal kevesebbet vegyél be, mint a szünet előtt, aztán várj. Egy kevés is túl sok lehet.
    .p4 = Inkább szívd el, mint hogy belődd. Ez csökkenti a kockázatot, nem szünteti meg.
    .p5 = Hagyd ki az alkoholt, a benzót, a pregabalint és a többi nyugtatót. Felírva vagy naponta szedve: ne hagyd abba hirtelen, kérdezz egy kezelőhelyet.
    .p6 = Ne egyedül: olyannal, aki tudja, hogy ez a szünet utáni első alkalom, és legyen naloxon kéznél.
    .p7 = Mielőtt kijössz a börtönből vagy a kórházból, kérj helyettesítő kezelést és naloxont magaddal. Mindkettő csökkenti a halál kockázatát.

card-not-alone = Ne egyedül
    .lead = Sokan zárt ajtó mögött halnak meg, ahol senki sem veheti észre időben.
    .p1 = Olyanokkal használj, akikben bízol, és ne mindenki egyszerre. Egyvalaki maradjon olyan állapotban, hogy fel tudja ébreszteni a többieket, és tudjon telefonálni.
    .p2 = Mondjátok el egymásnak, mit vesztek be és mikor. Annak, aki később segít, tudnia kell.
    .p3 = Tartsd a naloxont ott, ahol mindenki látja, és mondd meg, ki tudja beadni. Arra nem számíthatsz, hogy magadnak beadod.
    .p4 = Mégis egyedül? Mondd meg valakinek, hol vagy, mikor kezded, és mikor jöjjön megnézni.
    .p5 = Hagyd nyitva az ajtót. Zárt ajtón át senki sem tud segíteni.
    .p6 = Szerhasználó szobában, ahol van ilyen, közbelépnek, ha baj van.
    .p7 = Egyes országokban egy telefonos szolgálat vonalban marad, amíg használsz. Kérdezz egy ártalomcsökkentő csoportot, melyik működik ott, ahol vagy.

card-start-low = Kicsivel kezdd, várj, egyszerre csak egyfélét
    .lead = Ránézésre senki sem tudja megmondani, mi az és milyen erős.
    .p1 = Két egyforma tabletta vagy zacskó nagyon különbözhet. Minden új tételt kezelj ismeretlenként.
    .p2 = Egy kis részével kezdd annak, amit be akartál venni. Később vehetsz be többet; visszavenni semmit sem tudsz belőle.
    .p3 = Aztán várj. Amit lenyelsz, annak két óra és több is kellhet, hogy hasson, evés után még tovább.
    .p4 = Nem történik semmi? Ne vegyél be többet. Lehet, hogy valami lassabb és veszélyesebb, például PMA, amit MDMA-ként árulnak.
    .p5 = Egyszerre csak egyfélét, és az alkohol is számít. Keverve senki sem látja előre, hogyan hatnak együtt.
    .p6 = Felírt gyógyszer: ne hagyd abba és ne hagyd ki, hogy helyet csinálj. Nézd meg a keverést, vagy kérdezz gyógyszerészt.
    .p7 = Betegen, kimerülten, szomjasan: a tested kevesebbet bír, mint máskor.

card-nitazenes = Nitazének és hamis tabletták
    .lead = A heroinnál jóval erősebb opioidok bukkannak fel ott, ahol senki sem számít rájuk. Ránézésre semmit sem tudsz meg.
    .p1 = Találtak már heroinban, oxikodonként, Xanaxként vagy diazepámként árult tablettákban, Spice-ban, kokainban és ecstasyban.
    .p2 = Egy doboz vagy egy levél tabletta semmit sem bizonyít. A hamisítvány úgy néz ki, mint az igazi gyógyszer, és az erőssége eltérő.
    .p3 = Soha nem vettél be opioidot? Akkor nincs toleranciád. Egy hamis benzótól vagy fájdalomcsillapítótól leállhat a légzésed.
    .p4 = Nagyon kicsivel kezdd, várj, ne egyedül. Ne legyen mellette alkohol, pregabalin, benzo vagy más opioid; ami fel van írva: ne hagyd abba hirtelen, kérdezz egy kezelőhelyet.
    .p5 = A naloxon hat, de kellhet egy második naloxonadag és több is, és a légzés később újra leállhat. Hordj magadnál többet, és maradj ott.
    .p6 = Nem ébreszthető, bármiként árulták: hívj mentőt, adj naloxont. Nem lélegzik normálisan: lélegeztesd. A naloxon akkor sem árt neki, ha nem volt opioid.
    .p7 = Egy szerbevizsgáló labor kereshet benne nitazént. A tesztcsíkok némelyiket nem mutatják ki.

card-test-strips = Amit egy tesztcsík nem lát
    .lead = A tesztcsík egyetlen kérdésre felel arról a darabkáról, amit vizsgáltál. A negatív nem jelent igent.
    .p1 = A fentanilcsík nem mutat nitazént, a nitazéncsík pedig csak nitazént mutat.
    .p2 = A nitazéncsík nem mutat ki néhány nitazént. A fentanilcsík nem mutat ki néhány fentanilt, köztük a karfentanilt.
    .p3 = A tesztcsík nem mondja meg, mennyi van benne, és azt sem, melyik.
    .p4 = A por ritkán egyenletes, és minden tabletta más. A következő darabban lehet az, ami ebben nem volt.
    .p5 = A pozitív is lehet téves: a meth, az MDMA és a difenhidramin becsaphatja a fentanilcsíkot, a koffein a nitazéncsíkot. Annyi vizet használj, amennyit a tájékoztató ír.
    .p6 = A színteszt nem mutatja sem az erősséget, sem azt, hogy mi minden van a keverékben. Egy szerbevizsgáló labor többet lát, de az sem mindent.
    .p7 = Negatív? Tégy úgy, mintha pozitív lenne: kicsivel kezdd, várj, ne egyedül, naloxon kéznél.

card-new-kit = Minden alkalommal új eszköz
    .lead = A hepatitis C és a HIV szabad szemmel láthatatlan vérnyomokban is terjed.
    .p1 = Új, steril tű és fecskendő minden lövéshez, akkor is, ha az előzőt csak te használtad. A használt tű tompa, és felsérti az eret.
    .p2 = A többi is számít: saját kanál, szűrő, víz, törlő és szorító, minden alkalommal.
    .p3 = Ha egy fecskendőből osztjátok szét, a vírus átmegy, akkor is, ha mindenkinek saját tűje van.
    .p4 = A pipa és a felszívó is átadja a hepatitis C-t, kirepedt ajkon és sebes orron át. Használd a sajátodat, és ne bankjegyet.
    .p5 = Közös tűt használtál? A PEP nevű gyógyszer még megállíthatja a HIV-et, legjobb 24 órán belül, legkésőbb 72 órán belül. Menj most kórházba vagy rendelőbe.
    .p6 = Teszteltesd magad. A hepatitis C-t gyógyszer szinte mindenkinél meggyógyítja. Újra elkaphatod, úgyhogy maradj az új eszköznél.
    .p7 = A tűcsereprogramok, a drogsegítő szolgálatok és néhány városban automaták steril eszközt adnak, és visszaveszik a használt tűt.

card-wounds = Vénák, sebek, és mikor szepszis
    .lead = Egy elfertőződött hely szepszisbe fordulhat, és az halálos lehet. Nézesd meg korán.
    .p1 = Mosd meg a kezed és a bőrt, végy új tűt, válts helyet. Az újra és újra használt hely elfertőződik.
    .p2 = Kerüld a lágyékot, a nyakat, a hónaljat és mindent, ami lüktet: az artéria.
    .p3 = Éles fájdalom, élénkpiros vér, spriccel: tűt ki, nyomd erősen, feküdj le, emeld fel a kart vagy a lábat. Nyomd legalább 15 percig. Nem áll el: hívj mentőt.
    .p4 = Vörös, forró, duzzadt, gennyes, szagos vagy nem gyógyul: mutasd meg mielőbb ápolónak vagy orvosnak. Ne vágd fel, ne nyomkodd, attól szétterjed.
    .p5 = Vörös sávok, láz vagy hidegrázás: még ma orvoshoz. Fájó, duzzadt láb lágyékba lövés után: most kórházba.
    .p6 = Zavartság, elmosódó beszéd, nehéz vagy gyors légzés, rettentő hidegrázás, egész nap nincs vizelet, foltos bőr, kék, szürke vagy sápadt ajak: hívj mentőt, és mondd, hogy szepszis lehet.
    .p7 = Homályos vagy kettős látás, lecsukódó szemhéj, nehéz nyelés vagy beszéd, napokkal egy lövés után: most kórházba. Sebbotulizmus lehet.

card-route = Szívás lövés helyett
    .lead = A lövés a legkockázatosabb mód. Egy másik mód csökkenti a kockázatot.
    .p1 = A szívás kíméli a vénát és a bőrt: kevesebb tályog, kevesebb hepatitis C, kevesebb HIV.
    .p2 = Ha szívod, abbahagyhatod, amint érzed. Egy lövést nem lehet visszavenni.
    .p3 = Szívással is túladagolhatod, leginkább fentanilt. Ne egyedül, naloxon kéznél.
    .p4 = Saját pipa, csutora vagy szívószál: a kirepedt és megégett ajak átadja a hepatitis C-t.
    .p5 = Az ártalomcsökkentő szolgálat fóliája és pipája erre készült. A műanyag, a doboz és a festett tárgy gőzt ereszt.
    .p6 = A füst árt a tüdőnek, és az asztma sokkal rosszabb lehet tőle. Nehéz a légzés és nem múlik: hívj mentőt.
    .p7 = Ha módot váltasz, újra kicsivel kezdd: még nem tudod, milyen gyorsan és milyen erősen jön.

card-substitution = Metadon és buprenorfin
    .lead = A helyettesítő kezelés csökkenti a kockázatodat. A kihagyott napok és a gyerek kezébe kerülő üvegek teszik veszélyessé.
    .p1 = Három napot vagy többet kihagytál? Ne vedd be a szokásos mennyiséget. Előbb hívd a kezelőhelyet vagy a gyógyszertárat: a toleranciád csökkenhetett.
    .p2 = Egyet hagytál ki? Soha ne végy be kettőt pótlásul. Vedd be a következőt a szokott módon, és szólj nekik.
    .p3 = Ne hagyd abba hirtelen. A kezelés végét követő első négy hétben nagyobb a túladagolás kockázata. Előbb beszélj a kezelőhellyel.
    .p4 = A metadon első négy hete is kockázatos. Ha alkohol, benzo vagy heroin van mellette, leállhat a légzésed.
    .p5 = A buprenorfin gátolja a többi opioidot. Ha egyre többet veszel be, hogy túljuss rajta, túladagolás lehet a vége.
    .p6 = Zárd el, abban az üvegben vagy csomagban, amiben kaptad, soha ne pohárban vagy italosüvegben. Egy kis mennyiség is megölhet egy gyereket.
    .p7 = Egy gyerek lenyelhetett belőle? Azonnal hívj mentőt. Ne várj a jelekre.

card-ghb = GHB és GBL: időzítés és függőség
    .lead = A jó érzés és az ájulás között nagyon kevés van.
    .p1 = Aki elájul, az többnyire még az első hatása előtt vett be többet. Írd fel az időt, állíts be időzítőt, egyvalaki vezesse a listát.
    .p2 = Az erősség üvegenként más, és a GBL gyorsabban és erősebben hat, mint a GHB. Ami múltkor jól ment, az most kiüthet.
    .p3 = Ne legyen mellette alkohol, ketamin, benzo vagy opioid. Együtt leállhat tőlük a légzésed.
    .p4 = Jelöld meg az üveget, és soha ne tartsd italosüvegben. Valaki megihatja.
    .p5 = Aluszékony: maradj vele, és figyeld a légzését. Nem ébreszthető: ez kóma. Hívj mentőt. Normálisan lélegzik: fektesd az oldalára. Maradj ott.
    .p6 = Ha naponta vagy éjjel-nappal veszed be, a testednek hamar szüksége lesz rá. Jele, ha nélküle remegsz, izzadsz és nem alszol.
    .p7 = Halálos lehet, ha hirtelen abbahagyod: kérj orvosi segítséget. Kórház vagy drogsegítő szolgálat segíthet lépésről lépésre leállni vele.

card-heat-water = Hőség és víz
    .lead = A serkentők és az MDMA felforrósítanak. Az MDMA a vizet is visszatartja. A túlhevülés halálos lehet, a túl sok víz halálos lehet.
    .p1 = Kortyolj, ha szomjas vagy, óránként nagyjából egy pohárral; kicsivel többet csak tánc és izzadás közben; soha ne sokat egyszerre.
    .p2 = A tanácsok eltérnek: a holland Unity óránként legfeljebb egy pohárról ír, a walesi Choices kortyokról, nagyjából óránként fél literről. Mi a kisebbet követjük.
    .p3 = Az MDMA szomjassá tehet, és nem enged vizelni. Egyikre sem a több víz a válasz.
    .p4 = Tarts szünetet a táncban, ülj hűvös helyre, vegyél le egy réteget, vizezd a bőröd.
    .p5 = Meleg idő, zsúfolt terem, párás levegő, több serkentő: mindegyik növeli a kockázatot.
    .p6 = Nagyon forró, zavart vagy merev: hívj mentőt. Ne mozogjon, árnyék, ruhát le, vizezd a bőrét és legyezd. Semmit ne igyon, amíg nincs teljesen ébren.
    .p7 = Fejfájás, hányás, zavartság, aluszékonyság vagy görcsroham MDMA után: semmit ne igyon. Hívj mentőt.

card-chemsex = Chemsex, boosterek, poppers
    .lead = Hosszú éjszakák, több szer, rajta még gyógyszer: készítsd el a tervet, mielőtt elindulsz.
    .p1 = Mondd meg előre, mit szeretnél és mit nem, mikor mész el, és ki figyel kire. Aki elájult, nem tud igent mondani.
    .p2 = A HIV-boosterek (ritonavir, kobicisztát) tovább és erősebben tartják benned a szereket. Kristálymeth-tel, MDMA-val, mefedronnal, ketaminnal vagy GHB-vel ez halálos lehet.
    .p3 = Ne hagyd ki miatta a HIV-gyógyszert; vigyél magaddal eleget. Kérdezd meg a kezelőhelyedet, van-e neked való booster nélküli.
    .p4 = Soha ne legyen poppers Viagrával, Cialisszal vagy más erekciós tablettával: a vérnyomásod annyira leeshet, hogy belehalsz. Szívgyógyszerrel ugyanígy.
    .p5 = Soha ne nyeld le a popperst, és tartsd távol bőrtől, szemtől és lángtól. Homályosan látsz: hagyd abba, és nézesd meg a szemed.
    .p6 = Az alvás és az evés is hozzátartozik. Átvirrasztott éjszakák, úgy érzed, követnek, olyanokat hallasz, akik nincsenek ott: hagyd abba, menj nyugodt helyre, kérj segítséget.
    .p7 = Saját eszköz lövéshez és szippantáshoz. Teszteltesd magad gyakran HIV-re, hepatitis C-re és a többire. Kockázatos helyzet után kérj PEP-et azonnal, legkésőbb 72 órán belül.

### A naloxonképzés kvíze: egy kérdés, három válasz, és hogy miért.

question-gasps = Valaki nem ébreszthető. Néha kap egyet levegő után, hosszú szünetekkel. Mit teszel?
    .a = Az oldalára: lélegzik, csak lassan
    .b = Úgy veszem, hogy nem lélegzik normálisan, és cselekszem
    .c = Várok, gyakoribbak lesznek-e ezek
    .why = A levegő utáni kapkodás nem számít légvételnek: gyakori, amikor a szív leállt. Hívj mentőt, naloxon, nyomás és befúvás.

question-snoring = Opioid után egy barátod hangosan horkol a kanapén. Rászólsz és megcsíped: semmi. Mi most a teendő?
    .a = Mentőt hívok, fejét hátra, számolom a légvételeit
    .b = Hagyom: aki horkol, az kap levegőt
    .c = Párna a feje alá, később benézek
    .why = Ha valaki nem ébreszthető, a horkolás azt jelenti, hogy alig jut át levegő. A fej hátrahajtása megnyitja az utat; aztán számolj 10 másodpercig.

question-ten-seconds = 10 másodperc alatt egy légvételt láttál. Mit mond ez neked?
    .a = Nem lélegzik normálisan
    .b = Túl rövid idő, ezért figyelem még pár percig
    .c = Lassú, de alvónak elég
    .why = 10 másodperc alatt 2-nél kevesebb légvétel: nem lélegzik normálisan. Minden perc, amíg tovább nézed, egy perc levegő nélkül.

question-cannot-tell = Nézed a mellkasát, és nem tudod megállapítani, normálisan lélegzik-e. Mit teszel?
    .a = Előbb pulzust keresek a nyakán
    .b = Kivárok, amíg a jelek világosabbak
    .c = Úgy cselekszem, mintha nem lélegezne normálisan
    .why = Ha nem tudod megállapítani, az úgy számít, hogy nem lélegzik normálisan. A pulzus keresése időbe telik, és gyakran félrevezet.

question-dark-skin = Hol nézed, hogy kevés-e a levegő, sötét bőrön is?
    .a = A szemén: a fehérje elszürkül
    .b = Az arcán és a homlokán, azok kékülnek el először
    .c = Az ajkán, ínyén és körmén, fehér fénynél
    .why = A kék, szürke vagy sápadt ajak, íny vagy köröm a jel. A színes vagy gyenge fény elrejti, ezért használj fehér fényt.

question-pupils = Nem ébreszthető, lassan lélegzik, de a pupillája nem szűk. Lehet opioidtúladagolás?
    .a = Csak ha tűt vagy pipát találsz
    .b = Igen: az ébredés és a légzés dönt
    .c = Nem: opioidtól mindig szűk
    .why = A szűk pupilla opioidra utal, de nem kell ott lennie. Ne veszíts időt a szemével.

question-call-first = Találsz valakit, aki nem ébreszthető. A naloxonod a sátorban van. Mi az első?
    .a = Pár percig próbálom felébreszteni
    .b = A hívás, kihangosítva
    .c = Futok a naloxonért, onnan hívok
    .why = A segítségnek idő kell, hogy odaérjen, ezért előbb hívj mentőt. Csak ha egyedül vagy, és kibontott naloxon van a kezedben: adag, másodpercek, aztán hívás.

question-loudspeaker = Mentőt hívtál. Hol a helye most a telefonnak?
    .a = Kihangosítva, a feje mellett
    .b = A zsebemben, jön a segítség
    .c = A fülemnél, hogy minden szót értsek
    .why = Kihangosítva mindkét kezed szabad, és a diszpécser hall téged és veled számol.

question-operator = A diszpécser mást mond, mint ez az app. Kit követsz?
    .a = Az appot, túladagolásra készült
    .b = Mindkettőt, egymás után
    .c = A diszpécsert
    .why = A diszpécser hallja, mi történik nálatok, és végigvezet rajta. Amit ő mond, az az app előtt jár.

question-until-it-works = Nem lélegzik normálisan, naloxont kapott. Mit teszel, amíg hat?
    .a = Várok mellette 2–3 percet
    .b = 30 nyomás, 2 befúvás, újra és újra
    .c = Az oldalára fordítom
    .why = Levegő nélkül az agy 3–5 perc alatt károsodik. A nyomás és a befúvás áthidalja az időt, amíg a naloxon hat.

question-no-breaths = Nem lélegzik normálisan, és a befúvás neked nem megy, vagy nem akarod. Mi legyen?
    .a = Nyomom a mellkasát megállás nélkül
    .b = Hagyom: a félmunka árt
    .c = Csak naloxon, aztán várom a mentőket
    .why = A szünet nélküli nyomás mozgatja a vért, és ez sokkal több a semminél. A befúvást más is végezheti.

question-too-slow = Nem ébreszthető. 30 másodperc alatt 4 valódi légvételt számolsz. Mi most a teendő?
    .a = Az oldalára, mély alvásban ez normális
    .b = Még semmi: 5 perc múlva újra számolok
    .c = Levegőt fújok be neki 5 másodpercenként egyszer
    .why = 30 másodperc alatt 6-nál kevesebb, vagyis percenként 12-nél kevesebb: túl lassú. Hívj mentőt, adj naloxont, és lélegeztesd.

question-side-when = Mikor fekteted az oldalára?
    .a = Csak ha normálisan lélegzik
    .b = Rögtön az első naloxonadag után
    .c = Amint kiderül, hogy nem ébreszthető
    .why = Az oldalán fekve se nyomni, se lélegeztetni nem tudod. Előbb a légzés, aztán az oldalfekvés.

question-fit = Valakinek görcsrohama van, miután bevett valamit. Mi segít?
    .a = Kemény tárgyakat el, valami puhát a feje alá, mentőt hívok
    .b = Erősen lefogom a karját és a lábát, amíg vége
    .c = Valamit a fogai közé, hogy a nyelve ne sérüljön
    .why = Semmit a szájába, és ne fogd le: mindkettő sérülést okoz. Drog és görcsroham: hívj mentőt. Amikor vége, nézd a légzését.

question-child = Egy gyerek tablettát nyelt le, és nem lélegzik normálisan. Mentőt hívtál. Mi a legfontosabb?
    .a = Kihánytatni vele a tablettákat
    .b = A befúvás, és megmondani a diszpécsernek, hogy gyerek
    .c = Várni a mentőket: a befúvás árt a kis tüdőnek
    .why = Gyereknél többnyire a levegő hiányzik. Néhány spray címkéje 14 éves kortól szól: kérdezd a diszpécsert, és a befúvást ne tartsd vissza.

question-pregnant = Várandós, és opioid után nem lélegzik normálisan. Naloxon?
    .a = Várandósan nem, árt a babának
    .b = Csak ha egy orvos ott van és beleegyezik
    .c = Beadom, és szólok a mentőknek, hogy várandós
    .why = A naloxon várandósan is adható; a levegőhiány mindkettőjüket veszélyezteti. Normálisan lélegzik: a bal oldalára.

question-several = Ketten fekszenek, te egyedül vagy. Mentőt hívtál. Kivel kezded?
    .a = Azzal, aki a leghangosabban kiabál
    .b = Azzal, aki nem lélegzik normálisan
    .c = Azzal, aki előbb esett össze
    .why = A kiabáláshoz levegő kell; a csend a figyelmeztető jel. Mondd a diszpécsernek, hogy ketten vannak, és kiálts még segítőkért.

question-shower = Nem ébreszthető. Valaki hideg zuhanyt és erős kávét kér. Mit mondasz?
    .a = Nem: mentő, naloxon, befúvás
    .b = Kávé jöhet, a zuhany túl veszélyes
    .c = Rövid zuhany, a sokk beindítja a légzést
    .why = Belefulladhat, kihűlhet vagy félrenyelhet, és egyik sem hoz levegőt. Ez a szándékos hánytatásra is igaz.

question-stimulant = Valaki GHB-től elájult. Egy barátja speedet adna neki, hogy felébredjen. És te?
    .a = Beleegyezem, de csak keveset, az ínyére
    .b = Leállítom: mentőt hívok, és nézem a légzését
    .c = Beleegyezem: a serkentő kiegyenlíti a nyugtatót
    .why = A serkentő nem ellenszer: megterheli a szívet, és a légzést nem hozza vissza. Soha ne hagyd egyedül.

question-one-nostril = Hogyan adsz be egy naloxon orrsprayt?
    .a = Egy keveset, megnézem, aztán a többit
    .b = Felét az egyik, felét a másik orrlyukba
    .c = Az egészet az egyik orrlyukba, egyetlen erős nyomással
    .why = A spray egy nyomásra a teljes adagot kiadja, nem lehet megosztani. Fejét hátra, a spray hegye az egyik orrlyukban, nyomd.

question-no-test = Ezt a sprayt még soha nem használtad. Ki kell előbb próbálnod?
    .a = Nem, akkor elvész az adag
    .b = Igen, egyszer, aznap, amikor megkapom
    .c = Igen, egy nyomás, amíg köd jön ki
    .why = Minden naloxonsprayben egy adag van. Nem kell előkészítő pumpálás, mint más orrspraynél: egy nyomás után elfogyott.

question-other-nostril = 2–3 perc telt el egy spray után: még mindig nem lélegzik normálisan. Van még egy. És most?
    .a = Második naloxonadag, ugyanabba az orrlyukba
    .b = Félreteszem, és várok 10 percet
    .c = Második naloxonadag, a másik orrlyukba
    .why = A második naloxonadag 2–3 perc után jön, új sprayből, a másik orrlyukba. Folytasd a nyomást és a befúvást.

question-black-line = A naloxonfecskendőn fekete vonalak vannak. Meddig nyomod az első adagnál?
    .a = Az első fekete vonalig
    .b = Középig, egyelőre a felét
    .c = Végig, a több jobban hat
    .why = Minden fekete vonal egy adag. 2–3 perc után még mindig nem lélegzik normálisan: második naloxonadag, a következő vonalig.

question-unsure = Nem ébreszthető, és senki sem tudja, mi volt az. Adsz naloxont?
    .a = Csak ha szűk a pupillája
    .b = Igen: ha kétséges, beadom
    .c = Nem, előbb kiderítem, mit vett be
    .why = Nem árt neki, ha nem opioid volt. Ha az volt, elrejtve egy tablettában vagy porban, minden perc számít nélküle.

question-not-opioids = GHB, alkohol és benzo volt. Naloxon után is túl lassan lélegzik. Miért?
    .a = A naloxontól lett rosszabb: mindent abbahagyni
    .b = Kevés volt: adag adag után, amíg fel nem ébred
    .c = Csak opioidokra hat: folytatom a befúvásokat
    .why = A naloxon az opioidot oldja, mást nem. Itt az segít, hogy levegőt fújsz be neki, amíg a mentők átveszik.

question-not-awake = Naloxon után normálisan lélegzik, de nem ébred fel. Mi most a teendő?
    .a = Járatom fel-alá, amíg ébren nem lesz
    .b = Az oldalára, figyelem: elég a naloxon
    .c = Következő naloxonadag, fel kell ébrednie
    .why = A cél a légzés, nem az ébredés. Valami más még nyugtathatja; több naloxon csak elvonást hoz.

question-every-minute = Normálisan lélegzik, az oldalán fekszik, nincs ébren. Milyen gyakran nézed a mellkasát?
    .a = Negyedóránként
    .b = Ha hallom, hogy valami változik
    .c = Minden percben
    .why = A légzés hang nélkül is leállhat. Nézd minden percben; horkol, hörög vagy lassul: a hátára, fejét hátra, számolj.

question-stopped-again = Fél órával azután, hogy a naloxon segített, újra leáll a légzése. Egy adagod maradt. Mikor adod be?
    .a = Azonnal, aztán nyomás és befúvás
    .b = 2–3 perc múlva, mint az elsőnél
    .c = Egyáltalán nem: egy hatott, ez nem lehet opioid
    .why = A 2–3 perc olyan adagra vonatkozik, amely még nem hatott. Ha hatott, és a légzés újra leáll: azonnal a következő naloxonadag.

question-not-alone = Ébren van, jól érzi magát, és egyedül akar hazamenni. Mit teszel?
    .a = Vele maradok legalább 2 óráig, ráveszem a kórházra
    .b = Adok még egy naloxonadagot az útra
    .c = Elengedem: aki ébren van, túl van rajta
    .why = A naloxon hatása 20–90 perc után elmúlik, és az opioid még benne lehet. Ha egyedül van, senki sem veszi észre.

question-outlast = Melyik opioid tarthat tovább, mint a naloxon?
    .a = Csak amit belőnek
    .b = Sok, főleg a metadon és a nitazének
    .c = Egyik sem: mindig a naloxon tart a legtovább
    .why = Metadon, tapasz, tabletta és nitazén után maradj tovább, és legyen a közelben egynél több adag naloxon.

question-handover = Megjönnek a mentők. Mit adsz át?
    .a = A nevét; a többit maguk is látják
    .b = Semmi használtat: a spray megy a kukába
    .c = Mit vett be, minden naloxonadagot az idejével, és amit használtam
    .why = A mentők aszerint terveznek, mit adtál be és mikor. Add oda a használt sprayt vagy fecskendőt, a tűt kupak nélkül a dobozában.

question-more-opioids = Elvonásban ébred, és azonnal be akar venni valamit. Mit mondasz neki?
    .a = Ártalmatlan: a naloxon most megvédi
    .b = Egy kevés rendben van, enyhíti
    .c = Ne vegyen be semmit: amikor a naloxon elmúlik, leállhat a légzése
    .why = Amíg ott a naloxon, az opioid nem hat. Amikor elmúlik, a régi és az új együtt hat.

question-it-passes = Naloxon után remeg, izzad, hány és kiabál veled. Mi történik?
    .a = Allergiás a naloxonra: soha többé ne kapjon
    .b = Elvonás: elmúlik, nyugodtan a közelében maradok
    .c = Visszajött a túladagolás: következő naloxonadag
    .why = Az elvonás szörnyű érzés, és elmúlik, ahogy a naloxon elmúlik. Beszélj halkan, mondd el, mi történt; hány: ülve vagy az oldalán.

question-one-at-a-time = Két spray van a csomagban. Miért ne add be egyszerre mindkettőt?
    .a = A kelleténél több elvonást hoz, és elfogy a tartalék
    .b = Kettő egyszerre kioltja egymást
    .c = Kettőtől egyszerre megállhat a szív
    .why = Egy naloxonadag, 2–3 perc, aztán nézd meg. A kétszeres mennyiséggel nem élte túl több ember; több elvonást hozott.

question-prison = Valaki három hónap után jön ki börtönből vagy elvonóról. Mi változott?
    .a = A teste kipihent, és többet bír
    .b = Eltűnt a tolerancia: amit ismert, attól leállhat a légzése
    .c = Semmi, a test emlékszik, mihez szokott
    .why = A tolerancia napok alatt csökken. A börtön vagy az elvonó utáni első hetek a legveszélyesebbek, ezért ne egyedül, naloxonnal a közelben.

question-stop-substitution = Valaki magától, egyik napról a másikra abbahagyná a metadont. Mit tesz ez a kockázattal?
    .a = Nő: csökken a tolerancia, előbb beszéljen a kezelőhellyel
    .b = Semmit, ha mást nem vesz be
    .c = Csökken: kevesebb opioid, kevesebb veszély
    .why = A helyettesítő kezelés abbahagyása utáni hetek a legveszélyesebbek között vannak. Változtatni a kezelőhellyel együtt lehet.

question-mix = Évek óta opioidot használ, most benzo és alkohol is jön rá. Véd a megszokás?
    .a = Igen, a test megszokta, hogy lelassítják
    .b = Igen, ha az opioidot felírták
    .c = Nem: együtt leállhat tőlük a légzés
    .why = Az egyik szerrel szembeni tolerancia nem vihető át a keverésre. A légzés lassulása összeadódik.

question-expired = Az egyetlen naloxon tavaly lejárt. Nem lélegzik normálisan. Mit teszel?
    .a = Beadom: a lejárt is jobb a semminél
    .b = Előbb elfutok egy újabbért
    .c = Hagyom: a lejárt gyógyszer méreg
    .why = Vizsgálatok szerint a legtöbb lejárt naloxonban szinte a teljes hatóerő megvolt. Utána szerezz újat.

question-frozen = A sprayd éjjel megfagyott a sátorban. Most épp senkinek sem kell. Mit teszel?
    .a = Kidobom: ami megfagyott, az tönkrement
    .b = Gyorsan kiolvasztom a kempingfőzőn
    .c = Szobahőmérsékleten hagyom kiolvadni, aztán használható
    .why = Nagyjából 15 perc elég; szerezz újat, amint tudsz. Ha most kell valakinek: hívj mentőt, adj befúvást, melegítsd a hónod alatt.

question-hot-car = Hol a helye a naloxonnak nyáron?
    .a = A kesztyűtartóban, hogy mindig ott legyen
    .b = Nálam, a csomagolásában, 25 °C alatt
    .c = A hűtőtáskában, közvetlenül a jégen
    .why = A 40 °C feletti meleg és a fagy is árt neki, és az autóban nincs ott, ahol te vagy. Hordd magadnál, nem a napon.

question-expiry-date = Honnan tudod, hogy a naloxonod még nem járt le?
    .a = Megnézem az EXP-et, amikor kell
    .b = Mindegy, a lejárt is ugyanúgy hat
    .c = Emlékeztetőt állítok be egy hónappal az EXP előtt
    .why = Az EXP a hónapot és az évet adja meg. Egy hónappal előtte még van idő újat szerezni; a lejárt csak a semminél jobb.

question-who-knows = Ki tudjon róla, hol van a naloxonod?
    .a = Senki, ez az én dolgom
    .b = A körülöttem lévők
    .c = A kezelőhelyem, ez elég
    .why = Ha már eszméletlen vagy, nem tudod magadnak beadni. Mutasd meg nekik, hol van és hogyan működik.

question-on-the-phone = Mit mondasz a telefonban?
    .a = Heroin-túladagolás, és az illető neve
    .b = Valaki rosszul érzi magát, meg tudnák nézni
    .c = Eszméletlen, nem lélegzik normálisan, és hol vagyunk
    .why = Az állapot és a hely indítja el a segítséget. A telefonban nem kell drogot említened. A mentőknek mondj el mindent.

question-tell-the-crew = A mentők kérdezik, mit vett be. Mit válaszolsz?
    .a = Hogy semmit sem tudok, óvatosságból
    .b = Mindent, amit tudok: mit, mennyit, mikor
    .c = Csak az alkoholt, az legális
    .why = Csak azt tudják kezelni, amiről tudnak. A telefonban kihagyhatod a drogot; a mentőknek mondj el mindent.

question-no-known-law = Nem tudod, véd-e törvény ott, ahol vagy, ha segítséget hívsz. Mit teszel?
    .a = Akkor is hívok
    .b = Naloxont adok, a hívást kihagyom
    .c = Utánanézek, mielőtt hívok
    .why = Sok helyen nem tudunk olyan törvényről, amely védi a hívót. Akkor is hívj: mondhatod, hogy eszméletlen, nem lélegzik normálisan.

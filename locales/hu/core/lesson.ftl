### A naloxonképzés: mit tanít az egyes lecke, pontonként egy gondolat.

lesson-recognise = Ismerd fel a túladagolást
    .p1 = Nézz körül, mielőtt letérdelsz: tű, üveg, forgalom. Nem tudsz segíteni, ha megsérülsz.
    .p2 = Szólj rá hangosan, csípd meg erősen a vállát. Akit nem lehet felébreszteni, vagy csak nem rendesen, annak most kell segítség, bármit vett be.
    .p3 = Fejét hátra, nézd a mellkasát 10 másodpercig. Kevesebb mint 2 légvétel, vagy nem tudod megállapítani: nem lélegzik normálisan.
    .p4 = A levegő utáni kapkodás nem számít. Egy-egy kapás levegő után, hosszú szünetekkel, azt jelenti: nem lélegzik normálisan, cselekedj most.
    .p5 = Ha valaki nem ébreszthető, a horkolás vagy hörgés nem mély alvás: alig jut át levegő.
    .p6 = Percenként 12 légvételnél kevesebb túl lassú. Számolj 30 másodpercig: 6-nál kevesebb túl lassú.
    .p7 = Keresd a kék, szürke vagy sápadt ajkat, ínyt vagy körmöt, fehér fénynél. Sötét bőrön is ezeket a helyeket kell nézni.
    .p8 = A szűk pupilla opioidra utal. Túladagolás nélküle is lehet: az ébredés és a légzés dönt.

lesson-respond = Mit tegyél, ebben a sorrendben
    .p1 = Először hívj mentőt, telefon kihangosítva a feje mellé. Egyedül, kibontott naloxonnal a kezedben: előbb az adag, másodpercek, aztán hívj.
    .p2 = Mondd: eszméletlen, nem lélegzik normálisan, és hol vagytok. Ha a diszpécser mást mond, mint ez az app, tedd, amit ő mond.
    .p3 = Van naloxon? Egy adag most. Nem lélegzik normálisan: 30 nyomás, 2 befúvás, újra és újra. Nem tudsz befúvást adni? Nyomd a mellkast megállás nélkül.
    .p4 = Lélegzik, de percenként 12-nél kevesebbszer: fejét hátra, fújj be neki levegőt 5 másodpercenként egyszer. Lásd, hogy emelkedik a mellkasa.
    .p5 = Csak akkor fektesd az oldalára, ha normálisan lélegzik. Újra horkol, hörög vagy lassul: a hátára, fejét hátra, nézd 10 másodpercig.
    .p6 = Gyerek: a befúvás a legfontosabb, és mondd a diszpécsernek, hogy gyerek. Várandós: adj naloxont, bal oldalára, amint normálisan lélegzik, szólj a mentőknek.
    .p7 = Görcsroham: vidd arrébb a kemény tárgyakat, valami puha a feje alá. Semmit a szájába, ne fogd le. Hívj mentőt, aztán nézd a légzését.
    .p8 = Többen fekszenek: mondd a diszpécsernek, hányan. Azzal kezdd, aki nem lélegzik normálisan, és kiálts még segítőkért.

lesson-naloxone = Mit tesz a naloxon, és mit nem
    .p1 = A naloxon egy időre az opioidok helyére ül, és a légzés visszatérhet. Ez igaz heroinra, metadonra, fentanilokra és nitazénekre.
    .p2 = A cél a légzés, nem az ébredés. Normálisan lélegzik, de nincs ébren: ennyi naloxon elég. Oldalára, figyeld, várd a segítséget.
    .p3 = Alkoholból, GHB-ból, ketaminból vagy benzóból senkit sem ébreszt fel. Nem lélegzik normálisan, vagy túl lassan: folytasd a befúvásokat.
    .p4 = Nem tudod biztosan, opioid volt-e? Add be. Nem árt neki, és a porokban vagy tablettákban lehet opioid, amiről senki sem tudott.
    .p5 = Spray: az egészet az egyik orrlyukba, egyetlen erős nyomással. Minden sprayben egy adag van, ezért ne próbáld ki előtte.
    .p6 = Fecskendő fekete vonalakkal: a comb külső oldalába, ruhán át, az első fekete vonalig. Ne az egész fecskendőt.
    .p7 = 2–3 perc után még mindig nem lélegzik normálisan: második naloxonadag, a másik orrlyukba vagy a következő fekete vonalig. Addig folytasd a nyomást és a befúvást.
    .p8 = Semmi sem pótolja: se zuhany, se kávé, se serkentő, se sós víz, se szándékos hánytatás.

lesson-after-care = Utána: maradj ott és figyeld
    .p1 = Normálisan lélegzik, nincs ébren: az oldalára, és minden percben nézd meg újra a mellkasát.
    .p2 = A naloxon hatása 20–90 perc után elmúlik. Sok opioid tovább hat, és a légzés újra leállhat.
    .p3 = Újra leállt: azonnal a következő naloxonadag, aztán nyomás és befúvás. Nincs több naloxon: lélegeztesd tovább, amíg a segítség oda nem ér.
    .p4 = Legalább 2 óráig ne hagyd egyedül; metadon, tapasz, tabletta vagy nitazén után ennél is tovább maradj vele.
    .p5 = Ébren van? Mondd el neki, mi történt, hogy naloxont kapott, és hogy az elmúlik. Vedd rá, hogy menjen kórházba.
    .p6 = Ne fektesd le egy másik szobában. Ha leáll a légzés, az nem hallatszik.
    .p7 = Mondd el a mentőknek, mit vett be, és mikor, hányszor kapott naloxont. Add oda, amit használtál; a tű kupak nélkül marad, a dobozában.
    .p8 = A segítés megrázhat. Beszéld meg utána valakivel, akiben bízol, és szerezz új naloxont.

lesson-withdrawal = Elvonás naloxon után
    .p1 = Akinek a teste hozzászokott az opioidokhoz, elvonásra ébredhet: fájdalom, has- és izomgörcsök, izzadás, remegés, hányás, félelem, düh.
    .p2 = Szörnyű érzés, és elmúlik, ahogy a naloxon hatása elmúlik.
    .p3 = Most ne vegyen be több opioidot. Eleinte nem érez belőle semmit; amikor a naloxon elmúlik, leállhat a légzése.
    .p4 = Maradj nyugodt, beszélj halkan, mondd el, mi történt. A düh az elvonástól van. Hagyj neki teret, maradj látótávolságban.
    .p5 = Hány: ültesd fel, vagy ha aluszékony, fektesd az oldalára. Soha ne hanyatt.
    .p6 = Egyszerre egy naloxonadag, 2–3 perc különbséggel. Ha több van, mint ami a légzéshez kell, az több elvonást hoz, nem több segítséget.
    .p7 = Helyettesítő kezelésben: elvonás ellen nincs plusz adag. Szólj a mentőknek, és kérdezd meg a kezelőhelyet, mikor jön a következő.

lesson-tolerance = A tolerancia gyorsan csökken
    .p1 = A tolerancia az, hogy mennyire szokott hozzá a tested egy szerhez. Opioid nélkül napok alatt csökken.
    .p2 = Börtön, elvonó, kórház vagy pár nap szünet után az ismert mennyiségtől leállhat a légzésed.
    .p3 = A börtön vagy az elvonó utáni első hetek a legveszélyesebbek: ilyenkor sokkal többen halnak meg túladagolásban, mint máskor.
    .p4 = A helyettesítő kezelés abbahagyása is ilyen idő. Ne hagyd abba és ne hagyd ki magadtól; beszélj a kezelőhellyel.
    .p5 = Az opioidokhoz szokott test nem véd meg egy keveréstől. Ha alkohol, benzo vagy pregabalin jön rá, leállhat a légzés.
    .p6 = Ha egy opioidhoz hozzászoktál, az egy másikról semmit sem mond. A fentanilok és a nitazének sokkal erősebbek.
    .p7 = Szünet után: ne egyedül, egyszerre egy dolog, naloxon kéznél, és legyen ott valaki, aki be tudja adni.
    .p8 = Ismersz valakit, aki börtönből, elvonóról vagy kórházból jön ki? Mondd el neki ezt, és gondoskodj róla, hogy legyen nála naloxon.

lesson-store-carry = Tárold, hordd magadnál
    .p1 = Hordd magadnál. Az otthon heverő naloxon kint senkin sem segít. Tartsd együtt az összes adagot, a csomagolásában.
    .p2 = Mondd el a körülötted lévőknek, hol van és hogyan működik. Ha már eszméletlen vagy, nem tudod magadnak beadni.
    .p3 = 25 °C alatt, nem a napon, a csomagolásában. Ha a saját betegtájékoztatód mást ír, az számít.
    .p4 = Ne forró autóban, ne fűtőtesten: nem melegedhet 40 °C fölé.
    .p5 = Ne hagyd megfagyni: a fagyott spray nem fúj. Ha szobahőmérsékleten nagyjából 15 perc alatt kiolvadt, használható.
    .p6 = Megfagyott, és valakinek most kell? Hívj mentőt, adj befúvást, és közben melegítsd a hónod alatt.
    .p7 = A lejárt is jobb a semminél: ha nincs másik, add be. Tartsd meg, amíg nincs új.
    .p8 = Az EXP a lejárat hónapját és évét adja meg. Állíts be emlékeztetőt egy hónappal előtte, és szerezz újat.

lesson-law = A hívás és a törvény
    .p1 = Sok helyen nem tudunk olyan törvényről, amely védi a hívót. Akkor is hívj: segítség nélkül meghalhat.
    .p2 = Ahol ismerjük egy ország szabályát, a forrásával és a dátumával mutatjuk. Ha nincs megjegyzés, az azt jelenti: nem tudjuk.
    .p3 = Mondhatod: eszméletlen, nem lélegzik normálisan, és hogy hol vagytok.
    .p4 = A telefonban nem kell drogot említened.
    .p5 = A mentőknek mondj el mindent: mit vett be, mennyit, mikor, és minden naloxonadagot. Csak azt tudják kezelni, amiről tudnak.
    .p6 = A rendőrségről vagy a bíróságról semmit sem ígérünk. Amit tudunk: a naloxon elmúlik, és akkor valakinek ott kell lennie.
    .p7 = Kérdezz rá, mielőtt kell: egy kortárs segítő csoport vagy drogsegítő szolgálat a közeledben tudja, hogyan mennek a hívások ott, ahol élsz.

### Co dělají skupiny z přiloženého adresáře. Fakta k roku 2017, našimi slovy.

group-narcotics-anonymous =
    .about = Dvanáctikrokové společenství. V roce 2017 napočítalo skoro 67 000 setkání týdně ve 139 zemích.

group-smart-recovery =
    .about = Svépomocná setkání založená na vědě, osobně i online, mimo jiné v Dánsku, Irsku, Španělsku, Švédsku a Spojeném království.

group-isola-di-arran =
    .about = Peer podpora, školení pro peery, informace o hepatitidě C s testem ze slin a terénní práce se sterilním injekčním náčiním.

group-indifference-busters =
    .about = Neformální skupina lidí, kteří užívají nebo užívali drogy. Informace o hepatitidě C a terénní práce společně s L'Isola di Arran.

group-san-patrignano =
    .about = Pobytová komunita, kterou vedou lidé, kteří dřív užívali drogy. Je zdarma.

group-synanon =
    .about = Pobytová komunita, kterou provozují lidé, kteří dřív užívali drogy. Bez čekací listiny: přijímá v kteroukoli denní i noční dobu.

group-build-on-belief =
    .about = Sociální podpora, kterou vedou lidé v zotavení.

group-basement-project =
    .about = Centrum pro zotavení.

group-well-communities =
    .about = Bydlení bez drog s podporou peerů v zotavení.

group-emerging-futures =
    .about = Koučové pro zotavení. Všichni dřív užívali drogy.

group-jes =
    .about = Výměna jehel a stříkaček, vzdělávání o bezpečnějším užívání, školicí semináře pro lidi, kteří užívají drogy.

group-in-mouraria =
    .about = Peer podpora, rychlé testy na HIV, hepatitidu C, hepatitidu B a syfilis, doprovod do služeb, obhajoba práv.

group-scottish-drugs-forum =
    .about = Peer program školení o naloxonu, od roku 2012.

group-daath =
    .about = Informace, rady a podpora na trance párty a festivalech; předem oznamuje, na kterých. Online databáze tablet extáze.

group-kosmicare =
    .about = Psychologická podpora na festivalech.

group-kosmicaid =
    .about = Psychologická podpora na festivalech.

group-tripsit =
    .about = Tabulka kombinací drog v několika evropských jazycích, živý chat ve dne v noci, wiki o drogách a živé rádio.

group-energy-control =
    .about = Informace, rady a školení. Mezinárodní služba testování drog.

group-basics-network =
    .about = Evropská síť pro rave kulturu a osvětu o drogách. Její členové vedou peer projekty.

group-act-up-paris =
    .about = Organizace lidí žijících s HIV. Vede kampaň za aplikační místnosti a harm reduction.

group-inpud =
    .about = Mezinárodní síť lidí, kteří užívají drogy.

group-euronpud =
    .about = Evropská síť lidí, kteří užívají drogy.

group-sduu =
    .about = Její členové užívají legální nebo nelegální drogy, nebo mají či chtějí substituční léčbu. Založena v roce 2002.

group-brugerforeningen =
    .about = Dánská unie lidí, kteří užívají drogy, založená v roce 1994. Vede terénní sběr stříkaček.

group-asud =
    .about = Francouzská unie lidí, kteří užívají drogy, vznikla v roce 1993. Peer podpora a harm reduction.

group-caso =
    .about = První sdružení lidí, kteří užívají drogy, v Portugalsku. Šíří poselství harm reduction.

group-user-voice =
    .about = Peer výzkum vedený lidmi s vlastní zkušeností.

group-revolving-doors =
    .about = Tým expertů s vlastní zkušeností a peer výzkum.

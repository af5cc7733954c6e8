### Mit csinálnak a beépített jegyzék csoportjai. A tények 2017-ből valók, a mi szavainkkal.

group-narcotics-anonymous =
    .about = Tizenkét lépéses közösség. 2017-ben 139 országban heti csaknem 67 000 gyűlést számolt.

group-smart-recovery =
    .about = Tudományos alapú önsegítő gyűlések, személyesen és online, többek között Dániában, Írországban, Spanyolországban, Svédországban és az Egyesült Királyságban.

group-isola-di-arran =
    .about = Kortárs segítés, kortárs segítők képzése, hepatitis C-tájékoztatás szájból vett teszttel, és megkereső munka steril injekciós eszközökkel.

group-indifference-busters =
    .about = Olyan emberek kötetlen csoportja, akik szert használnak vagy használtak. Hepatitis C-tájékoztatás és megkereső munka, közösen ezzel a csoporttal: L'Isola di Arran.

group-san-patrignano =
    .about = Bentlakásos közösség, olyan emberek vezetik, akik korábban szert használtak. Ingyenes.

group-synanon =
    .about = Bentlakásos közösség, olyan emberek működtetik, akik korábban szert használtak. Nincs várólista: a nap bármely órájában befogad.

group-build-on-belief =
    .about = Szociális támogatás, felépülő emberek vezetésével.

group-basement-project =
    .about = Felépülési központ.

group-well-communities =
    .about = Szermentes lakhatás, felépülő sorstársak támogatásával.

group-emerging-futures =
    .about = Felépülési tanácsadók. Mindegyikük használt korábban szert.

group-jes =
    .about = Tű- és fecskendőcsere, biztonságosabb szerhasználat oktatása, képzések szerhasználó embereknek.

group-in-mouraria =
    .about = Kortárs segítés, gyorsteszt HIV-re, hepatitis C-re, hepatitis B-re és szifiliszre, kísérés az ellátásokhoz, érdekvédelem.

group-scottish-drugs-forum =
    .about = Kortárs naloxonképzési program, 2012 óta.

group-daath =
    .about = Információ, tanács és segítség trance-bulikon és fesztiválokon; előre megmondja, melyiken. Online adatbázis ecstasytablettákról.

group-kosmicare =
    .about = Lelki segítség fesztiválokon.

group-kosmicaid =
    .about = Lelki segítség fesztiválokon.

group-tripsit =
    .about = Szerkombinációk táblázata több európai nyelven, élő csevegés éjjel-nappal, drogwiki és élő rádió.

group-energy-control =
    .about = Információ, tanács és képzés. Nemzetközi szerbevizsgáló szolgálat.

group-basics-network =
    .about = Európai hálózat a ravekultúráért és a drogtudatosságért. Tagjai kortárs segítő projekteket működtetnek.

group-act-up-paris =
    .about = HIV-vel élő emberek szervezete. Szerhasználó szobákért és ártalomcsökkentésért kampányol.

group-inpud =
    .about = Szerhasználó emberek nemzetközi hálózata.

group-euronpud =
    .about = Szerhasználó emberek európai hálózata.

group-sduu =
    .about = Tagjai legális vagy tiltott szereket használnak, vagy helyettesítő kezelésben vannak, illetve szeretnének lenni. 2002-ben alakult.

group-brugerforeningen =
    .about = Szerhasználó emberek dán szövetsége, 1994-ben alakult. Fecskendőjárőrt működtet.

group-asud =
    .about = Szerhasználó emberek francia szövetsége, 1993-ban jött létre. Kortárs segítés és ártalomcsökkentés.

group-caso =
    .about = Portugáliában az első szerhasználó egyesület. Ártalomcsökkentő üzeneteket terjeszt.

group-user-voice =
    .about = Szerhasználók vezette kortárs kutatás.

group-revolving-doors =
    .about = Tapasztalati szakértők csapata, és kortárs kutatás.

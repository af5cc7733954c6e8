### Školení o naloxonu: co učí která lekce, jedna myšlenka na bod.

lesson-recognise = Poznat předávkování
    .p1 = Než si klekneš, rozhlédni se: jehly, sklo, provoz. Se zraněním nepomůžeš.
    .p2 = Křikni na člověka, silně ho štípni do ramene. Kdo se neprobudí, nebo ne pořádně, potřebuje pomoc hned, ať si vzal cokoli.
    .p3 = Zakloň hlavu, dívej se 10 sekund na hrudník. Méně než 2 nádechy, nebo to nepoznáš: nedýchá normálně.
    .p4 = Lapavé dechy se nepočítají. Jednotlivá lapnutí po vzduchu s dlouhými pauzami znamenají: nedýchá normálně, jednej hned.
    .p5 = Chrápání nebo chrčení u někoho, kdo nejde probudit, není hluboký spánek: vzduch sotva prochází.
    .p6 = Méně než 12 nádechů za minutu je příliš pomalu. Počítej 30 sekund: méně než 6 je příliš pomalu.
    .p7 = Hledej modré, šedé nebo bledé rty, dásně nebo nehty, v bílém světle. I na tmavé kůži se díváš právě tam.
    .p8 = Velmi úzké zornice ukazují na opioidy. Předávkování může přijít i bez nich: rozhoduje probuzení a dýchání.

lesson-respond = Co dělat, v tomto pořadí
    .p1 = Nejdřív volej, telefon na hlasitý odposlech vedle hlavy. O samotě, s otevřeným naloxonem v ruce: nejdřív dávka, trvá to jen vteřiny, pak volej.
    .p2 = Řekni: v bezvědomí, nedýchá normálně, a kde jste. Pokud dispečink říká něco jiného než tato aplikace, udělej, co říká.
    .p3 = Je tu naloxon? Hned jedna dávka. Nedýchá normálně: 30 stlačení, 2 umělé vdechy, pořád dokola. Nemůžeš dávat umělé vdechy? Stlačuj bez přestávky.
    .p4 = Dýchá, ale méně než 12krát za minutu: zakloň hlavu, každých 5 sekund jeden umělý vdech. Sleduj, jak se hrudník zvedá.
    .p5 = Na bok jen tehdy, když dýchá normálně. Zase chrápe, chrčí nebo dýchá pomaleji: na záda, hlavu zaklonit, dívej se 10 sekund.
    .p6 = Dítě: nejdůležitější je umělé dýchání a říct dispečinku „dítě“. Těhotenství: podej naloxon, na levý bok, až dýchá normálně, řekni to záchranářům.
    .p7 = Křečový záchvat: odsuň tvrdé věci, něco měkkého pod hlavu. Nic do úst, nedrž ho. Volej záchranku, pak zkontroluj dech.
    .p8 = Víc lidí na zemi: řekni dispečinku, kolik jich je. Začni u toho, kdo nedýchá normálně, a křič, ať přijdou další.

lesson-naloxone = Co naloxon dělá a co ne
    .p1 = Naloxon na čas zabere místo opioidů a dech se může vrátit. Platí to pro heroin, metadon, fentanyly i nitazeny.
    .p2 = Cílem je dýchání, ne probuzení. Dýchá normálně, ale není při vědomí: naloxonu stačilo. Na bok, sleduj, čekej na pomoc.
    .p3 = Z alkoholu, GHB, ketaminu ani benzodiazepinů nikoho neprobudí. Nedýchá normálně, nebo příliš pomalu: pokračuj v umělém dýchání.
    .p4 = Nevíš jistě, jestli to byly opioidy? Podej ho. Neuškodí, a v prášcích nebo tabletách můžou být opioidy, o kterých nikdo nevěděl.
    .p5 = Sprej: celý do jedné nosní dírky, jedno pevné stisknutí. V každém spreji je jedna dávka, předem ho proto nezkoušej.
    .p6 = Stříkačka s černými ryskami: do vnější strany stehna, přes oblečení, po první černou rysku. Ne celou stříkačku.
    .p7 = Po 2 až 3 minutách pořád nedýchá normálně: druhá dávka naloxonu, do druhé nosní dírky nebo po další černou rysku. Do té doby pokračuj ve stlačování a umělém dýchání.
    .p8 = Nic ho nenahradí: žádná sprcha, žádná káva, žádné stimulanty, žádná slaná voda, nevyvolávat zvracení.

lesson-after-care = Potom: zůstaň a sleduj
    .p1 = Dýchá normálně, není při vědomí: na bok, a každou minutu se znovu podívej na hrudník.
    .p2 = Naloxon přestává působit po 20 až 90 minutách. Mnoho opioidů vydrží déle a dech se může znovu zastavit.
    .p3 = Znovu se zastavil: hned další dávka naloxonu, pak stlačování a umělé dýchání. Naloxon došel: dýchej za člověka dál z úst do úst, dokud nepřijde pomoc.
    .p4 = Nenechávej člověka o samotě aspoň 2 hodiny, po metadonu, náplastech, tabletách nebo nitazenech déle.
    .p5 = Je při vědomí? Řekni mu, co se stalo, že dostal naloxon a že přestane působit. Naléhej, ať jede do nemocnice.
    .p6 = Neukládej ho do postele v jiné místnosti. Dech, který se zastaví, není slyšet.
    .p7 = Řekni záchranářům, co bylo vzato a kdy a kolikrát byl podán naloxon. Předej jim, co je použité; jehla zůstává bez krytu, ve své krabičce.
    .p8 = Pomáhat může otřást i tebou. Promluv si o tom potom s někým, komu věříš, a sežeň si nový naloxon.

lesson-withdrawal = Odvykací stav po naloxonu
    .p1 = Kdo je na opioidy zvyklý, může se probudit do odvykacího stavu: bolest, křeče v břiše a svalech, pocení, třes, zvracení, strach, vztek.
    .p2 = Je to strašné a přejde to, jak naloxon přestává působit.
    .p3 = Teď už žádné opioidy. Nejdřív z nich nic není cítit; až naloxon přestane působit, dech se může zastavit.
    .p4 = Zůstaň v klidu, mluv tiše, řekni, co se stalo. Vztek je z odvykacího stavu. Nech mu prostor, zůstaň na dohled.
    .p5 = Zvrací: posaď ho, nebo při ospalosti na bok. Nikdy naplocho na záda.
    .p6 = Jedna dávka naloxonu po druhé, s odstupem 2 až 3 minut. Víc, než potřebuje dýchání, přinese silnější odvykací stav, ne víc pomoci.
    .p7 = V substituci: žádná dávka navíc proti odvykacímu stavu. Řekni to záchranářům a zeptej se ve svém centru, kdy má být další.

lesson-tolerance = Tolerance klesá rychle
    .p1 = Tolerance znamená, jak moc je tělo na látku zvyklé. Bez opioidů klesne během dní.
    .p2 = Po vězení, detoxu, nemocnici nebo pár dnech pauzy ti množství, které znáš, může zastavit dech.
    .p3 = První týdny po vězení nebo detoxu jsou nejnebezpečnější: na předávkování tehdy umírá mnohem víc lidí než jindy.
    .p4 = Taková doba je i konec substituce. Nevysazuj ji ani nevynechávej na vlastní pěst; promluv si v centru.
    .p5 = Zvyk na opioidy tě před mixem nechrání. Alkohol, benzodiazepiny nebo pregabalin navrch můžou zastavit dech.
    .p6 = Zvyk na jeden opioid neříká nic o jiném. Fentanyly a nitazeny jsou mnohem silnější.
    .p7 = Po pauze: ne o samotě, jedna věc najednou, naloxon na dosah a u tebe někdo, kdo ho umí podat.
    .p8 = Někdo, koho znáš, vychází z vězení, detoxu nebo nemocnice? Řekni mu to a dohlédni, ať u sebe má naloxon.

lesson-store-carry = Uchovávat ho, nosit ho
    .p1 = Nos ho u sebe. Naloxon, který leží doma, venku nikomu nepomůže. Všechny dávky drž pohromadě, v jejich obalu.
    .p2 = Řekni lidem kolem sebe, kde je a jak funguje. V bezvědomí si ho sobě nepodáš.
    .p3 = Pod 25 °C, mimo slunce, v obalu. Pokud tvůj vlastní leták říká něco jiného, platí leták.
    .p4 = Ne do horkého auta, ne na topení: nesmí mít víc než 40 °C.
    .p5 = Nenech ho zmrznout: zmrzlý sprej nestříká. Rozmrazený asi 15 minut při pokojové teplotě se dá použít.
    .p6 = Zmrzl, a někdo ho potřebuje teď? Volej záchranku, dávej umělé vdechy a mezitím ho zahřívej v podpaží.
    .p7 = Prošlý je lepší než žádný: když jiný není, podej ho. Nech si ho, dokud nemáš nový.
    .p8 = EXP udává měsíc a rok, kdy končí platnost. Nastav si připomínku měsíc předem a sežeň si nový.

lesson-law = Volání a právo
    .p1 = Na mnoha místech nevíme o žádném zákonu, který by volající chránil. Přesto volej: bez pomoci může člověk zemřít.
    .p2 = Kde pravidlo země známe, ukazujeme ho i se zdrojem a datem. Žádná poznámka znamená: nevíme.
    .p3 = Můžeš říct: v bezvědomí, nedýchá normálně, a kde jste.
    .p4 = O drogách v telefonu mluvit nemusíš.
    .p5 = Záchranářům řekni všechno: co bylo vzato, kolik, kdy a každou dávku naloxonu. Léčit můžou jen to, co vědí.
    .p6 = O policii ani soudech nic neslibujeme. Co víme: naloxon přestává působit a někdo tam pak musí být.
    .p7 = Zeptej se dřív, než to budeš potřebovat: peer skupina nebo drogová služba poblíž ví, jak to s voláním chodí tam, kde žiješ.

### Kvíz školení o naloxonu: jedna otázka, tři odpovědi a proč.

question-gasps = Někdo nejde probudit. Jednou za čas lapne po vzduchu, s dlouhými pauzami. Co uděláš?
    .a = Na bok: dýchá, jen pomalu
    .b = Beru to jako „nedýchá normálně“ a jednám
    .c = Počkám, jestli budou nádechy častější
    .why = Lapavé dechy se jako dýchání nepočítají: jsou běžné, když se zastavilo srdce. Volej záchranku, naloxon, stlačování a umělé dýchání.

question-snoring = Někdo blízký po opioidech hlasitě chrápe na gauči. Voláš na něj, štípneš ho: nic. Co teď?
    .a = Volat, zaklonit hlavu, počítat nádechy
    .b = Nechat být: chrápání znamená, že vzduch prochází
    .c = Polštář pod hlavu, později se podívat znovu
    .why = Chrápání u někoho, kdo nejde probudit, znamená, že vzduch sotva prochází. Záklon hlavy uvolní cestu; pak počítej 10 sekund.

question-ten-seconds = Za 10 sekund byl vidět jeden nádech. Co ti to říká?
    .a = Nedýchá normálně
    .b = To je moc krátce, budu se pár minut dívat
    .c = Pomalu, ale na spícího to stačí
    .why = Méně než 2 nádechy za 10 sekund znamená, že nedýchá normálně. Každá minuta, kdy se dál jen díváš, je minuta bez vzduchu.

question-cannot-tell = Díváš se na hrudník a nepoznáš, jestli dýchá normálně. Co uděláš?
    .a = Nejdřív hledám tep na krku
    .b = Vyčkám, až budou příznaky jasnější
    .c = Jednám jako u člověka, který nedýchá normálně
    .why = Když to nepoznáš, počítá se to jako „nedýchá normálně“. Hledání tepu stojí čas a často mate.

question-dark-skin = Kam se díváš, jestli chybí vzduch, i na tmavé kůži?
    .a = Na oči: bělmo zešedne
    .b = Na tváře a čelo, zmodrají první
    .c = Na rty, dásně a nehty, v bílém světle
    .why = Příznakem jsou modré, šedé nebo bledé rty, dásně nebo nehty. Barevné nebo slabé světlo je skryje, proto bílé světlo.

question-pupils = Nejde probudit, dýchá pomalu, ale zornice nejsou úzké. Může to být předávkování opioidy?
    .a = Jen když najdeš jehlu nebo dýmku
    .b = Ano: rozhoduje probuzení a dýchání
    .c = Ne: u opioidů jsou vždycky úzké
    .why = Velmi úzké zornice ukazují na opioidy, ale být tam nemusí. Neztrácej čas s očima.

question-call-first = Najdeš někoho, kdo nejde probudit. Tvůj naloxon je ve stanu. Co je první?
    .a = Pár minut zkoušet ho probudit
    .b = Zavolat, se zapnutým hlasitým odposlechem
    .c = Běžet pro naloxon a volat odtamtud
    .why = Pomoc potřebuje čas na cestu, proto nejdřív volej záchranku. Jen s otevřeným naloxonem v ruce a o samotě: dávka, vteřiny, pak volej záchranku.

question-loudspeaker = Zavoláno. Kam teď patří telefon?
    .a = Na hlasitý odposlech, vedle jeho hlavy
    .b = Do kapsy, pomoc je na cestě
    .c = K uchu, ať rozumím každému slovu
    .why = S hlasitým odposlechem máš obě ruce volné a dispečink tě slyší a počítá s tebou.

question-operator = Dispečink říká něco jiného než tato aplikace. Koho se držíš?
    .a = Aplikace, je udělaná na předávkování
    .b = Obojího, jedno po druhém
    .c = Dispečinku
    .why = Dispečink slyší, co se u tebe děje, a vede tě tím. Co říká, má přednost před aplikací.

question-until-it-works = Nedýchá normálně, naloxon je podaný. Co děláš, než zabere?
    .a = 2 až 3 minuty čekám vedle něj
    .b = 30 stlačení, 2 umělé vdechy, pořád dokola
    .c = Otočím ho na bok
    .why = Bez vzduchu se mozek poškodí během 3 až 5 minut. Stlačování a umělé dýchání překlenou čas, než naloxon zabere.

question-no-breaths = Nedýchá normálně a umělé vdechy dávat nemůžeš nebo nechceš. Co pak?
    .a = Stlačovat hrudník bez přestávky
    .b = Nechat být: poloviční práce škodí
    .c = Jen naloxon, pak čekat na záchranáře
    .why = Stlačování bez pauzy udržuje krev v pohybu a to je mnohem víc než nic. Umělé vdechy může dávat někdo jiný.

question-too-slow = Nejde probudit. Za 30 sekund napočítáš 4 skutečné nádechy. Co teď?
    .a = Na bok, to je v hlubokém spánku normální
    .b = Zatím nic: za 5 minut počítám znovu
    .c = Každých 5 sekund jeden umělý vdech
    .why = Méně než 6 za 30 sekund, tedy 12 za minutu, je příliš pomalu. Volej záchranku, podej naloxon a dýchej za člověka z úst do úst.

question-side-when = Kdy člověka položíš na bok?
    .a = Jen když dýchá normálně
    .b = Hned po první dávce naloxonu
    .c = Jakmile nejde probudit
    .why = Na boku nemůžeš ani stlačovat hrudník, ani dávat umělé vdechy. Nejdřív dýchání, pak bok.

question-fit = Někdo má po užití něčeho křečový záchvat. Co pomáhá?
    .a = Tvrdé věci pryč, měkké pod hlavu, volat
    .b = Pevně držet ruce a nohy, dokud to nepřejde
    .c = Dát něco mezi zuby kvůli jazyku
    .why = Nic do úst a nedrž ho: obojí zraňuje. Drogy a záchvat: volej záchranku. Až přejde, zkontroluj dech.

question-child = Dítě spolklo tablety a nedýchá normálně. Zavoláno je. Na čem záleží nejvíc?
    .a = Dostat tablety ven zvracením
    .b = Na umělém dýchání a na slově „dítě“ pro dispečink
    .c = Čekat na záchranáře: umělé vdechy škodí malým plicím
    .why = U dětí většinou chybí hlavně vzduch. Některé spreje jsou podle letáku od 14 let: ptej se dispečinku a s umělým dýcháním nečekej.

question-pregnant = Je těhotná a po opioidech nedýchá normálně. Naloxon?
    .a = V těhotenství ne, škodí dítěti
    .b = Jen když je u toho lékař a souhlasí
    .c = Podat a říct záchranářům, že je těhotná
    .why = Naloxon se v těhotenství podat smí; nedostatek vzduchu ohrožuje oba. Dýchá normálně: na levý bok.

question-several = Dva lidé leží na zemi a nikdo další tu není. Zavoláno je. U koho začneš?
    .a = U toho, kdo křičí nejvíc
    .b = U toho, kdo nedýchá normálně
    .c = U toho, kdo upadl první
    .why = Na křik je potřeba vzduch; varováním je ticho. Řekni dispečinku, že jsou dva, a křič, ať přijdou další.

question-shower = Nejde probudit. Někdo chce studenou sprchu a silnou kávu. Co řekneš?
    .a = Ne: volat, naloxon, umělé dýchání
    .b = Kávu ano, sprcha je moc nebezpečná
    .c = Krátkou sprchu, šok probudí dech
    .why = Může se utopit, prochladnout nebo udusit a vzduch nic z toho nepřinese. Totéž platí pro vyvolávání zvracení.

question-stimulant = Někdo upadl po GHB do bezvědomí. Kdosi z party mu chce dát speed, aby se probudil. A ty?
    .a = Souhlasím, ale jen trochu, na dásně
    .b = Zarazím to: volat a zkontrolovat dech
    .c = Souhlasím: stimulant vyrovná tlumivou látku
    .why = Stimulanty nejsou protijed: zatěžují srdce a dech nevrátí. Nikdy člověka nenechávej o samotě.

question-one-nostril = Jak se podává naloxonový sprej?
    .a = Trochu, podívat se, pak zbytek
    .b = Půlku do každé nosní dírky
    .c = Celý do jedné nosní dírky, jedno pevné stisknutí
    .why = Sprej vydá celou dávku jedním stisknutím a rozdělit nejde. Hlavu zaklonit, hrot do jedné nosní dírky, stisknout.

question-no-test = Tenhle sprej máš v ruce poprvé. Máš ho předem vyzkoušet?
    .a = Ne, dávka by byla pryč
    .b = Ano, jednou, v den, kdy ho dostanu
    .c = Ano, stisknout, až vyjde mlha
    .why = V každém naloxonovém spreji je jedna dávka. Nemusí se odstříknout jako jiné nosní spreje: po jednom stisknutí je prázdný.

question-other-nostril = 2 až 3 minuty po jednom spreji: pořád nedýchá normálně. Máš ještě jeden. A teď?
    .a = Druhá dávka naloxonu, stejná nosní dírka
    .b = Šetřit ho a čekat 10 minut
    .c = Druhá dávka naloxonu, druhá nosní dírka
    .why = Druhá dávka naloxonu přijde po 2 až 3 minutách, z nového spreje, do druhé nosní dírky. Pokračuj ve stlačování a umělém dýchání.

question-black-line = Na naloxonové stříkačce jsou černé rysky. Kam až stlačíš píst při první dávce?
    .a = Po první černou rysku
    .b = Doprostřed, zatím půlku
    .c = Až na doraz, víc zabere líp
    .why = Každá černá ryska je jedna dávka. Po 2 až 3 minutách pořád nedýchá normálně: druhá dávka naloxonu, po další rysku.

question-unsure = Nejde probudit a nikdo neví, co to bylo. Podáš naloxon?
    .a = Jen když jsou zornice úzké
    .b = Ano: v pochybnostech podat
    .c = Ne, nejdřív zjistit, co bylo vzato
    .why = Neuškodí, i když to opioidy nebyly. Pokud byly, skryté v tabletě nebo prášku, počítá se každá minuta bez něj.

question-not-opioids = Bylo to GHB, alkohol a benzodiazepiny. Po naloxonu pořád dýchá moc pomalu. Proč?
    .a = Naloxon to zhoršil: všeho nechat
    .b = Bylo ho málo: dávku za dávkou, dokud se neprobudí
    .c = Působí jen na opioidy: pokračovat v umělém dýchání
    .why = Naloxon ruší opioidy a nic jiného. Tady pomáhají umělé vdechy, které dáváš, dokud to nepřevezmou záchranáři.

question-not-awake = Po naloxonu dýchá normálně, ale neprobouzí se. Co teď?
    .a = Chodit s ním sem a tam, dokud se neprobudí
    .b = Na bok, sledovat: naloxonu stačilo
    .c = Další dávka naloxonu, probudit se musí
    .why = Cílem je dýchání, ne probuzení. Může ho tlumit ještě něco jiného; víc naloxonu přinese jen odvykací stav.

question-every-minute = Dýchá normálně, leží na boku, není při vědomí. Jak často se díváš na hrudník?
    .a = Každou čtvrthodinu
    .b = Když uslyším, že se něco mění
    .c = Každou minutu
    .why = Dech se může zastavit bez jediného zvuku. Dívej se každou minutu; chrápe, chrčí nebo dýchá pomaleji: na záda, hlavu zaklonit, počítat.

question-stopped-again = Půl hodiny poté, co naloxon pomohl, se dech znovu zastavil. Máš jednu dávku. Kdy ji podáš?
    .a = Hned, pak stlačování a umělé dýchání
    .b = Za 2 až 3 minuty, jako poprvé
    .c = Vůbec: jedna zabrala, opioidy to být nemůžou
    .why = Ty 2 až 3 minuty platí pro dávku, která ještě nezabrala. Pokud zabrala a dech se znovu zastavil: další dávka naloxonu hned.

question-not-alone = Je při vědomí, cítí se dobře a chce jít domů bez doprovodu. Co uděláš?
    .a = Zůstanu aspoň 2 hodiny, naléhám na nemocnici
    .b = Dám ještě jednu dávku naloxonu na cestu
    .c = Nechám ho jít: kdo je při vědomí, má to za sebou
    .why = Naloxon přestává působit po 20 až 90 minutách a opioid tam ještě může být. O samotě si toho nikdo nevšimne.

question-outlast = Které opioidy můžou vydržet déle než naloxon?
    .a = Jen ty, které se píchají
    .b = Mnohé, hlavně metadon a nitazeny
    .c = Žádné: naloxon vydrží vždycky nejdéle
    .why = U metadonu, náplastí, tablet a nitazenů zůstaň déle a měj po ruce víc než jednu dávku naloxonu.

question-handover = Přijíždějí záchranáři. Co jim předáš?
    .a = Jméno; zbytek uvidí sami
    .b = Nic použitého: spreje hned do koše
    .c = Co bylo vzato, každou dávku naloxonu s časem, co je použité
    .why = Záchranáři plánují podle toho, co a kdy se podalo. Dej jim použitý sprej nebo stříkačku, jehlu bez krytu v její krabičce.

question-more-opioids = Probudí se do odvykacího stavu a chce si hned něco vzít. Co mu řekneš?
    .a = V pohodě: naloxon tě teď chrání
    .b = Trochu můžeš, otupí to
    .c = Nic si neber: až naloxon přestane působit, dech se může zastavit
    .why = Dokud tam je naloxon, opioidy nic neudělají. Až přestane působit, zapůsobí staré i nové dohromady.

question-it-passes = Po naloxonu se třese, potí, zvrací a křičí na tebe. Co se děje?
    .a = Alergie na naloxon: už ho nikdy nepodávat
    .b = Odvykací stav: přejde, klid a být nablízku
    .c = Předávkování je zpátky: další dávka naloxonu
    .why = Odvykací stav je strašný a přejde, jak naloxon přestává působit. Mluv tiše, řekni, co se stalo; zvrací: posadit nebo na bok.

question-one-at-a-time = V balení jsou dva spreje. Proč nedat oba najednou?
    .a = Víc, než je potřeba, přinese odvykací stav a rezerva je pryč
    .b = Dva najednou se navzájem zruší
    .c = Dva najednou můžou zastavit srdce
    .why = Jedna dávka naloxonu, 2 až 3 minuty, pak se podívat. S dvojnásobným množstvím nepřežilo víc lidí; přineslo silnější odvykací stav.

question-prison = Někdo vychází po třech měsících z vězení nebo detoxu. Co se změnilo?
    .a = Tělo je odpočaté a snese víc
    .b = Tolerance je pryč: množství, které zná, může zastavit dech
    .c = Nic, tělo si pamatuje, na co bylo zvyklé
    .why = Tolerance klesne během dní. První týdny po vězení nebo detoxu jsou nejnebezpečnější, proto ne o samotě a s naloxonem po ruce.

question-stop-substitution = Někdo chce na vlastní pěst skončit s metadonem ze dne na den. Co to udělá s rizikem?
    .a = Stoupne: tolerance klesá, nejdřív si promluvit v centru
    .b = Nic, pokud nebere nic jiného
    .c = Klesne: méně opioidu, méně nebezpečí
    .why = Týdny po konci substituce patří k nejnebezpečnějším. Změny se dělají společně s centrem.

question-mix = Roky na opioidech, teď navrch benzodiazepiny a alkohol. Chrání zvyk na opioidy?
    .a = Ano, tělo je na zpomalení zvyklé
    .b = Ano, když je opioid předepsaný
    .c = Ne: dohromady můžou zastavit dech
    .why = Tolerance k jedné látce se na mix nepřenáší. Zpomalení dechu se sčítá.

question-expired = Jediný naloxon, který tu je, prošel minulý rok. Člověk nedýchá normálně. Co uděláš?
    .a = Podám ho: prošlý je lepší než žádný
    .b = Nejdřív běžím hledat novější
    .c = Nechám být: prošlý lék je jed
    .why = Testy ukázaly, že většina prošlého naloxonu měla pořád skoro celou sílu. Potom si sežeň nový.

question-frozen = Sprej ti přes noc ve stanu zmrzl. Teď ho nikdo nepotřebuje. Co uděláš?
    .a = Vyhodím ho: jednou zmrzlý je zkažený
    .b = Rychle ho rozmrazím na vařiči
    .c = Nechám ho roztát při pokojové teplotě, pak se dá použít
    .why = Asi 15 minut stačí; nový si sežeň, až to půjde. Když ho někdo potřebuje hned: volej záchranku, dávej umělé vdechy, zahřívej ho v podpaží.

question-hot-car = Kam v létě patří naloxon?
    .a = Do přihrádky v autě, ať tam vždycky je
    .b = Ke mně, v obalu, pod 25 °C
    .c = Do chladicího boxu, přímo na led
    .why = Horko nad 40 °C i mráz mu škodí a v autě není tam, kde jsi ty. Nos ho u sebe, mimo slunce.

question-expiry-date = Jak zajistíš, že tvůj naloxon ještě není prošlý?
    .a = Podívám se na EXP, až bude potřeba
    .b = To je jedno, prošlý funguje stejně
    .c = Nastavím si připomínku měsíc před EXP
    .why = EXP udává měsíc a rok. Měsíc předem je čas sehnat nový; prošlý je jen lepší než žádný.

question-who-knows = Kdo má vědět, kde máš naloxon?
    .a = Nikdo, to je moje věc
    .b = Lidé kolem mě
    .c = Moje centrum, to stačí
    .why = V bezvědomí si ho sobě nepodáš. Ukaž jim, kde je a jak funguje.

question-on-the-phone = Co řekneš do telefonu?
    .a = Předávkování heroinem a jméno toho člověka
    .b = Někomu je špatně, mohli byste se podívat
    .c = V bezvědomí, nedýchá normálně, a kde jsme
    .why = Stav a místo rozjedou pomoc. O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.

question-tell-the-crew = Záchranáři se ptají, co bylo vzato. Co odpovíš?
    .a = Že nic nevím, pro jistotu
    .b = Všechno, co vím: co, kolik, kdy
    .c = Jen alkohol, ten je legální
    .why = Léčit můžou jen to, co vědí. V telefonu můžeš drogy vynechat; záchranářům řekni všechno.

question-no-known-law = Nevíš, jestli tam, kde jsi, volající chrání nějaký zákon. Co uděláš?
    .a = Přesto volám
    .b = Podám naloxon a volání vynechám
    .c = Než zavolám, vyhledám si to
    .why = Na mnoha místech nevíme o žádném zákonu, který by volající chránil. Přesto volej: můžeš říct v bezvědomí, nedýchá normálně.

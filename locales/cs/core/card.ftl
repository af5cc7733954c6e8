### Bezpečnější užívání, po jedné kartě: co si navzájem říkají lidé, kteří užívají drogy. Žádné dávky tu nestojí.

card-tolerance = Po pauze snese tvoje tělo méně
    .lead = Vězení, detox, nemocnice, pár dní pauza: množství, které předtím bylo obvyklé, ti teď může zastavit dech.
    .p1 = První dny a týdny po vězení nebo léčbě mají nejvyšší riziko smrtelného předávkování. Udělej si na tu dobu plán, ještě než odejdeš.
    .p2 = Tolerance k opioidům klesá během dní. Kolik jí je pryč, cítit nejde.
    .p3 = Pokud si to vezmeš znovu, vezmi si mnohem méně než před pauzou a pak čekej. I málo může být příliš.
    .p4 = Radši to kuř, než injekčně. Riziko to snižuje, nebere ho pryč.
    .p5 = Vynech alkohol, benzodiazepiny, pregabalin a další tlumivé látky. Předepsané nebo užívané denně: nevysazuj náhle, zeptej se v ordinaci.
    .p6 = Ne o samotě: s někým, kdo ví, že je to poprvé po pauze, a s naloxonem na dosah.
    .p7 = Než odejdeš z vězení nebo z nemocnice, řekni si o substituci a o naloxon s sebou. Obojí snižuje riziko smrti.

card-not-alone = Ne o samotě
    .lead = Mnoho lidí umírá za zavřenými dveřmi, kde si toho nikdo nemohl včas všimnout.
    .p1 = Užívej s lidmi, kterým věříš, a ne všichni najednou. Jeden zůstává schopný probudit ostatní a zavolat.
    .p2 = Řekněte si, co kdo bere a kdy. Kdo bude muset později pomáhat, to potřebuje vědět.
    .p3 = Naloxon měj tam, kde ho všichni vidí, a řekni, kdo ho umí podat. Nepočítej s tím, že ho zvládneš podat sobě.
    .p4 = Přece jen o samotě? Řekni někomu, kde jsi, kdy začínáš a kdy se má přijít podívat.
    .p5 = Nech dveře odemčené. Přes zamčené ti nikdo nepomůže.
    .p6 = V aplikační místnosti, kde nějaká je, lidé zasáhnou, když se něco pokazí.
    .p7 = V některých zemích s tebou telefonní služba zůstane na lince, zatímco užíváš. Zeptej se harm reduction skupiny, která funguje tam, kde jsi.

card-start-low = Začni málem, počkej, jeden druh najednou
    .lead = Pohledem nikdo nepozná, co to je a jak je to silné.
    .p1 = Dvě tablety nebo dva pytlíky, které vypadají stejně, se můžou hodně lišit. Ber každou novou várku jako neznámou.
    .p2 = Začni malou částí toho, co si chceš vzít. Víc si můžeš vzít později; zpátky nevezmeš nic.
    .p3 = Pak počkej. Co spolkneš, může nastupovat dvě hodiny i déle, po jídle ještě déle.
    .p4 = Nic se neděje? Neber si víc. Může to být něco pomalejšího a nebezpečnějšího, třeba PMA prodávané jako MDMA.
    .p5 = Jeden druh najednou, a alkohol se počítá. U mixu nikdo nedokáže předvídat, jak spolu působí.
    .p6 = Předepsaný lék: nevysazuj ho ani nevynechávej, aby zbylo místo na něco jiného. Podívej se na mix, nebo se zeptej v lékárně.
    .p7 = Nemoc, vyčerpání, žízeň: tělo snese méně než jindy.

card-nitazenes = Nitazeny a falešné tablety
    .lead = Opioidy mnohem silnější než heroin se objevují tam, kde je nikdo nečeká. Pohledem nic nepoznáš.
    .p1 = Našly se v heroinu, v tabletách prodávaných jako oxykodon, Xanax nebo diazepam, ve spice, v kokainu a v extázi.
    .p2 = Krabička ani blistr nic nedokazují. Padělky vypadají jako skutečný lék a síla se liší.
    .p3 = S opioidy nemáš žádnou zkušenost? Pak nemáš toleranci. Falešný benzodiazepin nebo lék na bolest ti může zastavit dech.
    .p4 = Začni velmi málem, počkej, ne o samotě. K tomu žádný alkohol, pregabalin, benzodiazepiny ani jiné opioidy; předepsané: nevysazuj náhle, zeptej se v ordinaci.
    .p5 = Naloxon funguje, ale může být potřeba druhá dávka naloxonu i další a dech se může později znovu zastavit. Měj u sebe víc dávek naloxonu a zůstaň.
    .p6 = Nejde probudit, ať se to prodávalo jako cokoli: volej záchranku, podej naloxon. Nedýchá normálně: dýchej za člověka z úst do úst. Bez opioidů naloxon neuškodí.
    .p7 = Laboratoř pro testování drog umí nitazeny hledat. Testovací proužky některé z nich nezachytí.

card-test-strips = Co testovací proužek nevidí
    .lead = Proužek odpoví na jednu otázku o tom kousku, který se testoval. Negativní není ano.
    .p1 = Fentanylový proužek neukáže nitazeny a nitazenový proužek neukáže nic než nitazeny.
    .p2 = Nitazenové proužky některé nitazeny nezachytí. Fentanylové proužky nezachytí některé fentanyly, mezi nimi karfentanil.
    .p3 = Proužek neříká, kolik toho tam je, ani který to je.
    .p4 = Prášek bývá málokdy promíchaný rovnoměrně a každá tableta je jiná. V dalším kousku může být, co v tomhle nebylo.
    .p5 = Mýlit se může i pozitivní výsledek: metamfetamin, MDMA a difenhydramin můžou oklamat fentanylové proužky, kofein nitazenové. Použij tolik vody, kolik říká leták.
    .p6 = Barevné testy neukážou ani sílu, ani všechno, co je v tom. Laboratoř pro testování drog vidí víc, a taky ne všechno.
    .p7 = Negativní? Chovej se, jako by bylo pozitivní: začni málem, počkej, ne o samotě, naloxon na dosah.

card-new-kit = Pokaždé nové náčiní
    .lead = Hepatitida C a HIV se přenášejí ve stopách krve, které nejsou vidět.
    .p1 = Na každou injekci nová, sterilní jehla a stříkačka, i když tu poslední nepoužil nikdo jiný než ty. Použitá jehla je tupá a trhá žílu.
    .p2 = Zbytek se počítá taky: vlastní lžička, filtr, voda, tampon a škrtidlo, pokaždé.
    .p3 = Rozdělování z jedné stříkačky přenáší viry, i když má každý svou jehlu.
    .p4 = I dýmky a šňupátka přenášejí hepatitidu C, přes popraskané rty a podrážděný nos. Používej vlastní, a žádné bankovky.
    .p5 = Jehla po někom? Lék zvaný PEP ještě může HIV zastavit, nejlépe do 24 hodin a nejpozději do 72. Běž teď do nemocnice nebo do ordinace.
    .p6 = Nech se testovat. Léky hepatitidu C vyléčí skoro u každého. Můžeš ji chytit znovu, tak zůstaň u nového náčiní.
    .p7 = Výměnné programy, drogové služby a v některých městech automaty vydávají sterilní náčiní a použité jehly berou zpátky.

card-wounds = Žíly, rány a kdy je to sepse
    .lead = Ze zaníceného místa může být sepse, a ta může zabít. Nech se podívat včas.
    .p1 = Umyj si ruce a kůži, vezmi novou jehlu, změň místo. Stejné místo pořád dokola se zanítí.
    .p2 = Vyhni se tříslům, krku, podpaží a všemu, co tepe: to je tepna.
    .p3 = Prudká bolest, jasně červená krev, stříká: jehlu ven, silně tlačit, lehnout, zvednout ruku nebo nohu. Tlač aspoň 15 minut. Nepřestává: volej záchranku.
    .p4 = Zarudlé, horké, oteklé, hnis, zápach nebo se nehojí: brzy to ukaž sestře nebo lékaři. Neřež a nemačkej to, tím se to rozšíří.
    .p5 = Červené pruhy, horečka nebo třesavka: k lékaři ještě dnes. Bolavá, oteklá noha po píchnutí do třísla: hned do nemocnice.
    .p6 = Zmatenost, nezřetelná řeč, těžké nebo rychlé dýchání, silná třesavka, celý den žádná moč, skvrnitá kůže, modré, šedé nebo bledé rty: volej záchranku a řekni, že to může být sepse.
    .p7 = Rozmazané nebo dvojité vidění, poklesající víčka, potíže s polykáním nebo mluvením, několik dní po píchnutí: hned do nemocnice. Může to být ranný botulismus.

card-route = Kouření místo injekce
    .lead = Injekce je ze všech způsobů nejrizikovější. Jiný způsob riziko snižuje.
    .p1 = Kouření šetří žíly a kůži: méně abscesů, méně hepatitidy C, méně HIV.
    .p2 = Když kouříš, můžeš přestat, jakmile to ucítíš. Injekci zpátky nevezmeš.
    .p3 = Předávkování hrozí i při kouření, nejvíc u fentanylů. Ne o samotě, naloxon na dosah.
    .p4 = Vlastní dýmka, náustek nebo brčko: popraskané a popálené rty přenášejí hepatitidu C.
    .p5 = Alobal a dýmky od harm reduction služby jsou na to vyrobené. Plast, plechovky a natřené věci vydávají výpary.
    .p6 = Kouř škodí plicím a astma se může hodně zhoršit. Dušnost, která nepřechází: volej záchranku.
    .p7 = Při změně způsobu začni znovu málem: ještě nevíš, jak rychle a silně to nastoupí.

card-substitution = Metadon a buprenorfin
    .lead = Substituce tvoje riziko snižuje. Nebezpečné je to při vynechaných dnech a když na lahvičku dosáhne dítě.
    .p1 = Vynechané tři dny nebo víc? Neber obvyklé množství. Nejdřív zavolej do substitučního centra nebo do lékárny: tvoje tolerance mohla klesnout.
    .p2 = Vynechaná jedna dávka? Nikdy si kvůli tomu neber dvě. Další si vezmi jako obvykle a řekni jim to.
    .p3 = Nevysazuj náhle. V prvních čtyřech týdnech po konci léčby je riziko předávkování vyšší. Nejdřív si promluv v centru.
    .p4 = Rizikové jsou i první čtyři týdny na metadonu. Alkohol, benzodiazepiny nebo heroin k němu ti můžou zastavit dech.
    .p5 = Buprenorfin blokuje jiné opioidy. Brát víc a víc, aby se to přebilo, může skončit předávkováním.
    .p6 = Zamkni ho, v lahvičce nebo obalu, ve kterém byl, nikdy v hrnku nebo v lahvi od pití. Malé množství může zabít dítě.
    .p7 = Dítě možná něco spolklo? Hned volej záchranku. Nečekej na příznaky.

card-ghb = GHB a GBL: načasování a závislost
    .lead = Mezi příjemným pocitem a bezvědomím je jen velmi málo.
    .p1 = Většina těch, kdo upadnou do bezvědomí, si vzala další, než nastoupilo to první. Zapiš si čas, nastav budík, ať seznam vede jeden člověk.
    .p2 = Síla se lahvička od lahvičky liší a GBL působí rychleji a tvrději než GHB. Co minule prošlo, tě teď může složit.
    .p3 = K tomu žádný alkohol, ketamin, benzodiazepiny ani opioidy. Dohromady ti můžou zastavit dech.
    .p4 = Lahvičku označ a nikdy ho neměj v lahvi od pití. Někdo by to mohl vypít.
    .p5 = Ospalost: zůstaň u člověka a sleduj dech. Nejde probudit: to je kóma. Volej záchranku. Dýchá normálně: na bok. Zůstaň.
    .p6 = Když se bere denně nebo celé dny a noci, tělo ho brzy potřebuje. Třes, pocení a nespavost bez něj jsou příznaky.
    .p7 = Náhlé vysazení může zabít: vyhledej lékařskou pomoc. Nemocnice nebo drogová služba ti pomůže přestat postupně.

card-heat-water = Horko a voda
    .lead = Stimulanty a MDMA tě zahřívají. MDMA navíc zadržuje vodu. Přehřátí může zabít, příliš vody může zabít.
    .p1 = Upíjej, když máš žízeň, asi sklenici za hodinu; o trochu víc jen při tanci a pocení; nikdy moc najednou.
    .p2 = Rady se liší: Unity v Nizozemsku říká nejvýš sklenici za hodinu, Choices ve Walesu říká po doušcích, asi půl litru za hodinu. Držíme se toho menšího.
    .p3 = Po MDMA můžeš mít žízeň a nemusí se ti chtít čurat. Víc vody nepomůže na jedno ani na druhé.
    .p4 = Dělej při tanci pauzy, sedni si do chladu, odlož vrstvy, namoč si kůži.
    .p5 = Vedro, nacpaný sál, vlhký vzduch, víc než jeden stimulant: každé z toho riziko zvyšuje.
    .p6 = Velmi horké tělo, zmatenost nebo ztuhlost: volej záchranku. Konec pohybu, stín, sundat oblečení, namočit kůži a ovívat. Nic nepít, pokud není plně při vědomí.
    .p7 = Bolest hlavy, zvracení, zmatenost, ospalost nebo křečový záchvat po MDMA: nic nepít. Volej záchranku.

card-chemsex = Chemsex, boostery, poppers
    .lead = Dlouhé noci, víc látek, k tomu léky: udělej si plán, než vyrazíš.
    .p1 = Předem řekni, co chceš a co ne, kdy odejdeš a kdo na koho dohlíží. Kdo je v bezvědomí, nemůže říct ano.
    .p2 = HIV boostery (ritonavir, kobicistat) v tobě drží drogy déle a silněji. S pervitinem, MDMA, mefedronem, ketaminem nebo GHB to může zabít.
    .p3 = Lék na HIV kvůli tomu nevynechávej; vezmi si ho dost s sebou. Zeptej se ve své ordinaci, jestli pro tebe existuje jeden bez boosteru.
    .p4 = Nikdy poppers s Viagrou, Cialisem nebo jinými tabletami na erekci: krevní tlak může klesnout tak, že zemřeš. Stejně tak s léky na srdce.
    .p5 = Poppers nikdy nepolykej a chraň před nimi kůži a oči, dál od ohně. Rozmazané vidění: přestaň a nech si vyšetřit oči.
    .p6 = Spánek a jídlo k tomu patří. Probdělé noci, pocit, že tě někdo sleduje, hlasy lidí, kteří tu nejsou: přestaň, běž někam do klidu, vyhledej pomoc.
    .p7 = Na slamming i šňupání vlastní náčiní. Často se nech testovat na HIV, hepatitidu C a ostatní. Po riziku si hned řekni o PEP, nejpozději do 72 hodin.

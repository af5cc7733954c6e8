### Proč mix škodí: u každého mechanismu co se děje, co sledovat a co dělat před užitím a po něm.

mechanism-breathing-depression =
    .what = Dohromady zpomalují dech. Ve spánku můžeš přestat dýchat.
    .watch = Sleduj pomalé dechy, modré, šedé nebo bledé rty, dásně nebo nehty, a jestli někdo nejde probudit. Lapavé dechy a chrápání se jako dýchání nepočítají.
    .do_not_taken = Jedno vynech, nebuď o samotě, měj po ruce naloxon. Předepsané nebo užívané denně: nevysazuj náhle, zeptej se v ordinaci.
    .do_taken = Zůstaňte spolu, už nic dalšího neber, nenechte nikoho spát bez dozoru. Nejde probudit, dýchá pomalu nebo lapá po dechu: otevři Pomoc, volej záchranku.

mechanism-aspiration =
    .what = Kdo spí nebo necítí tělo, může zvracet a udusit se.
    .watch = Sleduj dávení, chrčení, kašel ve spánku a jestli někdo necítí tělo tak, že se sám neotočí.
    .do_not_taken = Jedno vynech. Nebuď o samotě a nelež na zádech.
    .do_taken = Ospalost, ale dýchá normálně: na bok, zůstaň u něj. Chrčí, lapá po dechu nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-sedation =
    .what = Dohromady přinášejí ospalost a zpomalení a sčítá se to. Můžeš upadnout, nabourat nebo ztratit vědomí.
    .watch = Sleduj nezřetelnou řeč, vrávorání, klimbání a jestli někdo jde probudit jen těžko.
    .do_not_taken = Jedno vynech; neřiď, nejezdi na kole, neplav. Předepsané: nevysazuj ani nevynechávej, vynech, co předepsané není.
    .do_taken = Sedni si, zůstaňte spolu, už nic dalšího neber. Těžko zůstává vzhůru, nejde probudit, dýchá pomalu nebo lapá po dechu: otevři Pomoc, volej záchranku.

mechanism-masking =
    .what = Stimulant zakrývá, kolik toho druhého v tobě je. Často odezní dřív, a pak se dech může zastavit.
    .watch = Nejvíc dávej pozor, když stimulant odeznívá: klimbání, pomalé dechy, lapání po dechu, modré, šedé nebo bledé rty.
    .do_not_taken = Jedno vynech. Když se cítíš vzhůru, neznamená to, že si můžeš vzít víc.
    .do_taken = Už nic dalšího neber, zůstaňte spolu ještě dlouho po odeznění stimulantu. Nejde probudit, dýchá pomalu nebo lapá po dechu: otevři Pomoc, volej záchranku.

mechanism-blunting =
    .what = Jedno tlumí druhé: zdá se slabé, ale tělo ho dostane celé. Snadno si vezmeš příliš.
    .watch = Všímej si chuti vzít si víc. Sleduj horko, bušení srdce, zmatenost, náhlou ospalost.
    .do_not_taken = Neber si víc proto, že se to zdá slabé. Předepsaný lék nevysazuj ani nevynechávej proto, aby byl účinek cítit.
    .do_taken = Neber si víc, ani když se to zdá slabé; zůstaňte spolu. Velmi horké tělo, zmatenost nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-heart-strain =
    .what = Dohromady zatěžují srdce a krevní tlak. Může přijít infarkt, mrtvice nebo porucha srdečního rytmu.
    .watch = Sleduj bolest na hrudi, rychlý nebo nepravidelný tep, silnou bolest hlavy, mdloby, slabou ruku nebo pokleslou tvář.
    .do_not_taken = Jedno vynech, hlavně při potížích se srdcem nebo vysokém tlaku. Předepsané: nevysazuj ani nevynechávej, vynech, co předepsané není.
    .do_taken = Seď, odpočívej, už nic dalšího neber. Bolest na hrudi, mdloby, silná bolest hlavy nebo slabá ruka: otevři Pomoc, volej záchranku; aspirin jen tehdy, když to řekne dispečink.

mechanism-cocaethylene =
    .what = Tělo z obou vytvoří kokaethylen: pro srdce větší zátěž a na delší dobu. Kokain taky zakrývá opilost.
    .watch = Sleduj bolest na hrudi, rychlý nebo nepravidelný tep a opilost, která udeří, když kokain odezní.
    .do_not_taken = Jedno vynech. Pocit střízlivosti není měřítko: nepij kvůli němu víc, neřiď.
    .do_taken = Seď, zůstaňte spolu, už neber ani jedno. Bolest na hrudi, mdloby nebo nejde probudit: otevři Pomoc, volej záchranku; aspirin jen tehdy, když to řekne dispečink.

mechanism-overheating =
    .what = Dohromady přehřívají tělo, při tanci, na slunci nebo v davu dřív. Může to zabít.
    .watch = Sleduj velmi horkou kůži, zmatenost, ztuhlé svaly. Bolest hlavy, zvracení nebo ospalost po velkém množství vody: nic nepít, volej záchranku.
    .do_not_taken = Jedno vynech. Často odpočívej v chladu; upíjej, když máš žízeň, nikdy moc najednou.
    .do_taken = Odpočívej v chladu, už nic dalšího neber. Velmi horké tělo, zmatenost nebo ztuhlost: otevři Pomoc, volej záchranku; namoč kůži a ovívej, nic nepít, pokud není plně při vědomí.

mechanism-serotonin-toxicity =
    .what = Dohromady zvyšují serotonin. Když je ho příliš, svaly cukají a tuhnou, tělo se přehřívá, a může to zabít.
    .watch = Sleduj cukání nebo ztuhlost nohou, třes, pocení, bušení srdce, horko, neklid, zmatenost.
    .do_not_taken = Vynech, co není předepsané. Předepsané: nevysazuj ani nevynechávej, zeptej se v lékárně.
    .do_taken = Už nic dalšího neber. Velmi horké tělo, zmatenost, ztuhlost nebo cukání: otevři Pomoc, volej záchranku; namoč kůži a ovívej, nic nepít, pokud není plně při vědomí.

mechanism-blood-pressure-crisis =
    .what = Inhibitor MAO tomu druhému odstraní brzdu. Krevní tlak může prudce vyletět: mrtvice, krvácení do mozku.
    .watch = Sleduj náhlou tepavou bolest hlavy, ztuhlou šíji, pocení, bušení srdce, bolest na hrudi, rozmazané vidění.
    .do_not_taken = Jedno vynech; inhibitory MAO působí ještě dlouho po posledním užití. Předepsané: nevysazuj ani nevynechávej, zeptej se v lékárně.
    .do_taken = Seď, už nic dalšího neber, žádné cizí tablety. Náhlá silná bolest hlavy, bolest na hrudi, velmi horké tělo nebo křečový záchvat: otevři Pomoc, volej záchranku, řekni inhibitor MAO.

mechanism-maoi-prolongs =
    .what = Inhibitor MAO brání tomu, aby se to druhé odbouralo. To druhé je pak mnohem silnější a trvá mnohem déle.
    .watch = Sleduj účinek, který pořád stoupá, tepavou bolest hlavy, horko, zvracení, zmatenost.
    .do_not_taken = Jedno vynech: množství, které znáš, tady není vodítko. Předepsané: nevysazuj ani nevynechávej, zeptej se v lékárně.
    .do_taken = Zůstaňte spolu, už nic dalšího neber. Velmi horké tělo, ztuhlost, zmatenost, silná bolest hlavy nebo pomalé dechy: otevři Pomoc, volej záchranku.

mechanism-amt-maoi =
    .what = aMT stimuluje, zvyšuje serotonin a blokuje MAO, která by ho odbourala. Většina látek s ním udeří silněji; některé mixy můžou zabít.
    .watch = Sleduj cukání, ztuhlé svaly, horko, tepavou bolest hlavy, bušení srdce. Nastupuje pozdě a trvá dlouho.
    .do_not_taken = K aMT neber nic dalšího. Předepsané: nevysazuj ani nevynechávej, vynech aMT.
    .do_taken = Zůstaňte spolu, už nic dalšího neber. Velmi horké tělo, zmatenost, ztuhlost nebo silná bolest hlavy: otevři Pomoc, volej záchranku, řekni aMT.

mechanism-seizures =
    .what = Dohromady můžou spustit křečový záchvat, i u někoho, kdo ho nikdy neměl.
    .watch = Sleduj záškuby, strnulý pohled, náhlou zmatenost, pak pád a škubání celého těla.
    .do_not_taken = Jedno vynech, hlavně pokud u tebe už někdy nějaký záchvat byl. Předepsané: nevysazuj ani nevynechávej, to může taky vyvolat záchvat; zeptej se v lékárně.
    .do_taken = Křečový záchvat: otevři Pomoc, volej záchranku. Odsuň tvrdé věci, pod hlavu něco měkkého, nic do úst, nedrž ho; po záchvatu zkontroluj dech.

mechanism-psychedelic-intensity =
    .what = Dohromady jsou silnější, delší a matoucí víc, než čekáš.
    .watch = Sleduj strach, ztrátu orientace, odcházení k silnici, k vodě nebo na výšky.
    .do_not_taken = Jedno vynech. Měj u sebe někoho střízlivého, na klidném místě.
    .do_taken = Zůstaňte spolu, v klidu a šeru, už nic dalšího neber. Velmi horké tělo, ztuhlost, bolest na hrudi, křečový záchvat nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-anxiety-panic =
    .what = Jedno může překlopit druhé do strachu a paniky. Bušení srdce ji přiživuje.
    .watch = Sleduj rychlé dýchání, třes, ztichnutí, pocit, že tě někdo pozoruje, nebo jistotu, že umíráš.
    .do_not_taken = Jedno vynech, hlavně když na tebe snadno přijde panika. Měj u sebe někoho klidného.
    .do_taken = Běžte spolu někam do ticha, dýchej pomalu, už nic dalšího neber. Bolest na hrudi, velmi horké tělo, křečový záchvat nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-losing-touch =
    .what = Dohromady tě můžou odříznout od skutečnosti: psychóza, mánie, ztráta orientace.
    .watch = Sleduj hlasy nebo vidiny, pocit pronásledování, splašené myšlenky, žádný spánek, chození do nebezpečí.
    .do_not_taken = Jedno vynech, hlavně při psychóze nebo mánii u tebe nebo v rodině. Předepsané: nevysazuj ani nevynechávej.
    .do_taken = Buď nablízku, klid, málo lidí; nikdy nikoho nedrž obličejem k zemi. Velmi horké tělo, ztuhlost, nejde probudit nebo hrozí zranění: otevři Pomoc, volej záchranku.

mechanism-dissociation =
    .what = Dohromady tě odříznou od těla. Můžeš ho přestat cítit, zvracet, ztratit vědomí.
    .watch = Sleduj strnulý pohled, mlčení na otázky, necitlivost, zvracení, pomalé dechy.
    .do_not_taken = Jedno vynech. Zůstaň na zemi, dál od vody a výšek, s někým střízlivým.
    .do_taken = Zůstaň u něj; ospalost, ale dýchá normálně: na bok. Nejde probudit, dýchá pomalu nebo lapá po dechu: otevři Pomoc, volej záchranku.

mechanism-balance =
    .what = Dohromady berou rovnováhu a cit pro bolest. Můžeš tvrdě upadnout a zranění si nevšimnout.
    .watch = Sleduj kymácení, vrávorání, úder do hlavy, krvácení nebo popáleniny, které nikdo necítí.
    .do_not_taken = Jedno vynech. Než si cokoli vezmeš, sedni si, dál od schodů, vody, ohně a silnice.
    .do_taken = Seď na zemi, nechoď o samotě. Po úderu do hlavy zvracení, zmatenost nebo ospalost, nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-blackout =
    .what = Dohromady mažou paměť. Můžeš vypadat při vědomí, něco dělat, brát si další, a nic z toho nevědět.
    .watch = Sleduj stejné otázky dokola, zapomínání, co už bylo vzato, divné nebo riskantní chování.
    .do_not_taken = Jedno vynech, nebuď o samotě, neřiď. Předepsané nebo užívané denně: nevysazuj náhle, vynech, co předepsané není.
    .do_taken = Zůstaňte spolu, zapište, co bylo vzato, zbytek dejte z dosahu. Nejde probudit, dýchá pomalu nebo lapá po dechu: otevři Pomoc, volej záchranku.

mechanism-delirium =
    .what = Dohromady můžou přivodit delirium: divoká zmatenost, horké suché tělo, bušení srdce.
    .watch = Sleduj horkou suchou kůži, široké zornice, mumlání, mluvení s lidmi, kteří tu nejsou.
    .do_not_taken = Jedno vynech; tablety na alergii, na spaní a na cestovní nevolnost se počítají. Předepsané: nevysazuj ani nevynechávej, zeptej se v lékárně.
    .do_taken = Zmatenost, velmi horké tělo, bušení srdce nebo křečový záchvat: otevři Pomoc, volej záchranku. Zůstaň, drž chládek a ticho, nikdy ho nedrž násilím.

mechanism-lithium-level =
    .what = Mezi dostatkem lithia a příliš mnoho je jen málo. Pocení, zvracení nebo odvodnění ho může zvýšit, až otráví.
    .watch = Sleduj hrubý třes, zvracení, průjem, nezřetelnou řeč, vrávorání, zmatenost, záškuby.
    .do_not_taken = Lithium i další léky užívej dál podle předpisu; vynech, co předepsané není. Zeptej se ve své ordinaci nebo v lékárně.
    .do_taken = Upíjej, když máš žízeň, nikdy moc najednou. Třes, zvracení, nezřetelná řeč, zmatenost nebo křečový záchvat: otevři Pomoc, volej záchranku, řekni lithium; než si vezmeš další tabletu, zeptej se.

mechanism-nbome-unpredictable =
    .what = NBOMe působí v nepatrném množství a velmi různě. Stahuje cévy, už zabilo a prodává se jako LSD.
    .watch = Sleduj divokou zmatenost, horko, křečové záchvaty, bušení srdce, studené nebo bledé prsty.
    .do_not_taken = Neber k tomu nic dalšího. Cokoli prodávané jako LSD může být NBOMe: nech to otestovat.
    .do_taken = Zůstaňte spolu, už nic dalšího neber. Velmi horké tělo, běsnění, bolest na hrudi nebo křečový záchvat: otevři Pomoc, volej záchranku; nikdy ho nedrž násilím.

mechanism-vessel-narrowing =
    .what = Dohromady stahují cévy. Prsty na rukou i nohou, srdce nebo mozek můžou mít málo krve.
    .watch = Sleduj studené, bledé nebo necitlivé prsty na rukou či nohou, bolest na hrudi, silnou bolest hlavy, slabou ruku nebo pokleslou tvář.
    .do_not_taken = Jedno vynech; i jiné stimulanty se počítají. Předepsané: nevysazuj ani nevynechávej, vynech, co předepsané není.
    .do_taken = Seď, už nic dalšího neber, žádné cizí tablety. Bolest na hrudi, silná bolest hlavy, slabá ruka nebo prsty, které zůstávají bledé či necitlivé: otevři Pomoc, volej záchranku.

mechanism-low-oxygen =
    .what = Rajský plyn zabere v plicích místo vzduchu. S tím druhým můžeš nepozorovaně ztratit vědomí a přestat dýchat.
    .watch = Sleduj náhlé ochabnutí, škubání, žádnou odpověď, modré, šedé nebo bledé rty, dásně nebo nehty.
    .do_not_taken = Jedno vynech. Nikdy o samotě, nikdy s maskou nebo pytlem přes hlavu, nikdy v zavřeném autě nebo malé místnosti.
    .do_taken = Dej plyn pryč, pusť čerstvý vzduch, zůstaňte spolu. Nejde probudit, dýchá pomalu nebo lapá po dechu: otevři Pomoc, volej záchranku.

mechanism-enzyme-block =
    .what = Lék, třeba HIV booster, drží to druhé v těle: je ho tam mnohem víc a mnohem déle.
    .watch = Sleduj účinek, který pořád stoupá: velkou ospalost, velmi horké tělo, bušení srdce, zmatenost.
    .do_not_taken = Předepsané: nevysazuj ani nevynechávej, zeptej se ve své ordinaci nebo v lékárně. Vynech, co předepsané není: množství, které znáš, tady není vodítko.
    .do_taken = Zůstaňte spolu déle než obvykle, už nic dalšího neber. Nejde probudit, pomalé dechy, velmi horké tělo nebo bolest na hrudi: otevři Pomoc, volej záchranku.

mechanism-blood-pressure-drop =
    .what = Dohromady můžou prudce srazit krevní tlak: omdlíš, srdce a mozek mají málo krve.
    .watch = Sleduj závrať, bledou kůži, rozmazané vidění, mdloby, bolest na hrudi.
    .do_not_taken = Jedno vynech; tablety na erekci působí hodiny, některé dny. Předepsané: nevysazuj ani nevynechávej, vynech, co předepsané není.
    .do_taken = Závrať: lehni si, už nic dalšího neber. Mdloby, bolest na hrudi nebo nejde probudit: otevři Pomoc, volej záchranku, řekni obojí jménem, žádný sprej na srdce.

mechanism-heart-rhythm =
    .what = Dohromady můžou rozhodit srdeční rytmus. Srdce může bez varování přestat pumpovat.
    .watch = Sleduj třepotání nebo vynechávání srdce, závrať, mdloby, křečový záchvat.
    .do_not_taken = Předepsané: nevysazuj ani nevynechávej, zeptej se ve své ordinaci na vyšetření srdce (EKG). Vynech, co předepsané není.
    .do_taken = Seď, zůstaňte spolu, už nic dalšího neber. Třepotání srdce, mdloby, bolest na hrudi, křečový záchvat nebo nedýchá normálně: otevři Pomoc, volej záchranku.

mechanism-opioid-strong-again =
    .what = Fentanyly a nitazeny jsou velmi silné. Naloxon může přestat působit dřív než ony a dech se znovu zastaví.
    .watch = Sleduj pomalé dechy a to, že člověk nejde probudit, i potom, co naloxon pomohl. Lapavé dechy a chrápání se jako dýchání nepočítají.
    .do_not_taken = Jedno vynech. Nikdy o samotě a po ruce víc než jednu dávku naloxonu.
    .do_taken = Nejde probudit, dýchá pomalu nebo lapá po dechu: otevři Pomoc, volej záchranku, podej naloxon. Dýchá normálně: zůstaň u něj. Zase zpomaluje: druhá dávka naloxonu.

mechanism-opioid-withdrawal =
    .what = Jedno blokuje druhé: náhlý odvykací stav, nebo opioidy, které jako by nefungovaly. Další z nich ti můžou později zastavit dech.
    .watch = Sleduj křeče v břiše a svalech, pocení, zvracení, třes. Později klimbání, pomalé dechy, lapání po dechu.
    .do_not_taken = Neber si víc ve snaze blokádu přebít. Předepsané: nevysazuj ani nevynechávej, zeptej se ve své ordinaci; vynech, co předepsané není.
    .do_taken = Neber už žádné opioidy, ani v odvykacím stavu; zůstaňte spolu. Zvracení bez konce, zmatenost, pomalé dechy nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-disulfiram-reaction =
    .what = Lék brání tělu odbourat alkohol. Hromadí se jed a i z trochy ti může být velmi zle.
    .watch = Sleduj horký rudý obličej, bušení srdce, bolest hlavy, zvracení, těžké dýchání, mdloby.
    .do_not_taken = Žádný alkohol, ani v jídle, ústní vodě nebo sirupu proti kašli, a ještě několik dní po poslední tabletě. Lék nevysazuj ani nevynechávej.
    .do_taken = Už žádný alkohol; sedni si nebo lehni, ne o samotě. Bolest na hrudi, těžké dýchání, mdloby nebo zmatenost: otevři Pomoc, volej záchranku, řekni název léku.

mechanism-enzyme-induction =
    .what = Třezalka způsobí, že tělo mnoho léků odbourává rychleji: jsou pak příliš slabé. Po jejím vysazení zase zesílí.
    .watch = Sleduj, jestli lék působí méně: odvykací stav, bolest, špatná nálada, selhání antikoncepce nebo léku na HIV.
    .do_not_taken = Než začneš s třezalkou, zeptej se v lékárně. Předepsaný lék nevysazuj, nevynechávej ani nezvyšuj.
    .do_taken = Neber si víc proto, že se to zdá slabé; než cokoli změníš, zeptej se v ordinaci nebo v lékárně. Zmatenost, pomalé dechy nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-cannabinoid-unpredictable =
    .what = Syntetické kanabinoidy jsou mnohem silnější než konopí a balíček od balíčku jiné. Co udělá mix, neví nikdo.
    .watch = Sleduj paniku, zvracení, bolest na hrudi, křečové záchvaty, náhlý kolaps.
    .do_not_taken = Neber k nim nic dalšího a nebuď o samotě. Předepsané: nevysazuj ani nevynechávej, vynech tyhle látky.
    .do_taken = Seď na zemi, zůstaňte spolu, už nic dalšího neber. Bolest na hrudi, křečový záchvat, kolaps nebo nejde probudit: otevři Pomoc, volej záchranku.

mechanism-drying-out =
    .what = Dohromady tě odvodňují: horko, křeče ve svalech, zátěž pro srdce. Hodně vody najednou není lék, může zabít.
    .watch = Sleduj závrať, tmavou nebo žádnou moč, křeče ve svalech, horko, zmatenost.
    .do_not_taken = Jedno vynech. Odpočívej v chladu; upíjej, když máš žízeň, nikdy moc najednou.
    .do_taken = Odpočívej v chladu; upíjej, když máš žízeň, nikdy moc najednou. Bolest hlavy, zvracení, zmatenost, ospalost nebo křečový záchvat: nic nepít, otevři Pomoc, volej záchranku.

mechanism-same-kind =
    .what = Dvakrát stejný druh: dávky se sčítají.
    .watch = Sleduj to, čím škodí jedna, jen dřív a silněji. Druhá může udeřit později než první.
    .do_not_taken = Jedno vynech. Předepsané: nevysazuj ani nevynechávej, nepřidávej k tomu nic stejného druhu.
    .do_taken = Zůstaňte spolu, už nic dalšího neber. Nejde probudit, pomalé dechy, velmi horké tělo, bolest na hrudi nebo křečový záchvat: otevři Pomoc, volej záchranku.

mechanism-stomach =
    .what = Dohromady dráždí žaludek. Zvracení je nebezpečné pro každého, kdo je ospalý nebo spí.
    .watch = Sleduj zvracení, které nepřestává, krev v něm, ospalost při zvracení.
    .do_not_taken = Jedno vynech. Nebuď o samotě a nelež na zádech.
    .do_taken = Seď, nebo si lehni na bok; upíjej, když máš žízeň. Krev, zvracení bez konce, zmatenost nebo těžko zůstává vzhůru: otevři Pomoc, volej záchranku.

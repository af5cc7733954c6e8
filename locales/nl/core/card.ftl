### Minder risico, steeds één kaart: wat mensen die drugs gebruiken elkaar vertellen. Nergens staan doses.

card-tolerance = Na een pauze kan je lichaam minder aan
    .lead = Gevangenis, detox, ziekenhuis, een paar dagen niets: wat je eerder nam, kan nu je ademhaling stoppen.
    .p1 = De eerste dagen en weken na gevangenis of behandeling hebben het hoogste risico op een dodelijke overdosis. Maak een plan voor die tijd voordat je weggaat.
    .p2 = Tolerantie voor opioïden daalt binnen dagen. Je kunt niet voelen hoeveel ervan weg is.
    .p3 = Als je het weer neemt, neem dan veel minder dan voor de pauze, en wacht. Zelfs een beetje kan te veel zijn.
    .p4 = Rook het liever dan dat je het spuit. Dat maakt het risico lager, niet weg.
    .p5 = Laat alcohol, benzo's, pregabaline en andere downers weg. Voorgeschreven of dagelijks genomen: stop niet plotseling, vraag een kliniek.
    .p6 = Niet alleen: met iemand die weet dat het je eerste keer na een pauze is, en met naloxon binnen handbereik.
    .p7 = Vraag voordat je uit gevangenis of ziekenhuis gaat om substitutie en om naloxon voor onderweg. Beide verlagen de kans dat je sterft.

card-not-alone = Niet alleen
    .lead = Veel mensen sterven achter een dichte deur, waar niemand het op tijd kon merken.
    .p1 = Gebruik met mensen die je vertrouwt, en niet allemaal tegelijk. Eén blijft in staat de anderen te wekken en te bellen.
    .p2 = Vertel elkaar wat je neemt en wanneer. Wie later moet helpen, moet dat weten.
    .p3 = Leg naloxon waar iedereen het ziet, en zeg wie weet hoe je het geeft. Reken er niet op dat je het jezelf kunt geven.
    .p4 = Toch alleen? Vertel iemand waar je bent, wanneer je begint, en wanneer die moet komen kijken.
    .p5 = Doe de deur niet op slot. Door een deur op slot kan niemand je helpen.
    .p6 = In een gebruiksruimte, waar die er is, grijpen mensen in als er iets misgaat.
    .p7 = In sommige landen blijft een telefoondienst aan de telefoon terwijl je gebruikt. Vraag een harm-reductiongroep welke werkt waar jij bent.

card-start-low = Begin met weinig, wacht, één soort tegelijk
    .lead = Door ernaar te kijken kan niemand zeggen wat het is en hoe sterk.
    .p1 = Twee pillen of zakjes die er hetzelfde uitzien, kunnen veel verschillen. Behandel elke nieuwe partij als onbekend.
    .p2 = Begin met een klein deel van wat je wilde nemen. Later kun je meer nemen; teruggeven kun je er niets van.
    .p3 = Wacht dan. Wat je slikt, kan twee uur en meer nodig hebben om op te komen, langer na een maaltijd.
    .p4 = Er gebeurt niets? Neem niet meer. Het kan iets tragers en gevaarlijkers zijn, zoals PMA die als MDMA is verkocht.
    .p5 = Eén soort tegelijk, en alcohol telt mee. Gemengd kan niemand voorzien hoe ze samen werken.
    .p6 = Voorgeschreven medicijn: stop er niet mee en sla het niet over om ruimte te maken. Bekijk de mix, of vraag het aan de apotheek.
    .p7 = Ziek, uitgeput, dorstig: je lichaam kan minder aan dan op andere dagen.

card-nitazenes = Nitazenen en namaakpillen
    .lead = Opioïden die veel sterker zijn dan heroïne, duiken op waar niemand ze verwacht. Ernaar kijken zegt je niets.
    .p1 = Ze zijn gevonden in heroïne, in pillen die als oxycodon, Xanax of diazepam zijn verkocht, in Spice, in cocaïne en in ecstasy.
    .p2 = Een doosje of een blister bewijst niets. Namaak ziet eruit als het echte medicijn, en de sterkte verschilt.
    .p3 = Nooit opioïden genomen? Dan heb je geen tolerantie. Een nep-benzo of nep-pijnstiller kan je ademhaling stoppen.
    .p4 = Begin met heel weinig, wacht, niet alleen. Geen alcohol, pregabaline, benzo's of andere opioïden erbij; voorgeschreven: stop niet plotseling, vraag een kliniek.
    .p5 = Naloxon werkt, maar een tweede dosis naloxon en meer kan nodig zijn, en de ademhaling kan later weer stoppen. Heb er meerdere bij je en blijf.
    .p6 = Niet wakker te krijgen, als wat het ook verkocht is: bel, geef naloxon. Ademt niet normaal: beadem. Zonder opioïden kan naloxon geen kwaad.
    .p7 = Een drugstestlab kan naar nitazenen kijken. Teststrips missen er een aantal.

card-test-strips = Wat een teststrip niet kan zien
    .lead = Een strip beantwoordt één vraag over het stukje dat je testte. Negatief is geen ja.
    .p1 = Een fentanylstrip toont geen nitazenen, en een nitazenenstrip toont niets anders dan nitazenen.
    .p2 = Nitazenenstrips missen sommige nitazenen. Fentanylstrips missen sommige fentanylen, waaronder carfentanil.
    .p3 = Een strip zegt niet hoeveel erin zit en ook niet welke.
    .p4 = Poeder is zelden gelijk gemengd, en elke pil staat op zichzelf. In het volgende stukje kan zitten wat in dit stukje niet zat.
    .p5 = Ook een treffer kan fout zijn: meth, MDMA en difenhydramine kunnen fentanylstrips misleiden, cafeïne kan nitazenenstrips misleiden. Gebruik voor de test zoveel water als de bijsluiter zegt.
    .p6 = Kleurtests tonen geen sterkte en niet alles wat in de mix zit. Een drugstestlab ziet meer, en ook niet alles.
    .p7 = Negatief? Doe alsof het positief was: begin met weinig, wacht, niet alleen, naloxon binnen handbereik.

card-new-kit = Elke keer nieuw materiaal
    .lead = Hepatitis C en hiv reizen in bloedsporen die te klein zijn om te zien.
    .p1 = Een nieuwe, steriele naald en spuit voor elk shot, ook als alleen jij de vorige gebruikte. Een gebruikte naald is bot en scheurt de ader.
    .p2 = De rest telt ook: je eigen lepel, filter, water, gaasje en band, elke keer.
    .p3 = Verdelen uit één spuit geeft virussen door, ook als iedereen een eigen naald heeft.
    .p4 = Ook pijpen en sniffbuisjes geven hepatitis C door, via gebarsten lippen en zere neuzen. Gebruik je eigen, en geen bankbiljetten.
    .p5 = Naald gedeeld? Een medicijn, PEP, kan hiv nog stoppen, het best binnen 24 uur en uiterlijk binnen 72. Ga nu naar een ziekenhuis of kliniek.
    .p6 = Laat je testen. Medicijnen genezen hepatitis C bij bijna iedereen. Je kunt het opnieuw krijgen, dus blijf bij nieuw materiaal.
    .p7 = Spuitomruil, drugshulpverlening en in sommige steden automaten geven steriel materiaal en nemen gebruikte naalden terug.

card-wounds = Aders, wonden, en wanneer het sepsis is
    .lead = Een ontstoken plek kan sepsis worden, en dat kan dodelijk zijn. Laat er vroeg naar kijken.
    .p1 = Was je handen en de huid, neem een nieuwe naald, wissel van plek. Steeds dezelfde plek raakt ontstoken.
    .p2 = Blijf weg van lies, hals, oksel en alles waar je een polsslag voelt: dat is een slagader.
    .p3 = Scherpe pijn, helderrood bloed, het spuit eruit: naald eruit, hard drukken, ga liggen, arm of been omhoog. Druk minstens 15 minuten. Stopt het niet: bel.
    .p4 = Rood, warm, gezwollen, pus, stank, of geneest niet: laat het snel aan een verpleegkundige of arts zien. Niet snijden of knijpen, dan verspreidt het zich.
    .p5 = Rode strepen, koorts of rillingen: vandaag naar een arts. Een pijnlijk, gezwollen been na spuiten in de lies: nu naar het ziekenhuis.
    .p6 = Verward, lallen, zwaar of snel ademen, hevig rillen, de hele dag geen plas, vlekkerige huid, blauwe, grijze of bleke lippen: bel, en zeg dat het sepsis kan zijn.
    .p7 = Wazig of dubbel zien, hangende oogleden, moeite met slikken of praten, dagen na een shot: nu naar het ziekenhuis. Het kan wondbotulisme zijn.

card-route = Roken in plaats van spuiten
    .lead = Spuiten heeft van alle manieren het hoogste risico. Een andere manier maakt het risico lager.
    .p1 = Roken spaart aders en huid: minder abcessen, minder hepatitis C, minder hiv.
    .p2 = Als je rookt, kun je stoppen zodra je het voelt. Een shot kun je niet terugnemen.
    .p3 = Ook door roken kun je een overdosis krijgen, vooral van fentanylen. Niet alleen, naloxon binnen handbereik.
    .p4 = Je eigen pijp, mondstuk of buisje: gebarsten en verbrande lippen geven hepatitis C door.
    .p5 = Folie en pijpen van een harm-reductiondienst zijn ervoor gemaakt. Plastic, blikjes en geverfde dingen geven dampen af.
    .p6 = Rook schaadt de longen, en astma kan veel erger worden. Kortademig en het gaat niet over: bel.
    .p7 = Verander je van manier, begin dan weer met weinig: je weet nog niet hoe snel en hoe hard het opkomt.

card-substitution = Methadon en buprenorfine
    .lead = Substitutie maakt je risico lager. Gemiste dagen en flessen binnen bereik van een kind zijn waar het gevaarlijk wordt.
    .p1 = Drie dagen of meer gemist? Neem niet de gewone hoeveelheid. Bel eerst de kliniek of de apotheek: je tolerantie kan gedaald zijn.
    .p2 = Eén gemist? Neem er nooit twee om het in te halen. Neem de volgende zoals altijd en vertel het ze.
    .p3 = Stop niet plotseling. In de eerste vier weken na het einde van de behandeling is het risico op een overdosis hoger. Praat eerst met de kliniek.
    .p4 = Ook de eerste vier weken met methadon zijn risicovol. Alcohol, benzo's of heroïne erbij kan je ademhaling stoppen.
    .p5 = Buprenorfine blokkeert andere opioïden. Steeds meer nemen om erlangs te komen kan eindigen in een overdosis.
    .p6 = Doe het achter slot, in de fles of verpakking waarin het kwam, nooit in een beker of drinkfles. Een kleine hoeveelheid kan voor een kind dodelijk zijn.
    .p7 = Heeft een kind misschien iets ingeslikt? Bel meteen een ambulance. Wacht niet op verschijnselen.

card-ghb = GHB en GBL: timing en afhankelijkheid
    .lead = Tussen je goed voelen en bewusteloos raken zit heel weinig.
    .p1 = De meesten die out gaan, namen meer voordat het eerste was opgekomen. Schrijf de tijd op, zet een timer, laat één persoon de lijst bijhouden.
    .p2 = De sterkte verschilt per fles, en GBL werkt sneller en harder dan GHB. Wat de vorige keer goed ging, kan je nu uitschakelen.
    .p3 = Geen alcohol, ketamine, benzo's of opioïden erbij. Samen kunnen ze je ademhaling stoppen.
    .p4 = Merk de fles, en bewaar het nooit in een fles voor drank. Iemand kan het opdrinken.
    .p5 = Suf: blijf erbij en let op de ademhaling. Niet wakker te krijgen: dat is een coma. Bel. Ademt normaal: op de zij. Blijf.
    .p6 = Dagelijks of de klok rond genomen heeft het lichaam het snel nodig. Trillen, zweten en niet slapen zonder zijn tekenen.
    .p7 = Plotseling stoppen kan dodelijk zijn: zoek medische hulp. Een ziekenhuis of drugshulpverlening kan je helpen stap voor stap af te bouwen.

card-heat-water = Hitte en water
    .lead = Uppers en MDMA verhitten je. MDMA houdt ook water vast. Te heet kan dodelijk zijn, te veel water kan dodelijk zijn.
    .p1 = Kleine slokjes bij dorst, ongeveer een glas per uur; iets meer, maar alleen zolang je danst en zweet; nooit veel tegelijk.
    .p2 = Adviezen verschillen: Unity in Nederland zegt hoogstens een glas per uur, Choices in Wales zegt slokjes, ongeveer een halve liter per uur. Wij volgen het kleinste.
    .p3 = MDMA kan je dorst geven en je beletten te plassen. Meer water helpt tegen geen van beide.
    .p4 = Neem pauzes van het dansen, ga op een koele plek zitten, trek laagjes uit, maak je huid nat.
    .p5 = Heet weer, volle zalen, vochtige lucht, meer dan één oppepper: elk daarvan maakt het risico groter.
    .p6 = Erg heet, verward of stijf: bel. Stop met bewegen, naar de schaduw, kleren uit, huid nat maken en wapperen. Niets drinken, tenzij helemaal wakker.
    .p7 = Hoofdpijn, braken, verward, suf of een aanval met schokken na MDMA: niets drinken. Bel.

card-chemsex = Chemsex, boosters, poppers
    .lead = Lange nachten, meerdere middelen, medicijnen erbij: maak het plan voordat je gaat.
    .p1 = Zeg vooraf wat je wilt en wat niet, wanneer je weggaat, en wie op wie let. Wie bewusteloos is, kan geen ja zeggen.
    .p2 = Hiv-boosters (ritonavir, cobicistat) houden drugs langer en sterker in je lichaam. Met crystal meth, MDMA, mefedron, ketamine of GHB kan dat dodelijk zijn.
    .p3 = Sla er geen hiv-medicijn voor over; neem genoeg mee. Vraag je kliniek of er een voor jou is zonder booster.
    .p4 = Nooit poppers met Viagra, Cialis of andere erectiepillen: je bloeddruk kan zo ver dalen dat je sterft. Hetzelfde met hartmedicijnen.
    .p5 = Slik nooit poppers, en houd ze weg van huid, ogen en vlammen. Wazig zien: stop, en laat je ogen nakijken.
    .p6 = Slaap en eten horen erbij. Nachten wakker, je gevolgd voelen, mensen horen die er niet zijn: stop, ga naar een rustige plek, zoek hulp.
    .p7 = Je eigen materiaal voor slammen en sniffen. Test vaak op hiv, hepatitis C en de rest. Vraag na een risico meteen om PEP, uiterlijk binnen 72 uur.

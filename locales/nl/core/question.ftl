### De quiz van de naloxontraining: één vraag, drie antwoorden, en waarom.

question-gasps = Iemand is niet wakker te krijgen. Af en toe hapt die naar lucht, met lange pauzes. Wat doe je?
    .a = Op de zij: er is ademhaling, alleen langzaam
    .b = Behandelen als niet normaal ademen en handelen
    .c = Afwachten of het happen vaker komt
    .why = Naar lucht happen telt niet als ademen: het komt vaak voor als het hart is gestopt. Bel, naloxon, borstcompressies en beademen.

question-snoring = Na opioïden snurkt een vriend hard op de bank. Je roept en knijpt: niets. Wat nu?
    .a = Bellen, hoofd achterover, ademhalingen tellen
    .b = Met rust laten: snurken betekent dat er lucht doorkomt
    .c = Kussen onder het hoofd, later weer kijken
    .why = Snurken bij iemand die niet wakker te krijgen is, betekent dat er nauwelijks lucht doorkomt. Hoofd achterover opent de weg; tel dan 10 seconden.

question-ten-seconds = In 10 seconden zag je één ademhaling. Wat zegt dat je?
    .a = Ademt niet normaal
    .b = Te kort om het te weten, dus ik kijk een paar minuten
    .c = Langzaam, maar genoeg voor iemand die slaapt
    .why = Minder dan 2 ademhalingen in 10 seconden is niet normaal ademen. Elke minuut dat je blijft kijken, is een minuut zonder lucht.

question-cannot-tell = Je kijkt naar de borst en kunt niet zien of de persoon normaal ademt. Wat doe je?
    .a = Eerst de polsslag in de hals zoeken
    .b = Wachten tot de tekenen duidelijker zijn
    .c = Handelen alsof de persoon niet normaal ademt
    .why = Kun je het niet zien, dan telt het als niet normaal ademen. Een polsslag zoeken kost tijd en misleidt vaak.

question-dark-skin = Waar kijk je of er te weinig lucht is, ook bij een donkere huid?
    .a = De ogen: het wit wordt grijs
    .b = Wangen en voorhoofd, die worden het eerst blauw
    .c = Lippen, tandvlees en nagels, in wit licht
    .why = Blauwe, grijze of bleke lippen, tandvlees of nagels zijn het teken. Gekleurd of zwak licht verbergt het, gebruik dus wit licht.

question-pupils = Niet wakker te krijgen, ademt langzaam, maar de pupillen zijn niet heel klein. Kan het een overdosis opioïden zijn?
    .a = Alleen als je een naald of pijp vindt
    .b = Ja: wakker worden en ademen bepalen het
    .c = Nee: bij opioïden zijn ze altijd heel klein
    .why = Heel kleine pupillen wijzen op opioïden, maar ze hoeven er niet te zijn. Verlies geen tijd aan de ogen.

question-call-first = Je vindt iemand die niet wakker te krijgen is. Je naloxon ligt in de tent. Wat komt eerst?
    .a = Een paar minuten proberen wakker te maken
    .b = Bellen, met de luidspreker aan
    .c = Rennen om naloxon te halen, daar bellen
    .why = Hulp heeft tijd nodig om te komen, bel dus eerst. Enkel als je alleen bent, met naloxon open in je hand: dosis, seconden, dan bellen.

question-loudspeaker = Je hebt gebeld. Waar hoort de telefoon nu?
    .a = Op luidspreker, naast het hoofd
    .b = In mijn zak, er is hulp onderweg
    .c = Aan mijn oor, zodat ik elk woord versta
    .why = Op luidspreker heb je beide handen vrij, en de meldkamer hoort je en telt met je mee.

question-operator = De meldkamer zegt iets anders dan deze app. Wie volg je?
    .a = De app, die is voor overdoses gemaakt
    .b = Allebei, na elkaar
    .c = De meldkamer
    .why = De meldkamer hoort wat er bij jou gebeurt en helpt je erdoorheen. Wat die zegt, gaat voor de app.

question-until-it-works = Ademt niet normaal, naloxon gegeven. Wat doe je tot het werkt?
    .a = 2 tot 3 minuten ernaast wachten
    .b = 30 borstcompressies, 2 beademingen, steeds opnieuw
    .c = De persoon op de zij draaien
    .why = Zonder lucht raken de hersenen binnen 3 tot 5 minuten beschadigd. Borstcompressies en beademen overbruggen de tijd tot naloxon werkt.

question-no-breaths = Ademt niet normaal, en je kunt of wilt niet beademen. Wat dan?
    .a = Borstcompressies geven zonder te stoppen
    .b = Niets doen: half werk schaadt
    .c = Alleen naloxon, dan op de ambulance wachten
    .why = Borstcompressies zonder pauze houden het bloed in beweging, en dat is veel meer dan niets. Misschien kan iemand anders beademen.

question-too-slow = Niet wakker te krijgen. In 30 seconden tel je 4 echte ademhalingen. Wat nu?
    .a = Op de zij, dat is normaal in diepe slaap
    .b = Nog niets: ik tel over 5 minuten nog eens
    .c = Elke 5 seconden één keer beademen
    .why = Minder dan 6 in 30 seconden, of 12 per minuut, is te traag. Bel, geef naloxon, en beadem.

question-side-when = Wanneer leg je iemand op de zij?
    .a = Alleen als de persoon normaal ademt
    .b = Meteen na de eerste dosis naloxon
    .c = Zodra de persoon niet wakker te krijgen is
    .why = Op de zij kun je geen borstcompressies geven en niet beademen. Eerst de ademhaling, dan de zij.

question-fit = Iemand krijgt een aanval met schokken na iets genomen te hebben. Wat helpt?
    .a = Harde dingen weg, iets zachts onder het hoofd, bellen
    .b = Armen en benen stevig vasthouden tot het voorbij is
    .c = Iets tussen de tanden om de tong te redden
    .why = Niets in de mond, en niet vasthouden: allebei verwonden. Drugs en een aanval: bel. Als het stopt, kijk naar de ademhaling.

question-child = Een kind slikte tabletten en ademt niet normaal. Je hebt gebeld. Wat is het belangrijkst?
    .a = De tabletten eruit krijgen door braken
    .b = Beademen, en kind zeggen tegen de meldkamer
    .c = Op de ambulance wachten: beademen schaadt kleine longen
    .why = Bij kinderen ontbreekt meestal lucht. Sommige sprays zijn volgens het etiket vanaf 14 jaar: vraag de meldkamer, en wacht niet met beademen.

question-pregnant = Ze is zwanger en ademt niet normaal na opioïden. Naloxon?
    .a = Niet in de zwangerschap, het schaadt de baby
    .b = Alleen als er een arts bij is die het goedvindt
    .c = Geven, en tegen het ambulanceteam zeggen dat ze zwanger is
    .why = Naloxon mag in de zwangerschap gegeven worden; gebrek aan lucht brengt beiden in gevaar. Ademt ze normaal: op de linkerzij.

question-several = Er liggen twee mensen en je bent alleen. Je hebt gebeld. Bij wie begin je?
    .a = Bij wie het hardst schreeuwt
    .b = Bij wie niet normaal ademt
    .c = Bij wie het eerst neerviel
    .why = Schreeuwen kost lucht; stilte is de waarschuwing. Zeg tegen de meldkamer dat er twee zijn, en roep om meer handen.

question-shower = Niet wakker te krijgen. Iemand roept om een koude douche en sterke koffie. Wat zeg je?
    .a = Nee: bellen, naloxon, beademen
    .b = Koffie wel, de douche is te gevaarlijk
    .c = Een korte douche, de schok wekt de ademhaling
    .why = De persoon kan verdrinken, onderkoelen of stikken, en niets ervan brengt lucht. Dat geldt ook voor braken opwekken.

question-stimulant = Iemand is out gegaan op GHB. Een vriend wil speed geven om wakker te maken. En jij?
    .a = Goed, maar een klein beetje, op het tandvlees
    .b = Tegenhouden: bellen, en naar de ademhaling kijken
    .c = Goed: een upper houdt een downer in balans
    .why = Oppeppers zijn geen tegengif: ze belasten het hart en brengen de ademhaling niet terug. Laat de persoon nooit alleen.

question-one-nostril = Hoe geef je een neusspray met naloxon?
    .a = Een beetje, kijken, dan de rest
    .b = De helft in elk neusgat
    .c = Alles in één neusgat, één keer stevig drukken
    .why = De spray geeft de hele dosis met één druk en kan niet verdeeld worden. Hoofd achterover, tuitje in één neusgat, drukken.

question-no-test = Je hebt deze spray nog nooit gebruikt. Moet je hem eerst uitproberen?
    .a = Nee, dan is de dosis weg
    .b = Ja, één keer, op de dag dat je hem krijgt
    .c = Ja, één druk tot er nevel uitkomt
    .why = In elke spray met naloxon zit één dosis. Je hoeft hem niet voor te pompen zoals andere neussprays: na één druk is hij op.

question-other-nostril = 2 tot 3 minuten na één spray: ademt nog niet normaal. Je hebt er nog een. En nu?
    .a = Tweede dosis naloxon, zelfde neusgat
    .b = Bewaren en 10 minuten wachten
    .c = Tweede dosis naloxon, andere neusgat
    .why = De tweede dosis naloxon komt na 2 tot 3 minuten, uit een nieuwe spray, in het andere neusgat. Ga door met borstcompressies en beademen.

question-black-line = Op de spuit met naloxon staan zwarte strepen. Hoe ver druk je voor de eerste dosis?
    .a = Tot de eerste zwarte streep
    .b = Tot het midden, eerst de helft
    .c = Helemaal, meer werkt beter
    .why = Elke zwarte streep is één dosis. Na 2 tot 3 minuten nog geen normale ademhaling: tweede dosis naloxon, tot de volgende streep.

question-unsure = Niet wakker te krijgen, en niemand weet wat het was. Geef je naloxon?
    .a = Alleen als de pupillen heel klein zijn
    .b = Ja: bij twijfel geven
    .c = Nee, eerst uitzoeken wat er genomen is
    .why = Het kan geen kwaad als het geen opioïden waren. Waren ze het wel, verborgen in een pil of poeder, dan telt elke minuut zonder.

question-not-opioids = Het was GHB, alcohol en benzo's. Na naloxon is de ademhaling nog steeds veel te traag. Waarom?
    .a = Naloxon maakte het erger: stop met alles
    .b = Het was te weinig: dosis na dosis tot de persoon wakker is
    .c = Het werkt alleen op opioïden: blijf beademen
    .why = Naloxon heft opioïden op en verder niets. Wat hier helpt, is dat je beademt tot het ambulanceteam het overneemt.

question-not-awake = Na naloxon ademt de persoon normaal, maar wordt niet wakker. Wat nu?
    .a = Heen en weer laten lopen tot die wakker is
    .b = Op de zij, kijken: genoeg naloxon
    .c = Volgende dosis naloxon, de persoon moet wakker worden
    .why = Het doel is ademen, niet wakker worden. Iets anders kan de persoon nog suf houden; meer naloxon brengt alleen ontwenning.

question-every-minute = De persoon ademt normaal, ligt op de zij, is niet wakker. Hoe vaak kijk je naar de borst?
    .a = Elk kwartier
    .b = Als je hoort dat er iets verandert
    .c = Elke minuut
    .why = Ademhaling kan zonder geluid stoppen. Kijk elke minuut; snurken, rochelen of trager: op de rug, hoofd achterover, tellen.

question-stopped-again = Een half uur nadat naloxon hielp, stopt de ademhaling weer. Je hebt nog één dosis. Wanneer geef je die?
    .a = Meteen, dan borstcompressies en beademen
    .b = Over 2 tot 3 minuten, zoals de eerste keer
    .c = Helemaal niet: één hielp, het kunnen geen opioïden zijn
    .why = De 2 tot 3 minuten zijn voor een dosis die nog niet werkte. Werkte die en stopt de ademhaling weer: meteen de volgende dosis naloxon.

question-not-alone = De persoon is wakker, voelt zich goed en wil alleen naar huis. Wat doe je?
    .a = Minstens 2 uur erbij blijven, op het ziekenhuis aandringen
    .b = Nog één dosis naloxon geven voor onderweg
    .c = Laten gaan: wie wakker is, heeft het gehad
    .why = Naloxon raakt na 20 tot 90 minuten uitgewerkt, en het opioïde kan er nog zijn. Wie alleen is, wordt door niemand gezien.

question-outlast = Welke opioïden kunnen langer werken dan naloxon?
    .a = Alleen die gespoten worden
    .b = Veel, vooral methadon en nitazenen
    .c = Geen: naloxon werkt altijd het langst
    .why = Bij methadon, pleisters, tabletten en nitazenen: blijf langer en houd meer dan één dosis naloxon dichtbij.

question-handover = De ambulance komt. Wat geef je door?
    .a = De naam; de rest zien ze zelf
    .b = Niets gebruikts: sprays gaan meteen in de afvalbak
    .c = Wat er genomen is, elke dosis naloxon met de tijd, wat je gebruikte
    .why = Het ambulanceteam plant naar wat gegeven is en wanneer. Geef de gebruikte spray of spuit, met de naald zonder dop in de doos.

question-more-opioids = De persoon wordt wakker in ontwenning en wil meteen iets nemen. Wat zeg je?
    .a = Het kan geen kwaad: naloxon beschermt je nu
    .b = Een beetje mag, dat haalt de scherpe kantjes eraf
    .c = Neem niets: als naloxon uitgewerkt raakt, kan de ademhaling stoppen
    .why = Zolang naloxon er is, doen opioïden niets. Raakt het uitgewerkt, dan werken oude en nieuwe samen.

question-it-passes = Na naloxon trilt, zweet en braakt de persoon en schreeuwt tegen je. Wat gebeurt er?
    .a = Een allergie voor naloxon: nooit meer geven
    .b = Ontwenning: het gaat over, blijf rustig en dichtbij
    .c = De overdosis is terug: volgende dosis naloxon
    .why = Ontwenning voelt vreselijk en gaat over als het naloxon uitgewerkt raakt. Praat zacht, zeg wat er gebeurd is; braken: zittend of op de zij.

question-one-at-a-time = Twee sprays in de verpakking. Waarom niet allebei tegelijk geven?
    .a = Meer dan nodig brengt ontwenning, en de reserve is weg
    .b = Twee tegelijk heffen elkaar op
    .c = Twee tegelijk kunnen het hart stoppen
    .why = Eén dosis naloxon, 2 tot 3 minuten, dan kijken. Van een dubbele hoeveelheid overleefden niet meer mensen; ze bracht meer ontwenning.

question-prison = Iemand komt na drie maanden uit gevangenis of detox. Wat is er veranderd?
    .a = Het lichaam is uitgerust en kan meer aan
    .b = De tolerantie is weg: de oude hoeveelheid kan de ademhaling stoppen
    .c = Niets, een lichaam onthoudt wat het gewend was
    .why = Tolerantie daalt binnen dagen. De eerste weken na gevangenis of detox zijn het gevaarlijkst, dus niet alleen, met naloxon dichtbij.

question-stop-substitution = Iemand wil op eigen houtje van de ene op de andere dag stoppen met methadon. Wat doet dat met het risico?
    .a = Het stijgt: de tolerantie daalt, praat dus eerst met de kliniek
    .b = Niets, zolang er niets anders genomen wordt
    .c = Het daalt: minder opioïden, minder gevaar
    .why = De weken na het stoppen met substitutie horen bij de gevaarlijkste. Veranderingen doe je samen met de kliniek.

question-mix = Jaren opioïden, nu benzo's en alcohol erbij. Beschermt gewend zijn aan opioïden?
    .a = Ja, het lichaam is gewend vertraagd te worden
    .b = Ja, als het opioïde is voorgeschreven
    .c = Nee: samen kunnen ze de ademhaling stoppen
    .why = Tolerantie voor één middel geldt niet voor de mix. Het vertragen van de ademhaling telt bij elkaar op.

question-expired = Het enige naloxon dat er is, is vorig jaar verlopen. De persoon ademt niet normaal. Wat doe je?
    .a = Geven: verlopen is beter dan geen
    .b = Eerst rennen om nieuwer te zoeken
    .c = Laten: verlopen medicijn is gif
    .why = Tests vonden dat het meeste verlopen naloxon nog bijna al zijn sterkte had. Haal daarna nieuw.

question-frozen = Je spray is vannacht in de tent bevroren. Niemand heeft hem nu nodig. Wat doe je?
    .a = Weggooien: eens bevroren is bedorven
    .b = Snel ontdooien op het kampeerfornuis
    .c = Bij kamertemperatuur laten ontdooien, dan is hij bruikbaar
    .why = Ongeveer 15 minuten is genoeg; haal een nieuwe als je kunt. Heeft iemand hem nu nodig: bel, beadem, warm hem onder een arm op.

question-hot-car = Waar hoort naloxon in de zomer?
    .a = In het dashboardkastje, dan is het er altijd
    .b = Bij mij, in de verpakking, onder 25 °C
    .c = In de koelbox, direct op het ijs
    .why = Hitte boven 40 °C en vorst zijn er allebei slecht voor, en in de auto is het niet waar jij bent. Draag het bij je, uit de zon.

question-expiry-date = Hoe zorg je dat je naloxon nog niet verlopen is?
    .a = Naar EXP kijken als het nodig is
    .b = Het maakt niet uit, verlopen werkt net zo goed
    .c = Een herinnering zetten één maand voor EXP
    .why = EXP noemt maand en jaar. Met nog een maand is er tijd voor nieuw; verlopen is alleen beter dan geen.

question-who-knows = Wie moet weten waar je naloxon is?
    .a = Niemand, dat is mijn eigen zaak
    .b = De mensen om me heen
    .c = Mijn kliniek, dat is genoeg
    .why = Als je zelf bewusteloos bent, kun je het jezelf niet geven. Laat zien waar het is en hoe het werkt.

question-on-the-phone = Wat zeg je aan de telefoon?
    .a = Overdosis heroïne, en de naam van de persoon
    .b = Iemand voelt zich niet lekker, kunt u komen kijken
    .c = Bewusteloos, ademt niet normaal, en waar we zijn
    .why = Toestand en plek brengen hulp op gang. Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.

question-tell-the-crew = Het ambulanceteam vraagt wat er genomen is. Wat antwoord je?
    .a = Dat ik niets weet, om voorzichtig te zijn
    .b = Alles wat ik weet: wat, hoeveel, wanneer
    .c = Alleen de alcohol, die is legaal
    .why = Ze kunnen alleen behandelen wat ze weten. Aan de telefoon kun je drugs weglaten; het ambulanceteam vertel je alles.

question-no-known-law = Je weet niet of een wet bellers beschermt waar je bent. Wat doe je?
    .a = Toch bellen
    .b = Naloxon geven en het bellen overslaan
    .c = Het opzoeken voor ik bel
    .why = Op veel plekken kennen we geen wet die bellers beschermt. Bel toch: je kunt zeggen bewusteloos, ademt niet normaal.

### De naloxontraining: wat elke les leert, één gedachte per punt.

lesson-recognise = Een overdosis herkennen
    .p1 = Kijk om je heen voor je knielt: naalden, glas, verkeer. Je kunt niet helpen als je zelf gewond raakt.
    .p2 = Roep hard, knijp hard in de schouder. Wie niet of niet goed wakker wordt, heeft nu hulp nodig, wat er ook genomen is.
    .p3 = Hoofd achterover, kijk 10 seconden naar de borst. Minder dan 2 ademhalingen, of je kunt het niet zien: ademt niet normaal.
    .p4 = Naar lucht happen telt niet. Losse happen lucht met lange pauzes betekenen: ademt niet normaal, doe nu iets.
    .p5 = Snurken of rochelen bij iemand die niet wakker te krijgen is, is geen diepe slaap: er komt nauwelijks lucht door.
    .p6 = Minder dan 12 ademhalingen per minuut is te traag. Tel 30 seconden: minder dan 6 is te traag.
    .p7 = Kijk of lippen, tandvlees of nagels blauw, grijs of bleek zijn, in wit licht. Ook bij een donkere huid kijk je daar.
    .p8 = Heel kleine pupillen wijzen op opioïden. Een overdosis kan ook zonder: wakker worden en ademen bepalen het.

lesson-respond = Wat je doet, in deze volgorde
    .p1 = Bel eerst, telefoon op luidspreker naast het hoofd. Ben je alleen, met naloxon open in je hand: eerst de dosis, dat kost seconden, dan bellen.
    .p2 = Zeg: bewusteloos, ademt niet normaal, en waar jullie zijn. Zegt de meldkamer iets anders dan deze app, doe dan wat de meldkamer zegt.
    .p3 = Naloxon aanwezig? Nu één dosis. Ademt niet normaal: 30 borstcompressies, 2 beademingen, steeds opnieuw. Lukt beademen niet? Borstcompressies zonder te stoppen.
    .p4 = Ademt, maar minder dan 12 per minuut: hoofd achterover, elke 5 seconden één keer beademen. Zie de borst omhoogkomen.
    .p5 = Op de zij alleen als de persoon normaal ademt. Weer snurken, rochelen of trager: op de rug, hoofd achterover, kijk 10 seconden.
    .p6 = Kind: beademen is het belangrijkst, en zeg kind tegen de meldkamer. Zwanger: geef naloxon, linkerzij zodra ze normaal ademt, vertel het aan het ambulanceteam.
    .p7 = Aanval met schokken: harde dingen weg, iets zachts onder het hoofd. Niets in de mond, niet vasthouden. Bel, kijk dan naar de ademhaling.
    .p8 = Liggen er meer mensen: zeg tegen de meldkamer hoeveel. Begin bij wie niet normaal ademt, en roep om meer handen.

lesson-naloxone = Wat naloxon doet, en wat niet
    .p1 = Naloxon neemt een tijdje de plaats van opioïden in, en de ademhaling kan terugkomen. Dat geldt voor heroïne, methadon, fentanylen en nitazenen.
    .p2 = Het doel is ademen, niet wakker worden. Ademt normaal maar is niet wakker: genoeg naloxon. Op de zij, kijken, op hulp wachten.
    .p3 = Bij alcohol, GHB, ketamine of benzo's maakt het niemand wakker. Ademt niet normaal, of te traag: blijf beademen.
    .p4 = Weet je niet of het opioïden waren? Geef het. Het kan geen kwaad, en in poeders of pillen kunnen opioïden zitten waar niemand van wist.
    .p5 = Spray: alles in één neusgat, één keer stevig drukken. In elke spray zit één dosis, test hem dus niet eerst.
    .p6 = Spuit met zwarte strepen: in de buitenkant van het dijbeen, door de kleren, tot de eerste zwarte streep. Niet de hele spuit.
    .p7 = Na 2 tot 3 minuten nog geen normale ademhaling: tweede dosis naloxon, andere neusgat of volgende zwarte streep. Tot dan blijf je borstcompressies geven en beademen.
    .p8 = Niets kan het vervangen: geen douche, geen koffie, geen oppeppers, geen zout water, geen braken opwekken.

lesson-after-care = Daarna: blijf en kijk
    .p1 = Ademt normaal, niet wakker: op de zij, en kijk elke minuut opnieuw naar de borst.
    .p2 = Naloxon raakt na 20 tot 90 minuten uitgewerkt. Veel opioïden werken langer, en de ademhaling kan weer stoppen.
    .p3 = Weer gestopt: meteen de volgende dosis naloxon, dan borstcompressies en beademen. Naloxon is op: blijf beademen tot er hulp is.
    .p4 = Laat de persoon minstens 2 uur niet alleen, langer na methadon, pleisters, tabletten of nitazenen.
    .p5 = Wakker? Vertel wat er gebeurd is, dat er naloxon gegeven is en dat het uitgewerkt raakt. Dring aan op het ziekenhuis.
    .p6 = Leg de persoon niet in een andere kamer in bed. Ademhaling die stopt, maakt geen geluid.
    .p7 = Vertel het ambulanceteam wat er genomen is, en wanneer en hoe vaak naloxon is gegeven. Geef wat je gebruikte; een naald blijft zonder dop, in zijn doos.
    .p8 = Helpen kan je van streek maken. Praat er later over met iemand die je vertrouwt, en haal nieuw naloxon.

lesson-withdrawal = Ontwenning na naloxon
    .p1 = Wie aan opioïden gewend is, kan wakker worden in ontwenning: pijn, krampen, zweten, trillen, braken, angst, woede.
    .p2 = Het voelt vreselijk, en het gaat over als het naloxon uitgewerkt raakt.
    .p3 = Nu geen opioïden meer. Eerst voel je er niets van; als het naloxon uitgewerkt raakt, kan de ademhaling stoppen.
    .p4 = Blijf rustig, praat zacht, zeg wat er gebeurd is. De woede komt van de ontwenning. Geef ruimte, blijf in zicht.
    .p5 = Braken: rechtop zetten, of op de zij bij sufheid. Nooit plat op de rug.
    .p6 = Eén dosis naloxon per keer, met 2 tot 3 minuten ertussen. Meer dan de ademhaling nodig heeft, geeft meer ontwenning, niet meer hulp.
    .p7 = In substitutie: geen extra dosis tegen de ontwenning. Vertel het ambulanceteam, en vraag je kliniek wanneer de volgende aan de beurt is.

lesson-tolerance = Tolerantie daalt snel
    .p1 = Tolerantie is hoe gewend je lichaam aan een middel is. Zonder opioïden daalt ze binnen dagen.
    .p2 = Na gevangenis, detox, ziekenhuis of een paar dagen niets kan de hoeveelheid die je kende je ademhaling stoppen.
    .p3 = De eerste weken na gevangenis of detox zijn het gevaarlijkst: dan sterven veel meer mensen aan een overdosis dan anders.
    .p4 = Stoppen met substitutie is ook zo'n tijd. Stop er niet op eigen houtje mee en sla niet over; praat met je kliniek.
    .p5 = Gewend zijn aan opioïden beschermt je niet tegen een mix. Alcohol, benzo's of pregabaline erbij kan de ademhaling stoppen.
    .p6 = Gewend zijn aan één opioïde zegt niets over een andere. Fentanylen en nitazenen zijn veel sterker.
    .p7 = Na een pauze: niet alleen, één ding tegelijk, naloxon binnen handbereik, en iemand erbij die het kan geven.
    .p8 = Komt iemand die je kent uit gevangenis, detox of ziekenhuis? Vertel dit, en zorg dat die naloxon bij zich heeft.

lesson-store-carry = Bewaren, bij je dragen
    .p1 = Draag het bij je. Naloxon dat thuis ligt, helpt buiten niemand. Houd alle doses bij elkaar, in hun verpakking.
    .p2 = Vertel de mensen om je heen waar het is en hoe het werkt. Als je zelf bewusteloos bent, kun je het jezelf niet geven.
    .p3 = Onder 25 °C, uit de zon, in de verpakking. Zegt je eigen bijsluiter iets anders, dan geldt die.
    .p4 = Niet in een hete auto, niet op een verwarming: het mag niet heter worden dan 40 °C.
    .p5 = Laat het niet bevriezen: een bevroren spray spuit niet. Na ongeveer 15 minuten ontdooien bij kamertemperatuur is hij bruikbaar.
    .p6 = Bevroren, en iemand heeft het nu nodig? Bel, beadem, en warm hem intussen onder een arm op.
    .p7 = Verlopen is beter dan geen: is er geen andere, geef het dan. Bewaar het tot je nieuw hebt.
    .p8 = EXP noemt de maand en het jaar waarin het verloopt. Zet een herinnering een maand ervoor, en haal nieuw.

lesson-law = Bellen, en de wet
    .p1 = Op veel plekken kennen we geen wet die bellers beschermt. Bel toch: zonder hulp kan de persoon sterven.
    .p2 = Waar we de regel van een land kennen, tonen we die met bron en datum. Staat er niets, dan weten we het niet.
    .p3 = Je kunt zeggen: bewusteloos, ademt niet normaal, en waar jullie zijn.
    .p4 = Je hoeft aan de telefoon niet te zeggen dat het drugs zijn.
    .p5 = Vertel het ambulanceteam alles: wat er genomen is, hoeveel, wanneer, en elke dosis naloxon. Ze kunnen alleen behandelen wat ze weten.
    .p6 = We beloven niets over politie of rechtbank. Wat we wel weten: naloxon raakt uitgewerkt, en dan moet er iemand bij zijn.
    .p7 = Vraag het voor je het nodig hebt: een peergroep of drugshulpverlening in de buurt weet hoe bellen gaat waar jij woont.

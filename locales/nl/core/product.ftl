### Hoe je elk soort naloxon geeft. Milligrammen, strepen en wachttijd voegt het scherm toe.

## safety = true

product-any-spray = Elke neusspray met naloxon
    .open_head = Pak één spray uit
    .open_detail = Niet eerst pompen of testen. In één spray zit één dosis. Toont de verpakking het anders? Volg de verpakking.
    .spray_head = Spray in één neusgat
    .spray_detail = Op de rug, hoofd achterover, een hand onder de nek. Schuif het tuitje zacht in slechts één neusgat, druk helemaal in.
    .note = Let op de ademhaling, niet op wakker worden: meer doses naloxon tot de persoon normaal ademt.

product-nyxoid = Nyxoid
    .open_head = Trek één blister open
    .open_detail = Haal de spray eruit. Niet eerst pompen of testen. In één spray zit één dosis.
    .spray_head = Spray in één neusgat
    .spray_detail = Op de rug, hoofd achterover. Schuif het tuitje zacht in slechts één neusgat, druk op de zuiger tot hij klikt.
    .note = Volgende dosis naloxon: een nieuwe spray, andere neusgat.

product-ventizolve = Ventizolve, Respinal
    .open_head = Pak één spray uit
    .open_detail = Niet eerst pompen of testen. In één spray zit één dosis.
    .spray_head = Spray in één neusgat
    .spray_detail = Op de rug, hoofd achterover. Schuif het tuitje zacht in slechts één neusgat, druk de zuiger helemaal in.
    .note = Volgende dosis naloxon: een nieuwe spray, andere neusgat.

product-prenoxad = Prenoxad
    .open_head = Draai de doos open
    .open_detail = Trek de doorzichtige folie eraf, draai tot de zegels breken. Erin zitten de spuit en de naalden. Ademt niet normaal en jullie zijn met z'n tweeën: de ander beademt of geeft borstcompressies.
    .needle_head = Schroef één naald erop
    .needle_detail = Schroef de doorzichtige dop van de spuit. Schroef de naald in zijn huls erop, draai dan de huls eraf.
    .line_head = Tot de eerste zwarte streep
    .line_detail = Niet de hele spuit. In de buitenkant van het dijbeen of de bovenarm, door de kleren, recht erin. Druk tot de streep, trek eruit, terug in de doos. Doe de huls niet terug op de naald.
    .note = Elke latere dosis naloxon gaat tot de volgende zwarte streep, tot de persoon normaal ademt. Na de laatste streep is de spuit leeg.

product-spray-4mg = Narcan-neusspray en merkloze versies
    .open_head = Trek één spray open
    .open_detail = Trek het lipje met de cirkel naar achteren, haal de spray eruit. Niet eerst pompen of testen. In één spray zit één dosis.
    .spray_head = Spray in één neusgat
    .spray_detail = Op de rug, hoofd achterover, een hand onder de nek. Schuif het tuitje in slechts één neusgat, tot aan je vingers. Druk de zuiger stevig in.
    .note = Let op de ademhaling, niet op wakker worden: meer doses naloxon tot de persoon normaal ademt.

product-nalscue = Nalscue
    .open_head = Pak twee sprays uit
    .open_detail = Hier is één dosis twee sprays, één in elk neusgat. Niet eerst pompen of testen. Leg de persoon op de rug.
    .first_head = Spray in één neusgat
    .first_detail = Schuif het tuitje er helemaal in, gericht naar de buitenkant van de neus. Druk de zuiger stevig in.
    .second_head = Spray in het andere neusgat
    .second_detail = Met de tweede spray, meteen na de eerste. De twee samen zijn één dosis. Volgende dosis naloxon: twee nieuwe sprays, op dezelfde manier gegeven.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Lees de verpakking
    .open_detail = Het bestaat in meer dan één sterkte: zeg tegen het ambulanceteam welke. Niet eerst pompen of testen. In één spray zit één dosis.
    .give_head = Geef één spray
    .give_detail = In de neus, zoals de verpakking toont. De verpakking zegt wanneer de volgende dosis naloxon mag volgen.

product-ampoule-04 = Ampul naloxon
    .strength_head = Lees de sterkte
    .strength_detail = In één milliliter moet de dosis zitten die hier staat. Er bestaan zwakkere en sterkere ampullen. Een andere sterkte? Vraag de meldkamer hoeveel.
    .snap_head = Breek de top eraf
    .snap_detail = Tik of zwenk de vloeistof uit de hals van de ampul omlaag. Doek of gaasje om die hals, breek de top van je af. Ademt niet normaal en jullie zijn met z'n tweeën: de ander beademt of geeft borstcompressies.
    .draw_head = Zuig alles op
    .draw_detail = Naald op de spuit, zuig de hele ampul op. Duw grote bellen eruit; een beetje lucht kan geen kwaad.
    .thigh_head = Injecteer in het dijbeen
    .thigh_detail = Buitenkant van het dijbeen of bovenarm, door de kleren, recht erin als een dartpijl. Druk langzaam, helemaal leeg. Doe de huls niet terug op de naald. Volgende dosis naloxon: een nieuwe ampul.
    .note = Staan er microgrammen op het etiket? Duizend daarvan zijn één milligram.

product-spray-8mg = Kloxxado
    .open_head = Pak één spray uit
    .open_detail = Niet eerst pompen of testen. In één spray zit één dosis.
    .give_head = Volg de eigen verpakking
    .give_detail = Eén spray in één neusgat, zoals de verpakking toont. Volgende dosis naloxon: een nieuwe spray, andere neusgat; de verpakking zegt wanneer.
    .note = Ontwenning is waarschijnlijker dan na zwakkere sprays. Let op de ademhaling, niet op wakker worden.

product-nalmefene = Opvee (nalmefeen)
    .open_head = Pak één spray uit
    .open_detail = Niet eerst pompen of testen. In één spray zit één dosis.
    .give_head = Volg de eigen verpakking
    .give_detail = Eén spray in de neus, zoals de verpakking toont. De verpakking zegt wanneer de volgende dosis mag volgen.
    .note = Dit is nalmefeen, geen naloxon: ontwenning kan heviger zijn en langer duren. Zeg de naam tegen het ambulanceteam.

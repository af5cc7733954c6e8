### Naloxonutbildningen: vad varje lektion lär ut, en tanke per punkt.

lesson-recognise = Känn igen en överdos
    .p1 = Se dig om innan du knäböjer: nålar, glas, trafik. Du kan inte hjälpa om du blir skadad.
    .p2 = Ropa, nyp hårt i axeln. Den som inte vaknar, eller inte riktigt, behöver hjälp nu, vad hen än tagit.
    .p3 = Huvudet bakåt, titta på bröstkorgen i 10 sekunder. Färre än 2 andetag, eller du kan inte avgöra: andas inte normalt.
    .p4 = Att kippa efter luft räknas inte. Enstaka flämtningar med långa uppehåll betyder: andas inte normalt, agera nu.
    .p5 = Snarkningar eller gurglande hos den som inte går att väcka är inte djup sömn: luften kommer knappt igenom.
    .p6 = Färre än 12 andetag i minuten är för långsamt. Räkna i 30 sekunder: färre än 6 är för långsamt.
    .p7 = Titta efter blå, grå eller bleka läppar, tandkött eller naglar, i vitt ljus. Även på mörk hud är det där du ska titta.
    .p8 = Pyttesmå pupiller tyder på opioider. En överdos kan komma utan dem: att vakna och att andas avgör.

lesson-respond = Vad du gör, i den här ordningen
    .p1 = Larma först, telefonen på högtalare bredvid huvudet. Ensam, med öppnat naloxon i handen: dos först, det tar sekunder, larma sedan.
    .p2 = Säg: medvetslös, andas inte normalt, och var ni är. Säger larmoperatören något annat än appen, gör som hen säger.
    .p3 = Finns naloxon? En dos nu. Andas inte normalt: 30 tryck, 2 inblåsningar, om och om igen. Kan du inte göra inblåsningar? Tryck utan uppehåll.
    .p4 = Andas, men färre än 12 i minuten: huvudet bakåt, en inblåsning var 5:e sekund. Se att bröstkorgen höjs.
    .p5 = På sidan bara när personen andas normalt. Snarkar, gurglar eller andas långsammare igen: på rygg, huvudet bakåt, titta i 10 sekunder.
    .p6 = Barn: inblåsningar är viktigast, och säg barn till larmoperatören. Gravid: ge naloxon, vänster sida när hon andas normalt, säg till ambulanspersonalen.
    .p7 = Ett krampanfall: flytta hårda saker, något mjukt under huvudet. Stoppa inget i munnen, håll inte fast personen. Larma, kolla sedan andningen.
    .p8 = Flera personer ligger ner: säg till larmoperatören hur många. Börja med den som inte andas normalt, och ropa på fler händer.

lesson-naloxone = Vad naloxon gör, och inte gör
    .p1 = Naloxon tar opioidernas plats en stund, och andningen kan komma tillbaka. Det gäller heroin, metadon, fentanyler och nitazener.
    .p2 = Målet är andning, inte att vakna. Andas normalt men inte vaken: ge inte mer naloxon nu. På sidan, håll koll, vänta på hjälp.
    .p3 = Naloxon väcker ingen från alkohol, GHB, ketamin eller benso. Andas inte normalt, eller för långsamt: fortsätt med inblåsningar.
    .p4 = Vet du inte om det var opioider? Ge naloxon. Det skadar inte, och pulver eller tabletter kan innehålla opioider som ingen visste om.
    .p5 = Spray: allt i en näsborre, ett bestämt tryck. Varje spray innehåller en dos, så provspraya inte först.
    .p6 = Spruta med svarta streck: i lårets utsida, genom kläderna, till första svarta strecket. Inte hela sprutan.
    .p7 = Andas fortfarande inte normalt efter 2 till 3 minuter: en andra dos naloxon, den andra näsborren eller nästa svarta streck. Fortsätt med tryck och inblåsningar tills dess.
    .p8 = Inget ersätter det: ingen dusch, inget kaffe, inga uppiggande droger, inget saltvatten, framkalla inte kräkning.

lesson-after-care = Efteråt: stanna och håll koll
    .p1 = Andas normalt, inte vaken: på sidan, och titta på bröstkorgen igen varje minut.
    .p2 = Naloxon slutar verka efter 20 till 90 minuter. Många opioider varar längre, och andningen kan stanna igen.
    .p3 = Stannat igen: nästa dos naloxon genast, sedan tryck och inblåsningar. Inget naloxon kvar: fortsätt med inblåsningar tills hjälpen är framme.
    .p4 = Lämna inte personen ensam på minst 2 timmar, längre efter metadon, smärtplåster, tabletter eller nitazener.
    .p5 = Vaken? Berätta vad som hänt, att hen fått naloxon och att det slutar verka. Försök övertala personen att åka till sjukhus.
    .p6 = Lägg inte personen i en säng i ett annat rum. Andning som stannar hörs inte.
    .p7 = Berätta för ambulanspersonalen vad som tagits, och när och hur ofta naloxon getts. Ge dem det du använt; en nål förblir utan hylsa, i sin ask.
    .p8 = Att hjälpa kan skaka om dig. Prata om det efteråt med någon du litar på, och skaffa nytt naloxon.

lesson-withdrawal = Abstinens efter naloxon
    .p1 = Den som är van vid opioider kan vakna i abstinens: smärta, kramper i magen, svettningar, skakningar, kräkningar, rädsla, ilska.
    .p2 = Det känns fruktansvärt, och det går över när naloxonet slutar verka.
    .p3 = Inga fler opioider nu. Först känner du inget av dem; när naloxonet slutar verka kan andningen stanna.
    .p4 = Var lugn, prata mjukt, säg vad som hänt. Ilskan kommer av abstinensen. Ge utrymme, stanna inom synhåll.
    .p5 = Kräks: låt personen sitta upp, eller lägg på sidan om hen är dåsig. Aldrig plant på rygg.
    .p6 = En dos naloxon i taget, 2 till 3 minuter emellan. Mer än andningen behöver ger mer abstinens, inte mer hjälp.
    .p7 = I substitutionsbehandling: ingen extra dos mot abstinens. Säg till ambulanspersonalen, och fråga din mottagning när nästa ska tas.

lesson-tolerance = Toleransen sjunker fort
    .p1 = Tolerans är hur van kroppen är vid en substans. Utan opioider sjunker den inom dagar.
    .p2 = Efter fängelse, avgiftning, sjukhus eller några dagars uppehåll kan mängden du kände till stoppa din andning.
    .p3 = De första veckorna efter fängelse eller avgiftning är de farligaste: då dör många fler av en överdos än annars.
    .p4 = Att sluta med substitutionsbehandling är också en sådan tid. Sluta inte och hoppa inte över den på egen hand; prata med din mottagning.
    .p5 = Att vara van vid opioider skyddar dig inte mot en blandning. Alkohol, benso eller pregabalin ovanpå kan stoppa andningen.
    .p6 = Att vara van vid en opioid säger inget om en annan. Fentanyler och nitazener är mycket starkare.
    .p7 = Efter ett uppehåll: inte ensam, en sak i taget, naloxon inom räckhåll, och någon där som kan ge det.
    .p8 = Kommer någon du känner ut från fängelse, avgiftning eller sjukhus? Berätta det här, och se till att hen bär naloxon.

lesson-store-carry = Förvara det, bär det
    .p1 = Bär det. Naloxon som ligger hemma hjälper ingen där ute. Håll ihop alla doser, i förpackningen.
    .p2 = Berätta för folk omkring dig var det är och hur det fungerar. När du är borta kan du inte ge det till dig själv.
    .p3 = Under 25 °C, ur solen, i sin förpackning. Säger din egen bipacksedel något annat, så gäller den.
    .p4 = Inte i en varm bil, inte på ett element: det får inte bli varmare än 40 °C.
    .p5 = Låt det inte frysa: en frusen spray sprayar inte. Tinad i ungefär 15 minuter i rumstemperatur kan den användas.
    .p6 = Frusen, och någon behöver den nu? Larma, ge inblåsningar, och värm den under en arm under tiden.
    .p7 = Utgånget är bättre än inget: finns inget annat, ge det. Behåll det tills du har ett nytt.
    .p8 = EXP anger månad och år då det går ut. Ställ en påminnelse en månad innan, och skaffa ett nytt.

lesson-law = Att larma, och lagen
    .p1 = På många platser känner vi inte till någon lag som skyddar den som larmar. Larma ändå: utan hjälp kan personen dö.
    .p2 = Där vi känner till ett lands regel visar vi den med källa och datum. Ingen not betyder: vi vet inte.
    .p3 = Du kan säga: medvetslös, andas inte normalt, och var ni är.
    .p4 = Du behöver inte nämna droger i telefon.
    .p5 = Berätta allt för ambulanspersonalen: vad som tagits, hur mycket, när, och varje dos naloxon. De kan bara behandla det de vet.
    .p6 = Vi lovar inget om polis eller domstol. Det vi vet: naloxon slutar verka, och då måste någon vara där.
    .p7 = Fråga innan du behöver det: en kamratstödsgrupp eller mottagning nära dig vet hur larm går till där du bor.

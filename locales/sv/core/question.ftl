### Naloxonutbildningens quiz: en fråga, tre svar, och varför.

question-gasps = Någon går inte att väcka. Då och då kippar personen efter luft, med långa uppehåll. Vad gör du?
    .a = På sidan: personen andas, bara långsamt
    .b = Se det som att personen inte andas normalt, och agera
    .c = Vänta och se om det kommer oftare
    .why = Att kippa efter luft räknas inte som andetag: det är vanligt när hjärtat har stannat. Larma, naloxon, tryck och inblåsningar.

question-snoring = Efter opioider snarkar en vän högt på soffan. Du ropar och nyper: ingenting. Vad nu?
    .a = Larma, huvudet bakåt, räkna andetag
    .b = Låta vara: snarkning betyder att luften kommer igenom
    .c = Kudde under huvudet, titta till senare
    .why = Snarkning hos den som inte går att väcka betyder att luften knappt kommer igenom. Huvudet bakåt öppnar vägen; räkna sedan i 10 sekunder.

question-ten-seconds = På 10 sekunder såg du ett andetag. Vad säger det dig?
    .a = Andas inte normalt
    .b = För kort för att veta, så jag tittar några minuter
    .c = Långsamt, men nog för någon som sover
    .why = Färre än 2 andetag på 10 sekunder är inte normal andning. Varje minut du fortsätter titta är en minut utan luft.

question-cannot-tell = Du tittar på bröstkorgen och kan inte avgöra om personen andas normalt. Vad gör du?
    .a = Letar efter puls på halsen först
    .b = Väntar tills tecknen är tydligare
    .c = Gör som om personen inte andas normalt
    .why = Kan du inte avgöra räknas det som att personen inte andas normalt. Att leta efter puls kostar tid och vilseleder ofta.

question-dark-skin = Var tittar du efter luftbrist, även på mörk hud?
    .a = Ögonen: vitorna blir grå
    .b = Kinder och panna, de blir blå först
    .c = Läppar, tandkött och naglar, i vitt ljus
    .why = Blå, grå eller bleka läppar, tandkött eller naglar är tecknet. Färgat eller svagt ljus döljer det, så använd vitt ljus.

question-pupils = Går inte att väcka, andas långsamt, men pupillerna är inte pyttesmå. Kan det vara en opioidöverdos?
    .a = Bara om du hittar en nål eller en pipa
    .b = Ja: att vakna och att andas avgör
    .c = Nej: med opioider är de alltid pyttesmå
    .why = Pyttesmå pupiller tyder på opioider, men de måste inte finnas. Förlora ingen tid på ögonen.

question-call-first = Du hittar någon som inte går att väcka. Ditt naloxon ligger i tältet. Vad kommer först?
    .a = Några minuter av försök att väcka
    .b = Larmet, med högtalaren på
    .c = Springa efter naloxonet, larma därifrån
    .why = Hjälpen behöver tid för att komma, så larma först. Bara med öppnat naloxon i handen, och ensam: dos, sekunder, larma sedan.

question-loudspeaker = Du har larmat. Var hör telefonen hemma nu?
    .a = På högtalare, bredvid personens huvud
    .b = I fickan, hjälpen är på väg
    .c = Vid örat, så att jag hör varje ord
    .why = På högtalare är båda händerna fria, och larmoperatören hör dig och räknar med dig.

question-operator = Larmoperatören säger något annat än appen. Vem följer du?
    .a = Appen, den är gjord för överdoser
    .b = Båda, den ena efter den andra
    .c = Larmoperatören
    .why = Larmoperatören hör vad som händer hos dig och leder dig igenom det. Det hen säger går före appen.

question-until-it-works = Andas inte normalt, naloxon givet. Vad gör du tills det verkar?
    .a = Väntar 2 till 3 minuter bredvid
    .b = 30 tryck, 2 inblåsningar, om och om igen
    .c = Vänder personen på sidan
    .why = Utan luft skadas hjärnan inom 3 till 5 minuter. Tryck och inblåsningar överbryggar tiden tills naloxonet verkar.

question-no-breaths = Andas inte normalt, och du kan eller vill inte göra inblåsningar. Vad då?
    .a = Trycka på bröstkorgen utan uppehåll
    .b = Låta bli: halvt jobb skadar
    .c = Bara naloxon, sedan vänta på ambulansen
    .why = Att trycka utan uppehåll håller blodet i rörelse, och det är mycket mer än inget. Någon annan kanske kan göra inblåsningarna.

question-too-slow = Går inte att väcka. På 30 sekunder räknar du 4 riktiga andetag. Vad nu?
    .a = På sidan, det är normalt i djup sömn
    .b = Inget än: jag räknar en gång till om 5 minuter
    .c = En inblåsning var 5:e sekund
    .why = Färre än 6 på 30 sekunder, eller 12 i minuten, är för långsamt. Larma, ge naloxon, och ge inblåsningar.

question-side-when = När lägger du personen på sidan?
    .a = Bara när personen andas normalt
    .b = Direkt efter första dosen naloxon
    .c = Så snart personen inte går att väcka
    .why = På sidan kan du varken trycka eller göra inblåsningar. Först andningen, sedan sidan.

question-fit = Någon får ett krampanfall efter att ha tagit något. Vad hjälper?
    .a = Undan med hårda saker, något mjukt under huvudet, larma
    .b = Hålla armar och ben hårt tills det är över
    .c = Något mellan tänderna för att skydda tungan
    .why = Stoppa inget i munnen, och håll inte fast: båda skadar. Droger och krampanfall: larma. När det slutar, kolla andningen.

question-child = Ett barn har svalt tabletter och andas inte normalt. Du har larmat. Vad är viktigast?
    .a = Få ut tabletterna genom kräkning
    .b = Inblåsningar, och att säga barn till larmoperatören
    .c = Vänta på ambulansen: inblåsningar skadar små lungor
    .why = Hos barn är det oftast luft som fattas. Vissa sprayer är märkta från 14 år: fråga larmoperatören, och vänta inte med inblåsningar.

question-pregnant = Hon är gravid och andas inte normalt efter opioider. Naloxon?
    .a = Inte under graviditet, det skadar barnet
    .b = Bara om en läkare är där och håller med
    .c = Ge naloxon, och säg till ambulanspersonalen att hon är gravid
    .why = Naloxon kan ges under graviditet; luftbrist är en fara för båda. Andas normalt: på vänster sida.

question-several = Två personer ligger ner och du är ensam. Du har larmat. Vem börjar du med?
    .a = Den som skriker högst
    .b = Den som inte andas normalt
    .c = Den som föll ihop först
    .why = Att skrika kräver luft; tystnaden är varningen. Säg till larmoperatören att de är två, och ropa på fler händer.

question-shower = Går inte att väcka. Någon vill ha kalldusch och starkt kaffe. Vad säger du?
    .a = Nej: larma, naloxon, inblåsningar
    .b = Kaffe ja, duschen är för riskabel
    .c = En kort dusch, chocken väcker andningen
    .why = Personen kan drunkna, bli nedkyld eller kvävas, och inget av det ger luft. Det gäller också att framkalla kräkning.

question-stimulant = Någon har tuppat av på GHB. En vän vill ge personen speed för att väcka. Och du?
    .a = Går med på det, men bara lite, på tandköttet
    .b = Stoppar det: larma, och kolla andningen
    .c = Går med på det: det uppiggande väger upp det lugnande
    .why = Uppiggande droger är inget motgift: de belastar hjärtat och får inte tillbaka andningen. Lämna aldrig personen ensam.

question-one-nostril = Hur ger du en naloxonspray?
    .a = Lite, titta, sedan resten
    .b = Hälften i varje näsborre
    .c = Allt i en näsborre, ett bestämt tryck
    .why = Sprayen ger hela dosen med ett tryck och kan inte delas. Huvudet bakåt, spetsen i en näsborre, tryck.

question-no-test = Du har aldrig använt den här sprayen. Ska du prova den först?
    .a = Nej, då är dosen borta
    .b = Ja, en gång, dagen du får den
    .c = Ja, ett tryck tills det kommer en dimma
    .why = Varje naloxonspray innehåller en dos. Den ska inte pumpas upp som andra nässprayer: den är förbrukad efter ett tryck.

question-other-nostril = 2 till 3 minuter efter en spray: andas fortfarande inte normalt. Du har en till. Och nu?
    .a = En andra dos naloxon, samma näsborre
    .b = Sparar den och väntar 10 minuter
    .c = En andra dos naloxon, den andra näsborren
    .why = Den andra dosen naloxon kommer efter 2 till 3 minuter, från en ny spray, i den andra näsborren. Fortsätt med tryck och inblåsningar.

question-black-line = Naloxonsprutan har svarta streck. Hur långt trycker du för första dosen?
    .a = Till första svarta strecket
    .b = Till mitten, hälften så länge
    .c = Hela vägen, mer verkar bättre
    .why = Varje svart streck är en dos. Andas fortfarande inte normalt efter 2 till 3 minuter: en andra dos naloxon, till nästa streck.

question-unsure = Går inte att väcka, och ingen vet vad det var. Ger du naloxon?
    .a = Bara om pupillerna är pyttesmå
    .b = Ja: i tveksamma fall, ge naloxon
    .c = Nej, först ta reda på vad som tagits
    .why = Naloxon skadar inte om det inte var opioider. Var det opioider, dolda i ett piller eller pulver, räknas varje minut utan naloxon.

question-not-opioids = Det var GHB, alkohol och benso. Efter naloxon andas personen fortfarande alldeles för långsamt. Varför?
    .a = Naloxon gjorde det värre: sluta med allt
    .b = Det var för lite: dos efter dos tills personen vaknar
    .c = Det verkar bara på opioider: fortsätt med inblåsningar
    .why = Naloxon häver opioider och inget annat. Det som hjälper här är inblåsningarna du ger tills ambulanspersonalen tar över.

question-not-awake = Efter naloxon andas personen normalt men vaknar inte. Vad nu?
    .a = Gå fram och tillbaka med personen tills hen är vaken
    .b = På sidan, håll koll: inte mer naloxon nu
    .c = Nästa dos naloxon, personen måste vakna
    .why = Målet är andning, inte att vakna. Något annat kan fortfarande göra personen sövd; mer naloxon ger bara abstinens.

question-every-minute = Andas normalt, ligger på sidan, inte vaken. Hur ofta tittar du på bröstkorgen?
    .a = En gång i kvarten
    .b = När du hör att något ändras
    .c = Varje minut
    .why = Andningen kan stanna utan ett ljud. Titta varje minut; snarkar, gurglar eller andas långsammare: på rygg, huvudet bakåt, räkna andetagen.

question-stopped-again = En halvtimme efter att naloxon hjälpt stannar andningen igen. Du har en dos kvar. När ger du den?
    .a = Genast, sedan tryck och inblåsningar
    .b = Om 2 till 3 minuter, som första gången
    .c = Inte alls: en hjälpte, det kan inte vara opioider
    .why = De 2 till 3 minuterna gäller en dos som ännu inte verkat. Har den verkat och andningen stannar igen: nästa dos naloxon genast.

question-not-alone = Personen är vaken, mår bra och vill gå hem ensam. Vad gör du?
    .a = Stannar hos personen minst 2 timmar, försöker övertala om sjukhus
    .b = Ger en dos naloxon till för vägen
    .c = Låter hen gå: den som är vaken har klarat sig
    .why = Naloxon slutar verka efter 20 till 90 minuter, och opioiden kan finnas kvar. Är personen ensam märker ingen det.

question-outlast = Vilka opioider kan verka längre än naloxon?
    .a = Bara de som injiceras
    .b = Många, framför allt metadon och nitazener
    .c = Inga: naloxon stannar alltid längst
    .why = Vid metadon, smärtplåster, tabletter och nitazener: stanna längre och ha mer än en dos naloxon nära.

question-handover = Ambulansen kommer. Vad lämnar du över?
    .a = Namnet; resten ser de själva
    .b = Inget använt: sprayer slängs genast
    .c = Vad som tagits, varje dos naloxon med tid, det du använt
    .why = Ambulanspersonalen planerar efter vad som getts och när. Ge dem den använda sprayen eller sprutan, med nålen utan hylsa i sin ask.

question-more-opioids = Personen vaknar i abstinens och vill ta något direkt. Vad säger du?
    .a = Det är lugnt: naloxonet skyddar dig nu
    .b = Lite går bra, det tar udden av det
    .c = Ta inget: när naloxonet slutar verka kan andningen stanna
    .why = Så länge naloxonet är där gör opioider inget. När det slutar verka verkar gammalt och nytt tillsammans.

question-it-passes = Efter naloxon skakar personen, svettas, kräks och skriker åt dig. Vad händer?
    .a = En allergi mot naloxon: ge det aldrig igen
    .b = Abstinens: den går över, var lugn och nära
    .c = Överdosen är tillbaka: nästa dos naloxon
    .why = Abstinens känns fruktansvärd och går över när naloxonet slutar verka. Prata mjukt, säg vad som hänt; kräks: sittande eller på sidan.

question-one-at-a-time = Två sprayer i förpackningen. Varför inte ge båda på en gång?
    .a = Mer än vad som behövs ger abstinens, och reserven är borta
    .b = Två på en gång upphäver varandra
    .c = Två på en gång kan stoppa hjärtat
    .why = En dos naloxon, 2 till 3 minuter, titta sedan. Dubbel mängd fick inte fler att överleva; det gav mer abstinens.

question-prison = Någon kommer ut från fängelse eller avgiftning efter tre månader. Vad har ändrats?
    .a = Kroppen är utvilad och tål mer
    .b = Toleransen är borta: mängden personen kände till kan stoppa andningen
    .c = Inget, en kropp minns vad den var van vid
    .why = Toleransen sjunker inom dagar. De första veckorna efter fängelse eller avgiftning är farligast, så inte ensam, med naloxon nära.

question-stop-substitution = Någon vill sluta med metadon på egen hand, från en dag till nästa. Vad gör det med risken?
    .a = Den ökar: toleransen sjunker, så prata med mottagningen först
    .b = Inget, så länge personen inte tar något annat
    .c = Den sjunker: mindre opioid, mindre fara
    .why = Veckorna efter avslutad substitutionsbehandling hör till de farligaste. Ändringar görs tillsammans med mottagningen.

question-mix = År med opioider, nu benso och alkohol ovanpå. Skyddar det att vara van vid opioider?
    .a = Ja, kroppen är van att bromsas
    .b = Ja, om opioiden är utskriven
    .c = Nej: tillsammans kan de stoppa andningen
    .why = Tolerans mot en substans följer inte med till blandningen. Det som bromsar andningen läggs ihop.

question-expired = Det enda naloxon som finns gick ut förra året. Personen andas inte normalt. Vad gör du?
    .a = Ger det: utgånget är bättre än inget
    .b = Springer och letar efter ett nyare först
    .c = Låter bli: utgånget läkemedel är gift
    .why = Tester visade att det mesta utgångna naloxonet hade kvar nästan all styrka. Skaffa ett nytt efteråt.

question-frozen = Din spray frös över natten i tältet. Ingen behöver den just nu. Vad gör du?
    .a = Slänger den: en gång frusen är förstörd
    .b = Tinar den snabbt på campingköket
    .c = Låter den tina i rumstemperatur, sedan kan den användas
    .why = Ungefär 15 minuter räcker; skaffa en ny när du kan. Behöver någon den nu: larma, ge inblåsningar, värm den under en arm.

question-hot-car = Var ska naloxon vara på sommaren?
    .a = I handskfacket, så att det alltid finns där
    .b = Hos mig, i sin förpackning, under 25 °C
    .c = I kylboxen, direkt på isen
    .why = Hetta över 40 °C och frost är båda dåliga för det, och i bilen är det inte där du är. Bär det, ur solen.

question-expiry-date = Hur ser du till att ditt naloxon inte har gått ut?
    .a = Tittar på EXP när det behövs
    .b = Det spelar ingen roll, utgånget fungerar lika bra
    .c = Ställer en påminnelse en månad före EXP
    .why = EXP anger månad och år. Med en månad kvar finns tid för ett nytt; utgånget är bara bättre än inget.

question-who-knows = Vem bör veta var ditt naloxon är?
    .a = Ingen, det är min ensak
    .b = Folk omkring mig
    .c = Min mottagning, det räcker
    .why = När du är borta kan du inte ge det till dig själv. Visa dem var det är och hur det fungerar.

question-on-the-phone = Vad säger du i telefon?
    .a = Heroinöverdos, och personens namn
    .b = Någon mår inte bra, kan ni komma och titta
    .c = Medvetslös, andas inte normalt, och var vi är
    .why = Tillstånd och plats får hjälpen i rörelse. Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.

question-tell-the-crew = Ambulanspersonalen frågar vad som tagits. Vad svarar du?
    .a = Att jag inget vet, för att vara försiktig
    .b = Allt jag vet: vad, hur mycket, när
    .c = Bara alkoholen, den är laglig
    .why = De kan bara behandla det de vet. I telefon kan du låta bli att nämna droger; för ambulanspersonalen berätta allt.

question-no-known-law = Du vet inte om någon lag skyddar den som larmar där du är. Vad gör du?
    .a = Larmar ändå
    .b = Ger naloxon och låter bli att larma
    .c = Slår upp det innan jag larmar
    .why = På många platser känner vi inte till någon lag som skyddar den som larmar. Larma ändå: du kan säga medvetslös, andas inte normalt.

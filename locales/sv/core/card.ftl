### Minska riskerna, ett kort i taget: vad personer som använder droger säger till varandra. Inga doser står någonstans.

card-tolerance = Efter ett uppehåll tål kroppen mindre
    .lead = Fängelse, avgiftning, sjukhus, några dagars uppehåll: det du tog förut kan nu stoppa din andning.
    .p1 = De första dagarna och veckorna efter fängelse eller behandling är risken för dödlig överdos som högst. Gör en plan för den tiden innan du kommer ut.
    .p2 = Toleransen mot opioider sjunker inom dagar. Du kan inte känna hur mycket av den som är borta.
    .p3 = Om du tar det igen, ta mycket mindre än före uppehållet, vänta sedan. Även lite kan vara för mycket.
    .p4 = Rök det hellre än att injicera det. Det sänker risken, det tar inte bort den.
    .p5 = Låt bli alkohol, benso, pregabalin och annat lugnande. Utskrivet eller taget varje dag: sluta inte tvärt, fråga en mottagning.
    .p6 = Inte ensam: med någon som vet att det är första gången efter ett uppehåll, och med naloxon inom räckhåll.
    .p7 = Innan du lämnar fängelse eller sjukhus, be om substitutionsbehandling och om naloxon att ta med. Båda sänker risken att dö.

card-not-alone = Inte ensam
    .lead = Många dör bakom en stängd dörr, där ingen kunde märka det i tid.
    .p1 = Ta det med folk du litar på, och inte alla samtidigt. En håller sig i skick att väcka de andra och larma.
    .p2 = Säg till varandra vad ni tar och när. Den som måste hjälpa senare behöver veta det.
    .p3 = Ha naloxon där alla ser det, och säg vem som kan ge det. Räkna inte med att kunna ge det till dig själv.
    .p4 = Ensam ändå? Säg till någon var du är, när du börjar och när hen ska komma och titta till dig.
    .p5 = Lås inte dörren. Ingen kan hjälpa dig genom en låst dörr.
    .p6 = I ett brukarrum, där det finns, griper folk in när något går fel.
    .p7 = I vissa länder finns en telefontjänst som stannar på linjen medan du tar det. Fråga en skadereducerande grupp vilken som fungerar där du är.

card-start-low = Börja lågt, vänta, en sort i taget
    .lead = Ingen kan se på det vad det är och hur starkt det är.
    .p1 = Två piller eller påsar som ser likadana ut kan skilja sig mycket. Se varje ny omgång som okänd.
    .p2 = Börja med en liten del av det du tänkte ta. Du kan ta mer senare; du kan inte ta något tillbaka.
    .p3 = Vänta sedan. Det du sväljer kan behöva två timmar och mer för att börja verka, längre efter mat.
    .p4 = Händer inget? Ta inte mer. Det kan vara något långsammare och farligare, som PMA sålt som MDMA.
    .p5 = En sort i taget, och alkohol räknas. Blandat kan ingen förutse hur de verkar tillsammans.
    .p6 = Utskrivet läkemedel: sluta inte och hoppa inte över det för att ge plats. Kolla blandningen, eller fråga på apoteket.
    .p7 = Sjuk, utmattad, törstig: kroppen tål mindre än andra dagar.

card-nitazenes = Nitazener och falska tabletter
    .lead = Opioider mycket starkare än heroin dyker upp där ingen väntar sig dem. Att titta på det säger inget.
    .p1 = De har hittats i heroin, i tabletter sålda som oxikodon, Xanax eller diazepam, i Spice, i kokain och i ecstasy.
    .p2 = En ask eller en tablettkarta bevisar inget. Förfalskningar ser ut som det riktiga läkemedlet, och styrkan skiftar.
    .p3 = Aldrig tagit opioider? Då har du ingen tolerans. En falsk benso eller värktablett kan stoppa din andning.
    .p4 = Börja mycket lågt, vänta, inte ensam. Ingen alkohol, pregabalin, benso eller andra opioider till; utskrivna: sluta inte tvärt, fråga en mottagning.
    .p5 = Naloxon fungerar, men det kan behövas en andra dos naloxon och fler, och andningen kan stanna igen senare. Bär flera och stanna kvar.
    .p6 = Går inte att väcka, vad det än såldes som: larma, ge naloxon. Andas inte normalt: ge inblåsningar. Var det inga opioider skadar naloxon inte.
    .p7 = Ett drogtestningslabb kan leta efter nitazener. Teststickor missar vissa av dem.

card-test-strips = Vad en teststicka inte kan se
    .lead = En sticka svarar på en fråga om den bit du testade. Negativt är inte ett ja.
    .p1 = En fentanylsticka visar inga nitazener, och en nitazensticka visar inget annat än nitazener.
    .p2 = Nitazenstickor missar vissa nitazener. Fentanylstickor missar vissa fentanyler, bland dem karfentanil.
    .p3 = En sticka säger varken hur mycket som finns i eller vilken det är.
    .p4 = Pulver är sällan jämnt blandat, och varje piller är sitt eget. Nästa bit kan innehålla det som den här inte gjorde.
    .p5 = Ett utslag kan också vara fel: metamfetamin, MDMA och difenhydramin kan lura fentanylstickor, koffein kan lura nitazenstickor. Använd så mycket vatten som bipacksedeln säger.
    .p6 = Färgtester visar varken styrkan eller allt i blandningen. Ett drogtestningslabb ser mer, men inte heller allt.
    .p7 = Negativt? Gör som om det var positivt: börja lågt, vänta, inte ensam, naloxon inom räckhåll.

card-new-kit = Nya verktyg varje gång
    .lead = Hepatit C och hiv följer med i blodspår för små för att synas.
    .p1 = En ny, steril kanyl och spruta till varje injektion, också när bara du använt den förra. En använd kanyl är slö och river sönder venen.
    .p2 = Resten räknas också: egen sked, eget filter, vatten, tork och stasband, varje gång.
    .p3 = Att dela upp ur en och samma spruta för virus vidare, även om alla har sin egen kanyl.
    .p4 = Pipor och sugrör att sniffa med för också hepatit C vidare, via spruckna läppar och såriga näsor. Använd egna, och inga sedlar.
    .p5 = Delat kanyl? Läkemedel som kallas PEP kan ännu stoppa hiv, helst inom 24 timmar och senast inom 72. Åk till sjukhus eller mottagning nu.
    .p6 = Testa dig. Läkemedel botar hepatit C hos nästan alla. Du kan få det igen, så fortsätt med nya verktyg.
    .p7 = Sprututbyten, mottagningar och automater i vissa städer delar ut sterila verktyg och tar emot använda kanyler.

card-wounds = Vener, sår, och när det är sepsis
    .lead = Ett infekterat ställe kan bli sepsis (blodförgiftning), och det kan döda. Låt någon titta på det tidigt.
    .p1 = Tvätta händerna och huden, ta en ny kanyl, byt ställe. Samma ställe om och om igen blir infekterat.
    .p2 = Håll dig borta från ljumske, hals, armhåla och allt med puls: det är en artär.
    .p3 = Skarp smärta, ljusrött blod, det sprutar: ut med kanylen, tryck hårt, ligg ner, höj armen eller benet. Tryck i minst 15 minuter. Slutar det inte: larma.
    .p4 = Rött, varmt, svullet, var, lukt, eller läker inte: visa det snart för en sjuksköterska eller läkare. Skär och kläm inte, det sprider det.
    .p5 = Röda strimmor, feber eller frossa: till läkare i dag. Ett smärtande, svullet ben efter injektion i ljumsken: sjukhus nu.
    .p6 = Förvirrad, sluddrigt tal, tung eller snabb andning, extrem frossa, inte kissat på hela dagen, fläckig hud, blå, grå eller bleka läppar: larma, och säg att det kan vara sepsis.
    .p7 = Suddig syn eller dubbelseende, hängande ögonlock, svårt att svälja eller tala, dagar efter en injektion: sjukhus nu. Det kan vara sårbotulism.

card-route = Röka i stället för att injicera
    .lead = Att injicera är det mest riskfyllda sättet av alla. Ett annat sätt sänker risken.
    .p1 = Att röka skonar vener och hud: färre bölder, mindre hepatit C, mindre hiv.
    .p2 = När du röker kan du sluta så fort du känner det. En injektion går inte att ta tillbaka.
    .p3 = Du kan ändå få en överdos när du röker, mest av fentanyler. Inte ensam, naloxon inom räckhåll.
    .p4 = Egen pipa, eget munstycke eller sugrör: spruckna och brända läppar för hepatit C vidare.
    .p5 = Folie och pipor från en skadereducerande verksamhet är gjorda för det. Plast, burkar och målade saker avger ångor.
    .p6 = Rök skadar lungorna, och astma kan bli mycket värre. Andnöd som inte går över: larma.
    .p7 = Byter du sätt, börja lågt igen: du vet ännu inte hur fort och hur hårt det kommer.

card-substitution = Metadon och buprenorfin
    .lead = Substitutionsbehandling sänker din risk. Missade dagar och flaskor inom räckhåll för barn är där det blir farligt på riktigt.
    .p1 = Missat tre dagar eller mer? Ta inte den vanliga mängden. Ring mottagningen eller apoteket först: din tolerans kan ha sjunkit.
    .p2 = Missat en? Ta aldrig två för att ta igen det. Ta nästa som vanligt och säg till dem.
    .p3 = Sluta inte tvärt. De första fyra veckorna efter avslutad behandling är risken för överdos högre. Prata med mottagningen först.
    .p4 = De första fyra veckorna med metadon är också riskfyllda. Alkohol, benso eller heroin till kan stoppa din andning.
    .p5 = Buprenorfin blockerar andra opioider. Att ta mer och mer för att komma förbi det kan sluta i överdos.
    .p6 = Lås in det, i flaskan eller förpackningen det kom i, aldrig i en kopp eller läskflaska. En liten mängd kan döda ett barn.
    .p7 = Kan ett barn ha svalt av det? Ring efter ambulans genast. Vänta inte på tecken.

card-ghb = GHB och GBL: tidpunkt och beroende
    .lead = Mellan att må bra och att tuppa av är det mycket litet.
    .p1 = De flesta som tuppar av tog mer innan det första hade börjat verka. Skriv upp tiden, ställ en timer, låt en person föra listan.
    .p2 = Styrkan skiljer sig från flaska till flaska, och GBL verkar fortare och hårdare än GHB. Det som gick bra sist kan slå ut dig nu.
    .p3 = Ingen alkohol, ketamin, benso eller opioider till. Tillsammans kan de stoppa din andning.
    .p4 = Märk flaskan, och ha det aldrig i en flaska gjord för dryck. Någon kan dricka det.
    .p5 = Dåsig: stanna hos personen och håll koll på andningen. Går inte att väcka: det är koma. Larma. Andas normalt: på sidan. Stanna kvar.
    .p6 = Tas det varje dag eller dygnet runt behöver kroppen det snart. Skakningar, svettningar och ingen sömn utan det är tecken.
    .p7 = Att sluta tvärt kan döda: sök vård. Ett sjukhus eller en mottagning kan hjälpa dig att trappa ner steg för steg.

card-heat-water = Hetta och vatten
    .lead = Uppiggande droger och MDMA gör dig varm. MDMA håller också kvar vatten. För varmt kan döda, för mycket vatten kan döda.
    .p1 = Små klunkar när du är törstig, ungefär ett glas i timmen; lite mer bara medan du dansar och svettas; aldrig mycket på en gång.
    .p2 = Råden skiljer sig: Unity i Nederländerna säger högst ett glas i timmen, Choices i Wales säger klunkar, ungefär en halv liter i timmen. Vi följer den mindre mängden.
    .p3 = MDMA kan göra dig törstig och göra att du inte kan kissa. Mer vatten är inget svar på någotdera.
    .p4 = Ta pauser från dansen, sitt någonstans svalt, ta av lager, blöt huden.
    .p5 = Varmt väder, fulla lokaler, fuktig luft, mer än en uppiggande drog: vart och ett ökar risken.
    .p6 = Mycket varm, förvirrad eller stel: larma. Stilla, skugga, av med kläderna, blöt huden och fläkta. Ge inget att dricka om personen inte är helt vaken.
    .p7 = Huvudvärk, kräkningar, förvirrad, dåsig eller krampanfall efter MDMA: inget får drickas. Larma.

card-chemsex = Chemsex, boostrar, poppers
    .lead = Långa nätter, flera substanser, läkemedel ovanpå: gör planen innan du går.
    .p1 = Säg innan vad du vill och inte vill, när du går hem, och vem som håller koll på vem. Den som tuppat av kan inte säga ja.
    .p2 = Hiv-boostrar (ritonavir, kobicistat) håller kvar droger i dig längre och starkare. Med metamfetamin, MDMA, mefedron, ketamin eller GHB kan det döda.
    .p3 = Hoppa inte över hiv-medicin för det; ta med så det räcker. Fråga din mottagning om det finns en för dig utan booster.
    .p4 = Aldrig poppers med Viagra, Cialis eller andra potenspiller: blodtrycket kan falla tills du dör. Samma sak med hjärtmedicin.
    .p5 = Svälj aldrig poppers, och håll dem borta från hud, ögon och eld. Suddig syn: sluta, och låt någon undersöka ögonen.
    .p6 = Sömn och mat hör till. Vakna nätter, känna sig förföljd, höra folk som inte finns: sluta, gå någonstans lugnt, sök hjälp.
    .p7 = Egna verktyg för att slamma och sniffa. Testa dig ofta för hiv, hepatit C och resten. Efter en risk, be om PEP genast, senast inom 72 timmar.

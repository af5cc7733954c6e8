### Varför en blandning skadar: för varje mekanism vad som händer, vad du ska hålla utkik efter, och vad du gör före och efter.

mechanism-breathing-depression =
    .what = Tillsammans bromsar de andningen. I sömnen kan du sluta andas.
    .watch = Håll utkik efter långsamma andetag, blå, grå eller bleka läppar, tandkött eller naglar, någon som inte går att väcka. Att kippa efter luft eller snarka räknas inte som andning.
    .do_not_taken = Låt bli det ena, var inte ensam, ha naloxon nära. Utskrivet eller taget varje dag: sluta inte tvärt, fråga en mottagning.
    .do_taken = Håll er tillsammans, ta inget mer, låt ingen sova utan att någon håller koll. Går inte att väcka, långsamma andetag eller kippar efter luft: öppna Hjälp, larma.

mechanism-aspiration =
    .what = Den som sover eller är bedövad kan kräkas och kvävas.
    .watch = Håll utkik efter kväljningar, gurglande, hosta i sömnen, någon för bedövad för att vända sig.
    .do_not_taken = Låt bli det ena. Var inte ensam, och ligg inte plant på rygg.
    .do_taken = Dåsig men andas normalt: på sidan, stanna hos personen. Gurglar, kippar efter luft eller går inte att väcka: öppna Hjälp, larma.

mechanism-sedation =
    .what = Tillsammans gör de dig dåsig och långsam, och det läggs ihop. Du kan falla, krocka eller svimma av.
    .watch = Håll utkik efter sluddrigt tal, snubblande, att någon nickar till eller är svår att väcka.
    .do_not_taken = Låt bli det ena; kör, cykla eller simma inte. Utskrivet: sluta inte och hoppa inte över det, låt bli det som inte är utskrivet.
    .do_taken = Sätt dig, håll er tillsammans, ta inget mer. Svår att hålla vaken, går inte att väcka, långsamma andetag eller kippar efter luft: öppna Hjälp, larma.

mechanism-masking =
    .what = Den uppiggande drogen döljer hur mycket du tagit av den andra. Den slutar ofta verka först, och då kan andningen stanna.
    .watch = Håll mest koll när den uppiggande drogen klingar av: nickar till, långsamma andetag, kippar efter luft, blå, grå eller bleka läppar.
    .do_not_taken = Låt bli det ena. Att du känner dig vaken betyder inte att du kan ta mer.
    .do_taken = Ta inget mer, håll er tillsammans långt efter att den uppiggande drogen klingat av. Går inte att väcka, långsamma andetag eller kippar efter luft: öppna Hjälp, larma.

mechanism-blunting =
    .what = Den ena dämpar den andra: det känns svagt, men kroppen får ändå allt. Det är lätt att ta för mycket.
    .watch = Märk när du vill ta mer. Håll utkik efter hetta, rusande hjärta, förvirring, plötslig dåsighet.
    .do_not_taken = Ta inte mer för att det känns svagt. Sluta inte med och hoppa inte över ett utskrivet läkemedel för att känna det.
    .do_taken = Ta inte mer, även om det känns svagt; håll er tillsammans. Mycket varm, förvirrad eller går inte att väcka: öppna Hjälp, larma.

mechanism-heart-strain =
    .what = Tillsammans belastar de hjärtat och blodtrycket. Det kan bli hjärtinfarkt, stroke eller fel hjärtrytm.
    .watch = Håll utkik efter bröstsmärta, rusande eller ojämna hjärtslag, svår huvudvärk, svimning, svag arm eller hängande ansikte.
    .do_not_taken = Låt bli det ena, framför allt vid hjärtproblem eller högt blodtryck. Utskrivet: sluta inte och hoppa inte över det, låt bli det som inte är utskrivet.
    .do_taken = Sitt, vila, ta inget mer. Bröstsmärta, svimning, svår huvudvärk eller svag arm: öppna Hjälp, larma; aspirin bara om larmoperatören säger det.

mechanism-cocaethylene =
    .what = Av de två gör kroppen kokaetylen: hårdare för hjärtat, och längre. Kokain döljer också hur full du är.
    .watch = Håll utkik efter bröstsmärta, rusande eller ojämna hjärtslag, och en fylla som slår till när kokainet klingar av.
    .do_not_taken = Låt bli det ena. Att känna sig nykter är inget mått: drick inte mer för det, kör inte.
    .do_taken = Sitt, håll er tillsammans, ta inte mer av något av dem. Bröstsmärta, svimning eller går inte att väcka: öppna Hjälp, larma; aspirin bara om larmoperatören säger det.

mechanism-overheating =
    .what = Tillsammans överhettar de kroppen, fortare vid dans, i sol eller i trängsel. Det kan döda.
    .watch = Håll utkik efter mycket varm hud, förvirring, stela muskler. Huvudvärk, kräkningar eller dåsig efter mycket vatten: inget får drickas, larma.
    .do_not_taken = Låt bli det ena. Vila ofta någonstans svalt; drick små klunkar när du är törstig, aldrig mycket på en gång.
    .do_taken = Vila någonstans svalt, ta inget mer. Mycket varm, förvirrad eller stel: öppna Hjälp, larma; blöt huden och fläkta, ge inget att dricka om personen inte är helt vaken.

mechanism-serotonin-toxicity =
    .what = Tillsammans höjer de serotonin. För mycket får musklerna att rycka och stelna och kroppen att överhettas, och det kan döda.
    .watch = Håll utkik efter ryckande eller stela ben, skakningar, svettningar, rusande hjärta, hetta, rastlöshet, förvirring.
    .do_not_taken = Låt bli det som inte är utskrivet. Utskrivet: sluta inte och hoppa inte över det, fråga på apoteket.
    .do_taken = Ta inget mer. Mycket varm, förvirrad, stel eller ryckningar: öppna Hjälp, larma; blöt huden och fläkta, ge inget att dricka om personen inte är helt vaken.

mechanism-blood-pressure-crisis =
    .what = En MAO-hämmare tar bort bromsen för den andra. Blodtrycket kan skjuta i höjden: stroke, en blödning i huvudet.
    .watch = Håll utkik efter plötslig bultande huvudvärk, stel nacke, svettningar, bultande hjärta, bröstsmärta, suddig syn.
    .do_not_taken = Låt bli det ena; MAO-hämmare verkar länge efter den sista. Utskrivet: sluta inte och hoppa inte över det, fråga på apoteket.
    .do_taken = Sitt, ta inget mer, inga tabletter från andra. Plötslig svår huvudvärk, bröstsmärta, mycket varm eller krampanfall: öppna Hjälp, larma, säg MAO-hämmare.

mechanism-maoi-prolongs =
    .what = MAO-hämmaren hindrar den andra från att brytas ner. Den blir mycket starkare och varar mycket längre.
    .watch = Håll utkik efter en effekt som bara stiger, bultande huvudvärk, hetta, kräkningar, förvirring.
    .do_not_taken = Låt bli det ena: mängden du känner till säger inget här. Utskrivet: sluta inte och hoppa inte över det, fråga på apoteket.
    .do_taken = Håll er tillsammans, ta inget mer. Mycket varm, stel, förvirrad, svår huvudvärk eller långsamma andetag: öppna Hjälp, larma.

mechanism-amt-maoi =
    .what = aMT piggar upp, höjer serotonin och blockerar MAO, som skulle bryta ner det. Det mesta som tas med det slår hårdare; vissa blandningar kan döda.
    .watch = Håll utkik efter ryckningar, stela muskler, hetta, bultande huvudvärk, rusande hjärta. Det börjar sent och varar länge.
    .do_not_taken = Ta inget annat med aMT. Utskrivet: sluta inte och hoppa inte över det, låt bli aMT.
    .do_taken = Håll er tillsammans, ta inget mer. Mycket varm, förvirrad, stel eller svår huvudvärk: öppna Hjälp, larma, säg aMT.

mechanism-seizures =
    .what = Tillsammans kan de utlösa ett krampanfall, även hos den som aldrig haft ett.
    .watch = Håll utkik efter ryckningar, stirrande, plötslig förvirring, sedan fall och skakningar.
    .do_not_taken = Låt bli det ena, framför allt om du någon gång haft krampanfall. Utskrivet: sluta inte och hoppa inte över det, det kan också ge krampanfall; fråga på apoteket.
    .do_taken = Ett krampanfall: öppna Hjälp, larma. Flytta hårda saker, mjukt under huvudet, stoppa inget i munnen, håll inte fast personen; kolla andningen efteråt.

mechanism-psychedelic-intensity =
    .what = Tillsammans blir de starkare, längre och mer förvirrande än du väntar dig.
    .watch = Håll utkik efter rädsla, att inte veta var man är, att gå iväg mot vägar, vatten eller höjder.
    .do_not_taken = Låt bli det ena. Ha någon nykter med dig, någonstans lugnt.
    .do_taken = Håll er tillsammans, någonstans lugnt och dunkelt, ta inget mer. Mycket varm, stel, bröstsmärta, krampanfall eller går inte att väcka: öppna Hjälp, larma.

mechanism-anxiety-panic =
    .what = Den ena kan få den andra att slå över i rädsla och panik. Ett rusande hjärta förvärrar det.
    .watch = Håll utkik efter snabb andning, skakningar, att någon tystnar, känner sig iakttagen eller är övertygad om att dö.
    .do_not_taken = Låt bli det ena, framför allt om du lätt får panik. Ha någon lugn med dig.
    .do_taken = Gå någonstans tyst tillsammans, andas långsamt, ta inget mer. Bröstsmärta, mycket varm, krampanfall eller går inte att väcka: öppna Hjälp, larma.

mechanism-losing-touch =
    .what = Tillsammans kan de skära av dig från verkligheten: psykos, mani, inte veta var du är.
    .watch = Håll utkik efter att höra eller se saker, känna sig jagad, rusande tankar, ingen sömn, att gå rakt in i fara.
    .do_not_taken = Låt bli det ena, framför allt vid psykos eller mani hos dig eller i familjen. Utskrivet: sluta inte och hoppa inte över det.
    .do_taken = Stanna nära, lugnt, få personer; håll aldrig fast någon på mage. Mycket varm, stel, går inte att väcka eller på väg att skadas: öppna Hjälp, larma.

mechanism-dissociation =
    .what = Tillsammans skär de av dig från kroppen. Du kan bli bedövad, kräkas, svimma av.
    .watch = Håll utkik efter stirrande, inget svar, ingen känsel, kräkningar, långsamma andetag.
    .do_not_taken = Låt bli det ena. Håll dig på marken, bort från vatten och höjder, med någon nykter.
    .do_taken = Stanna hos personen; dåsig men andas normalt: på sidan. Går inte att väcka, långsamma andetag eller kippar efter luft: öppna Hjälp, larma.

mechanism-balance =
    .what = Tillsammans tar de bort balansen och känslan av smärta. Du kan falla hårt och inte märka skadan.
    .watch = Håll utkik efter vinglande, snubblande, ett slag mot huvudet, blödning eller brännskador som ingen känner.
    .do_not_taken = Låt bli det ena. Sätt dig innan du tar något, bort från trappor, vatten, eld och vägar.
    .do_taken = Sitt på marken, gå inte ensam. Kräkningar, förvirrad eller dåsig efter ett slag mot huvudet, eller går inte att väcka: öppna Hjälp, larma.

mechanism-blackout =
    .what = Tillsammans suddar de ut minnet. Du kan verka vaken, göra saker, ta mer, och inte veta något om det.
    .watch = Håll utkik efter att någon frågar samma sak igen, glömmer vad som tagits, beter sig konstigt eller vårdslöst.
    .do_not_taken = Låt bli det ena, var inte ensam, kör inte. Utskrivet eller taget varje dag: sluta inte tvärt, låt bli det som inte är det.
    .do_taken = Håll er tillsammans, skriv upp vad som tagits, lägg resten utom räckhåll. Går inte att väcka, långsamma andetag eller kippar efter luft: öppna Hjälp, larma.

mechanism-delirium =
    .what = Tillsammans kan de ge delirium: våldsam förvirring, en het torr kropp, rusande hjärta.
    .watch = Håll utkik efter het torr hud, vida pupiller, mumlande, prat med personer som inte finns.
    .do_not_taken = Låt bli det ena; allergi-, sömn- och åksjuketabletter räknas. Utskrivet: sluta inte och hoppa inte över det, fråga på apoteket.
    .do_taken = Förvirrad, mycket varm, rusande hjärta eller krampanfall: öppna Hjälp, larma. Stanna, håll det svalt och tyst, håll aldrig fast personen.

mechanism-lithium-level =
    .what = Mellan lagom litium och för mycket är det litet. Svettningar, kräkningar eller vätskebrist kan höja det tills det förgiftar.
    .watch = Håll utkik efter grova skakningar, kräkningar, diarré, sluddrigt tal, snubblande, förvirring, ryckningar.
    .do_not_taken = Fortsätt ta litium och andra läkemedel som läkaren sagt; låt bli det som inte är utskrivet. Fråga din mottagning eller på apoteket.
    .do_taken = Små klunkar när du är törstig, aldrig mycket på en gång. Skakningar, kräkningar, sluddrig, förvirrad eller krampanfall: öppna Hjälp, larma, säg litium; fråga före nästa tablett.

mechanism-nbome-unpredictable =
    .what = Pyttesmå mängder NBOMe verkar, och skiljer sig vilt. Det drar ihop blodkärlen, har dödat, och säljs som LSD.
    .watch = Håll utkik efter våldsam förvirring, hetta, krampanfall, rusande hjärta, kalla eller bleka fingrar.
    .do_not_taken = Ta inget annat med det. Allt som säljs som LSD kan vara NBOMe: få det testat.
    .do_taken = Håll er tillsammans, ta inget mer. Mycket varm, utom sig, bröstsmärta eller krampanfall: öppna Hjälp, larma; håll aldrig fast personen.

mechanism-vessel-narrowing =
    .what = Tillsammans drar de ihop blodkärlen. Fingrar, tår, hjärta eller hjärna kan få för lite blod.
    .watch = Håll utkik efter kalla, bleka eller domnade fingrar eller tår, bröstsmärta, svår huvudvärk, svag arm eller hängande ansikte.
    .do_not_taken = Låt bli det ena; andra uppiggande droger räknas också. Utskrivet: sluta inte och hoppa inte över det, låt bli det som inte är utskrivet.
    .do_taken = Sitt, ta inget mer, inga tabletter från andra. Bröstsmärta, svår huvudvärk, svag arm eller fingrar som förblir bleka eller domnade: öppna Hjälp, larma.

mechanism-low-oxygen =
    .what = Lustgas tar luftens plats i lungorna. Med den andra kan du svimma av och sluta andas, utan att någon märker det.
    .watch = Håll utkik efter plötslig slapphet, ryckningar, inget svar, blå, grå eller bleka läppar, tandkött eller naglar.
    .do_not_taken = Låt bli det ena. Aldrig ensam, aldrig med mask eller påse över huvudet, aldrig i stängd bil eller litet rum.
    .do_taken = Ta bort gasen, släpp in frisk luft, håll er tillsammans. Går inte att väcka, långsamma andetag eller kippar efter luft: öppna Hjälp, larma.

mechanism-enzyme-block =
    .what = Ett läkemedel, till exempel en hiv-booster, håller kvar den andra i kroppen: mycket mer av den, mycket längre.
    .watch = Håll utkik efter en effekt som bara stiger: mycket dåsig, mycket varm, rusande hjärta, förvirrad.
    .do_not_taken = Utskrivet: sluta inte och hoppa inte över det, fråga din mottagning eller på apoteket. Låt bli det som inte är utskrivet: mängden du känner till säger inget här.
    .do_taken = Håll er tillsammans längre än vanligt, ta inget mer. Går inte att väcka, långsamma andetag, mycket varm eller bröstsmärta: öppna Hjälp, larma.

mechanism-blood-pressure-drop =
    .what = Tillsammans kan de få blodtrycket att rasa: du svimmar, hjärta och hjärna får för lite blod.
    .watch = Håll utkik efter yrsel, blek hud, suddig syn, svimning, bröstsmärta.
    .do_not_taken = Låt bli det ena; potenspiller verkar i timmar, vissa i dagar. Utskrivet: sluta inte och hoppa inte över det, låt bli det som inte är utskrivet.
    .do_taken = Yr: lägg dig, ta inget mer. Svimning, bröstsmärta eller går inte att väcka: öppna Hjälp, larma, säg vad båda heter, ingen hjärtspray.

mechanism-heart-rhythm =
    .what = Tillsammans kan de rubba hjärtats rytm. Det kan sluta pumpa utan förvarning.
    .watch = Håll utkik efter ett hjärta som fladdrar eller hoppar över slag, yrsel, svimning, krampanfall.
    .do_not_taken = Utskrivet: sluta inte och hoppa inte över det, fråga din mottagning om en hjärtundersökning (EKG). Låt bli det som inte är utskrivet.
    .do_taken = Sitt, håll er tillsammans, ta inget mer. Hjärtat fladdrar, svimning, bröstsmärta, krampanfall eller andas inte normalt: öppna Hjälp, larma.

mechanism-opioid-strong-again =
    .what = Fentanyler och nitazener är mycket starka. Naloxon kan sluta verka före dem, och då stannar andningen igen.
    .watch = Håll utkik efter långsamma andetag, någon som inte går att väcka, även efter att naloxon hjälpt. Att kippa efter luft eller snarka räknas inte som andning.
    .do_not_taken = Låt bli det ena. Aldrig ensam, och mer än en dos naloxon nära.
    .do_taken = Går inte att väcka, långsamma andetag eller kippar efter luft: öppna Hjälp, larma, ge naloxon. Andas normalt: stanna kvar. Långsammare igen: en andra dos naloxon.

mechanism-opioid-withdrawal =
    .what = Den ena blockerar den andra: plötslig abstinens, eller opioider som inte verkar fungera. Fler av dem kan stoppa din andning senare.
    .watch = Håll utkik efter kramper i magen, svettningar, kräkningar, skakningar. Senare efter att någon nickar till, långsamma andetag, kippande efter luft.
    .do_not_taken = Ta inte mer för att slå igenom blockeringen. Utskrivet: sluta inte och hoppa inte över det, fråga din mottagning; låt bli det som inte är utskrivet.
    .do_taken = Ta inga fler opioider, inte ens i abstinens; håll er tillsammans. Kräks utan slut, förvirrad, långsamma andetag eller går inte att väcka: öppna Hjälp, larma.

mechanism-disulfiram-reaction =
    .what = Läkemedlet hindrar kroppen från att bryta ner alkohol. Gift samlas, och även lite kan göra dig mycket sjuk.
    .watch = Håll utkik efter hett rött ansikte, bultande hjärta, huvudvärk, kräkningar, tung andning, svimning.
    .do_not_taken = Ingen alkohol, inte heller i mat, munskölj eller hostmedicin, och inte på flera dagar efter sista tabletten. Sluta inte med läkemedlet och hoppa inte över det.
    .do_taken = Ingen mer alkohol; sitt eller ligg, inte ensam. Bröstsmärta, tung andning, svimning eller förvirrad: öppna Hjälp, larma, säg vad läkemedlet heter.

mechanism-enzyme-induction =
    .what = Johannesört får kroppen att göra sig av med många läkemedel fortare: de blir för svaga. När du slutar med den blir de starkare igen.
    .watch = Håll utkik efter ett läkemedel som verkar sämre: abstinens, smärta, nedstämdhet, p-piller eller hiv-medicin som inte fungerar.
    .do_not_taken = Fråga på apoteket innan du börjar med johannesört. Sluta inte med ett utskrivet läkemedel, hoppa inte över det och höj det inte.
    .do_taken = Ta inte mer för att det känns svagt; fråga en mottagning eller apoteket innan du ändrar något. Förvirrad, långsamma andetag eller går inte att väcka: öppna Hjälp, larma.

mechanism-cannabinoid-unpredictable =
    .what = Syntetiska cannabinoider är mycket starkare än cannabis och skiftar från påse till påse. Ingen kan säga vad en blandning gör.
    .watch = Håll utkik efter panik, kräkningar, bröstsmärta, krampanfall, plötslig kollaps.
    .do_not_taken = Ta inget annat med dem, och var inte ensam. Utskrivet: sluta inte och hoppa inte över det, låt bli de här.
    .do_taken = Sitt på marken, håll er tillsammans, ta inget mer. Bröstsmärta, krampanfall, kollaps eller går inte att väcka: öppna Hjälp, larma.

mechanism-drying-out =
    .what = Tillsammans torkar de ut dig: hetta, kramper i musklerna, ett ansträngt hjärta. Mycket vatten på en gång botar inte, det kan döda.
    .watch = Håll utkik efter yrsel, mörkt kiss eller inget alls, kramper i musklerna, hetta, förvirring.
    .do_not_taken = Låt bli det ena. Vila någonstans svalt; små klunkar när du är törstig, aldrig mycket på en gång.
    .do_taken = Vila någonstans svalt; små klunkar när du är törstig, aldrig mycket på en gång. Huvudvärk, kräkningar, förvirrad, dåsig eller krampanfall: inget får drickas, öppna Hjälp, larma.

mechanism-same-kind =
    .what = Samma sort två gånger: doserna läggs ihop.
    .watch = Håll utkik efter skadorna av en, fortare och starkare. Den andra kan slå till senare än den första.
    .do_not_taken = Låt bli det ena. Utskrivet: sluta inte och hoppa inte över det, lägg inte till något av samma sort.
    .do_taken = Håll er tillsammans, ta inget mer. Går inte att väcka, långsamma andetag, mycket varm, bröstsmärta eller krampanfall: öppna Hjälp, larma.

mechanism-stomach =
    .what = Tillsammans gör de magen illa. Att kräkas är farligt för den som är dåsig eller sover.
    .watch = Håll utkik efter kräkningar som inte slutar, blod i dem, dåsighet medan någon kräks.
    .do_not_taken = Låt bli det ena. Var inte ensam, och ligg inte plant på rygg.
    .do_taken = Sitt upp, eller ligg på sidan; små klunkar när du är törstig. Blod, kräks utan slut, förvirrad eller svår att hålla vaken: öppna Hjälp, larma.

### Så ges varje slags naloxon. Milligram, streck och väntetid står aldrig här: skärmen lägger till dem.

product-any-spray = Vilken naloxon-nässpray som helst
    .open_head = Packa upp en spray
    .open_detail = Låt bli att pumpa eller provspraya först. En spray innehåller en dos. Visar förpackningen något annat? Följ förpackningen.
    .spray_head = Spraya i en näsborre
    .spray_detail = Personen på rygg, huvudet bakåt, en hand under nacken. Stick försiktigt in spetsen i bara en näsborre, tryck in kolven hela vägen.
    .note = Gå efter andningen, inte efter om personen vaknar: fler doser naloxon tills andningen är normal.

product-nyxoid = Nyxoid
    .open_head = Öppna ett blister
    .open_detail = Ta ut sprayen. Låt bli att pumpa eller provspraya först. En spray innehåller en dos.
    .spray_head = Spraya i en näsborre
    .spray_detail = Personen på rygg, huvudet bakåt. Stick försiktigt in spetsen i bara en näsborre, tryck på kolven tills det klickar.
    .note = Nästa dos naloxon: en ny spray, den andra näsborren.

product-ventizolve = Ventizolve, Respinal
    .open_head = Packa upp en spray
    .open_detail = Låt bli att pumpa eller provspraya först. En spray innehåller en dos.
    .spray_head = Spraya i en näsborre
    .spray_detail = Personen på rygg, huvudet bakåt. Stick försiktigt in spetsen i bara en näsborre, tryck in kolven hela vägen.
    .note = Nästa dos naloxon: en ny spray, den andra näsborren.

product-prenoxad = Prenoxad
    .open_head = Öppna asken genom att vrida
    .open_detail = Dra av plastfilmen, vrid tills förseglingen bryts. Där ligger sprutan och nålarna. Andas inte normalt och ni är två: den andra gör inblåsningar eller tryck.
    .needle_head = Skruva på en nål
    .needle_detail = Skruva av sprutans genomskinliga topp. Skruva på nålen med hylsan på, vrid sedan av hylsan.
    .line_head = Till första svarta strecket
    .line_detail = Inte hela sprutan. I lårets utsida eller överarmen, genom kläderna, rakt in. Tryck kolven fram till strecket, dra ut, lägg tillbaka i asken. Sätt inte tillbaka hylsan på nålen.
    .note = Varje senare dos naloxon går till nästa svarta streck, tills andningen är normal. Efter sista strecket är sprutan tom.

product-spray-4mg = Narcan nässpray och generika
    .open_head = Öppna en sprayförpackning
    .open_detail = Dra av fliken med cirkeln, ta ut sprayen. Låt bli att pumpa eller provspraya först. En spray innehåller en dos.
    .spray_head = Spraya i en näsborre
    .spray_detail = Personen på rygg, huvudet bakåt, en hand under nacken. Spetsen i bara en näsborre, ända upp till dina fingrar. Tryck kolven bestämt.
    .note = Gå efter andningen, inte efter om personen vaknar: fler doser naloxon tills andningen är normal.

product-nalscue = Nalscue
    .open_head = Ta fram två sprayer
    .open_detail = Här är en dos två sprayer, en i varje näsborre. Låt bli att pumpa eller provspraya dem först. Lägg personen på rygg.
    .first_head = Spraya i en näsborre
    .first_detail = Stick in spetsen hela vägen, mot näsans yttersida. Tryck kolven bestämt.
    .second_head = Spraya i den andra näsborren
    .second_detail = Med den andra sprayen, direkt efter den första. De två är en dos. Nästa dos naloxon: två nya sprayer, givna på samma sätt.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Läs på förpackningen
    .open_detail = Den finns i mer än en styrka: säg till ambulanspersonalen vilken. Låt bli att pumpa eller provspraya först. En spray innehåller en dos.
    .give_head = Ge en spray
    .give_detail = I näsan, så som förpackningen visar. Förpackningen säger när nästa dos naloxon får ges.

product-ampoule-04 = Naloxon i ampull
    .strength_head = Läs ampullens styrka
    .strength_detail = En milliliter måste innehålla den dos som visas här. Svagare och starkare ampuller finns. En annan styrka? Fråga larmoperatören hur mycket.
    .snap_head = Bryt av ampullens topp
    .snap_detail = Knäpp eller snurra ner vätskan ur ampullens hals. Tyg eller kompress runt ampullens hals, bryt bort från dig. Andas inte normalt och ni är två: den andra gör inblåsningar eller tryck.
    .draw_head = Dra upp hela ampullen
    .draw_detail = Nålen på sprutan, dra upp hela ampullen. Tryck ut stora bubblor; lite luft skadar inte.
    .thigh_head = Injicera i låret
    .thigh_detail = Lårets utsida eller överarmen, genom kläderna, rakt in som en dartpil. Tryck in kolven långsamt, hela vägen. Sätt inte tillbaka hylsan på nålen. Nästa dos naloxon: en ny ampull.
    .note = Står det mikrogram på etiketten? Tusen av dem är ett milligram.

product-spray-8mg = Kloxxado
    .open_head = Packa upp en spray
    .open_detail = Låt bli att pumpa eller provspraya först. En spray innehåller en dos.
    .give_head = Följ sprayens egen förpackning
    .give_detail = En spray i en näsborre, så som förpackningen visar. Nästa dos naloxon: en ny spray, den andra näsborren; förpackningen säger när.
    .note = Abstinens är mer sannolik än efter svagare sprayer. Gå efter andningen, inte efter om personen vaknar.

product-nalmefene = Opvee (nalmefen)
    .open_head = Packa upp en spray
    .open_detail = Låt bli att pumpa eller provspraya först. En spray innehåller en dos.
    .give_head = Följ sprayens egen förpackning
    .give_detail = En spray i näsan, så som förpackningen visar. Förpackningen säger när nästa dos får ges.
    .note = Det här är nalmefen, inte naloxon: abstinensen kan bli svårare och vara längre. Säg namnet till ambulanspersonalen.

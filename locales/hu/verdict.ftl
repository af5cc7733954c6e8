### A válasz egy keverésre: szintek, hatások, amit nem tudni. A Keverés képernyőn áll, és a parancssori eszköz is kiírja.

verdict-risk-dangerous = Életveszélyes
verdict-risk-unsafe = Magas kockázat
verdict-risk-caution = Óvatosan
verdict-risk-low = Kisebb kockázat, nem veszélytelen
verdict-risk-unknown = Nincs értékelve

verdict-headline-dangerous = { $unknown ->
    [0] Életveszélyes.
   *[other] Életveszélyes, és { $unknown } párosítást senki sem értékelt.
}
verdict-headline-unsafe = { $unknown ->
    [0] Magas kockázat.
   *[other] Magas kockázat, és { $unknown } párosítást senki sem értékelt.
}
verdict-headline-caution = { $unknown ->
    [0] Óvatosan.
   *[other] Óvatosan, és { $unknown } párosítást senki sem értékelt.
}
verdict-headline-rescue = Az ellenszert nem értékeljük: azt be kell adni.
verdict-headline-low = Kisebb kockázat, nem veszélytelen.
verdict-headline-unknown = { $unknown ->
    [one] Nincs értékelve. Ezt a párosítást senki sem ellenőrizte. Ez nem jelent igent.
   *[other] Nincs értékelve. Ezek közül { $unknown } párosítást senki sem ellenőrzött. Ez nem jelent igent.
}

verdict-said = { $risk ->
    [dangerous] Életveszélyes
    [unsafe] Magas kockázat
   *[caution] Óvatosan
}, { $others ->
    [0] ezt mondja: { $name } ({ $date })
   *[other] ezt mondja: { $name } ({ $date }) és még { $others } csoport
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
   *[other] . És { $unknown } párosítást senki sem értékelt.
}
verdict-own = A Tentlight saját táblázata: { $risk ->
    [dangerous] életveszélyes
    [unsafe] magas kockázat
    [caution] óvatosan
    [low] kisebb kockázat, nem veszélytelen
   *[unknown] nincs értékelve
}{ $unknown ->
    [0] .
   *[other] , és { $unknown } párosítás nincs értékelve.
}
verdict-lowered = { $risk ->
    [dangerous] Korábban „életveszélyes” volt (eddig: { $date }).
    [unsafe] Korábban „magas kockázat” volt (eddig: { $date }).
    [caution] Korábban „óvatosan” volt (eddig: { $date }).
    [low] Korábban „kisebb kockázat, nem veszélytelen” volt (eddig: { $date }).
   *[unknown] Korábban „nincs értékelve” volt (eddig: { $date }).
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , egy rokon szerről:
   *[these] :
} { $risk ->
    [dangerous] életveszélyes
    [unsafe] magas kockázat
   *[caution] óvatosan
}
verdict-day = { $year ->
    [0] {""}
   *[other] { $year }.{" "}
}{ $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
} { $day }.

verdict-effect-increase = Az egyik felerősíti a másikat.
verdict-effect-add = A kettő összeadódik.
verdict-effect-decrease = Az egyik elfedi a másikat: könnyű túl sokat bevenni.
verdict-effect-mixed = Együtt kiszámíthatatlanok.
verdict-effect-unknown = Senki sem írta le, hogyan hatnak egymásra.

verdict-confidence-agreed = A források egyetértenek.
verdict-confidence-single = Egy forrás.
verdict-confidence-disputed = A források nem értenek egyet. Az óvatosabbat mutatjuk.
verdict-confidence-below = A források nem értenek egyet az osztályáról. Erre az egyre ez a mi olvasatunk: olvasd el mindkettőt.
verdict-confidence-inferred = Az osztálya alapján megítélve: legalább ekkora a kockázat. Lehet rosszabb is.
verdict-confidence-judged = A mi saját olvasatunk, orvos még nem ellenőrizte: legalább ekkora a kockázat. Lehet rosszabb is.
verdict-confidence-group = Egy csoport szava, nem a Tentlighté: legalább ekkora a kockázat. Lehet rosszabb is.
verdict-confidence-none = Nincs értékelve. Ezt a párosítást senki sem ellenőrizte. Ez nem jelent igent.

verdict-open-dangerous = „{ $names }” nélkül ez állna itt: életveszélyes. Vele együtt senki sem tudja.
verdict-open-unsafe = „{ $names }” nélkül ez állna itt: magas kockázat. Vele együtt senki sem tudja.
verdict-open-caution = „{ $names }” nélkül ez állna itt: óvatosan. Vele együtt senki sem tudja.
verdict-open-low = „{ $names }” nélkül ez állna itt: kisebb kockázat, nem veszélytelen. Vele együtt senki sem tudja.
verdict-open-unknown = „{ $names }” nélkül ez állna itt: nincs értékelve. Vele együtt senki sem tudja.
verdict-purity = Mintha mindegyik az lenne, aminek eladták.
verdict-prescribed = Felírt gyógyszer: ne hagyd abba és ne hagyd ki emiatt az app miatt. Kérdezz gyógyszerészt vagy a kezelőhelyedet.
verdict-cautious-wins = Ha a források eltérnek, azt követjük, amelyik jobban aggódik.
verdict-checked-as = ekként ellenőrizve: { $name }
verdict-judged-by = rokona alapján megítélve: { $name }
verdict-unrated = ismert, és senki sem értékelte
verdict-lasts = { $name }: az utolsó alkalom után még { $days } napig számít.
verdict-built-in = A beépített kiadásból ({ $date }); újabb figyelmeztetések hiányozhatnak.
verdict-not-reviewed = Orvos még nem ellenőrizte.
verdict-help = Valaki rosszul van? Segítség

### Miért érvényes egy párok feletti szabály, annak mondva, aki talán mindet bevette. Egy-két rövid mondat.

rule-opioid-two-depressants =
    .why = Egy opioid és még kettő, ami lelassít: álmodban leállhat a légzésed, hamarabb, mint bármelyik kettőtől.
rule-maoi-two-serotonergics =
    .why = Egy MAO-gátló két olyan szerrel, ami emeli a szerotonint: a túlhevülés, a remegés és az izommerevség órák alatt halálos lehet.
rule-stimulant-two-depressants =
    .why = A serkentő ébren tart, miközben kettő lassítja a légzést. Amikor elmúlik, leállhat a légzésed.
rule-two-releasers-and-a-third =
    .why = Kettő, ami feltolja a szerotonint, és egy harmadik, ami rátesz: valószínűbb a szerotoninmérgezés és a görcsroham.
rule-booster-two-recreational =
    .why = A HIV-booster sokkal erősebben és tovább tartja a testben a többi szert. Ha egyszerre kettő van, senki sem látja előre, mennyire.
rule-methadone-cocaine-antipsychotic =
    .why = Mindhárom zavarja a szívritmust. Együtt a szív előjel nélkül száguldani kezdhet vagy leállhat.
rule-poppers-pde5-stimulant =
    .why = A poppers és egy erekciós tabletta leviszi a vérnyomást, miközben a serkentő hajtja a szívet. Összeeshetsz, és nem kelsz fel.
rule-three-or-more =
    .why = Ha egyszerre három vagy több van, senki sem látja előre, hogyan hatnak együtt.

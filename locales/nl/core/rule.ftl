### Waarom een regel boven paren geldt, gezegd tegen iemand die misschien alles al genomen heeft.

## safety = true

rule-opioid-two-depressants =
    .why = Een opioïde en nog twee die je vertragen: in je slaap kan de ademhaling stoppen, eerder dan met twee ervan.
rule-maoi-two-serotonergics =
    .why = Een MAO-remmer met twee die serotonine verhogen: hitte, trillen en stijve spieren kunnen binnen uren dodelijk zijn.
rule-stimulant-two-depressants =
    .why = De oppepper houdt je wakker terwijl de andere twee de ademhaling vertragen. Als hij wegebt, kan je ademhaling stoppen.
rule-two-releasers-and-a-third =
    .why = Twee die serotonine opjagen, en een derde erbij: serotoninevergiftiging en aanvallen met schokken worden waarschijnlijker.
rule-booster-two-recreational =
    .why = Een hiv-booster houdt andere middelen veel langer en sterker in het lichaam. Met twee tegelijk kan niemand voorzien hoeveel.
rule-methadone-cocaine-antipsychotic =
    .why = Alle drie verstoren het hartritme. Samen kan het hart zonder waarschuwing op hol slaan of stilstaan.
rule-poppers-pde5-stimulant =
    .why = Poppers en een erectiepil laten de bloeddruk zakken terwijl de oppepper het hart opjaagt. Je kunt neervallen en niet meer opstaan.
rule-three-or-more =
    .why = Met drie of meer tegelijk kan niemand voorzien hoe ze samen werken.

### Perché vale una regola sopra le coppie, detto a chi può avere già preso tutto. Una frase breve o due.

rule-opioid-two-depressants =
    .why = Un oppioide e altre due sostanze che rallentano: nel sonno il respiro può fermarsi, più presto che con due qualsiasi di loro.
rule-maoi-two-serotonergics =
    .why = Un MAO-inibitore con due che alzano la serotonina: calore, tremori e muscoli rigidi possono uccidere in poche ore.
rule-stimulant-two-depressants =
    .why = Lo stimolante ti tiene sveglio nonostante due sostanze che rallentano il respiro. Quando smette di agire, puoi smettere di respirare.
rule-two-releasers-and-a-third =
    .why = Due che alzano la serotonina, e una terza che si aggiunge: intossicazione da serotonina e convulsioni diventano più probabili.
rule-booster-two-recreational =
    .why = Un booster per l'HIV trattiene altre sostanze nel corpo molto più a lungo e più forti. Con due insieme nessuno può prevedere quanto.
rule-methadone-cocaine-antipsychotic =
    .why = Tutte e tre disturbano il ritmo del cuore. Insieme il cuore può accelerare o fermarsi senza preavviso.
rule-poppers-pde5-stimulant =
    .why = Popper e una pastiglia per l'erezione fanno scendere la pressione mentre lo stimolante spinge il cuore. Puoi crollare e non rialzarti.
rule-three-or-more =
    .why = Con tre o più insieme nessuno può prevedere come agiscono tra loro.

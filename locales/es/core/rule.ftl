### Por qué vale una regla que está por encima de las combinaciones, dicho a alguien que quizá lo ha tomado todo. Una frase corta o dos.

## safety = true

rule-opioid-two-depressants =
    .why = Un opioide y dos más que te ralentizan: durmiendo, la respiración puede pararse, antes que con dos cualesquiera de ellos.
rule-maoi-two-serotonergics =
    .why = Un inhibidor de la MAO con dos que suben la serotonina: el calor, los temblores y los músculos rígidos pueden matar en horas.
rule-stimulant-two-depressants =
    .why = El estimulante te mantiene despierto por encima de dos que frenan la respiración. Cuando se acaba su efecto, puedes dejar de respirar.
rule-two-releasers-and-a-third =
    .why = Dos que suben la serotonina, y una tercera que se suma: la intoxicación por serotonina y las convulsiones son más probables.
rule-booster-two-recreational =
    .why = Un potenciador del VIH retiene otras sustancias en el cuerpo mucho más tiempo y con más fuerza. Con dos a la vez nadie puede prever cuánto.
rule-methadone-cocaine-antipsychotic =
    .why = Las tres alteran el ritmo del corazón. Juntas pueden desbocarlo o pararlo sin aviso.
rule-poppers-pde5-stimulant =
    .why = El popper y una pastilla para la erección hunden la tensión mientras el estimulante fuerza el corazón. Puedes desplomarte y no levantarte.
rule-three-or-more =
    .why = Con tres o más a la vez nadie puede prever cómo actúan juntas.

### Porque vale uma regra acima dos pares, dito a quem talvez tenha tomado tudo. Uma frase curta ou duas.

## safety = true

rule-opioid-two-depressants =
    .why = Um opioide e mais duas que te abrandam: a dormir, a respiração pode parar, mais cedo do que com quaisquer duas delas.
rule-maoi-two-serotonergics =
    .why = Um inibidor da MAO com duas que sobem a serotonina: calor, tremores e músculos rígidos podem matar em horas.
rule-stimulant-two-depressants =
    .why = O estimulante mantém-te acordado por cima de duas que abrandam a respiração. Quando ele passa, podes parar de respirar.
rule-two-releasers-and-a-third =
    .why = Duas que puxam a serotonina para cima, e uma terceira que se soma: intoxicação por serotonina e convulsões ficam mais prováveis.
rule-booster-two-recreational =
    .why = Um potenciador de medicamentos do VIH mantém outras substâncias no corpo muito mais tempo e com mais força. Com duas ao mesmo tempo, ninguém consegue prever quanto.
rule-methadone-cocaine-antipsychotic =
    .why = As três perturbam o ritmo do coração. Juntas, o coração pode disparar ou parar sem aviso.
rule-poppers-pde5-stimulant =
    .why = Poppers e um comprimido para a ereção fazem cair a tensão enquanto o estimulante puxa pelo coração. Podes colapsar e não te levantar.
rule-three-or-more =
    .why = Com três ou mais ao mesmo tempo, ninguém consegue prever como atuam juntas.

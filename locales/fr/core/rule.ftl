### Pourquoi une règle au-dessus des paires tient, dit à quelqu’un qui a peut-être tout pris. Une phrase courte ou deux.

rule-opioid-two-depressants =
    .why = Un opioïde et deux autres qui ralentissent : en dormant, la respiration peut s’arrêter, plus tôt qu’avec seulement deux d’entre eux.
rule-maoi-two-serotonergics =
    .why = Un IMAO avec deux substances qui font monter la sérotonine : chaleur, tremblements et muscles raides peuvent tuer en quelques heures.
rule-stimulant-two-depressants =
    .why = Le stimulant te garde en éveil par-dessus deux substances qui ralentissent la respiration. Quand il retombe, ta respiration peut s’arrêter.
rule-two-releasers-and-a-third =
    .why = Deux qui poussent la sérotonine vers le haut, et une troisième qui en rajoute : intoxication à la sérotonine et convulsions deviennent plus probables.
rule-booster-two-recreational =
    .why = Un booster VIH garde d’autres substances dans le corps bien plus longtemps et plus fort. Avec deux à la fois, personne ne peut prévoir à quel point.
rule-methadone-cocaine-antipsychotic =
    .why = Les trois dérèglent le rythme du cœur. Ensemble, le cœur peut s’emballer ou s’arrêter sans prévenir.
rule-poppers-pde5-stimulant =
    .why = Poppers et comprimé pour l’érection font chuter la tension pendant que le stimulant pousse le cœur. Tu peux t’effondrer et ne pas te relever.
rule-three-or-more =
    .why = Avec trois substances ou plus à la fois, personne ne peut prévoir comment elles agissent ensemble.

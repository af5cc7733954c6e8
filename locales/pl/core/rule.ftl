### Dlaczego obowiązuje reguła ponad parami, powiedziana komuś, kto być może bierze to wszystko. Jedno lub dwa krótkie zdania.

rule-opioid-two-depressants =
    .why = Opioid i jeszcze dwie substancje, które spowalniają: we śnie oddech może się zatrzymać, szybciej niż przy dowolnych dwóch z nich.
rule-maoi-two-serotonergics =
    .why = Inhibitor MAO z dwiema substancjami podnoszącymi serotoninę: przegrzanie, drżenie i sztywne mięśnie mogą zabić w ciągu godzin.
rule-stimulant-two-depressants =
    .why = Stymulant nie daje zasnąć mimo dwóch substancji, które spowalniają oddech. Gdy słabnie, oddech może się zatrzymać.
rule-two-releasers-and-a-third =
    .why = Dwie substancje, które wypychają serotoninę w górę, i trzecia, która do tego dokłada: zatrucie serotoniną i napady drgawek stają się bardziej prawdopodobne.
rule-booster-two-recreational =
    .why = Booster HIV zatrzymuje inne substancje w ciele o wiele dłużej i mocniej. Przy dwóch naraz nikt nie przewidzi, jak bardzo.
rule-methadone-cocaine-antipsychotic =
    .why = Wszystkie trzy zaburzają rytm serca. Razem mogą sprawić, że serce zacznie pędzić albo stanie bez ostrzeżenia.
rule-poppers-pde5-stimulant =
    .why = Poppersy i tabletka na erekcję obniżają ciśnienie krwi, a stymulant pędzi serce. Możesz upaść i już nie wstać.
rule-three-or-more =
    .why = Przy trzech lub więcej naraz nikt nie przewidzi, jak działają razem.

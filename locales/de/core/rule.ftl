### Warum eine Regel über Paaren gilt, gesagt zu jemandem, der vielleicht alles davon genommen hat. Ein, zwei kurze Sätze.

rule-opioid-two-depressants =
    .why = Ein Opioid und zwei weitere, die dämpfen: Im Schlaf kann die Atmung aussetzen, eher als bei je zweien davon.
rule-maoi-two-serotonergics =
    .why = Ein MAO-Hemmer mit zweien, die Serotonin erhöhen: Hitze, Zittern und starre Muskeln können in Stunden töten.
rule-stimulant-two-depressants =
    .why = Das Aufputschmittel hält dich wach, während zwei andere die Atmung bremsen. Lässt es nach, kannst du aufhören zu atmen.
rule-two-releasers-and-a-third =
    .why = Zwei treiben Serotonin hoch, ein drittes kommt dazu: Serotonin-Vergiftung und Krampfanfälle werden wahrscheinlicher.
rule-booster-two-recreational =
    .why = Ein HIV-Booster hält andere Stoffe viel länger und stärker im Körper. Bei zweien zugleich kann niemand sagen, wie sehr.
rule-methadone-cocaine-antipsychotic =
    .why = Alle drei stören den Herzrhythmus. Zusammen kann das Herz ohne Vorwarnung rasen oder stehen bleiben.
rule-poppers-pde5-stimulant =
    .why = Poppers und ein Potenzmittel senken den Blutdruck, während das Aufputschmittel das Herz antreibt. Du kannst umkippen und liegen bleiben.
rule-three-or-more =
    .why = Bei drei oder mehr zugleich kann niemand voraussehen, wie sie zusammen wirken.

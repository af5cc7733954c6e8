### Why a rule above pairs holds, said to somebody who may have taken all of it. One short sentence or two.

## safety = true

rule-opioid-two-depressants =
    .why = An opioid and two more that slow you down: asleep, breathing can stop, sooner than with any two of them.
rule-maoi-two-serotonergics =
    .why = An MAO inhibitor with two that raise serotonin: heat, shaking and stiff muscles can kill within hours.
rule-stimulant-two-depressants =
    .why = The stimulant keeps you awake over two that slow breathing. When it fades, you can stop breathing.
rule-two-releasers-and-a-third =
    .why = Two that push serotonin up, and a third that adds to it: serotonin poisoning and fits become more likely.
rule-booster-two-recreational =
    .why = An HIV booster holds other substances in the body far longer and stronger. With two at once nobody can foresee how much.
rule-methadone-cocaine-antipsychotic =
    .why = All three disturb the heart's rhythm. Together the heart can race or stop without warning.
rule-poppers-pde5-stimulant =
    .why = Poppers and an erection pill drop the blood pressure while the stimulant drives the heart. You can collapse and not get up.
rule-three-or-more =
    .why = With three or more at once nobody can foresee how they act together.

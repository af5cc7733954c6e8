### Varför en regel över par gäller, sagt till någon som kanske tagit allt. En eller två korta meningar.

rule-opioid-two-depressants =
    .why = En opioid och två till som gör dig långsam: i sömnen kan andningen stanna, fortare än med bara två av dem.
rule-maoi-two-serotonergics =
    .why = En MAO-hämmare med två som höjer serotonin: hetta, skakningar och stela muskler kan döda inom några timmar.
rule-stimulant-two-depressants =
    .why = Den uppiggande drogen håller dig vaken ovanpå två som bromsar andningen. När den klingar av kan du sluta andas.
rule-two-releasers-and-a-third =
    .why = Två som driver upp serotonin, och en tredje som bidrar: serotoninförgiftning och krampanfall blir mer sannolika.
rule-booster-two-recreational =
    .why = En hiv-booster håller kvar andra substanser i kroppen mycket längre och starkare. Med två på en gång kan ingen förutse hur mycket.
rule-methadone-cocaine-antipsychotic =
    .why = Alla tre stör hjärtats rytm. Tillsammans kan hjärtat rusa eller stanna utan förvarning.
rule-poppers-pde5-stimulant =
    .why = Poppers och ett potenspiller sänker blodtrycket medan den uppiggande drogen driver på hjärtat. Du kan falla ihop och inte komma upp.
rule-three-or-more =
    .why = Med tre eller fler på en gång kan ingen förutse hur de verkar tillsammans.

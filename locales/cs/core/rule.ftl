### Proč platí pravidlo nad dvojicemi, řečeno někomu, kdo si možná vzal všechno z toho. Jedna krátká věta nebo dvě.

rule-opioid-two-depressants =
    .why = Opioid a další dvě tlumivé látky: ve spánku se dech může zastavit, dřív než u kterýchkoli dvou z nich.
rule-maoi-two-serotonergics =
    .why = Inhibitor MAO a dvě látky, které zvyšují serotonin: přehřátí, třes a ztuhlé svaly můžou zabít během hodin.
rule-stimulant-two-depressants =
    .why = Stimulant tě drží vzhůru přes dvě látky, které zpomalují dech. Až odezní, můžeš přestat dýchat.
rule-two-releasers-and-a-third =
    .why = Dvě látky, které ženou serotonin nahoru, a třetí, která k němu přidává: otrava serotoninem a křečové záchvaty jsou pravděpodobnější.
rule-booster-two-recreational =
    .why = HIV booster drží jiné látky v těle mnohem déle a silněji. U dvou najednou nikdo nedokáže předvídat, o kolik.
rule-methadone-cocaine-antipsychotic =
    .why = Všechny tři narušují srdeční rytmus. Dohromady se srdce může bez varování rozběhnout nebo zastavit.
rule-poppers-pde5-stimulant =
    .why = Poppers a tableta na erekci srazí krevní tlak, zatímco stimulant žene srdce. Můžeš zkolabovat a už nevstat.
rule-three-or-more =
    .why = U tří a více najednou nikdo nedokáže předvídat, jak spolu působí.

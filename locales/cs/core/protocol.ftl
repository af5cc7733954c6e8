### Co říct do telefonu a co je známo o právu. Číslo země tu nikdy nestojí: doplní ho obrazovka.

protocol-default =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.

protocol-at =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno: mají povinnost mlčenlivosti.

protocol-au =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.

protocol-ca =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.
    .law = Když voláš kvůli předávkování, federální zákon chrání tebe, postiženého i ostatní na místě před obviněním z pouhého držení drog. Nevztahuje se na zatykače, prodej ani jiné trestné činy.

protocol-ch =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno: lékař má povinnost mlčenlivosti.

protocol-de =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ Zmínka o drogách v telefonu může přivést policii. Záchranářům řekni všechno: mají povinnost mlčenlivosti.

protocol-fr =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.

protocol-gb =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.
    .law = Pro záchranu života smí naloxon podat kdokoli; injekčně od roku 2005. Nevíme o žádném zákonu, který by tu volající chránil. Přesto volej: můžeš říct „v bezvědomí, nedýchá normálně“.

protocol-ie =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.

protocol-no =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.
    .law = Helsenorge, stránky veřejného zdravotnictví, uvádí, že nikdo není potrestán za to, že zavolá záchranku a přivolá pomoc, ani když šlo o nelegální drogy.

protocol-pt =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Může to být předávkování. Jsme na …“ Záchranářům řekni všechno.

protocol-us =
    .script = „Člověk je v bezvědomí a nedýchá normálně. Jsme na …“ O drogách v telefonu mluvit nemusíš. Záchranářům řekni všechno.
    .law = Většina států má zákon, který chrání toho, kdo volá kvůli předávkování; na co se vztahuje, se stát od státu liší. Přesto volej: můžeš říct „v bezvědomí, nedýchá normálně“.

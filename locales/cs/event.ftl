### Jedna akce: jestli se koná, kdy, kde, komu na místě volat, co tam stojí, co si z ní čtenář nechá.

event-gone = Už není ohlášená
event-gone-why = Skupina tuto akci ze svých novinek vyřadila, nebo skupinu už nesleduješ.
event-now = Právě probíhá.
event-over = Už skončila.
event-zone = Časy podle tamních hodin: { $zone }
event-zone-unknown = Tato verze nezná hodiny pro { $zone }. Zeptej se skupiny, kdy to je.
event-times = Další termíny
event-times-more = { $count ->
    [one] a { $count } další
    [few] a { $count } další
    [many] a { $count } dalšího
   *[other] a { $count } dalších
}
event-where-none = Skupina neříká kde.
event-where-point = Skupina dává bod na mapě, slova žádná.

event-medical = Na tomto místě
event-medical-note = Zdravotní pomoc na této akci, říká { $who }. Záchranku nenahrazuje.
event-emergency = Když jde o život ({ $country }): { $number }.
event-no-medical = Tato akce vlastní zdravotnické číslo neohlašuje.

event-favourite = Oblíbené
event-calendar = Přidat do kalendáře
event-calendar-saved = Uloženo mezi stažené soubory: { $name }. Otevři ho a kalendář si ho převezme.
event-calendar-failed = Nepodařilo se uložit.
event-remind = Připomenout
event-remind-before = { $minutes ->
    [60] 1 hodinu předem
    [1440] 1 den předem
   *[other] { $minutes } min předem
}
event-remind-while-open = Tentlight připomíná, dokud je otevřený.
event-remind-always = Telefon ti připomene, i když je Tentlight zavřený. Může se to až o hodinu opozdit a neříká, o co jde.
event-remind-once-allowed = Tentlight připomíná, dokud je otevřený; když je zavřený, jen pokud mu dovolíš ukazovat oznámení.
event-remind-calendar = Kalendář ti může připomínat vždycky.

event-stalls = Stánky
event-no-stalls = K této akci nejsou ohlášené žádné stánky.
event-no-offers = Co je tam k mání, nikdo neříká.

event-link-warning = Za tuto skupinu se zatím nikdo nezaručil. Než adresu otevřeš, přečti si ji.

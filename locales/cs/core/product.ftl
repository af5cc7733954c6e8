### Jak se který naloxon podává. Miligramy, rysky ani čekání tu nikdy nestojí: doplní je obrazovka.

product-any-spray = Jakýkoli naloxonový nosní sprej
    .open_head = Vybal jeden sprej
    .open_detail = Předem nepumpuj ani nezkoušej. V jednom spreji je jedna dávka. Na obalu je to jinak? Řiď se obalem.
    .spray_head = Stříkni do jedné nosní dírky
    .spray_detail = Na zádech, hlava zakloněná, ruku pod krk. Hrot jemně jen do jedné nosní dírky, stiskni až na doraz.
    .note = Řiď se dýcháním, ne probuzením: další dávky naloxonu, dokud nezačne dýchat normálně.

product-nyxoid = Nyxoid
    .open_head = Otevři jeden blistr
    .open_detail = Vyndej sprej. Předem nepumpuj ani nezkoušej. V jednom spreji je jedna dávka.
    .spray_head = Stříkni do jedné nosní dírky
    .spray_detail = Na zádech, hlava zakloněná. Hrot jemně jen do jedné nosní dírky, stiskni píst, až cvakne.
    .note = Další dávka naloxonu: nový sprej, do druhé nosní dírky.

product-ventizolve = Ventizolve, Respinal
    .open_head = Vybal jeden sprej
    .open_detail = Předem nepumpuj ani nezkoušej. V jednom spreji je jedna dávka.
    .spray_head = Stříkni do jedné nosní dírky
    .spray_detail = Na zádech, hlava zakloněná. Hrot jemně jen do jedné nosní dírky, stiskni píst až na doraz.
    .note = Další dávka naloxonu: nový sprej, do druhé nosní dírky.

product-prenoxad = Prenoxad
    .open_head = Otoč a otevři krabičku
    .open_detail = Stáhni průhlednou fólii, otoč, až se pojistky zlomí. Uvnitř je stříkačka a její jehly. Nedýchá normálně a jste dva: druhý zatím umělé vdechy nebo stlačování.
    .needle_head = Našroubuj jednu jehlu
    .needle_detail = Odšroubuj průhledné víčko stříkačky. Jehlu našroubuj i s krytem, pak kryt otočením sundej.
    .line_head = Po první černou rysku
    .line_detail = Ne celou stříkačku. Do vnější strany stehna nebo do horní části paže, přes oblečení, kolmo. Stlač po rysku, vytáhni, zpátky do krabičky. Nenasazuj kryt zpátky na jehlu.
    .note = Každá další dávka naloxonu je po další černou rysku, dokud nezačne dýchat normálně. Po poslední rysce je stříkačka prázdná.

product-spray-4mg = Nosní sprej Narcan a generika
    .open_head = Otevři jeden sprej
    .open_detail = Odloupni fólii za roh s kroužkem, vyndej sprej. Předem nepumpuj ani nezkoušej. V jednom spreji je jedna dávka.
    .spray_head = Stříkni do jedné nosní dírky
    .spray_detail = Na zádech, hlava zakloněná, ruku pod krk. Hrot jen do jedné nosní dírky, až po tvoje prsty. Píst pevně stiskni.
    .note = Řiď se dýcháním, ne probuzením: další dávky naloxonu, dokud nezačne dýchat normálně.

product-nalscue = Nalscue
    .open_head = Vyndej dva spreje
    .open_detail = Jedna dávka jsou tady dva spreje, do každé nosní dírky jeden. Předem nepumpuj ani nezkoušej. Polož člověka na záda.
    .first_head = Stříkni do jedné nosní dírky
    .first_detail = Hrot celý dovnitř, směrem k vnější straně nosu. Píst pevně stiskni.
    .second_head = Stříkni do druhé nosní dírky
    .second_detail = Druhým sprejem, hned po prvním. Oba dohromady jsou jedna dávka. Další dávka naloxonu: dva nové spreje, stejným způsobem.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Přečti si obal
    .open_detail = Existuje ve víc než jedné síle: řekni záchranářům, která to je. Předem nepumpuj ani nezkoušej. V jednom spreji je jedna dávka.
    .give_head = Podej jeden sprej
    .give_detail = Do nosu, tak jak ukazuje obal. Kdy smí přijít další dávka naloxonu, říká obal.

product-ampoule-04 = Ampule naloxonu
    .strength_head = Přečti sílu
    .strength_detail = V jednom mililitru musí být dávka, která je tu uvedená. Existují slabší i silnější ampule. Jiná síla? Zeptej se dispečinku, kolik.
    .snap_head = Odlom horní část
    .snap_detail = Ťukáním nebo kroužením dostaň tekutinu z hrdla dolů. Hrdlo obal látkou nebo tamponem, odlom směrem od sebe. Nedýchá normálně a jste dva: druhý zatím umělé vdechy nebo stlačování.
    .draw_head = Natáhni všechno
    .draw_detail = Jehlu na stříkačku, natáhni celou ampuli. Velké bubliny vytlač; trocha vzduchu neuškodí.
    .thigh_head = Píchni do stehna
    .thigh_detail = Vnější strana stehna nebo horní část paže, přes oblečení, kolmo jako šipku. Stlačuj pomalu, až na doraz. Nenasazuj kryt zpátky na jehlu. Další dávka naloxonu: nová ampule.
    .note = Na štítku jsou mikrogramy? Tisíc mikrogramů je jeden miligram.

product-spray-8mg = Kloxxado
    .open_head = Vybal jeden sprej
    .open_detail = Předem nepumpuj ani nezkoušej. V jednom spreji je jedna dávka.
    .give_head = Řiď se jeho obalem
    .give_detail = Jeden sprej do jedné nosní dírky, tak jak ukazuje obal. Další dávka naloxonu: nový sprej, do druhé nosní dírky; kdy, říká obal.
    .note = Odvykací stav je pravděpodobnější než po slabších sprejích. Řiď se dýcháním, ne probuzením.

product-nalmefene = Opvee (nalmefen)
    .open_head = Vybal jeden sprej
    .open_detail = Předem nepumpuj ani nezkoušej. V jednom spreji je jedna dávka.
    .give_head = Řiď se jeho obalem
    .give_detail = Jeden sprej do nosu, tak jak ukazuje obal. Kdy smí přijít další dávka nalmefenu, říká obal.
    .note = Tohle je nalmefen, ne naloxon: odvykací stav může být těžší a delší. Řekni záchranářům jeho název.

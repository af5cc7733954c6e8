### Névjegy: mi ez, melyik kiadás válaszol, ki ellenőrizte, ki mondja, adatvédelem, licencek.

about-title = Névjegy
about-purpose = A Tentlight közzétett elsősegély- és ártalomcsökkentési információt ad, valamint gyakorlási segédeszközt. Nem mér, nem diagnosztizál és nem figyel meg senkit, és soha nem helyettesíti a segélyhívó diszpécserét.
about-never = Soha nem mondja semmire, hogy veszélytelen, soha nem kérdezi, ki vagy, soha nem követ, és nem őriz előzményeket.
about-edition = Ez a kiadás
about-edition-aged = { $days ->
    [0] Kiadás: { $edition } ({ $date }), ma készült.
   *[other] Kiadás: { $edition } ({ $date }), { $days } napos.
}
about-edition-dated = Kiadás: { $edition } ({ $date }).
about-version = Az app verziója: { $version }.
about-preview = Ez előzetes: orvos még nem ellenőrizte.
about-updates = A követett csoportok hírei, a Frissítésekben
about-reviewed = Ki ellenőrizte
about-chart-not-reviewed = A táblázat: orvos még nem ellenőrizte.
about-language = { $language }: { $percent } % kész, anyanyelvi olvasó még nem ellenőrizte.
about-language-reviewed = { $language }: { $percent } % kész, ellenőrizte: { $who }.
about-ratings = Hogyan születnek az értékelések
about-ratings-inferred = Ahol egy osztály vagy egy rokon szer alapján ítélünk, ott az figyelmeztethet. Megnyugtatni soha nem nyugtat.
about-ratings-unknown = Amit senki sem értékelt, arról az áll, hogy nincs értékelve, és soha nem az, hogy kisebb kockázat.
about-sources = Források
about-sources-what = Minden értékelés megnevezi, ki mondja. Az utcai nevek kortárs segítőktől vannak. A mondatok a mieink.
about-sources-all = Minden forrás ({ $count })
about-sources-open = A cím megnyitja a böngésződet, és hálózat kell hozzá. Az oldal akkor látja, hogy valaki odament.
about-source = { $publisher }. Olvasva: { $date }
about-privacy = Ami nálad marad
about-privacy-nothing-leaves = Semmi sem hagyja el a telefont abból, amit beírsz, választasz vagy nézel.
about-privacy-groups = Ha követsz egy csoportot, a kiszolgálójától kérdezzük a híreket. Az látja, hogy valaki kérdez, azt nem, hogy ki vagy. Ne kövess senkit, és senkitől sem kérdezünk.
about-privacy-kept = Csak a beállításaid, a naloxonod, a képzésed és a követett csoportok maradnak meg. Amit kérdeztél, eltűnik, amikor bezárod az appot.
about-privacy-unlocked = Aki feloldja ezt a telefont, láthatja, ami megmaradt.
about-privacy-clear = Adataim törlése, a Beállításokban
about-report = Hiba jelentése
about-report-to = Írj ide: { $address }
about-report-group = Írj annak a csoportnak, amelyik ezt az appot adta: a címe az üres sorba kerül.
about-report-holds = A levél a verziót és a kiadást nevezi meg, rólad vagy arról, amit kérdeztél, semmi mást.
about-report-write = Hiba jelentése levélben
about-report-subject = Hiba a Tentlightban
about-report-body =
    Tentlight { $version }, kiadás: { $edition } ({ $date })
    
    Mi a hiba, és hol áll:
about-licences = Licencek
about-licence-code = Kód: MIT vagy Apache 2.0, ahogy tetszik
about-licence-content = Értékelések, nevek és mondatok: CC BY-SA 4.0
about-licence-icons = Ikonok: Phosphor, MIT
about-licence-places = Városok név szerint: GeoNames, CC BY 4.0, rövidítve
about-licence-sqlite = SQLite: közkincs
about-crates = { $count } csomagból épült, amelyeket mások írtak

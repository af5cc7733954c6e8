### Quiz szkolenia z naloksonu: jedno pytanie, trzy odpowiedzi i dlaczego.

question-gasps = Kogoś nie da się obudzić. Co jakiś czas łapie powietrze, z długimi przerwami. Co robisz?
    .a = Na bok: oddycha, tylko powoli
    .b = Uznaję, że nie oddycha normalnie, i działam
    .c = Czekam, czy będzie łapać powietrze częściej
    .why = Łapanie powietrza nie liczy się jako oddech: jest częste, gdy serce stanęło. Telefon, nalokson, uciśnięcia i oddechy ratownicze.

question-snoring = Po opioidach ktoś bliski głośno chrapie na kanapie. Krzyczysz, szczypiesz: nic. Co teraz?
    .a = Dzwonię, odchylam głowę do tyłu, liczę oddechy
    .b = Zostawiam: chrapanie znaczy, że powietrze przechodzi
    .c = Poduszka pod głowę, zajrzę później
    .why = Chrapanie u kogoś, kogo nie da się obudzić, znaczy, że powietrze ledwo przechodzi. Głowa odchylona do tyłu otwiera drogę; potem licz przez 10 sekund.

question-ten-seconds = W 10 sekund widać jeden oddech. Co to mówi?
    .a = Nie oddycha normalnie
    .b = Za krótko, by ocenić, więc patrzę kilka minut
    .c = Powoli, ale dość dla kogoś, kto śpi
    .why = Mniej niż 2 oddechy w 10 sekund to nie jest normalny oddech. Każda minuta dalszego patrzenia to minuta bez powietrza.

question-cannot-tell = Patrzysz na klatkę piersiową i nie umiesz ocenić, czy oddycha normalnie. Co robisz?
    .a = Najpierw szukam tętna na szyi
    .b = Czekam, aż znaki będą wyraźniejsze
    .c = Działam tak, jakby oddech nie był normalny
    .why = Jeśli nie umiesz ocenić, liczy się to jako: nie oddycha normalnie. Szukanie tętna kosztuje czas i często myli.

question-dark-skin = Gdzie szukasz braku powietrza, także na ciemnej skórze?
    .a = Oczy: białka robią się szare
    .b = Policzki i czoło, sinieją pierwsze
    .c = Usta, dziąsła i paznokcie, w białym świetle
    .why = Znakiem są sine, szare lub blade usta, dziąsła lub paznokcie. Kolorowe lub słabe światło to ukrywa, więc użyj białego.

question-pupils = Nie da się obudzić, oddycha powoli, ale źrenice nie są maleńkie. Czy to może być przedawkowanie opioidów?
    .a = Tylko jeśli znajdę igłę lub fajkę
    .b = Tak: decydują budzenie i oddech
    .c = Nie: przy opioidach zawsze są maleńkie
    .why = Maleńkie źrenice wskazują na opioidy, ale nie muszą wystąpić. Nie trać czasu na oczy.

question-call-first = Znajdujesz kogoś, kogo nie da się obudzić. Twój nalokson jest w namiocie. Co najpierw?
    .a = Kilka minut prób budzenia
    .b = Telefon po pomoc, z włączonym głośnikiem
    .c = Biegnę po nalokson, stamtąd dzwonię
    .why = Pomoc potrzebuje czasu, by dojechać, więc najpierw dzwoń. Tylko w pojedynkę i z otwartym naloksonem w ręce: dawka, to sekundy, potem telefon.

question-loudspeaker = Pomoc jest wezwana. Gdzie teraz miejsce telefonu?
    .a = Na głośniku, obok głowy tej osoby
    .b = W mojej kieszeni, pomoc już jedzie
    .c = Przy moim uchu, by rozumieć każde słowo
    .why = Z głośnikiem masz obie ręce wolne, a dyspozytor słyszy cię i liczy z tobą.

question-operator = Dyspozytor mówi ci co innego niż ta aplikacja. Kogo słuchasz?
    .a = Aplikacji, jest zrobiona na przedawkowania
    .b = I aplikacji, i dyspozytora, po kolei
    .c = Dyspozytora
    .why = Dyspozytor słyszy, co się u was dzieje, i prowadzi cię przez to. To, co mówi, jest ważniejsze niż aplikacja.

question-until-it-works = Nie oddycha normalnie, nalokson podany. Co robisz, zanim zadziała?
    .a = Czekam obok 2 do 3 minut
    .b = 30 uciśnięć, 2 oddechy ratownicze, i tak w kółko
    .c = Obracam na bok
    .why = Bez powietrza mózg ulega uszkodzeniu w ciągu 3 do 5 minut. Uciśnięcia i oddechy ratownicze wypełniają czas, aż nalokson zadziała.

question-no-breaths = Nie oddycha normalnie, a ty nie możesz lub nie chcesz robić oddechów ratowniczych. Co wtedy?
    .a = Uciskam klatkę piersiową bez przerwy
    .b = Zostawiam: pół roboty szkodzi
    .c = Tylko nalokson, potem czekam na ratowników
    .why = Uciskanie bez przerwy utrzymuje krew w ruchu, a to o wiele więcej niż nic. Oddechy ratownicze może robić ktoś inny.

question-too-slow = Nie da się obudzić. W 30 sekund liczysz 4 prawdziwe oddechy. Co teraz?
    .a = Na bok, to normalne w głębokim śnie
    .b = Jeszcze nic: za 5 minut policzę znowu
    .c = Jeden oddech ratowniczy co 5 sekund
    .why = Mniej niż 6 w 30 sekund, czyli 12 na minutę, to za wolno. Dzwoń, podaj nalokson i rób oddechy ratownicze.

question-side-when = Kiedy kładziesz na boku?
    .a = Tylko gdy oddycha normalnie
    .b = Zaraz po pierwszej dawce naloksonu
    .c = Gdy tylko nie da się obudzić
    .why = Na boku nie możesz ani uciskać, ani robić oddechów ratowniczych. Najpierw oddech, potem bok.

question-fit = Ktoś po wzięciu czegoś ma napad drgawek. Co pomaga?
    .a = Twarde rzeczy na bok, coś miękkiego pod głowę, telefon po pomoc
    .b = Mocno trzymać ręce i nogi, aż minie
    .c = Coś między zęby, żeby ratować język
    .why = Nic nie wkładaj do ust i nie przytrzymuj: jedno i drugie rani. Narkotyki i napad: dzwoń. Gdy ustanie, sprawdź oddech.

question-child = Dziecko połknęło tabletki i nie oddycha normalnie. Pomoc jest wezwana. Co jest najważniejsze?
    .a = Wydostać tabletki przez wymioty
    .b = Oddechy ratownicze i słowo „dziecko” dla dyspozytora
    .c = Czekać na ratowników: oddechy ratownicze szkodzą małym płucom
    .why = U dzieci brakuje przede wszystkim powietrza. Niektóre spraye mają oznaczenie od 14 lat: spytaj dyspozytora i nie wstrzymuj się z oddechami ratowniczymi.

question-pregnant = Jest w ciąży i po opioidach nie oddycha normalnie. Nalokson?
    .a = W ciąży nie, szkodzi dziecku
    .b = Tylko jeśli jest lekarz i się zgodzi
    .c = Podaję i mówię ratownikom o ciąży
    .why = Nalokson można podać w ciąży; brak powietrza zagraża obojgu. Oddycha normalnie: na lewy bok.

question-several = Leżą dwie osoby, a ty działasz w pojedynkę. Pomoc jest wezwana. Od kogo zaczynasz?
    .a = Od osoby, która krzyczy najgłośniej
    .b = Od osoby, która nie oddycha normalnie
    .c = Od osoby, która leży dłużej
    .why = Do krzyku trzeba powietrza; ostrzeżeniem jest cisza. Powiedz dyspozytorowi, że są dwie osoby, i wołaj więcej osób do pomocy.

question-shower = Nie da się obudzić. Ktoś woła o zimny prysznic i mocną kawę. Co mówisz?
    .a = Nie: telefon, nalokson, oddechy ratownicze
    .b = Kawa tak, prysznic jest zbyt groźny
    .c = Krótki prysznic, wstrząs obudzi oddech
    .why = Ta osoba może utonąć, wychłodzić się lub zakrztusić, a nic z tego nie daje powietrza. To samo dotyczy prowokowania wymiotów.

question-stimulant = Ktoś po GHB stracił przytomność. Ktoś inny chce podać speed, żeby go obudzić. A ty?
    .a = Zgadzam się, ale tylko trochę, na dziąsła
    .b = Powstrzymuję: dzwonię i sprawdzam oddech
    .c = Zgadzam się: pobudzacz równoważy środek hamujący
    .why = Stymulanty nie są odtrutką: obciążają serce i nie przywracają oddechu. Nigdy nie zostawiaj tej osoby samej.

question-one-nostril = Jak podaje się spray z naloksonem?
    .a = Trochę, popatrzeć, potem resztę
    .b = Po połowie do każdego nozdrza
    .c = Cały do jednego nozdrza, jedno mocne naciśnięcie
    .why = Spray oddaje całą dawkę jednym naciśnięciem i nie da się jej podzielić. Głowa odchylona do tyłu, końcówka w jednym nozdrzu, naciśnij.

question-no-test = Ten spray to dla ciebie nowość. Czy najpierw go wypróbować?
    .a = Nie, wtedy dawka przepada
    .b = Tak, raz, w dniu, gdy go dostanę
    .c = Tak, jedno naciśnięcie, aż wyjdzie mgiełka
    .why = Każdy spray z naloksonem to jedna dawka. Nie trzeba go przygotowywać jak innych sprayów do nosa: po jednym naciśnięciu jest zużyty.

question-other-nostril = 2 do 3 minut po jednym sprayu: nadal nie oddycha normalnie. Masz jeszcze jeden. I teraz?
    .a = Druga dawka naloksonu, to samo nozdrze
    .b = Oszczędzam go i czekam 10 minut
    .c = Druga dawka naloksonu, drugie nozdrze
    .why = Druga dawka naloksonu jest po 2 do 3 minutach, z nowego sprayu, do drugiego nozdrza. Dalej rób uciśnięcia i oddechy ratownicze.

question-black-line = Strzykawka z naloksonem ma czarne linie. Dokąd naciskasz przy pierwszej dawce naloksonu?
    .a = Do pierwszej czarnej linii
    .b = Do środka, na razie połowa
    .c = Do końca, więcej działa lepiej
    .why = Każda czarna linia to jedna dawka. Po 2 do 3 minutach nadal nie oddycha normalnie: druga dawka naloksonu, do następnej linii.

question-unsure = Nie da się obudzić i nikt nie wie, co to było. Podajesz nalokson?
    .a = Tylko jeśli źrenice są maleńkie
    .b = Tak: w razie wątpliwości podaję
    .c = Nie, najpierw ustalam, co zostało wzięte
    .why = Nie szkodzi, jeśli to nie opioidy. Jeśli to one, ukryte w tabletce lub proszku, liczy się każda minuta bez niego.

question-not-opioids = To było GHB, alkohol i benzo. Po naloksonie nadal oddycha o wiele za wolno. Dlaczego?
    .a = Nalokson pogorszył sprawę: przerwać wszystko
    .b = Było za mało: dawka za dawką, aż się obudzi
    .c = Działa tylko na opioidy: dalej oddechy ratownicze
    .why = Nalokson znosi opioidy i nic więcej. Tu pomagają oddechy ratownicze, które robisz, aż przejmą ratownicy.

question-not-awake = Po naloksonie oddycha normalnie, ale się nie budzi. Co teraz?
    .a = Prowadzam tam i z powrotem, aż się obudzi
    .b = Na bok, obserwuję: dość naloksonu
    .c = Następna dawka naloksonu, musi się obudzić
    .why = Celem jest oddech, nie budzenie. Może nadal usypiać coś innego; więcej naloksonu daje tylko objawy odstawienia.

question-every-minute = Oddycha normalnie, leży na boku, nie budzi się. Jak często patrzysz na klatkę piersiową?
    .a = Co kwadrans
    .b = Gdy słyszę, że coś się zmienia
    .c = Co minutę
    .why = Oddech może się zatrzymać bez dźwięku. Patrz co minutę; chrapie, bulgocze lub wolniej: na plecy, odchyl głowę do tyłu, licz.

question-stopped-again = Pół godziny po tym, jak nalokson pomógł, oddech znowu się zatrzymuje. Masz jeszcze jedną dawkę naloksonu. Kiedy ją podajesz?
    .a = Od razu, potem uciśnięcia i oddechy ratownicze
    .b = Za 2 do 3 minut, jak za pierwszym razem
    .c = Wcale: jedna zadziałała, to nie mogą być opioidy
    .why = Te 2 do 3 minut dotyczą dawki, która jeszcze nie zadziałała. Jeśli zadziałała, a oddech znowu się zatrzymuje: następna dawka naloksonu od razu.

question-not-alone = Wróciła przytomność, czuje się dobrze i chce wracać do domu bez nikogo. Co robisz?
    .a = Zostaję co najmniej 2 godziny, nakłaniam do szpitala
    .b = Podaję jeszcze jedną dawkę naloksonu na drogę
    .c = Pozwalam iść: kto się obudził, ma to za sobą
    .why = Nalokson przestaje działać po 20 do 90 minutach, a opioid może jeszcze być w ciele. Bez nikogo obok nikt tego nie zauważy.

question-outlast = Które opioidy mogą działać dłużej niż nalokson?
    .a = Tylko te, które się wstrzykuje
    .b = Wiele, zwłaszcza metadon i nitazeny
    .c = Żadne: nalokson zawsze trzyma najdłużej
    .why = Przy metadonie, plastrach, tabletkach i nitazenach zostań dłużej i miej pod ręką więcej niż jedną dawkę naloksonu.

question-handover = Przyjeżdżają ratownicy. Co przekazujesz?
    .a = Imię; resztę zobaczą sami
    .b = Nic zużytego: spraye od razu do kosza
    .c = Co zostało wzięte, każdą dawkę naloksonu z godziną, to, co zużyto
    .why = Ratownicy planują według tego, co i kiedy podano. Oddaj im zużyty spray lub strzykawkę, z igłą bez osłonki, w pudełku.

question-more-opioids = Budzi się z objawami odstawienia i chce od razu coś wziąć. Co mówisz?
    .a = To nic groźnego: teraz chroni nalokson
    .b = Trochę można, to złagodzi najgorsze
    .c = Nic nie bierz: gdy nalokson przestanie działać, oddech może się zatrzymać
    .why = Dopóki jest nalokson, opioidy nic nie dają. Gdy przestanie działać, stare i nowe działają razem.

question-it-passes = Po naloksonie drży, poci się, wymiotuje i krzyczy na ciebie. Co się dzieje?
    .a = Uczulenie na nalokson: nigdy więcej go nie podawać
    .b = Objawy odstawienia: miną, spokojnie i blisko
    .c = Przedawkowanie wróciło: następna dawka naloksonu
    .why = Objawy odstawienia to okropne uczucie i mijają, gdy nalokson przestaje działać. Mów cicho, powiedz, co się stało; wymioty: na siedząco lub na boku.

question-one-at-a-time = W opakowaniu są dwa spraye. Dlaczego nie podać obu naraz?
    .a = Więcej, niż trzeba, daje objawy odstawienia, a zapas przepada
    .b = Dwa naraz się znoszą
    .c = Dwa naraz mogą zatrzymać serce
    .why = Jedna dawka naloksonu, 2 do 3 minut, potem sprawdź. Podwójna ilość nie sprawiła, że przeżyło więcej osób; dała silniejsze objawy odstawienia.

question-prison = Ktoś po trzech miesiącach wychodzi z więzienia lub detoksu. Co się zmieniło?
    .a = Ciało jest wypoczęte i znosi więcej
    .b = Tolerancja zniknęła: znana ilość może zatrzymać oddech
    .c = Nic, ciało pamięta, do czego przywykło
    .why = Tolerancja spada w ciągu dni. Pierwsze tygodnie po więzieniu lub detoksie są najgroźniejsze, więc nie w pojedynkę, z naloksonem pod ręką.

question-stop-substitution = Ktoś chce na własną rękę odstawić metadon, z dnia na dzień. Co to robi z ryzykiem?
    .a = Rośnie: tolerancja spada, więc najpierw rozmowa w poradni
    .b = Nic, dopóki nie bierze nic innego
    .c = Spada: mniej opioidu, mniejsze zagrożenie
    .why = Tygodnie po odstawieniu substytucji należą do najgroźniejszych. Zmiany robi się razem z poradnią.

question-mix = Lata na opioidach, teraz do tego benzo i alkohol. Czy przyzwyczajenie do opioidów chroni?
    .a = Tak, ciało przywykło do spowolnienia
    .b = Tak, jeśli opioid jest przepisany
    .c = Nie: razem mogą zatrzymać oddech
    .why = Tolerancja na jedną substancję nie przechodzi na miks. Spowolnienie oddechu się sumuje.

question-expired = Jedyny nalokson na miejscu stracił ważność w zeszłym roku. Nie oddycha normalnie. Co robisz?
    .a = Podaję: przeterminowany jest lepszy niż żaden
    .b = Najpierw biegnę szukać nowszego
    .c = Zostawiam: przeterminowany lek to trucizna
    .why = Badania wykazały, że większość przeterminowanego naloksonu miała jeszcze prawie całą moc. Potem zdobądź nowy.

question-frozen = Twój spray zamarzł w nocy w namiocie. Teraz nikt go nie potrzebuje. Co robisz?
    .a = Wyrzucam: raz zamarznięty jest zepsuty
    .b = Szybko rozmrażam na kuchence turystycznej
    .c = Niech odtaje w temperaturze pokojowej, potem można go użyć
    .why = Wystarczy około 15 minut; gdy możesz, zdobądź nowy. Jeśli ktoś potrzebuje go teraz: dzwoń, rób oddechy ratownicze, ogrzewaj go pod pachą.

question-hot-car = Gdzie jest miejsce naloksonu latem?
    .a = W schowku auta, żeby zawsze tam był
    .b = Przy mnie, w opakowaniu, poniżej 25 °C
    .c = W lodówce turystycznej, wprost na lodzie
    .why = Szkodzi mu i ciepło powyżej 40 °C, i mróz, a w aucie nie jest tam, gdzie ty. Noś go, z dala od słońca.

question-expiry-date = Jak dbasz o to, by twój nalokson był ważny?
    .a = Patrzę na EXP, gdy jest potrzebny
    .b = To bez znaczenia, przeterminowany działa tak samo
    .c = Ustawiam przypomnienie miesiąc przed EXP
    .why = EXP podaje miesiąc i rok. Na miesiąc przed jest czas na nowy; przeterminowany jest tylko lepszy niż żaden.

question-who-knows = Kto ma wiedzieć, gdzie jest twój nalokson?
    .a = Nikt, to moja sprawa
    .b = Ludzie wokół mnie
    .c = Moja poradnia, to wystarczy
    .why = Gdy stracisz przytomność, nie podasz go sobie. Pokaż im, gdzie jest i jak działa.

question-on-the-phone = Co mówisz przez telefon?
    .a = Przedawkowanie heroiny i nazwisko tej osoby
    .b = Ktoś źle się czuje, czy ktoś może zajrzeć
    .c = Nieprzytomność, nie oddycha normalnie, i gdzie jesteśmy
    .why = Stan i miejsce uruchamiają pomoc. Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.

question-tell-the-crew = Ratownicy pytają, co zostało wzięte. Co mówisz?
    .a = Że nic nie wiem, dla ostrożności
    .b = Wszystko, co wiem: co, ile, kiedy
    .c = Tylko alkohol, bo jest legalny
    .why = Mogą leczyć tylko to, co wiedzą. Przez telefon możesz pominąć narkotyki; ratownikom powiedz o wszystkim.

question-no-known-law = Nie wiesz, czy tam, gdzie jesteś, jakieś prawo chroni dzwoniących. Co robisz?
    .a = Mimo to dzwonię
    .b = Podaję nalokson, a telefon pomijam
    .c = Sprawdzam, zanim zadzwonię
    .why = W wielu miejscach nie znamy prawa, które chroni dzwoniących. Mimo to dzwoń: możesz powiedzieć: nieprzytomność, nie oddycha normalnie.

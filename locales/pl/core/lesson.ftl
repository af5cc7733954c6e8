### Szkolenie z naloksonu: czego uczy każda lekcja, po jednej myśli na punkt.

lesson-recognise = Rozpoznaj przedawkowanie
    .p1 = Rozejrzyj się, zanim uklękniesz: igły, szkło, ruch uliczny. Nie pomożesz, jeśli coś ci się stanie.
    .p2 = Krzyknij, mocno uszczypnij w bark. Kto się nie budzi albo nie do końca, potrzebuje pomocy teraz, cokolwiek to było.
    .p3 = Odchyl głowę do tyłu, patrz na klatkę piersiową przez 10 sekund. Mniej niż 2 oddechy lub nie umiesz ocenić: nie oddycha normalnie.
    .p4 = Łapanie powietrza się nie liczy. Pojedyncze hausty powietrza z długimi przerwami znaczą: nie oddycha normalnie, działaj teraz.
    .p5 = Chrapanie lub bulgotanie u kogoś, kogo nie da się obudzić, to nie głęboki sen: powietrze ledwo przechodzi.
    .p6 = Mniej niż 12 oddechów na minutę to za wolno. Licz przez 30 sekund: mniej niż 6 to za wolno.
    .p7 = Szukaj sinych, szarych lub bladych ust, dziąseł lub paznokci, w białym świetle. Na ciemnej skórze też patrz w te miejsca.
    .p8 = Maleńkie źrenice wskazują na opioidy. Przedawkowanie może być i bez nich: decydują budzenie i oddech.

lesson-respond = Co robić, w tej kolejności
    .p1 = Najpierw dzwoń, telefon na głośniku obok głowy. W pojedynkę, z otwartym naloksonem w ręce: najpierw dawka, to trwa sekundy, potem dzwoń.
    .p2 = Powiedz: nieprzytomność, nie oddycha normalnie, i gdzie jesteście. Jeśli dyspozytor mówi co innego niż ta aplikacja, rób, co mówi.
    .p3 = Jest nalokson? Jedna dawka teraz. Nie oddycha normalnie: 30 uciśnięć, 2 oddechy ratownicze, i tak w kółko. Nie możesz robić oddechów ratowniczych? Uciskaj bez przerwy.
    .p4 = Oddycha, ale mniej niż 12 na minutę: odchyl głowę do tyłu, jeden oddech ratowniczy co 5 sekund, wdmuchnij powietrze. Klatka piersiowa ma się unieść.
    .p5 = Na bok tylko wtedy, gdy oddycha normalnie. Chrapie, bulgocze lub znowu wolniej: na plecy, odchyl głowę do tyłu, patrz 10 sekund.
    .p6 = Dziecko: najważniejsze są oddechy ratownicze; powiedz dyspozytorowi „dziecko”. Ciąża: podaj nalokson, na lewy bok, gdy oddycha normalnie, powiedz ratownikom.
    .p7 = Napad drgawek: odsuń twarde rzeczy, coś miękkiego pod głowę. Nic nie wkładaj do ust, nie przytrzymuj. Dzwoń, potem sprawdź oddech.
    .p8 = Leży kilka osób: powiedz dyspozytorowi, ile. Zacznij od osoby, która nie oddycha normalnie, i wołaj więcej osób do pomocy.

lesson-naloxone = Co robi nalokson, a czego nie
    .p1 = Nalokson na jakiś czas zajmuje miejsce opioidów i oddech może wrócić. Tak jest przy heroinie, metadonie, fentanylach i nitazenach.
    .p2 = Celem jest oddech, nie budzenie. Oddycha normalnie, ale nie da się obudzić: dość naloksonu. Na bok, obserwuj, czekaj na pomoc.
    .p3 = Nikogo nie obudzi po alkoholu, GHB, ketaminie ani benzo. Nie oddycha normalnie lub oddycha za wolno: dalej rób oddechy ratownicze.
    .p4 = Nie masz pewności, czy to opioidy? Podaj. To nie szkodzi, a w proszku lub tabletkach mogą być opioidy, o których nikt nie wie.
    .p5 = Spray: cały do jednego nozdrza, jedno mocne naciśnięcie. Każdy spray to jedna dawka, więc nie testuj go wcześniej.
    .p6 = Strzykawka z czarnymi liniami: w zewnętrzną stronę uda, przez ubranie, do pierwszej czarnej linii. Nie całą strzykawkę.
    .p7 = Po 2 do 3 minutach nadal nie oddycha normalnie: druga dawka naloksonu, drugie nozdrze lub następna czarna linia. Do tego czasu dalej uciśnięcia i oddechy ratownicze.
    .p8 = Nic go nie zastąpi: żadnego prysznica, żadnej kawy, żadnych stymulantów, żadnej słonej wody, nie prowokuj wymiotów.

lesson-after-care = Potem: zostań i obserwuj
    .p1 = Oddycha normalnie, nie budzi się: na bok, i co minutę znowu patrz na klatkę piersiową.
    .p2 = Nalokson przestaje działać po 20 do 90 minutach. Wiele opioidów działa dłużej i oddech może znowu się zatrzymać.
    .p3 = Oddech znowu się zatrzymał: od razu następna dawka naloksonu, potem uciśnięcia i oddechy ratownicze. Nie ma więcej naloksonu: rób oddechy ratownicze, aż dotrze pomoc.
    .p4 = Nie zostawiaj tej osoby samej przez co najmniej 2 godziny, po metadonie, plastrach, tabletkach lub nitazenach dłużej.
    .p5 = Wróciła przytomność? Powiedz, co się stało, że podano nalokson i że przestanie on działać. Nakłaniaj do pojechania do szpitala.
    .p6 = Nie kładź tej osoby spać w innym pokoju. Oddech, który się zatrzymuje, nie robi hałasu.
    .p7 = Powiedz ratownikom, co zostało wzięte oraz kiedy i ile razy podano nalokson. Oddaj im, co zużyto; igła zostaje bez osłonki, w pudełku.
    .p8 = Pomaganie może tobą wstrząsnąć. Porozmawiaj potem z kimś, komu ufasz, i zdobądź nowy nalokson.

lesson-withdrawal = Objawy odstawienia po naloksonie
    .p1 = Kto jest przyzwyczajony do opioidów, może obudzić się z objawami odstawienia: ból, skurcze, poty, drżenie, wymioty, strach, złość.
    .p2 = To okropne uczucie, a mija, gdy nalokson przestaje działać.
    .p3 = Teraz żadnych opioidów. Na początku nic z nich nie czuć; gdy nalokson przestanie działać, oddech może się zatrzymać.
    .p4 = Zachowaj spokój, mów cicho, powiedz, co się stało. Złość to objaw odstawienia. Daj przestrzeń, zostań w zasięgu wzroku.
    .p5 = Wymioty: posadź albo przy senności połóż na boku. Nigdy płasko na plecach.
    .p6 = Po jednej dawce naloksonu, w odstępie 2 do 3 minut. Więcej, niż trzeba do oddechu, daje silniejsze objawy odstawienia, nie więcej pomocy.
    .p7 = W substytucji: żadnej dodatkowej porcji na objawy odstawienia. Powiedz ratownikom i spytaj w poradni, kiedy należy się następna.

lesson-tolerance = Tolerancja szybko spada
    .p1 = Tolerancja to stopień, w jakim ciało przywykło do substancji. Bez opioidów spada w ciągu dni.
    .p2 = Po więzieniu, detoksie, szpitalu lub kilku dniach bez, ilość, którą znasz, może zatrzymać twój oddech.
    .p3 = Pierwsze tygodnie po więzieniu lub detoksie są najgroźniejsze: o wiele więcej osób umiera wtedy z przedawkowania niż w innym czasie.
    .p4 = Odstawienie substytucji to też taki czas. Nie odstawiaj i nie pomijaj jej na własną rękę; porozmawiaj w poradni.
    .p5 = Przyzwyczajenie do opioidów nie chroni przed miksem. Alkohol, benzo lub pregabalina do tego mogą zatrzymać oddech.
    .p6 = Przyzwyczajenie do jednego opioidu nic nie mówi o innym. Fentanyle i nitazeny są o wiele silniejsze.
    .p7 = Po przerwie: nie w pojedynkę, jedna rzecz naraz, nalokson w zasięgu ręki i ktoś, kto umie go podać.
    .p8 = Ktoś, kogo znasz, wychodzi z więzienia, detoksu lub szpitala? Powiedz mu o tym i zadbaj, by miał przy sobie nalokson.

lesson-store-carry = Przechowuj, noś
    .p1 = Noś go. Nalokson, który leży w domu, nie pomoże nikomu na zewnątrz. Trzymaj wszystkie dawki razem, w opakowaniu.
    .p2 = Powiedz ludziom wokół, gdzie jest i jak działa. Gdy stracisz przytomność, nie podasz go sobie.
    .p3 = Poniżej 25 °C, z dala od słońca, w opakowaniu. Jeśli twoja ulotka mówi co innego, liczy się ulotka.
    .p4 = Nie w gorącym aucie, nie na kaloryferze: nie może być cieplej niż 40 °C.
    .p5 = Nie pozwól mu zamarznąć: zamarznięty spray nie psika. Po około 15 minutach rozmrażania w temperaturze pokojowej można go użyć.
    .p6 = Zamarzł, a ktoś potrzebuje go teraz? Dzwoń, rób oddechy ratownicze i tymczasem ogrzewaj go pod pachą.
    .p7 = Przeterminowany jest lepszy niż żaden: jeśli nie ma innego, podaj go. Zachowaj go, aż będziesz mieć nowy.
    .p8 = EXP podaje miesiąc i rok, do kiedy jest ważny. Ustaw przypomnienie na miesiąc wcześniej i zdobądź nowy.

lesson-law = Telefon po pomoc a prawo
    .p1 = W wielu miejscach nie znamy prawa, które chroni dzwoniących. Mimo to dzwoń: bez pomocy ta osoba może umrzeć.
    .p2 = Gdzie znamy zasadę danego kraju, pokazujemy ją ze źródłem i datą. Brak notatki znaczy: nie wiemy.
    .p3 = Możesz powiedzieć: nieprzytomność, nie oddycha normalnie, i gdzie jesteście.
    .p4 = Nie musisz mówić przez telefon o narkotykach.
    .p5 = Ratownikom powiedz wszystko: co zostało wzięte, ile, kiedy i każdą dawkę naloksonu. Mogą leczyć tylko to, co wiedzą.
    .p6 = Niczego nie obiecujemy w sprawie policji ani sądów. Co wiemy: nalokson przestaje działać i wtedy ktoś musi być na miejscu.
    .p7 = Spytaj, zanim będzie trzeba: grupa peer lub poradnia w okolicy wie, jak przebiegają takie wezwania tam, gdzie mieszkasz.

### Dlaczego miks szkodzi: przy każdym mechanizmie co się dzieje, na co zwracać uwagę i co robić przed wzięciem i po nim.

mechanism-breathing-depression =
    .what = Razem spowalniają oddech. We śnie oddech może się zatrzymać.
    .watch = Zwracaj uwagę na wolny oddech, sine, szare lub blade usta, dziąsła lub paznokcie, na kogoś, kogo nie da się obudzić. Łapanie powietrza i chrapanie nie liczą się jako oddech.
    .do_not_taken = Zrezygnuj z jednego, miej kogoś obok, miej nalokson blisko. Przepisane lub brane codziennie: nie odstawiaj nagle, spytaj w poradni.
    .do_taken = Zostańcie razem, nie bierz nic więcej, nie pozwól nikomu spać bez nadzoru. Nie da się obudzić, wolny oddech lub łapanie powietrza: otwórz Pomoc, wezwij pogotowie.

mechanism-aspiration =
    .what = Kto śpi lub nic nie czuje, może zwymiotować i się tym udusić.
    .watch = Zwracaj uwagę na odruchy wymiotne, bulgotanie, kaszel przez sen, na kogoś tak odrętwiałego, że się nie obróci.
    .do_not_taken = Zrezygnuj z jednego. Miej kogoś obok i nie leż płasko na plecach.
    .do_taken = Senność, ale oddycha normalnie: na bok, zostań przy tej osobie. Bulgotanie, łapanie powietrza lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-sedation =
    .what = Razem dają senność i spowolnienie, a to się sumuje. Możesz upaść, spowodować wypadek albo stracić przytomność.
    .watch = Zwracaj uwagę na bełkotliwą mowę, chwiejny krok, przysypianie, na kogoś, kogo trudno obudzić.
    .do_not_taken = Zrezygnuj z jednego; nie prowadź, nie jedź rowerem, nie pływaj. Przepisane leki: nie odstawiaj i nie pomijaj ich, odpuść to, co nie jest przepisane.
    .do_taken = Usiądź, zostańcie razem, nie bierz nic więcej. Trudno utrzymać w przytomności, nie da się obudzić, wolny oddech lub łapanie powietrza: otwórz Pomoc, wezwij pogotowie.

mechanism-masking =
    .what = Stymulant ukrywa, ile tego drugiego jest w tobie. Często przestaje działać pierwszy i wtedy oddech może się zatrzymać.
    .watch = Patrz najuważniej, gdy stymulant słabnie: przysypianie, wolny oddech, łapanie powietrza, sine, szare lub blade usta.
    .do_not_taken = Zrezygnuj z jednego. To, że nie chce ci się spać, nie znaczy, że możesz wziąć więcej.
    .do_taken = Nie bierz nic więcej, zostańcie razem jeszcze długo po tym, jak stymulant osłabnie. Nie da się obudzić, wolny oddech lub łapanie powietrza: otwórz Pomoc, wezwij pogotowie.

mechanism-blunting =
    .what = Jedno wycisza drugie: wydaje się słabe, ale ciało i tak dostaje całość. Łatwo wziąć za dużo.
    .watch = Zauważ chęć, by wziąć więcej. Zwracaj uwagę na gorąco, szybkie bicie serca, dezorientację, nagłą senność.
    .do_not_taken = Nie bierz więcej dlatego, że wydaje się słabe. Nie odstawiaj i nie pomijaj przepisanego leku, żeby to poczuć.
    .do_taken = Nie bierz więcej, nawet jeśli wydaje się słabe; zostańcie razem. Bardzo gorące ciało, dezorientacja lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-heart-strain =
    .what = Razem obciążają serce i podnoszą ciśnienie krwi. Może z tego wyniknąć zawał, udar lub zły rytm serca.
    .watch = Zwracaj uwagę na ból w klatce, szybkie lub nierówne bicie serca, silny ból głowy, omdlenie, słabą rękę lub opadający kącik ust.
    .do_not_taken = Zrezygnuj z jednego, zwłaszcza przy chorobie serca lub wysokim ciśnieniu. Przepisane leki: nie odstawiaj i nie pomijaj ich, odpuść to, co nie jest przepisane.
    .do_taken = Usiądź, odpocznij, nie bierz nic więcej. Ból w klatce, omdlenie, silny ból głowy lub słaba ręka: otwórz Pomoc, wezwij pogotowie; aspiryna tylko wtedy, gdy dyspozytor tak powie.

mechanism-cocaethylene =
    .what = Z obu ciało wytwarza kokaetylen: mocniej obciąża serce i działa dłużej. Kokaina ukrywa też, jak bardzo jesteś pod wpływem alkoholu.
    .watch = Zwracaj uwagę na ból w klatce, szybkie lub nierówne bicie serca i upojenie, które uderza, gdy kokaina słabnie.
    .do_not_taken = Zrezygnuj z jednego. Poczucie trzeźwości nie jest miarą: nie pij z jego powodu więcej, nie prowadź.
    .do_taken = Usiądź, zostańcie razem, nie bierz więcej ani jednego, ani drugiego. Ból w klatce, omdlenie lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie; aspiryna tylko wtedy, gdy dyspozytor tak powie.

mechanism-overheating =
    .what = Razem przegrzewają ciało, szybciej w tańcu, w słońcu lub w tłumie. To może zabić.
    .watch = Zwracaj uwagę na bardzo gorącą skórę, dezorientację, sztywne mięśnie. Ból głowy, wymioty lub senność po dużej ilości wody: nic do picia, wezwij pogotowie.
    .do_not_taken = Zrezygnuj z jednego. Często odpoczywaj w chłodzie; pij łykami, gdy czujesz pragnienie, nigdy dużo naraz.
    .do_taken = Odpocznij w chłodzie, nie bierz nic więcej. Bardzo gorące ciało, dezorientacja lub sztywność: otwórz Pomoc, wezwij pogotowie; zwilż skórę i wachluj, nic do picia, chyba że osoba jest w pełni przytomna.

mechanism-serotonin-toxicity =
    .what = Razem podnoszą serotoninę. Gdy jest jej za dużo, mięśnie drgają i sztywnieją, ciało się przegrzewa i to może zabić.
    .watch = Zwracaj uwagę na drgające lub sztywne nogi, drżenie, poty, szybkie bicie serca, gorąco, niepokój ruchowy, dezorientację.
    .do_not_taken = Odpuść to, co nie jest przepisane. Przepisane leki: nie odstawiaj i nie pomijaj ich, spytaj w aptece.
    .do_taken = Nie bierz nic więcej. Bardzo gorące ciało, dezorientacja, sztywność lub drganie mięśni: otwórz Pomoc, wezwij pogotowie; zwilż skórę i wachluj, nic do picia, chyba że osoba jest w pełni przytomna.

mechanism-blood-pressure-crisis =
    .what = Inhibitor MAO zdejmuje hamulec z tego drugiego. Ciśnienie krwi może wystrzelić w górę: udar, krwawienie w głowie.
    .watch = Zwracaj uwagę na nagły, pulsujący ból głowy, sztywny kark, poty, walenie serca, ból w klatce, nieostre widzenie.
    .do_not_taken = Zrezygnuj z jednego; inhibitory MAO działają jeszcze długo po ostatnim razie. Przepisane leki: nie odstawiaj i nie pomijaj ich, spytaj w aptece.
    .do_taken = Usiądź, nie bierz nic więcej, żadnych cudzych tabletek. Nagły silny ból głowy, ból w klatce, bardzo gorące ciało lub napad drgawek: otwórz Pomoc, wezwij pogotowie, powiedz: inhibitor MAO.

mechanism-maoi-prolongs =
    .what = Inhibitor MAO nie pozwala rozłożyć tego drugiego. Działa ono o wiele mocniej i o wiele dłużej.
    .watch = Zwracaj uwagę na działanie, które wciąż narasta, pulsujący ból głowy, gorąco, wymioty, dezorientację.
    .do_not_taken = Zrezygnuj z jednego: ilość, którą znasz, nic tu nie mówi. Przepisane leki: nie odstawiaj i nie pomijaj ich, spytaj w aptece.
    .do_taken = Zostańcie razem, nie bierz nic więcej. Bardzo gorące ciało, sztywność, dezorientacja, silny ból głowy lub wolny oddech: otwórz Pomoc, wezwij pogotowie.

mechanism-amt-maoi =
    .what = aMT pobudza, podnosi serotoninę i blokuje MAO, które by ją usuwało. Prawie wszystko brane z aMT uderza mocniej; niektóre miksy mogą zabić.
    .watch = Zwracaj uwagę na drganie mięśni, sztywność, gorąco, pulsujący ból głowy, szybkie bicie serca. Zaczyna działać późno i trwa długo.
    .do_not_taken = Z aMT nie bierz nic innego. Przepisane leki: nie odstawiaj i nie pomijaj ich, odpuść aMT.
    .do_taken = Zostańcie razem, nie bierz nic więcej. Bardzo gorące ciało, dezorientacja, sztywność lub silny ból głowy: otwórz Pomoc, wezwij pogotowie, powiedz: aMT.

mechanism-seizures =
    .what = Razem mogą wywołać napad drgawek, nawet u kogoś, kto nigdy go nie miał.
    .watch = Zwracaj uwagę na drgnięcia, nieruchomy wzrok, nagłą dezorientację, potem upadek i drgawki.
    .do_not_taken = Zrezygnuj z jednego, zwłaszcza po jakimkolwiek napadzie w przeszłości. Przepisane leki: nie odstawiaj i nie pomijaj ich, to też może wywołać napad; spytaj w aptece.
    .do_taken = Napad: otwórz Pomoc, wezwij pogotowie. Odsuń twarde rzeczy, coś miękkiego pod głowę, nic nie wkładaj do ust, nie przytrzymuj; potem sprawdź oddech.

mechanism-psychedelic-intensity =
    .what = Razem działają mocniej, dłużej i bardziej mącą w głowie, niż się spodziewasz.
    .watch = Zwracaj uwagę na strach, utratę orientacji, odchodzenie w stronę dróg, wody lub wysokości.
    .do_not_taken = Zrezygnuj z jednego. Miej przy sobie kogoś trzeźwego, w spokojnym miejscu.
    .do_taken = Zostańcie razem w spokojnym, przyciemnionym miejscu, nie bierz nic więcej. Bardzo gorące ciało, sztywność, ból w klatce, napad drgawek lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-anxiety-panic =
    .what = Jedno może pchnąć drugie w strach i panikę. Szybkie bicie serca to napędza.
    .watch = Zwracaj uwagę na szybki oddech, drżenie, milknięcie, poczucie bycia obserwowanym lub pewność, że to śmierć.
    .do_not_taken = Zrezygnuj z jednego, zwłaszcza jeśli łatwo wpadasz w panikę. Miej przy sobie kogoś spokojnego.
    .do_taken = Idźcie razem w ciche miejsce, oddychaj powoli, nie bierz nic więcej. Ból w klatce, bardzo gorące ciało, napad drgawek lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-losing-touch =
    .what = Razem mogą odciąć cię od rzeczywistości: psychoza, mania, utrata orientacji.
    .watch = Zwracaj uwagę na słyszenie głosów lub zwidy, poczucie bycia ściganym, gonitwę myśli, brak snu, wchodzenie w zagrożenie.
    .do_not_taken = Zrezygnuj z jednego, zwłaszcza przy psychozie lub manii u ciebie lub w rodzinie. Przepisane leki: nie odstawiaj i nie pomijaj ich.
    .do_taken = Zostań blisko, spokojnie, mało ludzi; nigdy nie przytrzymuj nikogo twarzą w dół. Bardzo gorące ciało, sztywność, nie da się obudzić lub grozi uraz: otwórz Pomoc, wezwij pogotowie.

mechanism-dissociation =
    .what = Razem odcinają cię od ciała. Możesz nic nie czuć, wymiotować, stracić przytomność.
    .watch = Zwracaj uwagę na nieruchomy wzrok, brak odpowiedzi, brak czucia, wymioty, wolny oddech.
    .do_not_taken = Zrezygnuj z jednego. Zostań na ziemi, z dala od wody i wysokości, z kimś trzeźwym.
    .do_taken = Zostań przy tej osobie; senność, ale oddycha normalnie: na bok. Nie da się obudzić, wolny oddech lub łapanie powietrza: otwórz Pomoc, wezwij pogotowie.

mechanism-balance =
    .what = Razem odbierają równowagę i czucie bólu. Możesz ciężko upaść i nie zauważyć urazu.
    .watch = Zwracaj uwagę na chwianie się, potykanie, uderzenie w głowę, krwawienie lub oparzenia, których nikt nie czuje.
    .do_not_taken = Zrezygnuj z jednego. Usiądź, zanim cokolwiek weźmiesz, z dala od schodów, wody, ognia i dróg.
    .do_taken = Usiądź na ziemi, nie chodź bez kogoś obok. Po uderzeniu w głowę wymioty, dezorientacja lub senność albo nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-blackout =
    .what = Razem kasują pamięć. Możesz sprawiać wrażenie przytomności, coś robić, brać więcej i nic o tym nie wiedzieć.
    .watch = Zwracaj uwagę na powtarzanie tych samych pytań, zapominanie, co zostało wzięte, dziwne lub ryzykowne zachowania.
    .do_not_taken = Zrezygnuj z jednego, miej kogoś obok, nie prowadź. Przepisane lub brane codziennie: nie odstawiaj nagle, odpuść to, co nie jest przepisane.
    .do_taken = Zostańcie razem, zapiszcie, co zostało wzięte, resztę odłóżcie poza zasięg. Nie da się obudzić, wolny oddech lub łapanie powietrza: otwórz Pomoc, wezwij pogotowie.

mechanism-delirium =
    .what = Razem mogą wywołać majaczenie: silna dezorientacja, gorące suche ciało, szybkie bicie serca.
    .watch = Zwracaj uwagę na gorącą suchą skórę, szerokie źrenice, mamrotanie, rozmowę z ludźmi, których tam nie ma.
    .do_not_taken = Zrezygnuj z jednego; tabletki na alergię, na sen i na chorobę lokomocyjną też się liczą. Przepisane leki: nie odstawiaj i nie pomijaj ich, spytaj w aptece.
    .do_taken = Dezorientacja, bardzo gorące ciało, szybkie bicie serca lub napad drgawek: otwórz Pomoc, wezwij pogotowie. Zostań, zadbaj o chłód i ciszę, nigdy nie przytrzymuj siłą.

mechanism-lithium-level =
    .what = Między dość litu a za dużo litu jest niewiele. Poty, wymioty lub odwodnienie mogą go podnieść aż do zatrucia.
    .watch = Zwracaj uwagę na mocne drżenie, wymioty, biegunkę, bełkotliwą mowę, potykanie się, dezorientację, drgnięcia.
    .do_not_taken = Bierz lit i inne leki dalej tak, jak przepisano; odpuść to, co nie jest przepisane. Spytaj w poradni lub aptece.
    .do_taken = Pij łykami, gdy czujesz pragnienie, nigdy dużo naraz. Drżenie, wymioty, bełkotliwa mowa, dezorientacja lub napad drgawek: otwórz Pomoc, wezwij pogotowie, powiedz: lit; spytaj przed następną tabletką.

mechanism-nbome-unpredictable =
    .what = Maleńkie ilości NBOMe działają, i to skrajnie różnie. Zwęża naczynia, zabijał ludzi i bywa sprzedawany jako LSD.
    .watch = Zwracaj uwagę na silną dezorientację, gorąco, napady drgawek, szybkie bicie serca, zimne lub blade palce.
    .do_not_taken = Nie bierz z nim nic innego. Wszystko sprzedawane jako LSD może być NBOMe: oddaj do zbadania.
    .do_taken = Zostańcie razem, nie bierz nic więcej. Bardzo gorące ciało, silne pobudzenie, ból w klatce lub napad drgawek: otwórz Pomoc, wezwij pogotowie; nigdy nie przytrzymuj siłą.

mechanism-vessel-narrowing =
    .what = Razem zwężają naczynia krwionośne. Palce rąk i stóp, serce lub mózg mogą dostawać za mało krwi.
    .watch = Zwracaj uwagę na zimne, blade lub zdrętwiałe palce rąk lub stóp, ból w klatce, silny ból głowy, słabą rękę lub opadający kącik ust.
    .do_not_taken = Zrezygnuj z jednego; inne stymulanty też się liczą. Przepisane leki: nie odstawiaj i nie pomijaj ich, odpuść to, co nie jest przepisane.
    .do_taken = Usiądź, nie bierz nic więcej, żadnych cudzych tabletek. Ból w klatce, silny ból głowy, słaba ręka lub palce wciąż blade lub zdrętwiałe: otwórz Pomoc, wezwij pogotowie.

mechanism-low-oxygen =
    .what = Podtlenek azotu zajmuje w płucach miejsce powietrza. Z tym drugim możesz niepostrzeżenie stracić przytomność, a oddech może się zatrzymać.
    .watch = Zwracaj uwagę na nagłą wiotkość, szarpnięcia, brak odpowiedzi, sine, szare lub blade usta, dziąsła lub paznokcie.
    .do_not_taken = Zrezygnuj z jednego. Nigdy w pojedynkę, nigdy z maską ani workiem na głowie, nigdy w zamkniętym aucie ani małym pomieszczeniu.
    .do_taken = Zabierz gaz, wpuść świeże powietrze, zostańcie razem. Nie da się obudzić, wolny oddech lub łapanie powietrza: otwórz Pomoc, wezwij pogotowie.

mechanism-enzyme-block =
    .what = Lek, na przykład booster HIV, zatrzymuje to drugie w ciele: jest go o wiele więcej i o wiele dłużej.
    .watch = Zwracaj uwagę na działanie, które wciąż narasta: duża senność, bardzo gorące ciało, szybkie bicie serca, dezorientacja.
    .do_not_taken = Przepisane leki: nie odstawiaj i nie pomijaj ich, spytaj w poradni lub aptece. Odpuść to, co nie jest przepisane: ilość, którą znasz, nic tu nie mówi.
    .do_taken = Zostańcie razem dłużej niż zwykle, nie bierz nic więcej. Nie da się obudzić, wolny oddech, bardzo gorące ciało lub ból w klatce: otwórz Pomoc, wezwij pogotowie.

mechanism-blood-pressure-drop =
    .what = Razem mogą gwałtownie obniżyć ciśnienie krwi: mdlejesz, serce i mózg dostają za mało krwi.
    .watch = Zwracaj uwagę na zawroty głowy, bladą skórę, nieostre widzenie, omdlenie, ból w klatce.
    .do_not_taken = Zrezygnuj z jednego; tabletki na erekcję działają godzinami, niektóre całymi dniami. Przepisane leki: nie odstawiaj i nie pomijaj ich, odpuść to, co nie jest przepisane.
    .do_taken = Zawroty głowy: połóż się, nie bierz nic więcej. Omdlenie, ból w klatce lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie, wymień oba, żadnego sprayu na serce.

mechanism-heart-rhythm =
    .what = Razem mogą zaburzyć rytm serca. Może ono bez ostrzeżenia przestać pompować.
    .watch = Zwracaj uwagę na trzepotanie lub przerwy w biciu serca, zawroty głowy, omdlenie, napad drgawek.
    .do_not_taken = Przepisane leki: nie odstawiaj i nie pomijaj ich, spytaj w poradni o badanie serca (EKG). Odpuść to, co nie jest przepisane.
    .do_taken = Usiądź, zostańcie razem, nie bierz nic więcej. Trzepotanie serca, omdlenie, ból w klatce, napad drgawek lub nie oddycha normalnie: otwórz Pomoc, wezwij pogotowie.

mechanism-opioid-strong-again =
    .what = Fentanyle i nitazeny są bardzo silne. Nalokson może przestać działać wcześniej niż one i oddech znowu się zatrzyma.
    .watch = Zwracaj uwagę na wolny oddech, na to, że nie da się obudzić, także po tym, jak nalokson pomógł. Łapanie powietrza i chrapanie nie liczą się jako oddech.
    .do_not_taken = Zrezygnuj z jednego. Nigdy w pojedynkę i z więcej niż jedną dawką naloksonu pod ręką.
    .do_taken = Nie da się obudzić, wolny oddech lub łapanie powietrza: otwórz Pomoc, wezwij pogotowie, podaj nalokson. Oddycha normalnie: zostań przy tej osobie. Znowu wolniej: druga dawka naloksonu.

mechanism-opioid-withdrawal =
    .what = Jedno blokuje drugie: nagłe objawy odstawienia albo opioidy, które jakby nie działały. Więcej opioidów może później zatrzymać twój oddech.
    .watch = Zwracaj uwagę na skurcze, poty, wymioty, drżenie. Później na przysypianie, wolny oddech, łapanie powietrza.
    .do_not_taken = Nie bierz więcej, żeby przebić blokadę. Przepisane leki: nie odstawiaj i nie pomijaj ich, spytaj w poradni; odpuść to, co nie jest przepisane.
    .do_taken = Nie bierz więcej opioidów, nawet przy objawach odstawienia; zostańcie razem. Wymioty bez końca, dezorientacja, wolny oddech lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-disulfiram-reaction =
    .what = Lek nie pozwala ciału usunąć alkoholu. Gromadzi się trucizna i nawet odrobina może wywołać ciężki stan.
    .watch = Zwracaj uwagę na gorącą czerwoną twarz, walenie serca, ból głowy, wymioty, ciężki oddech, omdlenie.
    .do_not_taken = Żadnego alkoholu, także w jedzeniu, płynie do ust ani syropie na kaszel, i jeszcze przez wiele dni po ostatniej tabletce. Nie odstawiaj i nie pomijaj leku.
    .do_taken = Żadnego alkoholu więcej; usiądź lub połóż się, z kimś obok. Ból w klatce, ciężki oddech, omdlenie lub dezorientacja: otwórz Pomoc, wezwij pogotowie, podaj nazwę leku.

mechanism-enzyme-induction =
    .what = Dziurawiec sprawia, że ciało szybciej usuwa wiele leków: stają się za słabe. Po jego odstawieniu znowu działają mocniej.
    .watch = Zwracaj uwagę na lek, który działa słabiej: objawy odstawienia, ból, zły nastrój, zawodzi pigułka antykoncepcyjna lub lek na HIV.
    .do_not_taken = Spytaj w aptece, zanim zaczniesz brać dziurawiec. Przepisanego leku nie odstawiaj, nie pomijaj i nie zwiększaj.
    .do_taken = Nie bierz więcej dlatego, że wydaje się słabe; spytaj w poradni lub aptece, zanim coś zmienisz. Dezorientacja, wolny oddech lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-cannabinoid-unpredictable =
    .what = Syntetyczne kannabinoidy są o wiele silniejsze niż konopie i różnią się w każdym opakowaniu. Nikt nie powie, co zrobi miks.
    .watch = Zwracaj uwagę na panikę, wymioty, ból w klatce, napady drgawek, nagły upadek.
    .do_not_taken = Nie bierz z nimi nic innego i miej kogoś obok. Przepisane leki: nie odstawiaj i nie pomijaj ich, odpuść właśnie te kannabinoidy.
    .do_taken = Usiądź na ziemi, zostańcie razem, nie bierz nic więcej. Ból w klatce, napad drgawek, nagły upadek lub nie da się obudzić: otwórz Pomoc, wezwij pogotowie.

mechanism-drying-out =
    .what = Razem odwadniają: gorąco, skurcze, obciążone serce. Dużo wody naraz nie leczy, może zabić.
    .watch = Zwracaj uwagę na zawroty głowy, ciemny mocz lub jego brak, skurcze, gorąco, dezorientację.
    .do_not_taken = Zrezygnuj z jednego. Odpoczywaj w chłodzie; pij łykami, gdy czujesz pragnienie, nigdy dużo naraz.
    .do_taken = Odpocznij w chłodzie; pij łykami, gdy czujesz pragnienie, nigdy dużo naraz. Ból głowy, wymioty, dezorientacja, senność lub napad drgawek: nic do picia, otwórz Pomoc, wezwij pogotowie.

mechanism-same-kind =
    .what = Dwa razy to samo: dawki się sumują.
    .watch = Zwracaj uwagę na szkody jak po jednym, tylko szybciej i mocniej. Drugie może uderzyć później niż pierwsze.
    .do_not_taken = Zrezygnuj z jednego. Przepisane leki: nie odstawiaj i nie pomijaj ich, nie dokładaj nic z tej samej grupy.
    .do_taken = Zostańcie razem, nie bierz nic więcej. Nie da się obudzić, wolny oddech, bardzo gorące ciało, ból w klatce lub napad drgawek: otwórz Pomoc, wezwij pogotowie.

mechanism-stomach =
    .what = Razem drażnią żołądek. Wymioty są groźne dla każdego, kto jest senny lub śpi.
    .watch = Zwracaj uwagę na wymioty, które nie ustają, krew w nich, senność podczas wymiotów.
    .do_not_taken = Zrezygnuj z jednego. Miej kogoś obok i nie leż płasko na plecach.
    .do_taken = Usiądź albo połóż się na boku; pij łykami, gdy czujesz pragnienie. Krew, wymioty bez końca, dezorientacja lub trudno utrzymać w przytomności: otwórz Pomoc, wezwij pogotowie.

### Redukcja szkód, po jednej karcie: co mówią sobie nawzajem osoby, które używają narkotyków. Nigdzie nie ma dawek.

card-tolerance = Po przerwie ciało znosi mniej
    .lead = Więzienie, detoks, szpital, kilka dni bez: ilość sprzed przerwy może teraz zatrzymać twój oddech.
    .p1 = Pierwsze dni i tygodnie po więzieniu lub leczeniu niosą najwyższe ryzyko śmiertelnego przedawkowania. Zrób plan na ten czas, zanim wyjdziesz.
    .p2 = Tolerancja na opioidy spada w ciągu dni. Nie czujesz, ile z niej zniknęło.
    .p3 = Jeśli znowu bierzesz, weź o wiele mniej niż przed przerwą, potem czekaj. Nawet odrobina może być za dużo.
    .p4 = Lepiej palić niż wstrzykiwać. To zmniejsza ryzyko, ale go nie usuwa.
    .p5 = Odpuść alkohol, benzo, pregabalinę i inne środki hamujące. Przepisane lub brane codziennie: nie odstawiaj nagle, spytaj w poradni.
    .p6 = Nie w pojedynkę: z kimś, kto wie, że to twój pierwszy raz po przerwie, i z naloksonem w zasięgu ręki.
    .p7 = Zanim wyjdziesz z więzienia lub szpitala, poproś o substytucję i o nalokson na drogę. Jedno i drugie zmniejsza ryzyko śmierci.

card-not-alone = Nie w pojedynkę
    .lead = Wiele osób umiera za zamkniętymi drzwiami, gdzie nikt nie mógł zauważyć na czas.
    .p1 = Bierz z ludźmi, którym ufasz, i nie wszyscy w tym samym czasie. Jedna osoba zostaje w stanie obudzić innych i zadzwonić.
    .p2 = Powiedzcie sobie, co i kiedy bierzecie. Kto potem pomaga, musi to wiedzieć.
    .p3 = Trzymaj nalokson tam, gdzie każdy go widzi, i mów, kto umie go podać. Nie licz na to, że podasz go sobie.
    .p4 = A jednak w pojedynkę? Powiedz komuś, gdzie jesteś, kiedy zaczynasz i kiedy ma zajrzeć.
    .p5 = Nie zamykaj drzwi na klucz. Przez zamknięte nikt ci nie pomoże.
    .p6 = W pokoju konsumpcyjnym, jeśli jest, ktoś wkracza, gdy coś pójdzie źle.
    .p7 = W niektórych krajach ktoś z infolinii zostaje na linii, gdy bierzesz. Spytaj grupę redukcji szkód, która infolinia działa tam, gdzie jesteś.

card-start-low = Mało na start, czekaj, jedna rzecz naraz
    .lead = Po wyglądzie nikt nie pozna, co to jest i jak mocne.
    .p1 = Dwie tabletki lub torebki, które wyglądają tak samo, mogą się bardzo różnić. Każdą nową partię traktuj jak nieznaną.
    .p2 = Zacznij od małej części tego, co planujesz. Więcej możesz wziąć później; cofnąć nie możesz nic.
    .p3 = Potem czekaj. To, co połkniesz, może wchodzić dwie godziny i dłużej, po jedzeniu jeszcze dłużej.
    .p4 = Nic się nie dzieje? Nie bierz więcej. To może być coś wolniejszego i groźniejszego, na przykład PMA sprzedane jako MDMA.
    .p5 = Jedna rzecz naraz, alkohol też się liczy. Przy mieszaniu nikt nie przewidzi, jak działają razem.
    .p6 = Przepisane leki: nie odstawiaj i nie pomijaj ich, żeby zrobić miejsce. Sprawdź miks albo spytaj w aptece.
    .p7 = Choroba, zmęczenie, pragnienie: ciało znosi mniej niż w inne dni.

card-nitazenes = Nitazeny i podrobione tabletki
    .lead = Opioidy o wiele silniejsze niż heroina pojawiają się tam, gdzie nikt się ich nie spodziewa. Wygląd nic ci nie powie.
    .p1 = Znajdowano je w heroinie, w tabletkach sprzedawanych jako oksykodon, Xanax lub diazepam, w Spice, w kokainie i w ekstazy.
    .p2 = Pudełko lub blister niczego nie dowodzi. Podróbki wyglądają jak prawdziwy lek, a ich moc się różni.
    .p3 = Nigdy nie było u ciebie opioidów? Więc nie masz tolerancji. Podrobione benzo lub tabletka przeciwbólowa może zatrzymać twój oddech.
    .p4 = Zacznij od bardzo małej ilości, czekaj, nie w pojedynkę. Bez alkoholu, pregabaliny, benzo i innych opioidów; przepisane leki: nie odstawiaj nagle, spytaj w poradni.
    .p5 = Nalokson działa, ale może być potrzebna druga dawka naloksonu i więcej, a oddech może później znowu się zatrzymać. Noś kilka dawek naloksonu i zostań.
    .p6 = Nie da się obudzić, obojętnie, jako co to sprzedano: dzwoń, podaj nalokson. Nie oddycha normalnie: rób oddechy ratownicze. Bez opioidów nalokson nie szkodzi.
    .p7 = Laboratorium drug checking może szukać nitazenów. Testy paskowe niektórych nie wykrywają.

card-test-strips = Czego test paskowy nie widzi
    .lead = Pasek odpowiada na jedno pytanie o tę odrobinę, którą badasz. Wynik ujemny to nie „tak”.
    .p1 = Pasek na fentanyl nie pokazuje nitazenów, a pasek na nitazeny nie pokazuje nic poza nitazenami.
    .p2 = Paski na nitazeny nie łapią niektórych nitazenów. Paski na fentanyl nie łapią niektórych fentanyli, między innymi karfentanylu.
    .p3 = Pasek nie mówi, ile tego jest ani co to dokładnie jest.
    .p4 = Proszek rzadko jest wymieszany równo, a każda tabletka jest inna. Następna odrobina może zawierać to, czego ta nie miała.
    .p5 = Wynik dodatni też może być błędny: metamfetamina, MDMA i difenhydramina mogą zmylić paski na fentanyl, kofeina paski na nitazeny. Użyj tyle wody, ile mówi ulotka.
    .p6 = Testy barwne nie pokazują ani mocy, ani wszystkiego, co jest w miksie. Laboratorium drug checking widzi więcej, ale też nie wszystko.
    .p7 = Wynik ujemny? Działaj tak, jakby był dodatni: zacznij od małej ilości, czekaj, nie w pojedynkę, nalokson w zasięgu ręki.

card-new-kit = Za każdym razem nowy sprzęt
    .lead = Wirusy zapalenia wątroby typu C i HIV przenoszą się w śladach krwi zbyt małych, by je zobaczyć.
    .p1 = Nowa, sterylna igła i strzykawka do każdego strzału, także gdy poprzedniej nie używał nikt inny. Zużyta igła jest tępa i rozrywa żyłę.
    .p2 = Reszta też się liczy: własna łyżka, filtr, woda, gazik i opaska, za każdym razem.
    .p3 = Dzielenie z jednej strzykawki przenosi wirusy, nawet jeśli każdy ma własną igłę.
    .p4 = Fajki i rurki do wciągania też przenoszą zapalenie wątroby typu C, przez popękane usta i podrażniony nos. Używaj własnych i żadnych banknotów.
    .p5 = Wspólna igła? Lek o nazwie PEP może jeszcze zatrzymać HIV, najlepiej w ciągu 24 godzin, najpóźniej w ciągu 72. Idź teraz do szpitala lub poradni.
    .p6 = Zrób badania. Leki wyleczą zapalenie wątroby typu C prawie u wszystkich. Możesz je złapać znowu, więc dalej nowy sprzęt.
    .p7 = Punkty wymiany igieł, poradnie i automaty w niektórych miastach wydają sterylny sprzęt i przyjmują zużyte igły.

card-wounds = Żyły, rany i kiedy to sepsa
    .lead = Zakażone miejsce może przejść w sepsę, a ta może zabić. Pokaż je komuś wcześnie.
    .p1 = Umyj ręce i skórę, weź nową igłę, zmień miejsce. Wciąż to samo miejsce się zakaża.
    .p2 = Trzymaj się z dala od pachwiny, szyi, pachy i wszystkiego, co pulsuje: to tętnica.
    .p3 = Ostry ból, jasnoczerwona krew, tryska: wyjmij igłę, mocno uciśnij, połóż się, unieś rękę lub nogę. Uciskaj przez co najmniej 15 minut. Nie ustaje: dzwoń.
    .p4 = Czerwone, gorące, spuchnięte, ropa, zapach albo się nie goi: pokaż wkrótce pielęgniarce lub lekarzowi. Nie nacinaj i nie wyciskaj, to roznosi zakażenie.
    .p5 = Czerwone smugi, gorączka lub dreszcze: dziś do lekarza. Bolesna, spuchnięta noga po zastrzyku w pachwinę: teraz do szpitala.
    .p6 = Dezorientacja, bełkotliwa mowa, ciężki lub szybki oddech, skrajne dreszcze, cały dzień bez sikania, plamista skóra, sine, szare lub blade usta: dzwoń i powiedz, że to może być sepsa.
    .p7 = Nieostre lub podwójne widzenie, opadające powieki, kłopoty z połykaniem lub mową, kilka dni po strzale: teraz do szpitala. To może być botulizm przyranny.

card-route = Palić zamiast wstrzykiwać
    .lead = Wstrzykiwanie to najbardziej ryzykowny sposób ze wszystkich. Inny sposób zmniejsza ryzyko.
    .p1 = Palenie oszczędza żyły i skórę: mniej ropni, mniej zapalenia wątroby typu C, mniej HIV.
    .p2 = Gdy palisz, możesz przestać, jak tylko poczujesz działanie. Strzału nie da się cofnąć.
    .p3 = Paląc, też można przedawkować, najbardziej fentanyle. Nie w pojedynkę, nalokson w zasięgu ręki.
    .p4 = Własna fajka, ustnik lub rurka: popękane i poparzone usta przenoszą zapalenie wątroby typu C.
    .p5 = Folia i fajki z punktu redukcji szkód są do tego zrobione. Plastik, puszki i malowane rzeczy wydzielają opary.
    .p6 = Dym szkodzi płucom, a astma może się bardzo pogorszyć. Duszność, która nie mija: dzwoń.
    .p7 = Zmieniasz sposób? Znowu zacznij od małej ilości: jeszcze nie wiesz, jak szybko i jak mocno wejdzie.

card-substitution = Metadon i buprenorfina
    .lead = Substytucja zmniejsza twoje ryzyko. Groźnie robi się przy opuszczonych dniach i butelkach w zasięgu dziecka.
    .p1 = Trzy dni przerwy lub więcej? Nie bierz zwykłej ilości. Najpierw zadzwoń do poradni lub apteki: twoja tolerancja mogła spaść.
    .p2 = Jedna pominięta? Nigdy nie bierz dwóch, żeby nadrobić. Następną weź jak zwykle i powiedz o tym.
    .p3 = Nie odstawiaj nagle. W pierwszych czterech tygodniach po końcu leczenia ryzyko przedawkowania jest wyższe. Najpierw porozmawiaj w poradni.
    .p4 = Pierwsze cztery tygodnie na metadonie też są ryzykowne. Alkohol, benzo lub heroina do tego mogą zatrzymać twój oddech.
    .p5 = Buprenorfina blokuje inne opioidy. Branie coraz więcej, żeby to przebić, może skończyć się przedawkowaniem.
    .p6 = Zamykaj pod kluczem, w oryginalnej butelce lub opakowaniu, nigdy w kubku ani butelce po napoju. Mała ilość może zabić dziecko.
    .p7 = Dziecko mogło coś połknąć? Od razu wezwij karetkę. Nie czekaj na objawy.

card-ghb = GHB i GBL: czas i uzależnienie
    .lead = Między dobrym samopoczuciem a utratą przytomności jest bardzo niewiele.
    .p1 = Większość tych, co tracą przytomność, bierze więcej, zanim pierwsze zadziała. Zapisuj godzinę, ustaw minutnik, niech jedna osoba prowadzi listę.
    .p2 = Moc różni się w każdej butelce, a GBL działa szybciej i mocniej niż GHB. To, co ostatnio poszło dobrze, teraz może cię odciąć.
    .p3 = Bez alkoholu, ketaminy, benzo i opioidów. Razem mogą zatrzymać twój oddech.
    .p4 = Oznacz butelkę i nigdy nie trzymaj tego w butelce po napoju. Ktoś może to wypić.
    .p5 = Senność: zostań przy tej osobie i patrz na jej oddech. Nie da się obudzić: to śpiączka. Dzwoń. Oddycha normalnie: na bok. Zostań.
    .p6 = Brane codziennie lub całą dobę, szybko staje się ciału potrzebne. Drżenie, poty i brak snu bez tego to znaki.
    .p7 = Nagłe odstawienie może zabić: poszukaj pomocy medycznej. Szpital lub poradnia może pomóc zejść krok po kroku.

card-heat-water = Gorąco i woda
    .lead = Pobudzacze i MDMA rozgrzewają. MDMA zatrzymuje też wodę. Za gorąco może zabić, za dużo wody może zabić.
    .p1 = Pij łykami, gdy czujesz pragnienie, mniej więcej szklankę na godzinę; trochę więcej tylko w tańcu i przy poceniu; nigdy dużo naraz.
    .p2 = Rady są różne: Unity w Holandii mówi najwyżej szklanka na godzinę, Choices w Walii mówi łyki, około pół litra na godzinę. My trzymamy się mniejszej.
    .p3 = MDMA może dawać pragnienie i nie pozwalać się wysikać. Więcej wody nie jest odpowiedzią na żadne z tych dwóch.
    .p4 = Rób przerwy w tańcu, siadaj w chłodzie, zdejmij warstwy ubrania, zwilżaj skórę.
    .p5 = Upał, zatłoczone sale, wilgotne powietrze, więcej niż jeden stymulant: każde z nich zwiększa ryzyko.
    .p6 = Bardzo gorące ciało, dezorientacja lub sztywność: dzwoń. Koniec ruchu, cień, zdejmij ubranie, zwilż skórę i wachluj. Nic do picia, chyba że osoba jest w pełni przytomna.
    .p7 = Ból głowy, wymioty, dezorientacja, senność lub napad drgawek po MDMA: nic do picia. Dzwoń.

card-chemsex = Chemsex, boostery, poppersy
    .lead = Długie noce, kilka substancji, do tego leki: zrób plan przed wyjściem.
    .p1 = Powiedz przedtem, czego chcesz, a czego nie, kiedy wychodzisz i kto na kogo uważa. Ktoś nieprzytomny nie może powiedzieć „tak”.
    .p2 = Boostery HIV (rytonawir, kobicystat) zatrzymują narkotyki w tobie dłużej i mocniej. Z metamfetaminą, MDMA, mefedronem, ketaminą lub GHB to może zabić.
    .p3 = Nie pomijaj z tego powodu leków na HIV; weź ich dość ze sobą. Spytaj w poradni, czy jest dla ciebie lek bez boostera.
    .p4 = Nigdy poppersy z Viagrą, Cialisem lub innymi tabletkami na erekcję: ciśnienie krwi może spaść aż do śmierci. Tak samo z lekami na serce.
    .p5 = Nigdy nie połykaj poppersów i trzymaj je z dala od skóry, oczu i ognia. Wzrok się zamazał: przestań i daj zbadać oczy.
    .p6 = Sen i jedzenie są częścią tego. Noce bez snu, poczucie bycia śledzonym, głosy ludzi, których nie ma: przestań, idź w spokojne miejsce, poszukaj pomocy.
    .p7 = Własny sprzęt do slammingu i wciągania. Badaj się często na HIV, zapalenie wątroby typu C i resztę. Po ryzyku poproś o PEP od razu, najpóźniej w ciągu 72 godzin.

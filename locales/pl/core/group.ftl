### Co robią grupy z dołączonego katalogu. Stan z roku 2017, naszymi słowami.

group-narcotics-anonymous =
    .about = Wspólnota dwunastu kroków. W 2017 miała prawie 67 000 spotkań tygodniowo w 139 krajach.

group-smart-recovery =
    .about = Spotkania samopomocowe oparte na nauce, na żywo i online, między innymi w Danii, Irlandii, Hiszpanii, Szwecji i Wielkiej Brytanii.

group-isola-di-arran =
    .about = Wsparcie peer, szkolenia dla peerów, informacje o zapaleniu wątroby typu C z testami ze śliny i praca na ulicy ze sterylnym sprzętem do iniekcji.

group-indifference-busters =
    .about = Nieformalna grupa osób, które używają lub kiedyś używały narkotyków. Informacje o zapaleniu wątroby typu C i praca na ulicy razem z L'Isola di Arran.

group-san-patrignano =
    .about = Wspólnota, w której się mieszka, prowadzona przez osoby, które kiedyś używały narkotyków. Bezpłatna.

group-synanon =
    .about = Wspólnota, w której się mieszka, prowadzona przez osoby, które kiedyś używały narkotyków. Bez listy oczekujących: przyjmuje o każdej porze dnia.

group-build-on-belief =
    .about = Wsparcie społeczne, prowadzone przez osoby w zdrowieniu.

group-basement-project =
    .about = Centrum zdrowienia.

group-well-communities =
    .about = Mieszkania bez narkotyków, ze wsparciem peerów w zdrowieniu.

group-emerging-futures =
    .about = Trenerzy zdrowienia. Wszyscy kiedyś używali narkotyków.

group-jes =
    .about = Wymiana igieł i strzykawek, edukacja o redukcji szkód, seminaria szkoleniowe dla osób, które używają narkotyków.

group-in-mouraria =
    .about = Wsparcie peer, szybkie testy na HIV, zapalenie wątroby typu C, zapalenie wątroby typu B i kiłę, towarzyszenie w drodze do placówek, rzecznictwo.

group-scottish-drugs-forum =
    .about = Program szkoleń peer z naloksonu, od 2012.

group-daath =
    .about = Informacje, porady i wsparcie na imprezach i festiwalach trance; z góry podaje, na których. Internetowa baza danych tabletek ekstazy.

group-kosmicare =
    .about = Wsparcie psychologiczne na festiwalach.

group-kosmicaid =
    .about = Wsparcie psychologiczne na festiwalach.

group-tripsit =
    .about = Tabela połączeń narkotyków w kilku językach europejskich, czat na żywo dniem i nocą, wiki o narkotykach i radio na żywo.

group-energy-control =
    .about = Informacje, porady i szkolenia. Międzynarodowy drug checking.

group-basics-network =
    .about = Europejska sieć na rzecz kultury rave i wiedzy o narkotykach. Jej członkowie prowadzą projekty peer.

group-act-up-paris =
    .about = Organizacja osób żyjących z HIV. Prowadzi kampanie na rzecz pokojów konsumpcyjnych i redukcji szkód.

group-inpud =
    .about = Międzynarodowa sieć osób, które używają narkotyków.

group-euronpud =
    .about = Europejska sieć osób, które używają narkotyków.

group-sduu =
    .about = Należą do niej osoby, które używają legalnych lub nielegalnych narkotyków albo są lub chcą być w leczeniu substytucyjnym. Założona w 2002.

group-brugerforeningen =
    .about = Duński związek osób, które używają narkotyków, założony w 1994. Prowadzi patrol zbierający strzykawki.

group-asud =
    .about = Francuski związek osób, które używają narkotyków, założony w 1993. Wsparcie peer i redukcja szkód.

group-caso =
    .about = Pierwsze w Portugalii stowarzyszenie osób, które używają narkotyków. Szerzy wiedzę o redukcji szkód.

group-user-voice =
    .about = Badania peer prowadzone przez osoby, które używają narkotyków.

group-revolving-doors =
    .about = Zespół ekspertów z własnym doświadczeniem i badania peer.

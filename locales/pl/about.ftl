### O aplikacji: czym jest, które wydanie odpowiada, kto je przejrzał, kto to mówi, prywatność, licencje.

about-title = O aplikacji
about-purpose = Tentlight podaje opublikowane informacje o pierwszej pomocy i redukcji szkód i jest pomocą szkoleniową. Nie mierzy, nie diagnozuje i nie monitoruje człowieka i nigdy nie zastępuje dyspozytora numeru alarmowego.
about-never = Nigdy nie mówi, że coś jest bez ryzyka, nigdy nie pyta, kim jesteś, nigdy cię nie śledzi i nie prowadzi historii.
about-edition = To wydanie
about-edition-aged = { $days ->
    [0] Wydanie { $edition } z { $date }, zrobione dziś.
    [one] Wydanie { $edition } z { $date }, ma { $days } dzień.
    [few] Wydanie { $edition } z { $date }, ma { $days } dni.
    [many] Wydanie { $edition } z { $date }, ma { $days } dni.
   *[other] Wydanie { $edition } z { $date }, ma { $days } dnia.
}
about-edition-dated = Wydanie { $edition } z { $date }.
about-version = Wersja aplikacji { $version }.
about-preview = To wersja wstępna: żaden specjalista medyczny jej jeszcze nie przejrzał.
about-updates = Wiadomości od obserwowanych grup są w Aktualnościach
about-reviewed = Kto to przejrzał
about-chart-not-reviewed = Tabela: jeszcze nieprzejrzana przez specjalistę medycznego.
about-language = { $language }: gotowe { $percent } %, jeszcze nieprzejrzane przez osobę, dla której to język ojczysty.
about-language-reviewed = { $language }: gotowe { $percent } %, kto to przejrzał: { $who }.
about-ratings = Skąd biorą się oceny
about-ratings-inferred = Gdy oceniamy według grupy lub substancji pokrewnej, taka ocena może ostrzec. Nigdy nie uspokaja.
about-ratings-unknown = Czego nikt nie ocenił, jest pokazane jako „brak oceny”, nigdy jako „mniejsze ryzyko”.
about-sources = Źródła
about-sources-what = Każda ocena podaje, kto to mówi. Nazwy uliczne pochodzą od osób, które używają. Zdania są nasze.
about-sources-all = { $count ->
    [one] Wszystkie źródła: { $count }
    [few] Wszystkie źródła: { $count }
    [many] Wszystkie źródła: { $count }
   *[other] Wszystkie źródła: { $count }
}
about-sources-open = Tytuł otwiera przeglądarkę i potrzebuje sieci. Strona widzi wtedy, że ktoś na nią wszedł.
about-source = { $publisher }. Odczyt: { $date }.
about-privacy = Co zostaje u ciebie
about-privacy-nothing-leaves = Nic z tego, co wpisujesz, wybierasz lub oglądasz, nie opuszcza telefonu.
about-privacy-groups = Jeśli obserwujesz grupę, jej host jest pytany o wiadomości. Widzi, że ktoś pyta, nie kim jesteś. Nie obserwujesz nikogo, nikt nie jest pytany.
about-privacy-kept = Zapisane są tylko twoje ustawienia, twój nalokson, twoje szkolenie i obserwowane grupy. To, o co pytasz, znika po zamknięciu aplikacji.
about-privacy-unlocked = Kto odblokuje ten telefon, widzi, co jest zapisane.
about-privacy-clear = Usuń moje dane, w Ustawieniach
about-report = Zgłoś błąd
about-report-to = Napisz na adres { $address }.
about-report-group = Napisz do grupy, która dała ci tę aplikację: jej adres wpisz w puste pole.
about-report-holds = Wiadomość podaje wersję i wydanie, nic więcej o tobie ani o tym, o co pytasz.
about-report-write = Zgłoś błąd mailem
about-report-subject = Błąd w Tentlight
about-report-body =
    Tentlight { $version }, wydanie { $edition } z { $date }
    
    Co jest źle i gdzie to stoi:
about-licences = Licencje
about-licence-code = Kod: MIT lub Apache 2.0, do wyboru
about-licence-content = Oceny, nazwy i zdania: CC BY-SA 4.0
about-licence-icons = Ikony: Phosphor, MIT
about-licence-places = Nazwy miejscowości: GeoNames, CC BY 4.0, skrócone
about-licence-sqlite = SQLite: domena publiczna
about-crates = { $count ->
    [one] Zbudowane z { $count } pakietu innych osób
    [few] Zbudowane z { $count } pakietów innych osób
    [many] Zbudowane z { $count } pakietów innych osób
   *[other] Zbudowane z { $count } pakietu innych osób
}

### Własne linie narzędzia, wypisywane przez tentlight-cli.

tool-nothing-found = Nic o tej nazwie nie znaleziono.
tool-edition = { $days ->
    [0] Wydanie z { $date }, zrobione dziś.
    [one] Wydanie z { $date }, ma { $days } dzień.
    [few] Wydanie z { $date }, ma { $days } dni.
    [many] Wydanie z { $date }, ma { $days } dni.
   *[other] Wydanie z { $date }, ma { $days } dnia.
}
tool-guide-no-country = Nie ma tu kraju „{ $typed }”. To dotyczy każdego kraju.
tool-guide-no-product = Nie ma tu naloksonu „{ $typed }”. To dotyczy: { $product }. Znane: { $known }.
tool-guide-for = { $country }. Nalokson: { $product }.
tool-guide-anywhere = Każdy kraj. Nalokson: { $product }.
tool-guide-count = Patrz { $first } s: mniej oddechów niż { $least } znaczy: nie oddycha normalnie. W przeciwnym razie licz dalej do { $whole } s: mniej niż { $slow } to powoli.
tool-guide-count-not = Nie oddycha normalnie lub nie umiesz ocenić
tool-guide-care = Jak oddycha?
tool-guide-not = Nie oddycha, tylko łapie powietrze lub nie umiesz ocenić:
tool-guide-slow = Oddycha powoli:
tool-guide-normal = Oddycha normalnie → { $place }
tool-guide-by-breathing = nie oddycha → { $not }, powoli → { $slow }, normalnie → { $normal }
tool-guide-on = Dalej
tool-guide-timer = Rób to dalej. Po { $seconds } s sprawdź znowu.
tool-guide-aside = Z każdego kroku:
tool-guide-back = wstecz
tool-guide-end = koniec
tool-guide-then = { $place }, potem wróć tutaj
tool-handout-see = zobacz „{ $title }”
tool-handout-date = Data
tool-handout-trainer = Osoba prowadząca
tool-handout-signature = Podpis
tool-poster-scan = Zeskanuj to w Tentlight, by zobaczyć, gdzie jesteśmy i co krąży.
tool-poster-compare = Telefon pokazuje te znaki, zanim zaczniesz obserwować. Czy są takie same?
tool-poster-promise = Bez konta, bez nazwiska. To, co sprawdzasz, zostaje w twoim telefonie.
tool-events-none = W tych dniach obserwowane grupy nie mają wydarzeń.
tool-nearby-none = Obserwowane grupy nie mają tu takiego miejsca.
tool-groups-none = Nie ma tu takiej grupy.
tool-meetings-none = Obserwowane grupy nie mają takiego spotkania.
tool-alerts-none = Obserwowane grupy nie mają takiego ostrzeżenia.
tool-alerts-silence = Brak na tej liście nic nie mówi o żadnej tabletce.
tool-cut = Pokazano pierwsze: { $count }; jest więcej: użyj --limit.
tool-word-unknown = Nic tu nie ma „{ $typed }”. Podobne słowo, którego używają grupy: { $known }.
tool-own-list = lista, która przychodzi z Tentlight
tool-is-old = ponad sześć miesięcy temu
tool-event-stalls = Stoiska:
tool-event-medical = Pomoc medyczna na miejscu: { $contact }
tool-meeting-on = Trwa teraz, do: { $time }.
tool-meeting-next = Następne: { $time } ({ $ahead })
tool-meeting-online = Online: { $url }
tool-group-as-of = Stan z roku { $year }, niesprawdzone.
tool-group-checked = Sprawdzono { $date }.
tool-alert-head = { $severity }: sprzedawane jako { $name }
tool-alert-logo = logo przypomina: { $logo }
tool-alert-found = Znaleziono: { $found }
tool-alert-amount = { $what } { $amount } { $unit }
tool-alert-unmeasured = { $what } (ilości nie zmierzono)
tool-alert-tested = Zbadano { $date }: { $method }. Czego to nie widzi: { $blind }
tool-alert-reported = Zgłoszono { $date }, niezbadane.
tool-alert-old = Stare: było nowością do { $date }.
tool-alert-replaced = Zastępuje je późniejsze ostrzeżenie tej grupy.
tool-alert-contact = Kto za to odpowiada: { $contact }
tool-page-when = Kiedy
tool-page-times = Terminów razem: { $count }
tool-page-where = Gdzie
tool-page-who = Kto
tool-page-medical = Gdy ktoś tam potrzebuje pomocy
tool-page-site = Strona www
tool-page-calendar-all = Całość do kalendarza
tool-page-places = Wszystkie miejsca na mapę (GeoJSON)
tool-page-groups = Grupy do książki adresowej (vCard)
tool-group-approach = Do czego dąży: { $approach }

### Aktualności: obserwowane grupy, jak świeże są ich wiadomości, co poszło źle i kto to mówi.

updates-title = Aktualności
updates-what = Grupy, które obserwujesz, i ich wiadomości
updates-core = Oceny i pierwsza pomoc
updates-core-with-app = Przychodzą z aplikacją, a nowsze z nowszą aplikacją.
updates-clock = Data w tym telefonie wygląda na złą. Wiek wiadomości też może być podany źle.
updates-rebuilt = To, co trzymała aplikacja, było uszkodzone i zostało zbudowane na nowo { $date }. To, co od grup, już wróciło lub wróci, gdy sprawdzisz.
updates-groups = Grupy, które obserwujesz
updates-none = Nie obserwujesz jeszcze żadnej grupy.
updates-none-what = Wtedy nic nie opuszcza tego telefonu. Aby obserwować grupę, zeskanuj aparatem kod z jej plakatu lub wklej tu jej link.
updates-follow = Obserwuj grupę
updates-link = Link grupy
updates-link-open = Zobacz
updates-check = Sprawdź teraz
updates-check-all = Sprawdź wszystkie teraz
updates-no-place = To urządzenie nie ma miejsca na wiadomości, więc o żadne nie pyta.
updates-news = Wiadomości
updates-no-news = Teraz nie ma od niej wiadomości.
updates-not-yet = Nic jeszcze od niej nie przyszło.
updates-claimed = „{ $name }”, tak mówi jej link
updates-nameless = Grupa bez nazwy
updates-standing-listed-by = Na liście: { $who }
updates-standing-listed = Na liście
updates-standing-unlisted = Jeszcze nikt za nią nie ręczy
updates-standing-directory = Katalog: mówi, jakie są grupy
updates-standing-core = Przychodzi z aplikacją
updates-may-listed = Grupy, stoiska, wydarzenia, spotkania, ostrzeżenia i wiadomości, zawsze pod swoją nazwą. Może ostrzegać mocniej niż tabela przy najwyżej dziesięciu parach.
updates-may-unlisted = Grupy, stoiska, wydarzenia, spotkania, ostrzeżenia i wiadomości, zawsze pod swoją nazwą. Jej oceny się nie liczą, dopóki nikt za nią nie ręczy.
updates-may-directory = Jakie są grupy i które się przeniosły.
updates-may-core = Oceny i pierwsza pomoc.
updates-count-group = { $count ->
    [one] { $count } grupa
    [few] { $count } grupy
    [many] { $count } grup
   *[other] { $count } grupy
}
updates-count-stall = { $count ->
    [one] { $count } stoisko
    [few] { $count } stoiska
    [many] { $count } stoisk
   *[other] { $count } stoiska
}
updates-count-gathering = { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
    [many] { $count } wydarzeń
   *[other] { $count } wydarzenia
}
updates-count-meeting = { $count ->
    [one] { $count } spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
}
updates-count-alert = { $count ->
    [one] { $count } ostrzeżenie
    [few] { $count } ostrzeżenia
    [many] { $count } ostrzeżeń
   *[other] { $count } ostrzeżenia
}
updates-count-rating = { $count ->
    [one] { $count } ocena
    [few] { $count } oceny
    [many] { $count } ocen
   *[other] { $count } oceny
}
updates-count-note = { $count ->
    [one] { $count } wiadomość
    [few] { $count } wiadomości
    [many] { $count } wiadomości
   *[other] { $count } wiadomości
}
updates-count-listing = { $count ->
    [one] { $count } grupa na liście
    [few] { $count } grupy na liście
    [many] { $count } grup na liście
   *[other] { $count } grupy na liście
}
updates-count-moved = { $count ->
    [one] { $count } przeniesiona grupa
    [few] { $count } przeniesione grupy
    [many] { $count } przeniesionych grup
   *[other] { $count } przeniesionej grupy
}
updates-count-unshown = niepokazane: { $count }
updates-made = { $days ->
    [0] Zrobione dziś
    [1] Zrobione wczoraj
    [one] Zrobione { $days } dzień temu
    [few] Zrobione { $days } dni temu
    [many] Zrobione { $days } dni temu
   *[other] Zrobione { $days } dnia temu
}
updates-made-ahead = Zrobione { $date }, a ta data dopiero nadejdzie: zegar grupy lub tego telefonu chodzi źle
updates-fresh-late = Miało być przejrzane do { $date }, od tego czasu bez aktualizacji.
updates-fresh-old = Ma ponad sześć miesięcy. Godziny i miejsca mogły się zmienić.
updates-says = mówi { $who }
updates-doing-waits = Czeka
updates-doing-asks = Pyta
updates-doing-loads = Pobiera: { $got } z { $of } KB
updates-doing-keeps = Sprawdza i zapisuje
updates-large = Jej wiadomości są duże: { $size }. W sieci komórkowej to może kosztować.
updates-load = Pobierz { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Nie ma tam nic nowszego.
updates-changed = Przyszły wiadomości.
updates-busy = Teraz pyta inne okno tej aplikacji.
updates-trouble = Ostatnie sprawdzenie się nie udało.
updates-waits-for-you = Są wiadomości do pobrania.
updates-kept = To, co już masz, zostaje.
updates-problem-offline = Nikt się nie zgłasza: teraz nie ma sieci albo jej host jest niedostępny.
updates-problem-slow = Połączenie jest za wolne albo się zerwało. Następna próba zacznie tam, gdzie przerwano.
updates-problem-portal = Ta sieć zgłasza się zamiast grupy: często to strona logowania. Zaloguj się tam albo spróbuj innej sieci.
updates-problem-tls = Kto się zgłasza, nie umie dowieść, że jest jej hostem. Spróbuj innej sieci.
updates-problem-host = Jej host się zgłasza, ale teraz nie ma wiadomości do oddania. Spróbuj później.
updates-problem-address = Żadnego z jej adresów nie da się pytać. Może potrzebny jest Tor: zobacz Ustawienia. Albo zeskanuj jej plakat jeszcze raz.
updates-problem-not-from-page = Przeglądarki nie pozwalają tej stronie pytać jej adresu. Umie to Tentlight na komputery.
updates-problem-closed-to-pages = Jej host się zgłasza, ale żadnej przeglądarce nie daje czytać jej wiadomości; albo ta sieć zgłasza się zamiast niego. Powiedz o tym grupie. Tentlight na komputery może ją pytać.
updates-problem-beyond-page = Ma więcej wiadomości, niż ta strona pomieści. Umie to Tentlight na komputery.
updates-problem-disk = Ten telefon nie ma na to miejsca. Zrób miejsce, potem sprawdź znowu.
updates-problem-unsigned = To, co przyszło, nie ma podpisu tej grupy.
updates-problem-revoked = To, co przyszło, podpisano kluczem, który grupa wycofała: ten klucz może mieć ktoś inny.
updates-problem-equivocation = Ta grupa podpisała dwa różne wydania pod jednym numerem: ktoś różnym osobom pokazuje różne rzeczy. Nic więcej nie jest przyjmowane, aż zmieni klucze. Spytaj grupę.
updates-problem-altered = To, co przyszło, nie jest tym, co podpisała grupa: zmienione lub uszkodzone po drodze.
updates-problem-older = To, co przyszło, jest starsze niż to, co masz: stara kopia albo ktoś wstrzymuje wiadomości.
updates-problem-faulty = Grupa opublikowała coś z błędem. Powiedz o tym grupie.
updates-problem-overstepped = Grupa opublikowała więcej, niż grupie wolno. Powiedz o tym grupie.
updates-problem-large = To, co przyszło, jest większe, niż telefon powinien przyjąć.
updates-problem-newer = Potrzebna jest nowsza wersja tej aplikacji.
updates-problem-core = Oceny i pierwsza pomoc przychodzą z aplikacją, nie przez sieć.
updates-problem-other = Coś poszło źle, na co ta wersja nie ma słów.
updates-later = Następne pytanie po { $time } (UTC).
updates-mute = Pomiń jej oceny
updates-mute-what = Wtedy jej ostrzeżeń nie ma w Miksie i w tabeli.
updates-network-metered = Telefon mówi, że ta sieć kosztuje: o wszystko większe niż 64 KB aplikacja najpierw pyta.
updates-network-saver = Telefon oszczędza dane lub jest za granicą: grupy są pytane tylko, gdy naciśniesz „Sprawdź teraz”.
updates-details = Szczegóły
updates-detail-id = Litery
updates-detail-addresses = Adres pytany
updates-detail-edition = Wydanie
updates-detail-checked = Ostatnio sprawdzono
updates-detail-never = Jeszcze nie
updates-detail-since = Obserwowana od
updates-share = Udostępnij link do tej grupy
updates-unfollow = Przestań obserwować
updates-unfollow-sure = Przestać obserwować tę grupę?
updates-unfollow-what = Wszystko, co od niej przyszło, znika z tego telefonu, razem z ulubionymi i przypomnieniami o jej wydarzeniach, i nie jest już pytana. Możesz ją znowu obserwować przez jej link.
updates-unfollow-no = Obserwuj dalej
updates-unfollow-yes = Przestań
updates-unfollowed = Już jej nie obserwujesz.
updates-unfollow-failed = Nie udało się tego zapisać: nadal ją obserwujesz. Zrób miejsce w telefonie, potem spróbuj znowu.
updates-gone = Nie obserwujesz takiej grupy
updates-gone-why = Może już jej nie obserwujesz.
updates-all = Wszystkie grupy

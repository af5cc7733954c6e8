### Ostrzeżenia: przed czym ostrzegają grupy. Czego tu nie ma, o niczym nic nie mówi.

alerts-title = Ostrzeżenia
alerts-what = Przed czym ostrzegają grupy
alerts-not-in-list = Brak na tej liście nic nie mówi o żadnej tabletce.
alerts-search = Nazwa, logo, kolor lub region
alerts-count = { $count ->
    [0] Żadne ostrzeżenie nie pasuje.
    [one] { $count } ostrzeżenie
    [few] { $count } ostrzeżenia
    [many] { $count } ostrzeżeń
   *[other] { $count } ostrzeżenia
}
alerts-none = Na tym telefonie nie ma ostrzeżeń. Przychodzą z grupami, które obserwujesz.
alerts-old = Starsze
alerts-old-what = To już nie nowość. To, przed czym ostrzegają, może nadal krążyć.
alerts-sold-as = Sprzedawane jako { $name }
alerts-found = W środku: { $what }
alerts-logo = logo przypomina: { $logo }
alerts-unmeasured = { $what }: ilości nie zmierzono
alerts-measured = { $what }: { $amount }
alerts-tested = Badanie: { $method }
alerts-reported = Zgłoszone, niezbadane
alerts-cannot-see = Czego to badanie nie widzi:
alerts-on = Z dnia: { $date }
alerts-what-found = Co to było
alerts-do = Co robić
alerts-contact = Kto za to odpowiada
alerts-is-old = Starsze ostrzeżenie: było nowością do { $date }.
alerts-was-corrected = Później poprawione
alerts-was-withdrawn = Później wycofane
alerts-later = Co grupa mówi o tym teraz
alerts-earlier = Wcześniejsze ostrzeżenie
alerts-gone = Tego ostrzeżenia już nie ma
alerts-about = { $count ->
    [one] { $count } ostrzeżenie o rzeczach sprzedawanych jako { $name }
    [few] { $count } ostrzeżenia o rzeczach sprzedawanych jako { $name }
    [many] { $count } ostrzeżeń o rzeczach sprzedawanych jako { $name }
   *[other] { $count } ostrzeżenia o rzeczach sprzedawanych jako { $name }
}
alerts-about-more = i jeszcze { $count }

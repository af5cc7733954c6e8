### W pobliżu: namioty wsparcia, spotkania i nalokson w okolicy.

nearby-title = W pobliżu
nearby-none = Nie ma jeszcze miejsc.
nearby-later = Przychodzą z grupami, które obserwujesz: zeskanuj kod z plakatu grupy lub wklej jej link. To, gdzie jesteś, nigdy nie opuszcza telefonu.
nearby-follow = Obserwuj grupę
nearby-from = Od miejsca: { $place }
nearby-from-here = Od miejsca, gdzie jest ten telefon
nearby-from-then = Od miejsca, gdzie ten telefon był przed chwilą. Spytaj znowu, jeśli idziesz dalej.
nearby-elsewhere = Inne miejsce
nearby-forget = Zapomnij je
nearby-ask = Gdzie jestem?
nearby-ask-what = Tylko teraz, tylko na tym telefonie. Nigdzie nie jest zapisywane i znika, gdy wyjdziesz.
nearby-asking = Pytam telefon
nearby-no-place-refused = Telefon nie ma zgody mówić, gdzie jest. Wybierz miejsce poniżej.
nearby-no-place-unavailable = Telefon nie umie powiedzieć, gdzie jest. Wybierz miejsce poniżej.
nearby-no-place-late = Telefon nie ustalił tego na czas. Spróbuj znowu lub wybierz miejsce poniżej.
nearby-no-place-insecure = Strona, która przyszła nieszyfrowanym połączeniem, nie może pytać. Wybierz miejsce poniżej.
nearby-pick = Lub wybierz miejsce
    .placeholder = Miasto lub 48.1, 11.5
nearby-pick-none = Nie ma tu takiej miejscowości. Spróbuj większej w okolicy lub współrzędnych.
nearby-pick-held = Miejsca twoich grup
nearby-count = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
}
nearby-nothing = Nic nie pasuje. Usuń któryś filtr.
nearby-far = Nic w odległości { $near }. Najbliższe jest stąd { $next }.
nearby-more = Więcej
nearby-countries = Co jest w poszczególnych krajach
nearby-no-country = Kraju nie podano
nearby-country = { $country }: { $count }
nearby-group-door = Grupa, do której można przyjść. Spytaj, kiedy jest otwarte.
nearby-filter = Czego potrzebujesz
nearby-open = Teraz otwarte
nearby-offers-all = Wszystkie oferty
nearby-offers-fewer = Mniej ofert
nearby-any-of = Pokazano to, co ma choć jedną z nich.
nearby-map = Pokaż na mapie
nearby-map-sees = Otwiera aplikację z mapami, która widzi to miejsce.
nearby-map-sees-web = Otwiera openstreetmap.org, która widzi to miejsce i twój adres internetowy.
nearby-help = Kto może pomóc
nearby-help-what = Na teraz lub na potem. W nagłym wypadku najpierw dzwoń.
nearby-help-open = Najbliższe otwarte stoisko, które może pomóc

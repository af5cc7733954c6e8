### Jedno wydarzenie: czy się odbywa, kiedy, gdzie, do kogo dzwonić na miejscu, co tam stoi, co z niego zachowujesz.

event-gone = Już nieogłaszane
event-gone-why = Grupa usunęła to wydarzenie ze swoich wiadomości albo już jej nie obserwujesz.
event-now = Trwa teraz.
event-over = Już po wydarzeniu.
event-zone = Godziny według zegara na miejscu: { $zone }
event-zone-unknown = Ta wersja nie zna czasu strefy { $zone }. Spytaj grupę, kiedy to jest.
event-times = Więcej terminów
event-times-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
event-where-none = Grupa nie mówi, gdzie.
event-where-point = Grupa podaje punkt na mapie, bez słów.

event-medical = Na miejscu
event-medical-note = Pomoc medyczna na tym wydarzeniu, mówi { $who }. Nie zastępuje pogotowia.
event-emergency = W nagłym wypadku ({ $country }): { $number }.
event-no-medical = To wydarzenie nie podaje własnego numeru pomocy medycznej.

event-favourite = Ulubione
event-calendar = Dodaj do kalendarza
event-calendar-saved = Zapisano w pobranych: { $name }. Otwórz ten plik, a kalendarz go przyjmie.
event-calendar-failed = Nie udało się zapisać.
event-remind = Przypomnij mi
event-remind-before = { $minutes ->
    [60] 1 godzinę wcześniej
    [1440] 1 dzień wcześniej
   *[other] { $minutes } min wcześniej
}
event-remind-while-open = Tentlight przypomina, gdy jest otwarty.
event-remind-always = Telefon przypomina, także gdy Tentlight jest zamknięty. To może przyjść do godziny później i nie mówi, o czym.
event-remind-once-allowed = Tentlight przypomina, gdy jest otwarty; gdy jest zamknięty, dopiero po zezwoleniu na powiadomienia.
event-remind-calendar = Twój kalendarz może przypominać zawsze.

event-stalls = Stoiska
event-no-stalls = Na to wydarzenie nie ogłoszono stoisk.
event-no-offers = Co tam jest, nikt nie mówi.

event-link-warning = Za tę grupę jeszcze nikt nie ręczy. Przeczytaj adres, zanim go otworzysz.

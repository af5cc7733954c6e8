### Stoisko: kiedy jest otwarte, co ma, jak tam dotrzeć. Spotkania i grupy używają niektórych z tych słów.

stall-gone = Tego już nie ma
stall-gone-why = Grupa już tego nie podaje albo już jej nie obserwujesz.
stall-offers = Co mają
stall-hours = Kiedy jest otwarte
stall-always = Dzień i noc
stall-hours-unknown = Aplikacja nie umie odczytać tych godzin. Spytaj, zanim pójdziesz.
stall-clock = Według zegara na miejscu ({ $zone }).
stall-closed-day = Zamknięte
stall-over = Wszystkie terminy już minęły.
stall-languages = Języki:
stall-contact = Kontakt
stall-gathering = Wydarzenie, na którym stoi
stall-group = Kto prowadzi
stall-checked = Ostatnio sprawdzono: { $date }
stall-unchecked = Nikt nie mówi, kiedy to ostatnio sprawdzono. Spytaj przed dłuższą drogą.

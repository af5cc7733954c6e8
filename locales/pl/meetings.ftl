### Spotkania, które odbywają się co tydzień.

meetings-title = Spotkania
meetings-what = Dziś, w tym tygodniu, online
meetings-today = Dziś
meetings-week = W tym tygodniu
meetings-online = Online
meetings-none = Nie ma jeszcze spotkań.
meetings-later = Przychodzą z grupami, które obserwujesz. To, gdzie jesteś, nigdy nie opuszcza telefonu.
meetings-nothing = Żadne spotkanie nie pasuje. Zobacz cały tydzień albo usuń któryś wybór.
meetings-none-near = W odległości { $near } nie ma pasującego spotkania.
meetings-everywhere = Szukaj dalej
meetings-near = Blisko mnie
meetings-where = Powiedz, gdzie jesteś, by zobaczyć najbliższe na początku
meetings-format = Jak przebiega
meetings-language = Język
meetings-is-online = Online
meetings-gone = Tego spotkania już nie ma
meetings-weekly = Co tydzień: { $when }
meetings-next = Następne: { $when }
meetings-join = Dołącz online
meetings-join-sees = Otwiera przeglądarkę i potrzebuje sieci. Kto prowadzi stronę, widzi, że ktoś wszedł i z jakiego adresu internetowego.
meetings-group = Kto prowadzi

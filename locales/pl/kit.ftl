### Mój nalokson: który nosisz, do kiedy, ile.

kit-title = Mój nalokson
kit-what = Który nosisz i do kiedy
kit-product = Który
kit-product-none = Nie wybrano
kit-first = Pomoc pokazuje go wtedy na początku.
kit-until = Do kiedy
kit-month = Miesiąc
kit-year = Rok
kit-until-none = Nie wiadomo
kit-until-hint = Stoi na opakowaniu, po EXP.
kit-until-half = Wybierz i miesiąc, i rok.
kit-count = Ile sprayów, strzykawek lub ampułek
kit-ending-soon = Coś w twoim zestawie kończy się w przyszłym miesiącu.
kit-ending-now = Coś w twoim zestawie kończy się w tym miesiącu.
kit-ending-past = Coś w twoim zestawie jest po terminie.
kit-expired = Przeterminowany jest lepszy niż żaden: jeśli nie ma innego, podaj go. Zachowaj go, aż będziesz mieć nowy.
kit-refill = Poszukaj nowego w pobliżu
kit-seen = To zostaje na tym telefonie. Kto go odblokuje, może to zobaczyć.
kit-remove = Usuń
kit-removed = Usunięto.

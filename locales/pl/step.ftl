### Krok przewodnika: co składa ekran i narzędzie i co stoi wokół niego.

step-decimal = ,
step-care-cpr = { $push ->
    [one] { $push } uciśnięcie
    [few] { $push } uciśnięcia
    [many] { $push } uciśnięć
   *[other] { $push } uciśnięcia
}, potem { $breaths ->
    [one] { $breaths } oddech ratowniczy
    [few] { $breaths } oddechy ratownicze
    [many] { $breaths } oddechów ratowniczych
   *[other] { $breaths } oddechu ratowniczego
}
step-care-how-cpr = Środek klatki piersiowej, mocno, { $rate } na minutę. Nie możesz robić oddechów ratowniczych? Uciskaj bez przerwy.
step-care-compressions = Uciskaj bez przerwy
step-care-how-compressions = Środek klatki piersiowej, mocno, { $rate } na minutę. Zmieńcie się, zanim opadniesz z sił.
step-care-breaths = { $seconds ->
    [one] Wdmuchnij powietrze co { $seconds } sekundę
    [few] Wdmuchnij powietrze co { $seconds } sekundy
    [many] Wdmuchnij powietrze co { $seconds } sekund
   *[other] Wdmuchnij powietrze co { $seconds } sekundy
}
step-care-how-breaths = Głowa odchylona do tyłu, nos zaciśnięty, usta na usta: dmuchaj, aż uniesie się klatka piersiowa.
step-dose = Jedna dawka to { $mg } mg.
step-line = Czarna linia { $line } z { $lines }
step-other-nostril = Drugie nozdrze
step-age = { $age ->
    [one] Ulotka: od ukończenia { $age } roku życia. Dziecko młodsze i nie oddycha: spytaj dyspozytora; nie wstrzymuj się z oddechami ratowniczymi.
    [few] Ulotka: od ukończenia { $age } lat. Dziecko młodsze i nie oddycha: spytaj dyspozytora; nie wstrzymuj się z oddechami ratowniczymi.
    [many] Ulotka: od ukończenia { $age } lat. Dziecko młodsze i nie oddycha: spytaj dyspozytora; nie wstrzymuj się z oddechami ratowniczymi.
   *[other] Ulotka: od ukończenia { $age } roku życia. Dziecko młodsze i nie oddycha: spytaj dyspozytora; nie wstrzymuj się z oddechami ratowniczymi.
}
step-ago = { $time } min temu
step-ago-about = około { $minutes } min temu
step-ago-unknown = czas nieznany
step-seen-not = Policzono: nie oddycha normalnie
step-seen-slow = Policzono: oddycha powoli
step-seen-normal = Policzono: oddycha normalnie

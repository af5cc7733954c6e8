### Redukcja szkód: karty i kto to mówi.

cards-title = Redukcja szkód
cards-what = Co mówią sobie osoby, które używają narkotyków
cards-one = Karta redukcji szkód
cards-more = Więcej o redukcji szkód
cards-all = Wszystkie karty redukcji szkód
cards-nothing = Nie ma takiej karty
cards-nothing-why = To wydanie nie ma karty o tej nazwie.
cards-sources = { $count ->
    [one] { $count } źródło
    [few] { $count } źródła
    [many] { $count } źródeł
   *[other] { $count } źródła
}

### Bezpečnější užívání: karty a kdo to říká.

cards-title = Bezpečnější užívání
cards-what = Co si navzájem říkají lidé, kteří užívají drogy
cards-one = Karta bezpečnějšího užívání
cards-more = Více o bezpečnějším užívání
cards-all = Všechny karty bezpečnějšího užívání
cards-nothing = Taková karta není
cards-nothing-why = V tomto vydání karta tohoto názvu není.
cards-sources = { $count ->
    [one] { $count } zdroj
    [few] { $count } zdroje
    [many] { $count } zdroje
   *[other] { $count } zdrojů
}

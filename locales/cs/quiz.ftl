### Kvíz školení: jedna otázka na obrazovku, a jak to dopadlo.

quiz-title = Kvíz
quiz-what = Jedna otázka po druhé, a proč
quiz-best = Zatím nejlepší kolo: { $right } z { $of } správně
quiz-begun = Pokračovat otázkou { $number } z { $of }
quiz-question = Otázka { $number } z { $of }
quiz-mark-right = Správná odpověď
quiz-mark-right-given = Tvoje odpověď, a správná
quiz-mark-given = Tvoje odpověď, není správná
quiz-right = Správně
quiz-wrong = Není to správně
quiz-lesson = Lekce k tomuhle
quiz-next = Další otázka
quiz-to-result = Jak to dopadlo
quiz-stop = Tady skončit
quiz-result = { $of ->
    [0] Bez odpovědi na žádnou otázku
    [one] { $right } z { $of } správně
    [few] { $right } z { $of } správně
    [many] { $right } z { $of } správně
   *[other] { $right } z { $of } správně
}
quiz-again = Stojí za druhý pohled
quiz-another = Další kolo

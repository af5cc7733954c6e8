### Quiz szkolenia: jedno pytanie na ekran i jak poszło.

quiz-title = Quiz
quiz-what = Po jednym pytaniu, i dlaczego
quiz-best = Najlepsza runda: dobrze { $right } z { $of }
quiz-begun = Dalej od pytania { $number } z { $of }
quiz-question = Pytanie { $number } z { $of }
quiz-mark-right = Dobra odpowiedź
quiz-mark-right-given = Twoja odpowiedź, dobra
quiz-mark-given = Twoja odpowiedź, niedobra
quiz-right = Dobrze
quiz-wrong = Niedobrze
quiz-lesson = Lekcja na ten temat
quiz-next = Następne pytanie
quiz-to-result = Jak poszło
quiz-stop = Zakończ tutaj
quiz-result = { $of ->
    [0] Bez odpowiedzi na żadne pytanie
   *[other] Dobrze { $right } z { $of }
}
quiz-again = Warto zajrzeć jeszcze raz
quiz-another = Kolejna runda

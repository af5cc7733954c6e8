### Das Quiz des Trainings: eine Frage je Bildschirm, und wie es lief.

quiz-title = Quiz
quiz-what = Eine Frage nach der anderen, und warum
quiz-best = Beste Runde bisher: { $right } von { $of } richtig
# Under the quiz, when a round was left in the middle.
quiz-begun = Weiter bei Frage { $number } von { $of }
quiz-question = Frage { $number } von { $of }
# Above one of the three answers, beside a tick or a cross.
quiz-mark-right = Die richtige Antwort
quiz-mark-right-given = Deine Antwort, und richtig
quiz-mark-given = Deine Antwort, nicht richtig
# Over why the right answer is right.
quiz-right = Richtig
quiz-wrong = Nicht richtig
# Under the name of the lesson that answers the question.
quiz-lesson = Die Lektion dazu
quiz-next = Nächste Frage
quiz-to-result = Wie es lief
quiz-stop = Hier aufhören
quiz-result = { $of ->
    [0] Keine Frage beantwortet
   *[other] { $right } von { $of } richtig
}
quiz-again = Noch mal ansehen
quiz-another = Noch eine Runde

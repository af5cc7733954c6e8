### Le quiz de la formation : une question par écran, et comment ça s’est passé.

quiz-title = Quiz
quiz-what = Une question à la fois, et pourquoi
quiz-best = Meilleure série jusqu’ici : { $right } sur { $of } justes
quiz-begun = Reprendre à la question { $number } sur { $of }
quiz-question = Question { $number } sur { $of }
quiz-mark-right = La bonne réponse
quiz-mark-right-given = Ta réponse, et c’est juste
quiz-mark-given = Ta réponse, pas juste
quiz-right = Juste
quiz-wrong = Pas juste
quiz-lesson = La leçon sur ce sujet
quiz-next = Question suivante
quiz-to-result = Le résultat
quiz-stop = S’arrêter ici
quiz-result = { $of ->
    [0] Aucune réponse donnée
   *[other] { $right } sur { $of } justes
}
quiz-again = À revoir
quiz-another = Une autre série

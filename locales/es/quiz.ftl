### El test de la formación: una pregunta por pantalla, y cómo ha ido.

quiz-title = Test
quiz-what = Una pregunta cada vez, y el porqué
quiz-best = Mejor ronda hasta ahora: { $right } de { $of } bien
quiz-begun = Seguir en la pregunta { $number } de { $of }
quiz-question = Pregunta { $number } de { $of }
quiz-mark-right = La respuesta correcta
quiz-mark-right-given = Tu respuesta, y es correcta
quiz-mark-given = Tu respuesta, no es correcta
quiz-right = Correcto
quiz-wrong = No es correcto
quiz-lesson = La lección sobre esto
quiz-next = Siguiente pregunta
quiz-to-result = Cómo ha ido
quiz-stop = Parar aquí
quiz-result = { $of ->
    [0] Ninguna pregunta respondida
   *[other] { $right } de { $of } bien
}
quiz-again = Merecen otra mirada
quiz-another = Otra ronda

### Il quiz della formazione: una domanda per schermata, e com'è andata.

quiz-title = Quiz
quiz-what = Una domanda alla volta, e perché
quiz-best = Miglior giro finora: { $right } giuste su { $of }
quiz-begun = Continua dalla domanda { $number } di { $of }
quiz-question = Domanda { $number } di { $of }
quiz-mark-right = La risposta giusta
quiz-mark-right-given = La tua risposta, ed è giusta
quiz-mark-given = La tua risposta, non giusta
quiz-right = Giusto
quiz-wrong = Non giusto
quiz-lesson = La lezione su questo
quiz-next = Prossima domanda
quiz-to-result = Com'è andata
quiz-stop = Fermati qui
quiz-result = { $of ->
    [0] Nessuna domanda con risposta
   *[other] { $right } giuste su { $of }
}
quiz-again = Da rivedere
quiz-another = Un altro giro

### O questionário do treino: uma pergunta por ecrã, e como correu.

quiz-title = Questionário
quiz-what = Uma pergunta de cada vez, e porquê
quiz-best = Melhor ronda até agora: { $right } certas de { $of }
quiz-begun = Continuar na pergunta { $number } de { $of }
quiz-question = Pergunta { $number } de { $of }
quiz-mark-right = A resposta certa
quiz-mark-right-given = A tua resposta, e certa
quiz-mark-given = A tua resposta, não certa
quiz-right = Certo
quiz-wrong = Não está certo
quiz-lesson = A lição sobre isto
quiz-next = Próxima pergunta
quiz-to-result = Como correu
quiz-stop = Parar aqui
quiz-result = { $of ->
    [0] Nenhuma pergunta respondida
   *[other] { $right } certas de { $of }
}
quiz-again = Vale a pena ver outra vez
quiz-another = Outra ronda

### Utbildningens quiz: en fråga per skärm, och hur det gick.

quiz-title = Quiz
quiz-what = En fråga i taget, och varför
quiz-best = Bästa omgången hittills: { $right } av { $of } rätt
quiz-begun = Fortsätt vid fråga { $number } av { $of }
quiz-question = Fråga { $number } av { $of }
quiz-mark-right = Det rätta svaret
quiz-mark-right-given = Ditt svar, och rätt
quiz-mark-given = Ditt svar, inte rätt
quiz-right = Rätt
quiz-wrong = Inte rätt
quiz-lesson = Lektionen om detta
quiz-next = Nästa fråga
quiz-to-result = Hur det gick
quiz-stop = Sluta här
quiz-result = { $of ->
    [0] Ingen fråga besvarad
   *[other] { $right } av { $of } rätt
}
quiz-again = Värt att titta på igen
quiz-another = En omgång till

### The quiz of the training: one question a screen, and how it went.

quiz-title = Quiz
quiz-what = One question at a time, and why
# Variables:
#   $right (Number) - how many answers were right, for example 9
#   $of (Number) - of how many, for example 11
quiz-best = Best round so far: { $right } of { $of } right
# Under the quiz, when a round was left in the middle.
# Variables:
#   $number (Number) - the question the reader was at, for example 4
#   $of (Number) - how many questions the round has, for example 11
quiz-begun = Go on at question { $number } of { $of }
# Variables:
#   $number (Number) - which question this is, for example 4
#   $of (Number) - how many questions the round has, for example 11
quiz-question = Question { $number } of { $of }
# Above one of the three answers, beside a tick or a cross.
quiz-mark-right = The right answer
quiz-mark-right-given = Your answer, and right
quiz-mark-given = Your answer, not right
# Over why the right answer is right.
quiz-right = Right
quiz-wrong = Not right
# Under the name of the lesson that answers the question.
quiz-lesson = The lesson on this
quiz-next = Next question
quiz-to-result = How it went
quiz-stop = Stop here
# Variables:
#   $right (Number) - how many answers were right, for example 9
#   $of (Number) - how many questions were answered, for example 11
quiz-result = { $of ->
    [0] No question answered
   *[other] { $right } of { $of } right
}
quiz-again = Worth another look
quiz-another = Another round

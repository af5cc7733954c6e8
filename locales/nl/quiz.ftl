### De quiz van de training: één vraag per scherm, en hoe het ging.

quiz-title = Quiz
quiz-what = Eén vraag tegelijk, en waarom
quiz-best = Beste ronde tot nu toe: { $right } van { $of } goed
quiz-begun = Ga verder bij vraag { $number } van { $of }
quiz-question = Vraag { $number } van { $of }
quiz-mark-right = Het goede antwoord
quiz-mark-right-given = Jouw antwoord, en goed
quiz-mark-given = Jouw antwoord, niet goed
quiz-right = Goed
quiz-wrong = Niet goed
quiz-lesson = De les hierover
quiz-next = Volgende vraag
quiz-to-result = Hoe het ging
quiz-stop = Stop hier
quiz-result = { $of ->
    [0] Geen vraag beantwoord
   *[other] { $right } van { $of } goed
}
quiz-again = Nog een blik waard
quiz-another = Nog een ronde

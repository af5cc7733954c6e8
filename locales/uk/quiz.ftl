### Вікторина навчання: одне запитання на екран і як пройшло.

quiz-title = Вікторина
quiz-what = Одне запитання за раз, і чому
quiz-best = Найкраще коло досі: { $right } з { $of } правильно
quiz-begun = Продовжити із запитання { $number } з { $of }
quiz-question = Запитання { $number } з { $of }
quiz-mark-right = Правильна відповідь
quiz-mark-right-given = Твоя відповідь, і правильна
quiz-mark-given = Твоя відповідь, неправильна
quiz-right = Правильно
quiz-wrong = Неправильно
quiz-lesson = Урок про це
quiz-next = Наступне запитання
quiz-to-result = Як пройшло
quiz-stop = Зупинитися тут
quiz-result = { $of ->
    [0] Жодної відповіді
    [one] { $right } з { $of } правильно
    [few] { $right } з { $of } правильно
    [many] { $right } з { $of } правильно
   *[other] { $right } з { $of } правильно
}
quiz-again = Варто глянути ще раз
quiz-another = Ще одне коло

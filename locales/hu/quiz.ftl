### A képzés kvíze: képernyőnként egy kérdés, és hogyan ment.

quiz-title = Kvíz
quiz-what = Egyszerre egy kérdés, és hogy miért
quiz-best = Az eddigi legjobb kör: { $of } kérdésből { $right } jó
quiz-begun = Folytatás: { $number }. kérdés (összesen { $of })
quiz-question = { $number }. kérdés (összesen { $of })
quiz-mark-right = A helyes válasz
quiz-mark-right-given = A te válaszod, és helyes
quiz-mark-given = A te válaszod, nem helyes
quiz-right = Helyes
quiz-wrong = Nem helyes
quiz-lesson = A lecke erről
quiz-next = Következő kérdés
quiz-to-result = Hogyan ment
quiz-stop = Állj meg itt
quiz-result = { $of ->
    [0] Nem volt megválaszolt kérdés
   *[other] { $of } kérdésből { $right } helyes
}
quiz-again = Érdemes újra megnézni
quiz-another = Még egy kör

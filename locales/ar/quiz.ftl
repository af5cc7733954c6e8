### اختبار التدريب: سؤال واحد في كل شاشة، وكيف كانت النتيجة.

quiz-title = اختبار
quiz-what = سؤال واحد كل مرة، ولماذا
quiz-best = أفضل جولة حتى الآن: { $right } صحيحة من { $of }
quiz-begun = تابع من السؤال { $number } من { $of }
quiz-question = السؤال { $number } من { $of }
quiz-mark-right = الجواب الصحيح
quiz-mark-right-given = جوابك، وهو صحيح
quiz-mark-given = جوابك، وليس صحيحًا
quiz-right = صحيح
quiz-wrong = غير صحيح
quiz-lesson = الدرس عن هذا
quiz-next = السؤال التالي
quiz-to-result = النتيجة
quiz-stop = توقف هنا
quiz-result = { $of ->
    [0] لم يُجَب عن أي سؤال
   *[other] { $right } صحيحة من { $of }
}
quiz-again = تستحق نظرة أخرى
quiz-another = جولة أخرى

### استخدام أقل ضررًا: البطاقات، ومن يقول ذلك.

cards-title = استخدام أقل ضررًا
cards-what = ما يقوله بعضهم لبعض من يستخدمون المخدرات
cards-one = بطاقة استخدام أقل ضررًا
cards-more = المزيد عن الاستخدام الأقل ضررًا
cards-all = كل بطاقات الاستخدام الأقل ضررًا
cards-nothing = لا توجد بطاقة كهذه
cards-nothing-why = ليس في هذه النسخة بطاقة بهذا الاسم.
cards-sources = { $count ->
    [zero] { $count } مصدر
    [one] مصدر واحد ({ $count })
    [two] مصدران ({ $count })
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}

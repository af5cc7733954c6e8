### التحذيرات: ما تحذّر منه المجموعات. ما ليس هنا لا يقول شيئًا عن أي شيء.

alerts-title = التحذيرات
alerts-what = ما تحذّر منه المجموعات
alerts-not-in-list = عدم الوجود في هذه القائمة لا يقول شيئًا عن أي حبة.
alerts-search = اسم أو شعار أو لون أو منطقة
alerts-count = { $count ->
    [0] لا تحذير مطابق.
    [zero] لا تحذير مطابق.
    [one] تحذير واحد ({ $count })
    [two] تحذيران ({ $count })
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
alerts-none = لا تحذيرات على هذا الهاتف. تأتي مع المجموعات التي تتابعها.
alerts-old = أقدم
alerts-old-what = لم تعد أخبارًا. قد يكون ما تحذّر منه ما زال متداولًا.
alerts-sold-as = بيعت باسم { $name }
alerts-found = فيها: { $what }
alerts-logo = شعار يشبه { $logo }
alerts-unmeasured = { $what }: لم يُقَس
alerts-measured = { $what }: { $amount }
alerts-tested = فُحصت: { $method }
alerts-reported = أُبلغ عنها، ولم تُفحص
alerts-cannot-see = هذا الفحص لا يستطيع أن يرى:
alerts-on = بتاريخ: { $date }
alerts-what-found = ماذا كانت
alerts-do = ماذا تفعل
alerts-contact = من المسؤول عنه
alerts-is-old = تحذير قديم: كان خبرًا حتى { $date }.
alerts-was-corrected = صُحّح بعد ذلك
alerts-was-withdrawn = سُحب بعد ذلك
alerts-later = ما تقوله المجموعة عنه الآن
alerts-earlier = التحذير السابق
alerts-gone = لم يعد هذا التحذير موجودًا
alerts-about = { $count ->
    [zero] { $count } تحذير من أشياء بيعت باسم { $name }
    [one] تحذير واحد ({ $count }) من أشياء بيعت باسم { $name }
    [two] تحذيران ({ $count }) من أشياء بيعت باسم { $name }
    [few] { $count } تحذيرات من أشياء بيعت باسم { $name }
    [many] { $count } تحذيرًا من أشياء بيعت باسم { $name }
   *[other] { $count } تحذير من أشياء بيعت باسم { $name }
}
alerts-about-more = و{ $count } غيرها

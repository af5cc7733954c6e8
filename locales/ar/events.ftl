### الفعاليات: ما تعلنه المجموعات المتابَعة، يومًا بيوم، وما تغيّر، وما يتداخل.

events-title = الفعاليات
events-none = لا فعاليات بعد.
events-later = تأتي من مجموعات الأقران التي تتابعها: مهرجانات فيها خيمة أقران، حفلات، تدريبات.
events-follow = تابع مجموعة
events-follow-how = امسح الرمز على ملصقها، أو الصق رابطها
events-none-ahead = المجموعات التي تتابعها لا تعلن شيئًا قادمًا.
events-no-fit = لا شيء قادم مطابق.
events-all = عرض الكل
events-now = جارية الآن
events-more = المزيد
events-over = انتهت
events-over-none = لا شيء انتهى في الأشهر الثلاثة الأخيرة.
events-more-times = { $count ->
    [zero] ولا مرة أخرى ({ $count })
    [one] ومرة أخرى
    [two] ومرتان أخريان ({ $count })
    [few] و{ $count } مرات أخرى
    [many] و{ $count } مرة أخرى
   *[other] و{ $count } مرة أخرى
}
events-favourite = مفضلة

events-filters = اعرض فقط
events-near = بالقرب مني
events-favourites = المفضلة
events-month = الشهر
events-nowhere = بالقرب من ماذا؟ قل أين أنت، أو اختر مكانًا. يبقى ذلك على هذا الهاتف.
events-around = ما يبعد 100 كم على الأكثر.
events-offer = كشك هناك يقدّم
events-offer-any = أي شيء
events-country = البلد
events-country-any = كل البلدان

events-month-name = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
events-month-before = الشهر السابق
events-month-after = الشهر التالي
events-day = { $day }، { $count ->
    [0] لا شيء
    [zero] لا شيء
    [one] فعالية واحدة ({ $count })
    [two] فعاليتان ({ $count })
    [few] { $count } فعاليات
    [many] { $count } فعالية
   *[other] { $count } فعالية
}

events-changes = { $count ->
    [zero] { $count } تغيير منذ آخر مرة نظرت
    [one] تغيير واحد ({ $count }) منذ آخر مرة نظرت
    [two] تغييران ({ $count }) منذ آخر مرة نظرت
    [few] { $count } تغييرات منذ آخر مرة نظرت
    [many] { $count } تغييرًا منذ آخر مرة نظرت
   *[other] { $count } تغيير منذ آخر مرة نظرت
}
events-changes-others = { $count ->
    [zero] ولا غيرها ({ $count }).
    [one] وتغيير آخر ({ $count }).
    [two] وتغييران آخران ({ $count }).
    [few] و{ $count } تغييرات أخرى.
    [many] و{ $count } تغييرًا آخر.
   *[other] و{ $count } تغيير آخر.
}
events-seen = رأيتها
events-change-new = جديد: { $name }، { $when }
events-change-cancelled = أُلغيت: { $name }
events-change-on-again = ستقام رغم ذلك: { $name }
events-change-moved = تغيّر الموعد: { $name } الآن { $to }. كان { $from }.
events-change-no-longer = حُذف موعد: { $name }، { $when }
events-change-elsewhere = مكان آخر: { $name } الآن هنا: { $place }
events-change-elsewhere-unsaid = مكان آخر: { $name }
events-change-renamed = اسم جديد: { $from } اسمها الآن { $name }.
events-change-gone = لم يعد معلنًا عنها: { $name }

events-overlaps = مفضلاتك تتداخل
events-overlap = { $one } و{ $other } في الوقت نفسه: { $when }.

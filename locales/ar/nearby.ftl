### بالقرب: خيم الأقران والاجتماعات والنالوكسون حول القارئ.

nearby-title = بالقرب
nearby-none = لا أماكن بعد.
nearby-later = تأتي مع المجموعات التي تتابعها: امسح الرمز على ملصق مجموعة، أو الصق رابطها. مكانك لا يغادر الهاتف أبدًا.
nearby-follow = تابع مجموعة
nearby-from = من { $place }
nearby-from-here = من مكان هذا الهاتف
nearby-from-then = من المكان الذي كان فيه هذا الهاتف قبل قليل. اسأل من جديد إذا تحركت.
nearby-elsewhere = مكان آخر
nearby-forget = انسَه
nearby-ask = أين أنا؟
nearby-ask-what = الآن فقط، على هذا الهاتف فقط. لا يُحفظ في أي مكان ويُنسى عندما تغادر.
nearby-asking = نسأل الهاتف
nearby-no-place-refused = لا يُسمح للهاتف أن يقول أين هو. اختر مكانًا في الأسفل.
nearby-no-place-unavailable = لا يستطيع الهاتف أن يعرف أين هو. اختر مكانًا في الأسفل.
nearby-no-place-late = لم يعرف الهاتف ذلك في الوقت المناسب. حاول من جديد، أو اختر مكانًا في الأسفل.
nearby-no-place-insecure = صفحة جاءت عبر اتصال مفتوح لا يحق لها أن تسأل. اختر مكانًا في الأسفل.
nearby-pick = أو اختر مكانًا
    .placeholder = مدينة، أو 48.1, 11.5
nearby-pick-none = لا مدينة كهذه هنا. جرّب مدينة أكبر قريبة، أو إحداثيات.
nearby-pick-held = أماكن مجموعاتك
nearby-count = { $count ->
    [zero] { $count } مكان
    [one] مكان واحد ({ $count })
    [two] مكانان ({ $count })
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
nearby-nothing = لا شيء مطابق. أزِل خيارًا.
nearby-far = لا شيء ضمن { $near }. الأقرب على بعد { $next }.
nearby-more = المزيد
nearby-countries = ما هو موجود، بحسب البلد
nearby-no-country = لم يُذكر البلد
nearby-country = { $country }: { $count }
nearby-group-door = مجموعة لها مقر. اسأل متى يُفتح.
nearby-filter = ماذا تحتاج
nearby-open = مفتوح الآن
nearby-offers-all = كل العروض
nearby-offers-fewer = عروض أقل
nearby-any-of = يُعرض ما لديه أي واحد من هذه.
nearby-map = عرض على خريطة
nearby-map-sees = يفتح تطبيق الخرائط، وهو يرى هذا المكان.
nearby-map-sees-web = يفتح openstreetmap.org، وهو يرى هذا المكان وعنوانك على الإنترنت.
nearby-help = أقران يستطيعون المساعدة
nearby-help-what = للآن أو لما بعد. في حالة الطوارئ اتصل أولًا.
nearby-help-open = أقرب كشك مفتوح يستطيع المساعدة

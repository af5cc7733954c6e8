### التحديثات: المجموعات المتابَعة، وكم أخبارها حديثة، وما الذي تعطّل، ومن يقول ذلك.

updates-title = التحديثات
updates-what = المجموعات التي تتابعها وأخبارها
updates-core = التقييمات والإسعافات الأولية
updates-core-with-app = تأتي مع التطبيق، والأحدث منها مع تطبيق أحدث.
updates-clock = يبدو تاريخ هذا الهاتف خطأ. قد يُذكر عمر الأخبار خطأ أيضًا.
updates-rebuilt = ما كان في التطبيق تلف، وبُني من جديد في { $date }. ما جاء من المجموعات عاد، أو يعود عندما تتحقق.
updates-groups = المجموعات التي تتابعها
updates-none = لا تتابع أي مجموعة بعد.
updates-none-what = إذن لا شيء يغادر هذا الهاتف. لمتابعة مجموعة، امسح الرمز على ملصقها بالكاميرا، أو الصق رابطها هنا.
updates-follow = تابع مجموعة
updates-link = رابط مجموعة
updates-link-open = انظر إليه
updates-check = تحقق الآن
updates-check-all = تحقق من الكل الآن
updates-no-place = ليس في هذا الجهاز مكان لحفظ الأخبار، فلا يُسأل عنها.
updates-news = أخبار
updates-no-news = لا أخبار منها الآن.
updates-not-yet = لم يأتِ منها شيء بعد.
updates-claimed = «{ $name }»، كما يقول رابطها
updates-nameless = مجموعة بلا اسم
updates-standing-listed-by = مدرجة لدى { $who }
updates-standing-listed = مدرجة
updates-standing-unlisted = لا أحد يضمنها بعد
updates-standing-directory = دليل: يقول أي مجموعات موجودة
updates-standing-core = يأتي مع التطبيق
updates-may-listed = مجموعات وأكشاك وفعاليات واجتماعات وتحذيرات وأخبار، دائمًا باسمها. يجوز لها أن تحذّر أكثر من الجدول في عشر ثنائيات على الأكثر.
updates-may-unlisted = مجموعات وأكشاك وفعاليات واجتماعات وتحذيرات وأخبار، دائمًا باسمها. تقييماتها لا تُحسب ما دام لا أحد يضمنها.
updates-may-directory = أي مجموعات موجودة، وأيّها انتقلت.
updates-may-core = التقييمات والإسعافات الأولية.
updates-count-group = { $count ->
    [zero] { $count } مجموعة
    [one] مجموعة واحدة ({ $count })
    [two] مجموعتان ({ $count })
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
updates-count-stall = { $count ->
    [zero] { $count } كشك
    [one] كشك واحد ({ $count })
    [two] كشكان ({ $count })
    [few] { $count } أكشاك
    [many] { $count } كشكًا
   *[other] { $count } كشك
}
updates-count-gathering = { $count ->
    [zero] { $count } فعالية
    [one] فعالية واحدة ({ $count })
    [two] فعاليتان ({ $count })
    [few] { $count } فعاليات
    [many] { $count } فعالية
   *[other] { $count } فعالية
}
updates-count-meeting = { $count ->
    [zero] { $count } اجتماع
    [one] اجتماع واحد ({ $count })
    [two] اجتماعان ({ $count })
    [few] { $count } اجتماعات
    [many] { $count } اجتماعًا
   *[other] { $count } اجتماع
}
updates-count-alert = { $count ->
    [zero] { $count } تحذير
    [one] تحذير واحد ({ $count })
    [two] تحذيران ({ $count })
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
updates-count-rating = { $count ->
    [zero] { $count } تقييم
    [one] تقييم واحد ({ $count })
    [two] تقييمان ({ $count })
    [few] { $count } تقييمات
    [many] { $count } تقييمًا
   *[other] { $count } تقييم
}
updates-count-note = { $count ->
    [zero] { $count } خبر
    [one] خبر واحد ({ $count })
    [two] خبران ({ $count })
    [few] { $count } أخبار
    [many] { $count } خبرًا
   *[other] { $count } خبر
}
updates-count-listing = { $count ->
    [zero] { $count } مجموعة مدرجة
    [one] مجموعة مدرجة واحدة ({ $count })
    [two] مجموعتان مدرجتان ({ $count })
    [few] { $count } مجموعات مدرجة
    [many] { $count } مجموعة مدرجة
   *[other] { $count } مجموعة مدرجة
}
updates-count-moved = { $count ->
    [zero] { $count } مجموعة انتقلت
    [one] مجموعة واحدة ({ $count }) انتقلت
    [two] مجموعتان ({ $count }) انتقلتا
    [few] { $count } مجموعات انتقلت
    [many] { $count } مجموعة انتقلت
   *[other] { $count } مجموعة انتقلت
}
updates-count-unshown = غير معروض: { $count }
updates-made = { $days ->
    [0] صُنعت اليوم
    [1] صُنعت أمس
    [zero] صُنعت اليوم
    [one] صُنعت أمس
    [two] صُنعت قبل يومين ({ $days })
    [few] صُنعت قبل { $days } أيام
    [many] صُنعت قبل { $days } يومًا
   *[other] صُنعت قبل { $days } يوم
}
updates-made-ahead = صُنعت في { $date }، وهو تاريخ لم يأتِ بعد: ساعة المجموعة خطأ، أو ساعة هذا الهاتف
updates-fresh-late = كان يجب مراجعتها من جديد حتى { $date }، ولم تُحدَّث منذ ذلك الحين.
updates-fresh-old = عمرها أكثر من ستة أشهر. قد تكون الأوقات والأماكن تغيّرت.
updates-says = بحسب { $who }
updates-doing-waits = في الانتظار
updates-doing-asks = جارٍ السؤال
updates-doing-loads = جارٍ التحميل: { $got } من { $of } KB
updates-doing-keeps = جارٍ التحقق والحفظ
updates-large = أخبارها كبيرة: { $size }. عبر بيانات الهاتف قد يكلّف ذلك.
updates-load = حمّل { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = لا شيء أحدث هناك.
updates-changed = وصلت أخبار.
updates-busy = نافذة أخرى لهذا التطبيق تسأل الآن.
updates-trouble = تعطّل آخر تحقق.
updates-waits-for-you = توجد أخبار للتحميل.
updates-kept = ما كان لديك محفوظ.
updates-problem-offline = لا أحد يجيب: لا شبكة الآن، أو خادمها غائب.
updates-problem-slow = الاتصال بطيء جدًا، أو انقطع. المحاولة التالية تكمل من حيث توقف.
updates-problem-portal = هذه الشبكة تجيب مكان المجموعة: غالبًا صفحة لتسجيل الدخول. سجّل الدخول هناك، أو جرّب شبكة أخرى.
updates-problem-tls = من يجيب لا يستطيع أن يثبت أنه خادمها. جرّب شبكة أخرى.
updates-problem-host = خادمها يجيب، لكن لا أخبار لديه الآن. جرّب لاحقًا.
updates-problem-address = لا يمكن سؤال أي من عناوينها. قد تحتاج إلى Tor: انظر الإعدادات. أو امسح ملصقها من جديد.
updates-problem-not-from-page = المتصفحات لا تسمح لهذه الصفحة أن تسأل عنوانها. Tentlight للحواسيب يستطيع.
updates-problem-closed-to-pages = خادمها يجيب، لكنه لا يدع أي متصفح يقرأ أخبارها، أو أن هذه الشبكة تجيب مكانه. أخبر المجموعة. Tentlight للحواسيب يستطيع أن يسألها.
updates-problem-beyond-page = لديها أخبار أكثر مما تستطيع هذه الصفحة أن تستقبل. Tentlight للحواسيب يستطيع.
updates-problem-disk = ليس في هذا الهاتف متسع لها. أفسِح مكانًا، ثم تحقق من جديد.
updates-problem-unsigned = ما وصل لم توقّعه هذه المجموعة.
updates-problem-revoked = ما وصل موقّع بمفتاح سحبته المجموعة: قد يكون ذلك المفتاح لدى شخص آخر.
updates-problem-equivocation = وقّعت هذه المجموعة نسختين مختلفتين برقم واحد: أحد ما يعرض على أشخاص مختلفين أشياء مختلفة. لا يُقبل شيء آخر حتى تغيّر مفاتيحها. اسأل المجموعة.
updates-problem-altered = ما وصل ليس ما وقّعته المجموعة: غُيّر أو تلف في الطريق.
updates-problem-older = ما وصل أقدم مما لديك: نسخة قديمة، أو أحد يحجب الأخبار.
updates-problem-faulty = نشرت المجموعة شيئًا فيه خطأ. أخبر المجموعة.
updates-problem-overstepped = نشرت المجموعة أكثر مما يجوز لمجموعة. أخبر المجموعة.
updates-problem-large = ما وصل أكبر مما ينبغي لأي هاتف أن يستقبل.
updates-problem-newer = يحتاج إلى إصدار أحدث من هذا التطبيق.
updates-problem-core = التقييمات والإسعافات الأولية تأتي مع التطبيق، لا عبر الشبكة.
updates-problem-other = تعطّل شيء ليس لدى هذا الإصدار كلمات له.
updates-later = تُسأل من جديد بعد { $time } (UTC).
updates-mute = اترك تقييماتها
updates-mute-what = عندها لا تظهر تحذيراتها في المزيج وفي الجدول.
updates-network-metered = يقول هاتفك إن هذه الشبكة تكلّف مالًا: يُسأل أولًا عمّا يزيد على 64 KB.
updates-network-saver = هاتفك يوفّر البيانات، أو هو خارج البلد: لا تُسأل المجموعات إلا عندما تضغط «تحقق الآن».
updates-details = تفاصيل
updates-detail-id = الأحرف
updates-detail-addresses = يُسأل لدى
updates-detail-edition = النسخة
updates-detail-checked = آخر تحقق
updates-detail-never = ليس بعد
updates-detail-since = تتابعها منذ
updates-share = شارك رابط هذه المجموعة
updates-unfollow = أوقف المتابعة
updates-unfollow-sure = هل توقف متابعة هذه المجموعة؟
updates-unfollow-what = كل ما جاء منها يزول من هذا الهاتف، مع مفضلاتك وتذكيراتك لفعالياتها، ولا تُسأل بعد ذلك. يمكنك أن تتابعها من جديد عبر رابطها.
updates-unfollow-no = استمر في المتابعة
updates-unfollow-yes = أوقف
updates-unfollowed = لم تعد تتابعها.
updates-unfollow-failed = تعذّر الحفظ: ما زلت تتابعها. أفسِح مكانًا على الهاتف، ثم حاول من جديد.
updates-gone = لا تتابع مجموعة كهذه
updates-gone-why = ربما أوقفت متابعتها.
updates-all = كل المجموعات

### أسطر الأداة نفسها، يطبعها tentlight-cli.

tool-nothing-found = لم يُعثر على شيء بهذا الاسم.
tool-edition = { $days ->
    [0] نسخة { $date }، صُنعت اليوم.
    [zero] نسخة { $date }، صُنعت اليوم.
    [one] نسخة { $date }، عمرها يوم واحد ({ $days }).
    [two] نسخة { $date }، عمرها يومان ({ $days }).
    [few] نسخة { $date }، عمرها { $days } أيام.
    [many] نسخة { $date }، عمرها { $days } يومًا.
   *[other] نسخة { $date }، عمرها { $days } يوم.
}
tool-guide-no-country = لا بلد «{ $typed }» هنا. هذا لأي بلد.
tool-guide-no-product = لا نالوكسون «{ $typed }» هنا. هذا لأجل { $product }. المعروف: { $known }.
tool-guide-for = { $country }. النالوكسون: { $product }.
tool-guide-anywhere = أي بلد. النالوكسون: { $product }.
tool-guide-count = انظر { $first } ثانية: إذا كانت الأنفاس أقل من { $least } فهو لا يتنفس طبيعيًا. وإلا فتابع العدّ حتى { $whole } ثانية: أقل من { $slow } يعني ببطء.
tool-guide-count-not = لا يتنفس طبيعيًا، أو لا أستطيع أن أعرف
tool-guide-care = كيف يتنفس؟
tool-guide-not = لا يتنفس، أو شهقات فقط، أو لا تستطيع أن تعرف:
tool-guide-slow = يتنفس ببطء:
tool-guide-normal = يتنفس طبيعيًا → { $place }
tool-guide-by-breathing = لا يتنفس → { $not }، ببطء → { $slow }، طبيعيًا → { $normal }
tool-guide-on = تابع
tool-guide-timer = واصل. بعد { $seconds } ثانية انظر من جديد.
tool-guide-aside = من كل خطوة:
tool-guide-back = رجوع
tool-guide-end = نهاية
tool-guide-then = { $place }، ثم عودة إلى هنا
tool-handout-see = انظر «{ $title }»
tool-handout-date = التاريخ
tool-handout-trainer = المدرب
tool-handout-signature = التوقيع
tool-poster-scan = امسح هذا بتطبيق Tentlight لترى أين نحن وما المتداول الآن.
tool-poster-compare = يعرض هاتفك هذه الأحرف قبل أن تتابع. هل هي نفسها؟
tool-poster-promise = بلا حساب، بلا اسم. ما تبحث عنه يبقى على هاتفك.
tool-events-none = لا فعاليات في هذه الأيام من المجموعات التي تتابعها.
tool-nearby-none = لا مكان كهذا هنا من المجموعات التي تتابعها.
tool-groups-none = لا مجموعة كهذه هنا.
tool-meetings-none = لا اجتماع كهذا من المجموعات التي تتابعها.
tool-alerts-none = لا تحذير كهذا من المجموعات التي تتابعها.
tool-alerts-silence = عدم الوجود في هذه القائمة لا يقول شيئًا عن أي حبة.
tool-cut = المعروض من الأول: { $count }، ويوجد المزيد: قل --limit.
tool-word-unknown = لا شيء هنا لديه «{ $typed }». كلمة قريبة تستعملها المجموعات: { $known }.
tool-own-list = القائمة التي تأتي مع Tentlight
tool-is-old = عمره أكثر من ستة أشهر
tool-event-stalls = الأكشاك:
tool-event-medical = مساعدة طبية في الموقع: { $contact }
tool-meeting-on = جارٍ الآن، حتى { $time }.
tool-meeting-next = التالي: { $time } ({ $ahead })
tool-meeting-online = عبر الإنترنت: { $url }
tool-group-as-of = كما في { $year }، لم يُتحقق منه.
tool-group-checked = تُحقق منه { $date }.
tool-alert-head = { $severity }: بيعت باسم { $name }
tool-alert-logo = شعار يشبه { $logo }
tool-alert-found = وُجد فيها: { $found }
tool-alert-amount = { $what } { $amount } { $unit }
tool-alert-unmeasured = { $what } (لم يُقَس)
tool-alert-tested = فُحصت { $date }: { $method }. ما لا يراه هذا الفحص: { $blind }
tool-alert-reported = أُبلغ عنها { $date }، ولم تُفحص.
tool-alert-old = قديم: كان خبرًا حتى { $date }.
tool-alert-replaced = تحذير لاحق من هذه المجموعة يحل محله.
tool-alert-contact = من المسؤول عنه: { $contact }
tool-page-when = متى
tool-page-times = عدد المرات كلها: { $count }
tool-page-where = أين
tool-page-who = من
tool-page-medical = عندما يحتاج أحد إلى المساعدة هناك
tool-page-site = الموقع الإلكتروني
tool-page-calendar-all = كله لتقويم
tool-page-places = كل الأماكن لخريطة (GeoJSON)
tool-page-groups = المجموعات لدفتر عناوين (vCard)
tool-group-approach = تعمل من أجل: { $approach }

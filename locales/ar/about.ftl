### حول: ما هذا، وأي نسخة تجيب، ومن راجعها، ومن يقول ذلك، والخصوصية والتراخيص.

about-title = حول التطبيق
about-purpose = يقدّم Tentlight معلومات منشورة عن الإسعافات الأولية والحد من الأضرار ووسيلة للتدريب. لا يقيس أي شخص ولا يشخّصه ولا يراقبه، ولا يحل أبدًا محل موظف الطوارئ.
about-never = لا يقول أبدًا إن شيئًا ما آمن، ولا يسأل أبدًا من أنت، ولا يتتبعك أبدًا ولا يحتفظ بأي سجل.
about-edition = هذه النسخة
about-edition-aged = { $days ->
    [0] النسخة { $edition } بتاريخ { $date }، صُنعت اليوم.
    [zero] النسخة { $edition } بتاريخ { $date }، صُنعت اليوم.
    [one] النسخة { $edition } بتاريخ { $date }، عمرها يوم واحد ({ $days }).
    [two] النسخة { $edition } بتاريخ { $date }، عمرها يومان ({ $days }).
    [few] النسخة { $edition } بتاريخ { $date }، عمرها { $days } أيام.
    [many] النسخة { $edition } بتاريخ { $date }، عمرها { $days } يومًا.
   *[other] النسخة { $edition } بتاريخ { $date }، عمرها { $days } يوم.
}
about-edition-dated = النسخة { $edition } بتاريخ { $date }.
about-version = إصدار التطبيق { $version }.
about-preview = هذه نسخة أولية: لم يراجعها طبيب بعد.
about-updates = أخبار المجموعات التي تتابعها، في التحديثات
about-reviewed = من راجعها
about-chart-not-reviewed = الجدول: لم يراجعه طبيب بعد.
about-language = { $language }: { $percent } % موجود، ولم يراجعه قارئ من أهل اللغة بعد.
about-language-reviewed = { $language }: { $percent } % موجود، راجعه { $who }.
about-ratings = كيف تنشأ التقييمات
about-ratings-inferred = حيث نستنتج من فئة أو مادة قريبة، قد يكون تحذيرًا. ولا يكون طمأنة أبدًا.
about-ratings-unknown = ما لم يقيّمه أحد يظهر غير مقيّم، ولا يظهر أبدًا كخطورة أقل.
about-sources = المصادر
about-sources-what = كل تقييم يذكر من يقوله. أسماء الشارع من الأقران. والجمل لنا.
about-sources-all = كل المصادر ({ $count })
about-sources-open = العنوان يفتح متصفحك ويحتاج إلى شبكة. عندها يرى الموقع أن أحدًا جاء.
about-source = { $publisher }. قُرئ { $date }.
about-privacy = ما يبقى لك
about-privacy-nothing-leaves = لا شيء مما تكتبه أو تختاره أو تنظر إليه يغادر الهاتف.
about-privacy-groups = إذا تابعت مجموعة، يُسأل خادمها عن الأخبار. يرى أن أحدًا يسأل، لا من أنت. لا تتابع أحدًا، فلا يُسأل أحد.
about-privacy-kept = لا يُحفظ إلا إعداداتك والنالوكسون الخاص بك وتدريبك والمجموعات التي تتابعها. ما سألت عنه يزول عندما تغلق التطبيق.
about-privacy-unlocked = كل من يفتح قفل هذا الهاتف يستطيع أن يرى ما هو محفوظ.
about-privacy-clear = امحُ بياناتي، في الإعدادات
about-report = أبلغ عن خطأ
about-report-to = اكتب إلى { $address }.
about-report-group = اكتب إلى المجموعة التي أعطتك هذا التطبيق: عنوانها يوضع في السطر الفارغ.
about-report-holds = تذكر الرسالة الإصدار والنسخة، ولا شيء آخر عنك أو عمّا سألت عنه.
about-report-write = أبلغ عن خطأ بالبريد
about-report-subject = خطأ في Tentlight
about-report-body =
    Tentlight { $version }، النسخة { $edition } بتاريخ { $date }
    
    ما هو الخطأ، وأين يوجد:
about-licences = التراخيص
about-licence-code = الشيفرة: MIT أو Apache 2.0، كما تشاء
about-licence-content = التقييمات والأسماء والجمل: CC BY-SA 4.0
about-licence-icons = الأيقونات: Phosphor، MIT
about-licence-places = المدن بالاسم: GeoNames، CC BY 4.0، مختصرة
about-licence-sqlite = SQLite: ملكية عامة
about-crates = مبني من حزم صنعها آخرون، عددها { $count }

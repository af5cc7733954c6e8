### الأماكن وما يوجد فيها: كلمات القوائم التي تختار منها المجموعات.

place-offer-naloxone = نالوكسون
place-offer-drug-checking = فحص المخدرات
place-offer-quiet-space = مكان هادئ
place-offer-psychedelic-support = دعم أثناء الرحلات المهلوسة
place-offer-first-aid = إسعافات أولية
place-offer-peer-support = دعم الأقران
place-offer-advice = نصائح
place-offer-water = ماء
place-offer-vitamins = فيتامينات
place-offer-food = طعام
place-offer-syringes = محاقن معقّمة
place-offer-found-syringe-pick-up = جمع المحاقن الملقاة
place-offer-condoms = واقيات ذكرية
place-offer-wound-care = عناية بالجروح
place-offer-hiv-test = فحص HIV
place-offer-hcv-test = فحص التهاب الكبد C
place-offer-sti-test = فحص الأمراض المنقولة جنسيًا
place-offer-hcv-treatment = علاج التهاب الكبد C
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = علاج بديل للمواد الأفيونية
place-offer-consumption-room = غرفة استهلاك تحت الإشراف
place-offer-accompaniment = مرافقة إلى الدوائر والأطباء
place-offer-sexual-violence-support = دعم بعد العنف الجنسي
place-offer-chemsex-support = دعم الكيمسكس
place-offer-women-hours = ساعات للنساء
place-offer-queer-hours = ساعات للكوير
place-offer-shower = دُشّ
place-offer-clothes = ملابس
place-offer-housing = مساعدة في السكن
place-offer-legal-advice = استشارة قانونية

place-activity-syringe-patrol = دورية لجمع المحاقن
place-activity-syringe-distribution = توزيع المحاقن
place-activity-safer-use-advice = نصائح لاستخدام أقل ضررًا
place-activity-treatment-help = مساعدة في العلاج
place-activity-housing-help = مساعدة في السكن
place-activity-training-help = مساعدة في التدريب والعمل
place-activity-health-care = تمريض ورعاية صحية أساسية
place-activity-food = طعام
place-activity-legal-aid = مساعدة قانونية

place-category-harm-reduction = الحد من الأضرار
place-category-user-group = مجموعة لمن يستخدمون المخدرات
place-category-mutual-aid = مساعدة متبادلة
place-category-drug-checking = فحص المخدرات
place-category-online-information = معلومات على الإنترنت
place-category-recovery-enterprise = عمل وعيش في التعافي
place-category-advocacy = مناصرة
place-category-research = بحث

place-access-step-free = بلا درجات
place-access-wheelchair-toilet = مرحاض للكراسي المتحركة
place-access-hearing-loop = حلقة سمعية
place-access-sign-language = لغة الإشارة
place-access-easy-language = لغة سهلة
place-access-dogs = الكلاب مرحب بها
place-access-no-ticket = بلا تذكرة
place-access-anonymous = لا يُسأل عن الاسم

place-format-open = مفتوح للجميع
place-format-closed = للمعنيين أنفسهم فقط
place-format-newcomers = للجدد
place-format-speaker = متحدث
place-format-discussion = نقاش
place-format-step-study = دراسة الخطوات
place-format-tools = أدوات
place-format-women = نساء
place-format-men = رجال
place-format-queer = كوير
place-format-young = شباب
place-format-relatives = أهل وأصدقاء

place-form-pill = حبة
place-form-powder = مسحوق
place-form-crystal = بلورات
place-form-capsule = كبسولة
place-form-blotter = ورقة مشرّبة
place-form-liquid = سائل
place-form-plant = نبات
place-form-vape = سيجارة إلكترونية
place-form-other = شيء آخر

place-approach-abstinence = الامتناع
place-approach-harm-reduction = الحد من الأضرار
place-approach-both = الامتناع والحد من الأضرار

place-kind-festival = مهرجان
place-kind-party = حفلة
place-kind-training = تدريب
place-kind-advocacy = تحرك علني
place-kind-other = فعالية

place-status-on = ستقام
place-status-moved = تغيّرت: هذا هو الوقت أو المكان الجديد
place-status-cancelled = أُلغيت: لن تقام

place-severity-notice = جيد أن تعرف
place-severity-warning = تحذير
place-severity-danger = قد يقتل

place-state-current = سارٍ
place-state-corrected = مصحّح: هذا يحل محل تحذير سابق
place-state-withdrawn = مسحوب: المجموعة تسحب تحذيرها

place-near = أقل من 50 م
place-metres = { $metres } م
place-kilometres = { $km } كم
place-direction = { $wind ->
    [n] شمالًا
    [ne] نحو الشمال الشرقي
    [e] شرقًا
    [se] نحو الجنوب الشرقي
    [s] جنوبًا
    [sw] نحو الجنوب الغربي
    [w] غربًا
   *[nw] نحو الشمال الغربي
}
place-way = { $distance } { $direction }

place-says = بحسب { $name }، { $date }
place-unlisted = غير مدرجة
place-europe = عدة بلدان في أوروبا
place-international = دولية
place-contact-phone = هاتف
place-contact-sms = SMS
place-contact-mail = بريد إلكتروني
place-contact-web = موقع
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

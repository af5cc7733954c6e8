### فعالية واحدة: هل تقام، ومتى وأين، وبمن تتصل في الموقع، وماذا يوجد هناك.

event-gone = لم يعد معلنًا عنها
event-gone-why = أزالت المجموعة هذه الفعالية من أخبارها، أو لم تعد تتابع المجموعة.
event-now = جارية الآن.
event-over = انتهت.
event-zone = الأوقات بحسب الساعة هناك: { $zone }
event-zone-unknown = هذا الإصدار لا يعرف ساعة { $zone }. اسأل المجموعة عن الوقت.
event-times = أوقات أخرى
event-times-more = { $count ->
    [zero] ولا مزيد ({ $count })
    [one] ومرة أخرى ({ $count })
    [two] ومرتان أخريان ({ $count })
    [few] و{ $count } مرات أخرى
    [many] و{ $count } مرة أخرى
   *[other] و{ $count } مرة أخرى
}
event-where-none = لا تقول المجموعة أين.
event-where-point = تعطي المجموعة نقطة على الخريطة، بلا كلمات.

event-medical = في هذا الموقع
event-medical-note = مساعدة طبية في هذه الفعالية، بحسب { $who }. لا تحل محل الإسعاف.
event-emergency = في حالة الطوارئ ({ $country }): { $number }.
event-no-medical = لا تعلن هذه الفعالية رقمًا طبيًا خاصًا بها.

event-favourite = مفضلة
event-calendar = أضف إلى التقويم
event-calendar-saved = حُفظت مع تنزيلاتك: { $name }. افتحه ليأخذه تقويمك.
event-calendar-failed = تعذّر الحفظ.
event-remind = ذكّرني
event-remind-before = { $minutes ->
    [60] قبلها بساعة (1)
    [1440] قبلها بيوم (1)
    [zero] قبلها بـ { $minutes } دقيقة
    [one] قبلها بدقيقة ({ $minutes })
    [two] قبلها بدقيقتين ({ $minutes })
    [few] قبلها بـ { $minutes } دقائق
    [many] قبلها بـ { $minutes } دقيقة
   *[other] قبلها بـ { $minutes } دقيقة
}
event-remind-while-open = يذكّرك Tentlight وهو مفتوح.
event-remind-always = يذكّرك هاتفك، حتى وTentlight مغلق. قد يتأخر ذلك حتى ساعة، ولا يقول بماذا.
event-remind-once-allowed = يذكّرك Tentlight وهو مفتوح، أما وهو مغلق فلا يذكّرك إلا إذا سمحت له بعرض الإشعارات.
event-remind-calendar = تقويمك يستطيع أن يذكّرك دائمًا.

event-stalls = الأكشاك
event-no-stalls = لم يُعلن عن أكشاك لهذه الفعالية.
event-no-offers = لا أحد يقول ما المتوفر.

event-link-warning = لا أحد يضمن هذه المجموعة بعد. اقرأ العنوان قبل أن تفتحه.

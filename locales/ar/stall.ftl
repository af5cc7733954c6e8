### كشك أقران: متى يُفتح، وماذا لديه، وكيف تصل إليه.

stall-gone = لم يعد هذا موجودًا
stall-gone-why = لم تعد المجموعة تذكره، أو لم تعد تتابع المجموعة.
stall-offers = ماذا لديهم
stall-hours = متى يُفتح
stall-always = ليلًا ونهارًا
stall-hours-unknown = لا يستطيع التطبيق أن يعرف من هذه الأوقات. اسأل قبل أن تذهب.
stall-clock = بحسب الساعة هناك ({ $zone }).
stall-closed-day = مغلق
stall-over = انتهت كل أوقاته.
stall-languages = اللغات:
stall-contact = تواصل معهم
stall-gathering = الفعالية التي يقف فيها
stall-group = من يديره
stall-checked = آخر تحقق: { $date }
stall-unchecked = لم يقل أحد متى تُحقق من هذا آخر مرة. اسأل قبل طريق طويل.

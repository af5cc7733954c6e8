### الجواب عن مزيج: الدرجات والتأثيرات وما لا يعرفه أحد.

verdict-risk-dangerous = قد يقتل
verdict-risk-unsafe = خطورة عالية
verdict-risk-caution = يلزم الحذر
verdict-risk-low = خطورة أقل، لكن ليس آمنًا
verdict-risk-unknown = غير مقيّم

verdict-headline-dangerous = { $unknown ->
    [0] قد يقتل.
    [zero] قد يقتل.
    [one] قد يقتل، وهناك ثنائي واحد ({ $unknown }) لم يقيّمه أحد.
    [two] قد يقتل، وهناك ثنائيان ({ $unknown }) لم يقيّمهما أحد.
    [few] قد يقتل، وهناك { $unknown } ثنائيات لم يقيّمها أحد.
    [many] قد يقتل، وهناك { $unknown } ثنائيًا لم يقيّمها أحد.
   *[other] قد يقتل، وهناك { $unknown } ثنائي لم يقيّمها أحد.
}
verdict-headline-unsafe = { $unknown ->
    [0] خطورة عالية.
    [zero] خطورة عالية.
    [one] خطورة عالية، وهناك ثنائي واحد ({ $unknown }) لم يقيّمه أحد.
    [two] خطورة عالية، وهناك ثنائيان ({ $unknown }) لم يقيّمهما أحد.
    [few] خطورة عالية، وهناك { $unknown } ثنائيات لم يقيّمها أحد.
    [many] خطورة عالية، وهناك { $unknown } ثنائيًا لم يقيّمها أحد.
   *[other] خطورة عالية، وهناك { $unknown } ثنائي لم يقيّمها أحد.
}
verdict-headline-caution = { $unknown ->
    [0] يلزم الحذر.
    [zero] يلزم الحذر.
    [one] يلزم الحذر، وهناك ثنائي واحد ({ $unknown }) لم يقيّمه أحد.
    [two] يلزم الحذر، وهناك ثنائيان ({ $unknown }) لم يقيّمهما أحد.
    [few] يلزم الحذر، وهناك { $unknown } ثنائيات لم يقيّمها أحد.
    [many] يلزم الحذر، وهناك { $unknown } ثنائيًا لم يقيّمها أحد.
   *[other] يلزم الحذر، وهناك { $unknown } ثنائي لم يقيّمها أحد.
}
verdict-headline-rescue = الترياق لا يُقيَّم: بل يُعطى.
verdict-headline-low = خطورة أقل، لكن ليس آمنًا.
verdict-headline-unknown = { $unknown ->
    [zero] غير مقيّم. لم يفحص أحد { $unknown } من هذه الثنائيات. هذا ليس «نعم».
    [one] غير مقيّم. لم يفحص أحد هذا الثنائي. هذا ليس «نعم».
    [two] غير مقيّم. لم يفحص أحد ثنائيين ({ $unknown }) من هذه الثنائيات. هذا ليس «نعم».
    [few] غير مقيّم. لم يفحص أحد { $unknown } من هذه الثنائيات. هذا ليس «نعم».
    [many] غير مقيّم. لم يفحص أحد { $unknown } من هذه الثنائيات. هذا ليس «نعم».
   *[other] غير مقيّم. لم يفحص أحد { $unknown } من هذه الثنائيات. هذا ليس «نعم».
}

verdict-said = { $risk ->
    [dangerous] قد يقتل
    [unsafe] خطورة عالية
   *[caution] يلزم الحذر
}، { $others ->
    [0] بحسب { $name } ({ $date })
    [zero] بحسب { $name } ({ $date })
    [one] بحسب { $name } ({ $date }) ومجموعة أخرى ({ $others })
    [two] بحسب { $name } ({ $date }) ومجموعتين أخريين ({ $others })
    [few] بحسب { $name } ({ $date }) و{ $others } مجموعات أخرى
    [many] بحسب { $name } ({ $date }) و{ $others } مجموعة أخرى
   *[other] بحسب { $name } ({ $date }) و{ $others } مجموعة أخرى
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [zero] .
    [one] . وهناك ثنائي واحد ({ $unknown }) لم يقيّمه أحد.
    [two] . وهناك ثنائيان ({ $unknown }) لم يقيّمهما أحد.
    [few] . وهناك { $unknown } ثنائيات لم يقيّمها أحد.
    [many] . وهناك { $unknown } ثنائيًا لم يقيّمها أحد.
   *[other] . وهناك { $unknown } ثنائي لم يقيّمها أحد.
}
verdict-own = جدول Tentlight نفسه: { $risk ->
    [dangerous] قد يقتل
    [unsafe] خطورة عالية
    [caution] يلزم الحذر
    [low] خطورة أقل، لكن ليس آمنًا
   *[unknown] غير مقيّم
}{ $unknown ->
    [0] .
    [zero] .
    [one] ، وهناك ثنائي واحد ({ $unknown }) غير مقيّم.
    [two] ، وهناك ثنائيان ({ $unknown }) غير مقيّمين.
    [few] ، وهناك { $unknown } ثنائيات غير مقيّمة.
    [many] ، وهناك { $unknown } ثنائيًا غير مقيّم.
   *[other] ، وهناك { $unknown } ثنائي غير مقيّم.
}
verdict-lowered = { $risk ->
    [dangerous] كان هنا حتى { $date }: «قد يقتل».
    [unsafe] كان هنا حتى { $date }: «خطورة عالية».
    [caution] كان هنا حتى { $date }: «يلزم الحذر».
    [low] كان هنا حتى { $date }: «خطورة أقل، لكن ليس آمنًا».
   *[unknown] كان هنا حتى { $date }: «غير مقيّم».
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] ، عن مادة قريبة:
   *[these] :
} { $risk ->
    [dangerous] قد يقتل
    [unsafe] خطورة عالية
   *[caution] يلزم الحذر
}
verdict-day = { $day } { $month ->
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
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = إحداهما تجعل الأخرى أقوى.
verdict-effect-add = تأثيرهما يتجمّع معًا.
verdict-effect-decrease = إحداهما تُخفي الأخرى: من السهل أخذ كمية مفرطة.
verdict-effect-mixed = معًا لا يمكن توقّع ما يحدث.
verdict-effect-unknown = لم يصف أحد ما تفعله إحداهما بالأخرى.

verdict-confidence-agreed = المصادر متفقة.
verdict-confidence-single = مصدر واحد.
verdict-confidence-disputed = المصادر مختلفة. نعرض الأكثر حذرًا.
verdict-confidence-below = المصادر مختلفة حول فئتها. هذا تقديرنا لهذه المادة: اقرأ الاثنين.
verdict-confidence-inferred = استُنتج من فئتها: هذا على الأقل. وقد يكون أسوأ.
verdict-confidence-judged = تقديرنا نحن، ولم يراجعه طبيب بعد: هذا على الأقل. وقد يكون أسوأ.
verdict-confidence-group = كلام مجموعة، لا كلام Tentlight: هذا على الأقل. وقد يكون أسوأ.
verdict-confidence-none = غير مقيّم. لم يفحص أحد هذا الثنائي. هذا ليس «نعم».

verdict-open-dangerous = من دون «{ $names }» لكان الجواب: قد يقتل. ومعه، لا أحد يعرف.
verdict-open-unsafe = من دون «{ $names }» لكان الجواب: خطورة عالية. ومعه، لا أحد يعرف.
verdict-open-caution = من دون «{ $names }» لكان الجواب: يلزم الحذر. ومعه، لا أحد يعرف.
verdict-open-low = من دون «{ $names }» لكان الجواب: خطورة أقل، لكن ليس آمنًا. ومعه، لا أحد يعرف.
verdict-open-unknown = من دون «{ $names }» لكان الجواب: غير مقيّم. ومعه، لا أحد يعرف.
verdict-purity = على فرض أن كل مادة هي فعلًا ما بيعت باسمه.
verdict-prescribed = دواء موصوف: لا توقفه ولا تفوّت جرعة منه بسبب هذا التطبيق. اسأل صيدليًا أو عيادتك.
verdict-cautious-wins = عندما تختلف المصادر نأخذ بالأكثر تحذيرًا.
verdict-checked-as = فُحص على أنه { $name }
verdict-judged-by = قُدّر قياسًا على مادة قريبة: { $name }
verdict-unrated = معروف، ولم يقيّمه أحد
verdict-lasts = { $days ->
    [zero] { $name }: تبقى محسوبة { $days } يوم بعد آخر مرة.
    [one] { $name }: تبقى محسوبة مدة يوم واحد ({ $days }) بعد آخر مرة.
    [two] { $name }: تبقى محسوبة مدة يومين ({ $days }) بعد آخر مرة.
    [few] { $name }: تبقى محسوبة مدة { $days } أيام بعد آخر مرة.
    [many] { $name }: تبقى محسوبة مدة { $days } يومًا بعد آخر مرة.
   *[other] { $name }: تبقى محسوبة مدة { $days } يوم بعد آخر مرة.
}
verdict-built-in = من النسخة المدمجة بتاريخ { $date }، وقد تنقصها تحذيرات أحدث.
verdict-not-reviewed = لم يراجعه طبيب بعد.
verdict-help = شخص ليس بخير؟ المساعدة

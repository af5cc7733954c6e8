### مادة واحدة: ما هي، وما اسمها، وماذا تفعل مع غيرها.

substance-title = مادة
substance-nothing = لا أحد هنا يعرف ذلك
substance-nothing-why = لا توجد مادة بهذا الاسم في هذه النسخة. هذا لا يقول شيئًا عنها.
substance-to-mix = ابحث عنها في المزيج
substance-class-depressant = مهدئ
substance-class-opioid = مادة أفيونية
substance-class-stimulant = منشط
substance-class-empathogen = مثير للتعاطف
substance-class-psychedelic = مهلوس
substance-class-dissociative = مادة تفارقية
substance-class-deliriant = مسبب للهذيان
substance-class-cannabinoid = مادة قنبية
substance-class-antidepressant = مضاد اكتئاب
substance-class-mood-stabiliser = مثبت مزاج
substance-class-antipsychotic = مضاد ذهان
substance-class-medicine = دواء
substance-class-nootropic = منشط للذهن
substance-class-other = نوع آخر
substance-itself = مزيج بحد ذاته: { $level }
substance-lasts-source = المصدر: { $name } (قُرئ { $date })
substance-add = أضف إلى المزيج
substance-in-mix = في المزيج: افتحه
substance-names = أسماء أخرى ({ $count })
substance-names-street = أسماء الشارع
substance-names-peers = أسماء الشارع من الأقران، وقد تعني أشياء أخرى في أماكن أخرى.
substance-names-other = تُكتب أيضًا
substance-names-brand = ماركات
substance-names-elsewhere = أسماء الشارع بلغات أخرى
substance-names-ask = هذه قد تعني شيئًا آخر أيضًا
substance-others = مع غيرها، الأسوأ أولًا
substance-level = { $level } · { $count }
substance-unknown-means = لم يفحص أحد هذه الثنائيات. هذا ليس «نعم».
substance-show-all = عرضها كلها
substance-same = المزيد من النوع نفسه
substance-open-pairs = { $count ->
    [zero] ولا ثنائي بلا تقييم ({ $count }).
    [one] وثنائي واحد ({ $count }) لم يقيّمه أحد.
    [two] وثنائيان ({ $count }) لم يقيّمهما أحد.
    [few] و{ $count } ثنائيات لم يقيّمها أحد.
    [many] و{ $count } ثنائيًا لم يقيّمها أحد.
   *[other] و{ $count } ثنائي لم يقيّمها أحد.
}

### شاشة المزيج: ماذا تفعل هذه المواد معًا.

mix-title = المزيج
mix-everything = كل شيء من آخر 24 ساعة، والأدوية اليومية
mix-search = أضف مادة
    .placeholder = اسم أو لقب شارع أو ماركة
mix-found = { $count ->
    [zero] لم يُعثر على شيء ({ $count }).
    [one] عُثر على اسم واحد ({ $count }).
    [two] عُثر على اسمين ({ $count }).
    [few] عُثر على { $count } أسماء.
    [many] عُثر على { $count } اسمًا.
   *[other] عُثر على { $count } اسم.
}
mix-found-none = لا أحد هنا يعرف هذا الاسم.
mix-add-unknown = أضف «{ $typed }» كشيء لا يعرفه أحد
mix-asks = أيّها تقصد؟
mix-asks-tusi = ما يُباع بهذا الاسم هو غالبًا كيتامين وMDMA، لا 2C-B ولا كوكايين.
mix-remove = إزالة { $name }
mix-empty = أضف اثنتين أو أكثر. أخطاء شائعة:
mix-one-more = أضف واحدة أخرى لترى ما تفعلانه معًا.
mix-full = عشر على الأكثر. أزِل واحدة لتضيف أخرى.
mix-watch = علامات
mix-not-taken = لم تؤخذ بعد
mix-taken = أُخذت بالفعل
mix-pairs = كل ثنائي، الأسوأ أولًا
mix-sources = المصادر
mix-source = { $name }: { $word } (اطُّلع عليه { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = «{ $typed }» قد يعني عدة أشياء: { $names }. اسأل بأحد هذه الأسماء.
mix-unknown = «{ $typed }»: لا أحد هنا يعرف هذا الاسم. يُحسب غير مقيّم في كل ثنائي.
mix-unrated = { $name }: معروف، ولم يقيّمه أحد. يُحسب غير مقيّم في كل ثنائي.
mix-about = عن { $name }
mix-chart = الجدول كله
mix-before = عودة إلى { $names }

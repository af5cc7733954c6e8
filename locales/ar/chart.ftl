### الجدول: كل ثنائي بنظرة واحدة، وصف واحد منه، وصفان جنبًا إلى جنب.

chart-title = الجدول
chart-search = ابحث عن مادة
chart-search-second = قارن مع
chart-nothing = «{ $typed }»: لا أحد هنا يعرف هذا الاسم. هذا ليس «نعم».
chart-whole = الجدول كله
chart-caption = كل مادة مع كل مادة أخرى
chart-how = اضغط شكلًا أو اسمًا.
chart-legend = معنى الأشكال
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }، النوع نفسه مرتين: { $level }
chart-row = مع كل مادة أخرى، الأسوأ أولًا.
chart-about = عن المادة
chart-group = { $level }: { $count }
chart-same = النوع نفسه مرتين
chart-to-mix = افتح في المزيج
chart-compare = الاثنتان مع كل مادة أخرى، الأسوأ أولًا

chart-class-depressant = المهدئات
chart-class-opioid = المواد الأفيونية
chart-class-stimulant = المنشطات
chart-class-empathogen = مثيرات التعاطف
chart-class-psychedelic = المهلوسات
chart-class-dissociative = المواد التفارقية
chart-class-deliriant = مسببات الهذيان
chart-class-cannabinoid = القنبيات
chart-class-antidepressant = مضادات الاكتئاب
chart-class-mood-stabiliser = مثبتات المزاج
chart-class-antipsychotic = مضادات الذهان
chart-class-medicine = أدوية أخرى
chart-class-nootropic = منشطات الذهن
chart-class-other = غيرها

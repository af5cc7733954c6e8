### متى تحدث الأشياء: الأيام والأوقات وساعات الفتح. الساعة من 24، والأسبوع يبدأ الاثنين.

when-weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
when-weekday-short = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
when-day = { $near ->
    [today] اليوم
    [tomorrow] غدًا
   *[other] { $weekday } { $date }
}
when-at = { $near ->
    [now] { $time }
    [today] اليوم { $time }
    [tomorrow] غدًا { $time }
    [week] { $weekday } { $time }
   *[other] { $weekday } { $date } { $time }
}
when-day-time = { $day } { $time }
when-span = { $from } – { $to }
when-your-clock = { $span } (تبدأ { $time } بحسب ساعتك)
when-your-clock-end = { $span } (تنتهي { $time } بحسب ساعتك)
when-weekly = { $weekday } { $from } – { $to }

when-open = مفتوح
when-open-until = مفتوح حتى { $time }
when-opens = مغلق. يفتح { $time }
when-closed = مغلق
when-unknown = الأوقات غير معروفة: اسأل

when-now = الآن
when-in-minutes = { $minutes ->
    [zero] بعد { $minutes } دقيقة
    [one] بعد دقيقة ({ $minutes })
    [two] بعد دقيقتين ({ $minutes })
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}
when-in-hours = { $hours ->
    [zero] بعد { $hours } ساعة
    [one] بعد ساعة ({ $hours })
    [two] بعد ساعتين ({ $hours })
    [few] بعد { $hours } ساعات
    [many] بعد { $hours } ساعة
   *[other] بعد { $hours } ساعة
}{ $minutes ->
    [0] {""}
    [zero] {""}
    [one] {" "}ودقيقة ({ $minutes })
    [two] {" "}ودقيقتين ({ $minutes })
    [few] {" "}و{ $minutes } دقائق
    [many] {" "}و{ $minutes } دقيقة
   *[other] {" "}و{ $minutes } دقيقة
}
when-in-days = { $days ->
    [zero] بعد { $days } يوم
    [one] بعد يوم ({ $days })
    [two] بعد يومين ({ $days })
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}

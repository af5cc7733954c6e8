### خطوة من دليل: ما تركّبه الشاشة والأداة، وما يقف حولها.

step-decimal = .
step-care-cpr = { $push ->
    [zero] { $push } ضغطة
    [one] ضغطة ({ $push })
    [two] ضغطتان ({ $push })
    [few] { $push } ضغطات
    [many] { $push } ضغطة
   *[other] { $push } ضغطة
}، ثم { $breaths ->
    [zero] { $breaths } نفخة
    [one] نفخة ({ $breaths })
    [two] نفختان ({ $breaths })
    [few] { $breaths } نفخات
    [many] { $breaths } نفخة
   *[other] { $breaths } نفخة
}
step-care-how-cpr = وسط الصدر، بقوة، { $rate } في الدقيقة. لا تستطيع النفخ؟ اضغط دون توقف.
step-care-compressions = اضغط دون توقف
step-care-how-compressions = وسط الصدر، بقوة، { $rate } في الدقيقة. بدّل مع غيرك قبل أن تتعب.
step-care-breaths = { $seconds ->
    [zero] انفخ في فمه نفخة كل { $seconds } ثانية
    [one] انفخ في فمه نفخة كل { $seconds } ثانية
    [two] انفخ في فمه نفخة كل ثانيتين ({ $seconds })
    [few] انفخ في فمه نفخة كل { $seconds } ثوانٍ
    [many] انفخ في فمه نفخة كل { $seconds } ثانية
   *[other] انفخ في فمه نفخة كل { $seconds } ثانية
}
step-care-how-breaths = الرأس للخلف، الأنف مسدود بأصابعك، فمك فوق فمه: انفخ حتى يرتفع الصدر.
step-dose = الجرعة الواحدة { $mg } ملغ.
step-line = الخط الأسود رقم { $line } من { $lines }
step-other-nostril = فتحة الأنف الأخرى
step-age = { $age ->
    [zero] النشرة: من عمر { $age } سنة. أصغر من ذلك ولا يتنفس: اسأل موظف الطوارئ، ولا تحرمه من النفخات.
    [one] النشرة: من عمر { $age } سنة. أصغر من ذلك ولا يتنفس: اسأل موظف الطوارئ، ولا تحرمه من النفخات.
    [two] النشرة: من عمر سنتين ({ $age }). أصغر من ذلك ولا يتنفس: اسأل موظف الطوارئ، ولا تحرمه من النفخات.
    [few] النشرة: من عمر { $age } سنوات. أصغر من ذلك ولا يتنفس: اسأل موظف الطوارئ، ولا تحرمه من النفخات.
    [many] النشرة: من عمر { $age } سنة. أصغر من ذلك ولا يتنفس: اسأل موظف الطوارئ، ولا تحرمه من النفخات.
   *[other] النشرة: من عمر { $age } سنة. أصغر من ذلك ولا يتنفس: اسأل موظف الطوارئ، ولا تحرمه من النفخات.
}
step-ago = قبل { $time } دقيقة
step-ago-about = { $minutes ->
    [zero] قبل نحو { $minutes } دقيقة
    [one] قبل نحو { $minutes } دقيقة
    [two] قبل نحو دقيقتين ({ $minutes })
    [few] قبل نحو { $minutes } دقائق
    [many] قبل نحو { $minutes } دقيقة
   *[other] قبل نحو { $minutes } دقيقة
}
step-ago-unknown = الوقت غير معروف
step-seen-not = حُسب: لا يتنفس طبيعيًا
step-seen-slow = حُسب: يتنفس ببطء
step-seen-normal = حُسب: يتنفس طبيعيًا

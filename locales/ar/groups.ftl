### مجموعات الأقران: الدليل، ومجموعة واحدة.

groups-title = المجموعات
groups-what = بحسب البلد وما تفعله
groups-search = اسم أو مدينة أو بلد
groups-count = { $count ->
    [0] لا مجموعة مطابقة.
    [zero] لا مجموعة مطابقة.
    [one] مجموعة واحدة ({ $count })
    [two] مجموعتان ({ $count })
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
groups-choose = اختر
groups-country = البلد
groups-category = أي نوع من المجموعات
groups-activity = ماذا تفعل
groups-approach = تعمل من أجل
groups-any = الكل
groups-as-of = كما في { $year }، لم يُتحقق منه
groups-follow = لتسمع أخبار مجموعة، امسح الرمز على ملصقها أو الصق رابطها في التحديثات.
groups-gone = لم تعد هذه المجموعة موجودة
groups-site-unchecked = بلا رابط: لم يتحقق أحد إلى أين يؤدي هذا العنوان اليوم.
groups-stalls = الأكشاك
groups-directory = دليل Tentlight نفسه
groups-contact-phone = هاتف
groups-contact-sms = رسالة نصية
groups-contact-mail = بريد إلكتروني
groups-contact-web = موقع
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

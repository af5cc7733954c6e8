### ما يحيط بكل شاشة: الأماكن في الأسفل، الرجوع، الخروج السريع.

frame-name = Tentlight
frame-places = الأماكن
frame-mix = المزيج
frame-events = الفعاليات
frame-help = مساعدة
frame-nearby = بالقرب
frame-more = المزيد
frame-back = رجوع
frame-leave = خروج سريع
frame-come-in = فتح
frame-loading = لحظة واحدة
frame-failed = لم ينجح هذا
frame-lost = لا شيء هنا
frame-lost-why = هذا العنوان لا يؤدي إلى أي مكان في هذا التطبيق.
frame-lost-back = عودة إلى البداية

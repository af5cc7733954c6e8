### اجتماعات تُعقد كل أسبوع.

meetings-title = الاجتماعات
meetings-what = اليوم، هذا الأسبوع، عبر الإنترنت
meetings-today = اليوم
meetings-week = هذا الأسبوع
meetings-online = عبر الإنترنت
meetings-none = لا اجتماعات بعد.
meetings-later = تأتي مع المجموعات التي تتابعها. مكانك لا يغادر الهاتف أبدًا.
meetings-nothing = لا اجتماع مطابق. انظر إلى الأسبوع كله، أو أزِل خيارًا.
meetings-none-near = لا اجتماع مطابق ضمن { $near }.
meetings-everywhere = ابحث أبعد
meetings-near = بالقرب مني
meetings-where = قل أين أنت، لترى الأقرب أولًا
meetings-format = كيف يجري
meetings-language = اللغة
meetings-is-online = عبر الإنترنت
meetings-gone = لم يعد هذا الاجتماع موجودًا
meetings-weekly = كل أسبوع: { $when }
meetings-next = التالي: { $when }
meetings-join = شارك عبر الإنترنت
meetings-join-sees = يفتح متصفحك ويحتاج إلى شبكة. من يدير الموقع يرى أن أحدًا جاء، ومن أي عنوان إنترنت.
meetings-group = من يعقده

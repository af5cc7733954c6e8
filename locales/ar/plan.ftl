### التذكيرات والمخططات: ما يقال على أي شاشة عندما تقترب فعالية، ورسم الموقع.

plan-reminder-of = تذكير
plan-reminder-begins = تبدأ { $time }.
plan-reminder-began = جارية الآن. بدأت { $time }.
plan-reminder-over = انتهت. بدأت { $time }.
plan-reminder-moved = تغيّر موعدها. كانت ستبدأ { $time }.
plan-reminder-late = كان موعد هذا { $time }، بينما كان Tentlight مغلقًا.
plan-reminder-cancelled = أُلغيت: لن تقام.
plan-reminder-gone = لم يعد معلنًا عنها في الوقت الذي اخترته.
plan-reminder-closed = شيء وضعت عليه علامة يقترب موعده.
plan-reminder-look = انظر إليه
plan-reminder-read = قرأته

plan-what = مخطط { $name }، الشمال في الأعلى. الأكشاك التي عليه موجودة في القائمة أدناه.
plan-north = ش
plan-also = عليه: { $names }
plan-broken = يوجد مخطط، لكن لا يمكن رسمه.

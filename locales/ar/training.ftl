### تدريب النالوكسون: دروسه، وما قُرئ منها.

training-title = التدريب
training-what = دروس النالوكسون، اختبار، تمرين
training-lessons = الدروس
training-is-read = مقروء
training-practice = تمرّن
training-rehearsal = تمرين
training-rehearsal-what = المساعدة، خطوة خطوة، للتدريب
training-read = قرأته
training-next = التالي: { $title }
training-last = كان هذا آخر درس
training-all = كل الدروس
training-nothing = لا يوجد درس كهذا
training-nothing-why = ليس في هذه النسخة درس بهذا الاسم.
training-law = ما نعرفه، بحسب البلد
training-stays = ما قرأته وأفضل جولة لك يبقيان على هذا الهاتف.
training-forget = انسَ تقدّمي
training-forgotten = نُسي.

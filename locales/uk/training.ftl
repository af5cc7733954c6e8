### Навчання з налоксону: уроки й що з них прочитано.

training-title = Навчання
training-what = Уроки про налоксон, вікторина, репетиція
training-lessons = Уроки
training-is-read = Прочитано
training-practice = Вправи
training-rehearsal = Репетиція
training-rehearsal-what = Допомога, крок за кроком, для тренування
training-read = Прочитано
training-next = Далі: { $title }
training-last = Це був останній урок
training-all = Усі уроки
training-nothing = Такого уроку немає
training-nothing-why = У цьому випуску немає уроку з такою назвою.
training-law = Що ми знаємо, за країнами
training-stays = Що прочитано і твоє найкраще коло лишаються на цьому телефоні.
training-forget = Забути мій поступ
training-forgotten = Забуто.

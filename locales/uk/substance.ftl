### Одна речовина: що це, як її називають, що вона робить з усім іншим.

substance-title = Речовина
substance-nothing = Тут цього ніхто не знає
substance-nothing-why = У цьому випуску немає речовини з такою назвою. Про неї це не каже нічого.
substance-to-mix = Шукати в «Суміші»
substance-class-depressant = седативна речовина
substance-class-opioid = опіоїд
substance-class-stimulant = стимулятор
substance-class-empathogen = емпатоген
substance-class-psychedelic = психоделік
substance-class-dissociative = дисоціатив
substance-class-deliriant = деліріант
substance-class-cannabinoid = канабіноїд
substance-class-antidepressant = антидепресант
substance-class-mood-stabiliser = стабілізатор настрою
substance-class-antipsychotic = антипсихотик
substance-class-medicine = ліки
substance-class-nootropic = ноотроп
substance-class-other = інше
substance-itself = Сама по собі суміш: { $level }
substance-lasts-source = Джерело: { $name } (прочитано { $date })
substance-add = Додати до суміші
substance-in-mix = Уже в суміші: відкрити
substance-names = Інші назви ({ $count })
substance-names-street = Вуличні назви
substance-names-peers = Вуличні назви — від людей із досвідом, деінде вони можуть означати інше.
substance-names-other = Пишуть також
substance-names-brand = Торгові марки
substance-names-elsewhere = Вуличні назви іншими мовами
substance-names-ask = Це може означати також щось інше
substance-others = З іншими, найгірші спершу
substance-level = { $level } · { $count }
substance-unknown-means = Цих пар ніхто не перевіряв. Це не означає «так».
substance-show-all = Показати всі
substance-same = Ще того самого
substance-open-pairs = { $count ->
    [one] І { $count } пару ніхто не оцінив.
    [few] І { $count } пари ніхто не оцінив.
    [many] І { $count } пар ніхто не оцінив.
   *[other] І { $count } пари ніхто не оцінив.
}

### Таблиця: усі пари одним поглядом, один її рядок, два рядки поруч.

chart-title = Таблиця
chart-search = Знайти речовину
chart-search-second = Порівняти з
chart-nothing = «{ $typed }»: тут ніхто не знає такої назви. Це не означає «так».
chart-whole = Уся таблиця
chart-caption = Кожна речовина з кожною іншою
chart-how = Натисни фігуру або назву.
chart-legend = Що означають фігури
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, двічі одне й те саме: { $level }
chart-row = З кожною іншою, найгірші спершу.
chart-about = Докладніше
chart-group = { $level }: { $count }
chart-same = Двічі одне й те саме
chart-to-mix = Відкрити в «Суміші»
chart-compare = Обидві з кожною іншою, найгірші спершу

chart-class-depressant = Седативні
chart-class-opioid = Опіоїди
chart-class-stimulant = Стимулятори
chart-class-empathogen = Емпатогени
chart-class-psychedelic = Психоделіки
chart-class-dissociative = Дисоціативи
chart-class-deliriant = Деліріанти
chart-class-cannabinoid = Канабіноїди
chart-class-antidepressant = Антидепресанти
chart-class-mood-stabiliser = Стабілізатори настрою
chart-class-antipsychotic = Антипсихотики
chart-class-medicine = Інші ліки
chart-class-nootropic = Ноотропи
chart-class-other = Інші

### Відповідь про суміш: рівні, дії, що невідомо. Читається на екрані «Суміш» і друкується інструментом.

verdict-risk-dangerous = Може вбити
verdict-risk-unsafe = Високий ризик
verdict-risk-caution = Обережно
verdict-risk-low = Менший ризик, але він є
verdict-risk-unknown = Не оцінено

verdict-headline-dangerous = { $unknown ->
    [0] Може вбити.
    [one] Може вбити, і { $unknown } пару ніхто не оцінив.
    [few] Може вбити, і { $unknown } пари ніхто не оцінив.
    [many] Може вбити, і { $unknown } пар ніхто не оцінив.
   *[other] Може вбити, і { $unknown } пари ніхто не оцінив.
}
verdict-headline-unsafe = { $unknown ->
    [0] Високий ризик.
    [one] Високий ризик, і { $unknown } пару ніхто не оцінив.
    [few] Високий ризик, і { $unknown } пари ніхто не оцінив.
    [many] Високий ризик, і { $unknown } пар ніхто не оцінив.
   *[other] Високий ризик, і { $unknown } пари ніхто не оцінив.
}
verdict-headline-caution = { $unknown ->
    [0] Обережно.
    [one] Обережно, і { $unknown } пару ніхто не оцінив.
    [few] Обережно, і { $unknown } пари ніхто не оцінив.
    [many] Обережно, і { $unknown } пар ніхто не оцінив.
   *[other] Обережно, і { $unknown } пари ніхто не оцінив.
}
verdict-headline-rescue = Протиотруту не оцінюють: її дають.
verdict-headline-low = Менший ризик, але він є.
verdict-headline-unknown = { $unknown ->
    [one] Не оцінено. Цю пару ніхто не перевіряв. Це не означає «так».
    [few] Не оцінено. Ніхто не перевіряв { $unknown } з цих пар. Це не означає «так».
    [many] Не оцінено. Ніхто не перевіряв { $unknown } з цих пар. Це не означає «так».
   *[other] Не оцінено. Ніхто не перевіряв { $unknown } з цих пар. Це не означає «так».
}

verdict-said = { $risk ->
    [dangerous] Може вбити
    [unsafe] Високий ризик
   *[caution] Обережно
}, { $others ->
    [0] каже { $name } ({ $date })
    [one] кажуть { $name } ({ $date }) та ще { $others } група
    [few] кажуть { $name } ({ $date }) та ще { $others } групи
    [many] кажуть { $name } ({ $date }) та ще { $others } груп
   *[other] кажуть { $name } ({ $date }) та ще { $others } групи
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . І { $unknown } пару ніхто не оцінив.
    [few] . І { $unknown } пари ніхто не оцінив.
    [many] . І { $unknown } пар ніхто не оцінив.
   *[other] . І { $unknown } пари ніхто не оцінив.
}
verdict-own = Власна таблиця Tentlight: { $risk ->
    [dangerous] може вбити
    [unsafe] високий ризик
    [caution] обережно
    [low] менший ризик, але він є
   *[unknown] не оцінено
}{ $unknown ->
    [0] .
    [one] , і { $unknown } пару не оцінено.
    [few] , і { $unknown } пари не оцінено.
    [many] , і { $unknown } пар не оцінено.
   *[other] , і { $unknown } пари не оцінено.
}
verdict-lowered = { $risk ->
    [dangerous] Тут стояло «може вбити» до { $date }.
    [unsafe] Тут стояло «високий ризик» до { $date }.
    [caution] Тут стояло «обережно» до { $date }.
    [low] Тут стояло «менший ризик, але він є» до { $date }.
   *[unknown] Тут стояло «не оцінено» до { $date }.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , про споріднену речовину:
   *[these] :
} { $risk ->
    [dangerous] може вбити
    [unsafe] високий ризик
   *[caution] обережно
}
verdict-day = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = Одне посилює інше.
verdict-effect-add = Їхні дії додаються.
verdict-effect-decrease = Одне приховує інше: легко взяти забагато.
verdict-effect-mixed = Разом вони непередбачувані.
verdict-effect-unknown = Ніхто не описав, як вони діють одне на одне.

verdict-confidence-agreed = Джерела згодні.
verdict-confidence-single = Одне джерело.
verdict-confidence-disputed = Джерела розходяться. Ми показуємо обережнішу оцінку.
verdict-confidence-below = Джерела розходяться щодо її класу. Це наше прочитання саме для цієї речовини: прочитай обидва.
verdict-confidence-inferred = Оцінка за її класом: щонайменше такий ризик. Може бути гірше.
verdict-confidence-judged = Наше власне прочитання, лікар його ще не перевірив: щонайменше такий ризик. Може бути гірше.
verdict-confidence-group = Слово групи, а не Tentlight: щонайменше такий ризик. Може бути гірше.
verdict-confidence-none = Не оцінено. Цю пару ніхто не перевіряв. Це не означає «так».

verdict-open-dangerous = Без «{ $names }» тут стояло б: може вбити. З цим ніхто не знає.
verdict-open-unsafe = Без «{ $names }» тут стояло б: високий ризик. З цим ніхто не знає.
verdict-open-caution = Без «{ $names }» тут стояло б: обережно. З цим ніхто не знає.
verdict-open-low = Без «{ $names }» тут стояло б: менший ризик, але він є. З цим ніхто не знає.
verdict-open-unknown = Без «{ $names }» тут стояло б: не оцінено. З цим ніхто не знає.
verdict-purity = Якщо кожне справді є тим, під назвою чого його продали.
verdict-prescribed = Призначені лікарем ліки: не кидай і не пропускай їх через цей застосунок. Спитай фармацевта або свою клініку.
verdict-cautious-wins = Коли джерела розходяться, ми йдемо за тим, яке тривожиться більше.
verdict-checked-as = перевірено як { $name }
verdict-judged-by = оцінка за спорідненою речовиною: { $name }
verdict-unrated = відомо, але ніхто не оцінив
verdict-lasts = { $days ->
    [one] { $name }: враховується ще { $days } день після останнього разу.
    [few] { $name }: враховується ще { $days } дні після останнього разу.
    [many] { $name }: враховується ще { $days } днів після останнього разу.
   *[other] { $name }: враховується ще { $days } дня після останнього разу.
}
verdict-built-in = Із вбудованого випуску від { $date }; новіших застережень може бракувати.
verdict-not-reviewed = Лікар цього ще не перевірив.
verdict-help = Комусь зле? Допомога

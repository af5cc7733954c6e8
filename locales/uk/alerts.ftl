### Попередження: від чого застерігають групи. Чого тут немає, про те це не каже нічого.

alerts-title = Попередження
alerts-what = Від чого застерігають групи
alerts-not-in-list = Якщо пігулки немає в списку, це нічого про неї не каже.
alerts-search = Назва, логотип, колір або регіон
alerts-count = { $count ->
    [0] Жодне попередження не підходить.
    [one] { $count } попередження
    [few] { $count } попередження
    [many] { $count } попереджень
   *[other] { $count } попередження
}
alerts-none = На цьому телефоні немає попереджень. Вони приходять із групами, за якими ти стежиш.
alerts-old = Давніші
alerts-old-what = Уже не новина. Те, від чого вони застерігають, може ходити й далі.
alerts-sold-as = Продано як { $name }
alerts-found = У складі: { $what }
alerts-logo = логотип, схожий на: { $logo }
alerts-unmeasured = { $what }: не виміряно
alerts-measured = { $what }: { $amount }
alerts-tested = Перевірено: { $method }
alerts-reported = Повідомлено, не перевірено
alerts-cannot-see = Ця перевірка не бачить:
alerts-on = Від: { $date }
alerts-what-found = Що це було
alerts-do = Що робити
alerts-contact = Хто за це відповідає
alerts-is-old = Давніше попередження: було новиною до { $date }.
alerts-was-corrected = Потім виправлено
alerts-was-withdrawn = Потім відкликано
alerts-later = Що група каже про це тепер
alerts-earlier = Попереднє попередження
alerts-gone = Цього попередження вже немає
alerts-about = { $count ->
    [one] { $count } застереження про речі, продані як { $name }
    [few] { $count } застереження про речі, продані як { $name }
    [many] { $count } застережень про речі, продані як { $name }
   *[other] { $count } застереження про речі, продані як { $name }
}
alerts-about-more = і ще { $count }

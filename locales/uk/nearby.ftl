### Поруч: намети зменшення шкоди, зустрічі й налоксон довкола читача.

nearby-title = Поруч
nearby-none = Місць поки немає.
nearby-later = Вони приходять із групами, за якими ти стежиш: відскануй код на плакаті групи або встав її посилання. Де ти, ніколи не виходить із телефона.
nearby-follow = Стежити за групою
nearby-from = Відстань від: { $place }
nearby-from-here = Від місця, де цей телефон
nearby-from-then = Від місця, де цей телефон був недавно. Спитай ще раз, якщо з того часу ти вже деінде.
nearby-elsewhere = Інше місце
nearby-forget = Забути це
nearby-ask = Де я?
nearby-ask-what = Лише зараз, лише на цьому телефоні. Ніде не зберігається й забувається, коли виходиш.
nearby-asking = Питаю телефон
nearby-no-place-refused = Телефону не дозволено казати, де він. Обери місце нижче.
nearby-no-place-unavailable = Телефон не може сказати, де він. Обери місце нижче.
nearby-no-place-late = Телефон не встиг дізнатися. Спробуй ще раз або обери місце нижче.
nearby-no-place-insecure = Сторінці, що прийшла відкритим каналом, питати не можна. Обери місце нижче.
nearby-pick = Або обери місце
    .placeholder = Місто або 48.1, 11.5
nearby-pick-none = Такого міста тут немає. Спробуй більше місто поруч або координати.
nearby-pick-held = Місця твоїх груп
nearby-count = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
nearby-nothing = Нічого не підходить. Прибери якийсь фільтр.
nearby-far = У межах { $near } нічого немає. До найближчого { $next }.
nearby-more = Ще
nearby-countries = Що є, за країнами
nearby-no-country = Країну не вказано
nearby-country = { $country }: { $count }
nearby-group-door = Група з приміщенням. Спитай, коли відчинено.
nearby-filter = Що тобі треба
nearby-open = Відчинено зараз
nearby-offers-all = Усі послуги
nearby-offers-fewer = Менше послуг
nearby-any-of = Показано те, де є хоч щось із цього.
nearby-map = Показати на мапі
nearby-map-sees = Відкриває твій застосунок мап, який бачить це місце.
nearby-map-sees-web = Відкриває openstreetmap.org, який бачить це місце й твою інтернет-адресу.
nearby-help = Люди з досвідом, які можуть допомогти
nearby-help-what = На зараз або на потім. В екстреному випадку спершу дзвони.
nearby-help-open = Найближчий відчинений пункт, який може допомогти

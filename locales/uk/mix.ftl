### Екран «Суміш»: що вони роблять разом. Також «mix» інструмента.

mix-title = Суміш
mix-everything = Усе за останні 24 години й щоденні ліки
mix-search = Додати речовину
    .placeholder = Назва, сленг або марка
mix-found = { $count ->
    [one] Знайдено: { $count }.
    [few] Знайдено: { $count }.
    [many] Знайдено: { $count }.
   *[other] Знайдено: { $count }.
}
mix-found-none = Тут ніхто не знає такої назви.
mix-add-unknown = Додати «{ $typed }» як щось, чого ніхто не знає
mix-asks = Що саме?
mix-asks-tusi = Те, що продають під цією назвою, — здебільшого кетамін і МДМА, а не 2C-B чи кокаїн.
mix-remove = Прибрати: { $name }
mix-empty = Додай дві або більше. Де часто помиляються:
mix-one-more = Додай ще одну, щоб побачити, що вони роблять разом.
mix-full = Щонайбільше десять. Прибери одну, щоб додати іншу.
mix-watch = Ознаки
mix-not-taken = Ще не вжито
mix-taken = Уже вжито
mix-pairs = Кожна пара, найгірші спершу
mix-sources = Джерела
mix-source = { $name }: { $word } (переглянуто { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = «{ $typed }» може означати різне: { $names }. Запитай за однією з цих назв.
mix-unknown = «{ $typed }»: тут ніхто не знає такої назви. У кожній парі рахується як не оцінено.
mix-unrated = { $name }: відомо, але ніхто не оцінив. У кожній парі рахується як не оцінено.
mix-about = Про речовину: { $name }
mix-chart = Уся таблиця
mix-before = Назад: { $names }

### La schermata Mix: che cosa fanno queste sostanze insieme.

mix-title = Mix
mix-everything = Tutto delle ultime 24 ore, e i farmaci di ogni giorno
mix-search = Aggiungi una sostanza
    .placeholder = Nome, gergo o marca
mix-found = { $count ->
    [one] { $count } trovata.
   *[other] { $count } trovate.
}
mix-found-none = Qui nessuno conosce questo nome.
mix-add-unknown = Aggiungi «{ $typed }» come qualcosa che nessuno conosce
mix-asks = Quale intendi?
mix-asks-tusi = Quello che si vende con questo nome è per lo più ketamina e MDMA, non 2C-B né cocaina.
mix-remove = Togli { $name }
mix-empty = Aggiungine due o più. Spesso si sbaglia su:
mix-one-more = Aggiungine un'altra per vedere che cosa fanno insieme.
mix-full = Al massimo dieci. Togline una per aggiungerne un'altra.
mix-watch = Segni
mix-not-taken = Non ancora prese
mix-taken = Già prese
mix-pairs = Ogni coppia, la peggiore per prima
mix-sources = Fonti
mix-source = { $name }: { $word } (visto { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = «{ $typed }» può voler dire più cose: { $names }. Chiedi con uno di questi nomi.
mix-unknown = «{ $typed }»: qui nessuno conosce questo nome. In ogni coppia conta come non valutata.
mix-unrated = { $name }: nota, e nessuno l'ha valutata. In ogni coppia conta come non valutata.
mix-about = Informazioni: { $name }
mix-chart = Tutta la tabella
mix-before = Torna a { $names }

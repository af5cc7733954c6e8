### Het scherm Mix: wat doen deze samen. Ook het commando `mix`.

mix-title = Mix
mix-everything = Alles van de laatste 24 uur, en dagelijkse medicijnen
mix-search = Voeg een middel toe
    .placeholder = Naam, straatnaam of merk
mix-found = { $count ->
    [one] { $count } gevonden.
   *[other] { $count } gevonden.
}
mix-found-none = Niemand hier kent die naam.
mix-add-unknown = Voeg ‘{ $typed }’ toe als iets wat niemand kent
mix-asks = Welke bedoel je?
# safety = true
mix-asks-tusi = Wat als dit wordt verkocht, is meestal ketamine en MDMA, geen 2C-B of cocaïne.
mix-remove = Verwijder { $name }
mix-empty = Voeg er twee of meer toe. Vaak verkeerd ingeschat:
mix-one-more = Voeg er nog een toe om te zien wat ze samen doen.
mix-full = Hoogstens tien. Verwijder er een om een andere toe te voegen.
mix-watch = Tekenen
# safety = true
mix-not-taken = Nog niet genomen
# safety = true
mix-taken = Al genomen
mix-pairs = Elke combinatie, de ergste eerst
mix-sources = Bronnen
mix-source = { $name }: { $word } (bekeken { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = ‘{ $typed }’ kan verschillende dingen betekenen: { $names }. Vraag met een van deze namen.
# safety = true
mix-unknown = ‘{ $typed }’: niemand hier kent die naam. Het telt in elke combinatie als niet beoordeeld.
# safety = true
mix-unrated = { $name }: bekend, en niemand heeft het beoordeeld. Het telt in elke combinatie als niet beoordeeld.
mix-about = Over { $name }
mix-chart = De hele tabel
mix-before = Terug naar { $names }

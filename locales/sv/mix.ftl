### Skärmen Blandning: vad gör de här tillsammans. Även verktygets `mix`.

mix-title = Blandning
mix-everything = Allt från de senaste 24 timmarna, och dagliga läkemedel
mix-search = Lägg till en substans
    .placeholder = Namn, slang eller märke
mix-found = { $count ->
    [one] { $count } hittad.
   *[other] { $count } hittade.
}
mix-found-none = Ingen här känner till det namnet.
mix-add-unknown = Lägg till ”{ $typed }” som något ingen känner till
mix-asks = Vilken menar du?
mix-asks-tusi = Det som säljs som detta är oftast ketamin och MDMA, inte 2C-B eller kokain.
mix-remove = Ta bort { $name }
mix-empty = Lägg till två eller fler. Ofta fel uppfattade:
mix-one-more = Lägg till en till för att se vad de gör tillsammans.
mix-full = Högst tio. Ta bort en för att lägga till en annan.
mix-watch = Tecken
mix-not-taken = Inte taget än
mix-taken = Redan taget
mix-pairs = Varje par, värst först
mix-sources = Källor
mix-source = { $name }: { $word } (läst { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = ”{ $typed }” kan betyda flera saker: { $names }. Fråga med ett av de namnen.
mix-unknown = ”{ $typed }”: ingen här känner till det namnet. Det räknas som inte bedömt i varje par.
mix-unrated = { $name }: känd, och ingen har bedömt den. Den räknas som inte bedömd i varje par.
mix-about = Om { $name }
mix-chart = Hela tabellen
mix-before = Tillbaka till { $names }

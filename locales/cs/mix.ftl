### Obrazovka Mix: co tyhle látky dělají spolu. Také příkaz `mix` nástroje.

mix-title = Mix
mix-everything = Všechno z posledních 24 hodin a každodenní léky
mix-search = Přidat látku
    .placeholder = Název, slang nebo značka
mix-found = { $count ->
    [one] { $count } nalezena.
    [few] { $count } nalezeny.
    [many] { $count } nalezeno.
   *[other] { $count } nalezeno.
}
mix-found-none = Tenhle název tu nikdo nezná.
mix-add-unknown = Přidat „{ $typed }“ jako něco, co nikdo nezná
mix-asks = Co máš na mysli?
mix-asks-tusi = Co se takhle prodává, je většinou ketamin a MDMA, ne 2C-B ani kokain.
mix-remove = Odebrat: { $name }
mix-empty = Přidej dvě nebo víc. Často špatně odhadnuté:
mix-one-more = Přidej ještě jednu, ať vidíš, co dělají spolu.
mix-full = Nejvýš deset. Než přidáš další, jednu odeber.
mix-watch = Příznaky
mix-not-taken = Ještě nevzato
mix-taken = Už vzato
mix-pairs = Každá dvojice, nejhorší první
mix-sources = Zdroje
mix-source = { $name }: { $word } (přečteno { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = „{ $typed }“ může znamenat víc věcí: { $names }. Zeptej se jedním z těchto názvů.
mix-unknown = „{ $typed }“: tenhle název tu nikdo nezná. V každé dvojici se počítá jako nehodnoceno.
mix-unrated = { $name }: známá látka, ale nikdo ji nehodnotil. V každé dvojici se počítá jako nehodnoceno.
mix-about = O látce { $name }
mix-chart = Celá tabulka
mix-before = Zpátky na { $names }

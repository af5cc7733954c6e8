### A Keverés képernyő: mit tesznek ezek együtt. A parancssori eszköz `mix` parancsa is.

mix-title = Keverés
mix-everything = Minden az utolsó 24 órából, és a naponta szedett gyógyszerek
mix-search = Szer hozzáadása
    .placeholder = Név, szleng vagy márka
mix-found = { $count } találat.
mix-found-none = Ezt a nevet itt senki sem ismeri.
mix-add-unknown = Hozzáadás ismeretlenként: „{ $typed }”
mix-asks = Melyikre gondolsz?
mix-asks-tusi = Amit ezen a néven árulnak, az többnyire ketamin és MDMA, nem 2C-B és nem kokain.
mix-remove = Eltávolítás: { $name }
mix-empty = Adj hozzá kettőt vagy többet. Gyakran tévednek benne:
mix-one-more = Adj hozzá még egyet, hogy lásd, mit tesznek együtt.
mix-full = Legfeljebb tíz. Vegyél el egyet, hogy másikat adj hozzá.
mix-watch = Jelek
mix-not-taken = Még nem vetted be
mix-taken = Már bevetted
mix-pairs = Minden párosítás, elöl a legrosszabb
mix-sources = Források
mix-source = { $name }: { $word } (megnézve: { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = „{ $typed }” több dolgot is jelenthet: { $names }. Kérdezz ezek egyikével.
mix-unknown = „{ $typed }”: ezt a nevet itt senki sem ismeri. Minden párosításban úgy számít, hogy nincs értékelve.
mix-unrated = { $name }: ismert, és senki sem értékelte. Minden párosításban úgy számít, hogy nincs értékelve.
mix-about = Erről: { $name }
mix-chart = A teljes táblázat
mix-before = Vissza ide: { $names }

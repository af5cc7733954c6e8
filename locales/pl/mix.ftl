### Ekran Miks: co te rzeczy robią razem. Także polecenie `mix` narzędzia.

mix-title = Miks
mix-everything = Wszystko z ostatnich 24 godzin i leki brane codziennie
mix-search = Dodaj substancję
    .placeholder = Nazwa, slang lub marka
mix-found = { $count ->
    [one] Znaleziono { $count }.
    [few] Znaleziono { $count }.
    [many] Znaleziono { $count }.
   *[other] Znaleziono { $count }.
}
mix-found-none = Nikt tu nie zna tej nazwy.
mix-add-unknown = Dodaj „{ $typed }” jako coś, czego nikt nie zna
mix-asks = Co masz na myśli?
mix-asks-tusi = To, co sprzedaje się pod tą nazwą, to najczęściej ketamina i MDMA, nie 2C-B ani kokaina.
mix-remove = Usuń: { $name }
mix-empty = Dodaj dwie lub więcej. Często oceniane błędnie:
mix-one-more = Dodaj jeszcze jedną, by zobaczyć, co robią razem.
mix-full = Najwyżej dziesięć. Usuń jedną, by dodać inną.
mix-watch = Objawy
mix-not-taken = Jeszcze nie wzięte
mix-taken = Już wzięte
mix-pairs = Każda para, najgorsze na górze
mix-sources = Źródła
mix-source = { $name }: { $word } (przejrzano { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = „{ $typed }” może znaczyć kilka rzeczy: { $names }. Spytaj o jedną z tych nazw.
mix-unknown = „{ $typed }”: nikt tu nie zna tej nazwy. W każdej parze liczy się jako „brak oceny”.
mix-unrated = { $name }: nazwa znana, ale nikt tego nie ocenił. W każdej parze liczy się jako „brak oceny”.
mix-about = Więcej: { $name }
mix-chart = Cała tabela
mix-before = Wróć: { $names }

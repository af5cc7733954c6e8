### Setkání, která jsou každý týden.

meetings-title = Setkání
meetings-what = Dnes, tento týden, online
meetings-today = Dnes
meetings-week = Tento týden
meetings-online = Online
meetings-none = Zatím žádná setkání.
meetings-later = Přicházejí se skupinami, které sleduješ. Kde jsi, nikdy neopustí telefon.
meetings-nothing = Žádné setkání nevyhovuje. Podívej se na celý týden, nebo nějakou volbu odeber.
meetings-none-near = Žádné odpovídající setkání do { $near }.
meetings-everywhere = Hledat dál
meetings-near = Blízko mě
meetings-where = Řekni, kde jsi, a nejbližší budou první
meetings-format = Jak probíhá
meetings-language = Jazyk
meetings-is-online = Online
meetings-gone = Toto setkání už tu není
meetings-weekly = Každý týden: { $when }
meetings-next = Příště: { $when }
meetings-join = Připojit se online
meetings-join-sees = Otevře prohlížeč a potřebuje síť. Kdo stránku provozuje, vidí, že někdo přišel a z jaké internetové adresy.
meetings-group = Kdo ho pořádá

### Mit mondj a telefonban, és mit tudunk a törvényről. Ország száma sosem itt áll: a képernyő teszi hozzá.

protocol-default =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.

protocol-at =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent: köti őket a titoktartás.

protocol-au =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.

protocol-ca =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.
    .law = Szövetségi törvény véd téged, a bajba jutottat és a többi jelenlévőt az egyszerű drogbirtoklás vádjától, ha túladagolás miatt hívsz segítséget. Nem vonatkozik elfogatóparancsra, árusításra vagy más bűncselekményre.

protocol-ch =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent: az orvost köti a titoktartás.

protocol-de =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” Ha a telefonban drogot említesz, jöhet a rendőrség. A mentőknek mondj el mindent: köti őket a titoktartás.

protocol-fr =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.

protocol-gb =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.
    .law = Bárki adhat naloxont, hogy életet mentsen; injekcióban 2005 óta. Nem tudunk olyan törvényről, amely itt védené a hívót. Akkor is hívj: mondhatod, hogy „eszméletlen, nem lélegzik normálisan”.

protocol-ie =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.

protocol-no =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.
    .law = A Helsenorge, az állami egészségügyi oldal azt írja: senkit sem büntetnek meg azért, mert mentőt hív és segítséget kap, akkor sem, ha illegális drogot vettek be.

protocol-pt =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Lehet, hogy túladagolás. Itt vagyunk: …” A mentőknek mondj el mindent.

protocol-us =
    .script = „Valaki eszméletlen, és nem lélegzik rendesen. Itt vagyunk: …” A telefonban nem kell drogot említened. A mentőknek mondj el mindent.
    .law = A legtöbb államban törvény védi azt, aki túladagolás miatt hív segítséget; hogy mire vonatkozik, államonként eltér. Akkor is hívj: mondhatod, hogy „eszméletlen, nem lélegzik normálisan”.

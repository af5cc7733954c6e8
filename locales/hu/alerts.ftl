### Riasztások: amire a csoportok figyelmeztetnek. Ami itt nem áll, arról ez semmit sem mond.

alerts-title = Riasztások
alerts-what = Amire a csoportok figyelmeztetnek
alerts-not-in-list = Ha egy tabletta nincs a listán, az semmit sem mond róla.
alerts-search = Név, logó, szín vagy régió
alerts-count = { $count ->
    [0] Nincs ilyen riasztás.
   *[other] { $count } riasztás
}
alerts-none = Nincs riasztás ezen a telefonon. A követett csoportokkal jönnek.
alerts-old = Régebbiek
alerts-old-what = Már nem újak. De amire figyelmeztetnek, még foroghat.
alerts-sold-as = Ezen a néven árulják: { $name }
alerts-found = Benne van: { $what }
alerts-logo = hasonló logó: { $logo }
alerts-unmeasured = { $what }: nincs megmérve
alerts-measured = { $what }: { $amount }
alerts-tested = Vizsgálat: { $method }
alerts-reported = Jelentették, nem vizsgálták be
alerts-cannot-see = Ez a vizsgálat nem látja:
alerts-on = Kelt: { $date }
alerts-what-found = Mi volt benne
alerts-do = Mit tegyél
alerts-contact = Ki felel érte
alerts-is-old = Régebbi riasztás: eddig volt friss: { $date }
alerts-was-corrected = Azóta helyesbítették
alerts-was-withdrawn = Azóta visszavonták
alerts-later = Mit mond erről most a csoport
alerts-earlier = Az előző riasztás
alerts-gone = Ez a riasztás már nincs meg
alerts-about = { $count } figyelmeztetés arról, amit ezen a néven árulnak: { $name }
alerts-about-more = és még { $count }

### Az én naloxonom: melyiket hordja az olvasó, meddig jó, mennyi van.

kit-title = Az én naloxonom
kit-what = Melyiket hordod, és meddig jó
kit-product = Melyik
kit-product-none = Nincs kiválasztva
kit-first = A Segítség akkor ezt mutatja elsőként.
kit-until = Meddig jó
kit-month = Hónap
kit-year = Év
kit-until-none = Nem ismert
kit-until-hint = A csomagoláson áll, az EXP után.
kit-until-half = A hónapot és az évet is válaszd ki.
kit-count = Hány spray, fecskendő vagy ampulla
kit-ending-soon = Valami a készletedben a jövő hónapban lejár.
kit-ending-now = Valami a készletedben ebben a hónapban lejár.
kit-ending-past = Valami a készletedben már lejárt.
kit-expired = A lejárt is jobb a semminél: ha nincs másik, add be. Tartsd meg, amíg nincs új.
kit-refill = Új keresése a közelben
kit-seen = Ez ezen a telefonon marad. Aki feloldja, láthatja.
kit-remove = Eltávolítás
kit-removed = Eltávolítva.

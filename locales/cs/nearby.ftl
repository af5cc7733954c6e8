### Poblíž: peer stany, setkání a naloxon kolem čtenáře.

nearby-title = Poblíž
nearby-none = Zatím žádná místa.
nearby-later = Přicházejí se skupinami, které sleduješ: naskenuj kód na plakátu skupiny nebo vlož její odkaz. Kde jsi, nikdy neopustí telefon.
nearby-follow = Sledovat skupinu
nearby-from = Odtud: { $place }
nearby-from-here = Odtud, kde je tento telefon
nearby-from-then = Odtud, kde tento telefon před chvílí byl. Jestli jdeš dál, zeptej se znovu.
nearby-elsewhere = Jiné místo
nearby-forget = Zapomenout
nearby-ask = Kde jsem?
nearby-ask-what = Jen teď, jen v tomto telefonu. Nikam se to neukládá a po odchodu se to zapomene.
nearby-asking = Ptám se telefonu
nearby-no-place-refused = Telefon nesmí říct, kde je. Vyber místo níže.
nearby-no-place-unavailable = Telefon neumí zjistit, kde je. Vyber místo níže.
nearby-no-place-late = Telefon to nezjistil včas. Zkus to znovu, nebo vyber místo níže.
nearby-no-place-insecure = Stránka, která přišla nešifrovaným spojením, se ptát nesmí. Vyber místo níže.
nearby-pick = Nebo vyber místo
    .placeholder = Město, nebo 48.1, 11.5
nearby-pick-none = Takové město tu není. Zkus větší poblíž, nebo souřadnice.
nearby-pick-held = Místa tvých skupin
nearby-count = { $count ->
    [one] { $count } místo
    [few] { $count } místa
    [many] { $count } místa
   *[other] { $count } míst
}
nearby-nothing = Nic nevyhovuje. Odeber nějaký filtr.
nearby-far = Do { $near } nic. Nejbližší je { $next } daleko.
nearby-more = Více
nearby-countries = Co je kde, podle zemí
nearby-no-country = Země neuvedena
nearby-country = { $country }: { $count }
nearby-group-door = Skupina, kam se dá přijít. Zeptej se, kdy je otevřeno.
nearby-filter = Co potřebuješ
nearby-open = Teď otevřeno
nearby-offers-all = Všechny nabídky
nearby-offers-fewer = Méně nabídek
nearby-any-of = Ukazuje se, co má něco z toho.
nearby-map = Ukázat na mapě
nearby-map-sees = Otevře tvou mapovou aplikaci, ta toto místo uvidí.
nearby-map-sees-web = Otevře openstreetmap.org, ten uvidí toto místo a tvou internetovou adresu.
nearby-help = Peeři, kteří můžou pomoct
nearby-help-what = Teď nebo potom. Když jde o život, nejdřív volej záchranku.
nearby-help-open = Nejbližší otevřený stánek, kde můžou pomoct

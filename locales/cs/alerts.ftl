### Varování: před čím varují skupiny. Co tu nestojí, o ničem nic neříká.

alerts-title = Varování
alerts-what = Před čím varují skupiny
alerts-not-in-list = Že něco v seznamu není, o tabletě nic neříká.
alerts-search = Název, logo, barva nebo oblast
alerts-count = { $count ->
    [0] Žádné varování nevyhovuje.
    [one] { $count } varování
    [few] { $count } varování
    [many] { $count } varování
   *[other] { $count } varování
}
alerts-none = V tomto telefonu žádná varování nejsou. Přicházejí se skupinami, které sleduješ.
alerts-old = Starší
alerts-old-what = Už to není novinka. Před čím varují, může být pořád v oběhu.
alerts-sold-as = Prodává se jako { $name }
alerts-found = Je v tom: { $what }
alerts-logo = logo podobné tomuto: { $logo }
alerts-unmeasured = { $what }: neměřeno
alerts-measured = { $what }: { $amount }
alerts-tested = Testováno: { $method }
alerts-reported = Nahlášeno, netestováno
alerts-cannot-see = Co ten test nevidí:
alerts-on = Ze dne: { $date }
alerts-what-found = Co to bylo
alerts-do = Co dělat
alerts-contact = Kdo za to odpovídá
alerts-is-old = Starší varování: novinkou bylo do { $date }.
alerts-was-corrected = Mezitím opraveno
alerts-was-withdrawn = Mezitím staženo
alerts-later = Co o tom skupina říká teď
alerts-earlier = Předchozí varování
alerts-gone = Tohle varování už tu není
alerts-about = { $count ->
    [one] { $count } varování před tím, co se prodává jako { $name }
    [few] { $count } varování před tím, co se prodává jako { $name }
    [many] { $count } varování před tím, co se prodává jako { $name }
   *[other] { $count } varování před tím, co se prodává jako { $name }
}
alerts-about-more = a další: { $count }

### Varningar: vad grupper varnar för. Det som inte står här säger inget om något.

alerts-title = Varningar
alerts-what = Vad grupper varnar för
alerts-not-in-list = Att något inte finns i listan säger inget om ett piller.
alerts-search = Namn, logotyp, färg eller region
alerts-count = { $count ->
    [0] Ingen varning stämmer.
    [one] { $count } varning
   *[other] { $count } varningar
}
alerts-none = Inga varningar i telefonen. De kommer med grupperna du följer.
alerts-old = Äldre
alerts-old-what = Inga nyheter längre. Det de varnar för kan fortfarande vara i omlopp.
alerts-sold-as = Såldes som { $name }
alerts-found = Innehöll: { $what }
alerts-logo = logotyp som liknar { $logo }
alerts-unmeasured = { $what }: inte uppmätt
alerts-measured = { $what }: { $amount }
alerts-tested = Testat: { $method }
alerts-reported = Rapporterat, inte testat
alerts-cannot-see = Det testet kan inte se:
alerts-on = Från: { $date }
alerts-what-found = Vad det var
alerts-do = Vad du ska göra
alerts-contact = Vem som ansvarar för den
alerts-is-old = En äldre varning: den var aktuell till { $date }.
alerts-was-corrected = Rättad sedan dess
alerts-was-withdrawn = Tillbakadragen sedan dess
alerts-later = Vad gruppen säger om den nu
alerts-earlier = Varningen innan
alerts-gone = Varningen finns inte längre
alerts-about = { $count ->
    [one] { $count } varning om det som säljs som { $name }
   *[other] { $count } varningar om det som säljs som { $name }
}
alerts-about-more = och { $count } till

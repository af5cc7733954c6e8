### Dichtbij: peertenten, bijeenkomsten en naloxon rond de lezer.

nearby-title = Dichtbij
nearby-none = Nog geen plekken.
nearby-later = Ze komen met de groepen die je volgt: scan de code op de poster van een groep, of plak haar link. Waar je bent, verlaat nooit de telefoon.
nearby-follow = Volg een groep
nearby-from = Vanaf { $place }
nearby-from-here = Vanaf waar deze telefoon is
nearby-from-then = Vanaf waar deze telefoon een tijdje geleden was. Vraag opnieuw als je verder bent gelopen.
nearby-elsewhere = Een andere plek
nearby-forget = Vergeet het
nearby-ask = Waar ben ik?
nearby-ask-what = Alleen nu, alleen op deze telefoon. Het wordt nergens bewaard en vergeten als je weggaat.
nearby-asking = Telefoon wordt gevraagd
nearby-no-place-refused = De telefoon mag niet zeggen waar hij is. Kies hieronder een plaats.
nearby-no-place-unavailable = De telefoon kan niet zeggen waar hij is. Kies hieronder een plaats.
nearby-no-place-late = De telefoon vond het niet op tijd uit. Probeer opnieuw, of kies hieronder een plaats.
nearby-no-place-insecure = Een pagina die over een open verbinding kwam, mag het niet vragen. Kies hieronder een plaats.
nearby-pick = Of kies een plaats
    .placeholder = Plaats, of 48.1, 11.5
nearby-pick-none = Die plaats staat hier niet. Probeer een grotere in de buurt, of coördinaten.
nearby-pick-held = Plekken van je groepen
nearby-count = { $count ->
    [one] { $count } plek
   *[other] { $count } plekken
}
nearby-nothing = Niets dat past. Haal een filter weg.
nearby-far = Niets binnen { $near }. De volgende is op { $next }.
nearby-more = Meer
nearby-countries = Wat er is, per land
nearby-no-country = Land niet genoemd
nearby-country = { $country }: { $count }
nearby-group-door = Een groep met een deur. Vraag wanneer die open is.
nearby-filter = Wat je nodig hebt
nearby-open = Nu open
nearby-offers-all = Al het aanbod
nearby-offers-fewer = Minder aanbod
nearby-any-of = Getoond wordt wat iets hiervan heeft.
nearby-map = Toon op een kaart
nearby-map-sees = Opent je kaarten-app, die deze plek ziet.
nearby-map-sees-web = Opent openstreetmap.org, dat deze plek en je internetadres ziet.
nearby-help = Peers die kunnen helpen
nearby-help-what = Voor nu of voor daarna. In nood eerst bellen.
nearby-help-open = Dichtstbijzijnde open stand die kan helpen

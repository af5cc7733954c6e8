### In der Nähe: Peer-Zelte, Treffen und Naloxon rund um den Leser.

nearby-title = Nähe
nearby-none = Noch keine Orte.
nearby-later = Sie kommen mit den Gruppen, denen du folgst: Scann den Code auf dem Plakat einer Gruppe oder füg ihren Link ein. Wo du bist, verlässt nie das Handy.
nearby-follow = Einer Gruppe folgen
nearby-from = Von { $place } aus
nearby-from-here = Von da aus, wo dieses Handy ist
nearby-from-then = Von dort, wo dieses Handy vor einer Weile war. Frag neu, wenn du weitergegangen bist.
nearby-elsewhere = Anderer Ort
nearby-forget = Vergessen
nearby-ask = Wo bin ich?
nearby-ask-what = Nur jetzt, nur auf diesem Handy. Es wird nirgends gespeichert und beim Verlassen vergessen.
nearby-asking = Das Handy wird gefragt
nearby-no-place-refused = Das Handy darf nicht sagen, wo es ist. Wähl unten einen Ort.
nearby-no-place-unavailable = Das Handy kann nicht sagen, wo es ist. Wähl unten einen Ort.
nearby-no-place-late = Das Handy hat es nicht rechtzeitig herausgefunden. Versuch es noch einmal oder wähl unten einen Ort.
nearby-no-place-insecure = Eine Seite, die über eine offene Leitung kam, darf nicht fragen. Wähl unten einen Ort.
nearby-pick = Oder wähl einen Ort
    .placeholder = Stadt oder 48,1 11,5
nearby-pick-none = So eine Stadt ist hier nicht bekannt. Nimm eine größere in der Nähe oder Koordinaten.
nearby-pick-held = Orte deiner Gruppen
nearby-count = { $count ->
    [one] { $count } Ort
   *[other] { $count } Orte
}
nearby-nothing = Nichts, das passt. Nimm einen Filter weg.
nearby-far = Nichts im Umkreis von { $near }. Das Nächste ist { $next } entfernt.
nearby-more = Mehr
nearby-countries = Was es gibt, nach Land
nearby-no-country = Land nicht genannt
nearby-country = { $country }: { $count }
nearby-group-door = Eine Gruppe mit einer Tür. Frag, wann sie offen ist.
nearby-filter = Was du brauchst
nearby-open = Jetzt offen
nearby-offers-all = Alle Angebote
nearby-offers-fewer = Weniger Angebote
nearby-any-of = Gezeigt wird, was eines davon hat.
nearby-map = Auf einer Karte zeigen
nearby-map-sees = Öffnet deine Karten-App. Die sieht diesen Ort.
# Where a device has no map app: the same of a page on the web.
nearby-map-sees-web = Öffnet openstreetmap.org. Die Seite sieht diesen Ort und deine Internetadresse.
nearby-help = Peers, die helfen können
nearby-help-what = Für jetzt oder danach. Im Notfall ruf zuerst an.
nearby-help-open = Nächster offener Stand, der helfen kann

### Updates: de groepen die gevolgd worden, hoe vers hun nieuws is, wat er misging, en wie het zegt.

updates-title = Updates
updates-what = Groepen die je volgt, en hun nieuws
updates-core = Beoordelingen en eerste hulp
updates-core-with-app = Ze komen met de app, en nieuwere met een nieuwere app.
updates-clock = De datum van deze telefoon lijkt niet te kloppen. Hoe oud nieuws is, kan dan ook verkeerd worden gezegd.
updates-rebuilt = Wat de app bewaarde was kapot, en is opnieuw opgebouwd op { $date }. Wat van groepen kwam is terug, of komt terug als je nakijkt.
updates-groups = Groepen die je volgt
updates-none = Je volgt nog geen groep.
updates-none-what = Dan verlaat niets deze telefoon. Wil je een groep volgen, scan dan de code op haar poster met je camera, of plak haar link hier.
updates-follow = Volg een groep
updates-link = De link van een groep
updates-link-open = Bekijk hem
updates-check = Kijk nu na
updates-check-all = Kijk alles nu na
updates-no-place = Dit apparaat heeft geen plek om nieuws te bewaren, dus er wordt niets gevraagd.
updates-news = Nieuws
updates-no-news = Nu geen nieuws ervan.
updates-not-yet = Er is nog niets van gekomen.
updates-claimed = ‘{ $name }’, zoals de link zegt
updates-nameless = Een groep zonder naam
updates-standing-listed-by = Vermeld door { $who }
updates-standing-listed = Vermeld
updates-standing-unlisted = Nog niemand staat ervoor in
updates-standing-directory = Een lijst: ze zegt welke groepen er zijn
updates-standing-core = Komt met de app
updates-may-listed = Groepen, stands, evenementen, bijeenkomsten, waarschuwingen en nieuws, altijd onder haar naam. Ze mag strenger waarschuwen dan de tabel, voor hoogstens tien combinaties.
updates-may-unlisted = Groepen, stands, evenementen, bijeenkomsten, waarschuwingen en nieuws, altijd onder haar naam. Haar beoordelingen tellen niet zolang niemand voor haar instaat.
updates-may-directory = Welke groepen er zijn, en welke verhuisd zijn.
updates-may-core = Beoordelingen en eerste hulp.
updates-count-group = { $count ->
    [one] { $count } groep
   *[other] { $count } groepen
}
updates-count-stall = { $count ->
    [one] { $count } stand
   *[other] { $count } stands
}
updates-count-gathering = { $count ->
    [one] { $count } evenement
   *[other] { $count } evenementen
}
updates-count-meeting = { $count ->
    [one] { $count } bijeenkomst
   *[other] { $count } bijeenkomsten
}
updates-count-alert = { $count ->
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
updates-count-rating = { $count ->
    [one] { $count } beoordeling
   *[other] { $count } beoordelingen
}
updates-count-note = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
updates-count-listing = { $count ->
    [one] { $count } vermelde groep
   *[other] { $count } vermelde groepen
}
updates-count-moved = { $count ->
    [one] { $count } groep die verhuisd is
   *[other] { $count } groepen die verhuisd zijn
}
updates-count-unshown = { $count } niet getoond
updates-made = { $days ->
    [0] Vandaag gemaakt
    [1] Gisteren gemaakt
   *[other] { $days } dagen geleden gemaakt
}
updates-made-ahead = Gemaakt op { $date }, en dat moet nog komen: de klok van de groep loopt verkeerd, of die van deze telefoon
updates-fresh-late = Zou uiterlijk { $date } weer bekeken worden, en is sindsdien niet bijgewerkt.
updates-fresh-old = Meer dan zes maanden oud. Tijden en plekken kunnen veranderd zijn.
updates-says = Dat zegt { $who }
updates-doing-waits = Wacht
updates-doing-asks = Vraagt
updates-doing-loads = Laadt: { $got } van { $of } KB
updates-doing-keeps = Controleert en bewaart
updates-large = Het nieuws is groot: { $size }. Met mobiele data kan dat kosten.
updates-load = Laad { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Daar is niets nieuwers.
updates-changed = Er is nieuws gekomen.
updates-busy = Een ander venster van deze app is nu aan het vragen.
updates-trouble = De laatste keer ging het mis.
updates-waits-for-you = Er is nieuws om te laden.
updates-kept = Wat je had, is bewaard.
updates-problem-offline = Niemand antwoordt: nu geen netwerk, of de server is weg.
updates-problem-slow = De verbinding is te traag, of brak af. De volgende poging gaat verder waar deze stopte.
updates-problem-portal = Dit netwerk antwoordt in plaats van de groep: vaak een pagina om in te loggen. Log daar in, of probeer een ander netwerk.
updates-problem-tls = Wie antwoordt, kan niet bewijzen de server te zijn. Probeer een ander netwerk.
updates-problem-host = De server antwoordt, maar heeft nu geen nieuws te geven. Probeer later.
updates-problem-address = Geen van de adressen kan gevraagd worden. Misschien is Tor nodig: zie Instellingen. Of scan de poster opnieuw.
updates-problem-not-from-page = Browsers laten deze pagina het adres niet vragen. Tentlight voor computers kan het.
updates-problem-closed-to-pages = De server antwoordt, maar laat geen browser het nieuws lezen; of dit netwerk antwoordt in zijn plaats. Zeg het tegen de groep. Tentlight voor computers kan het vragen.
updates-problem-beyond-page = Er is meer nieuws dan deze pagina kan opnemen. Tentlight voor computers kan het.
updates-problem-disk = Deze telefoon heeft er geen ruimte voor. Maak ruimte, en kijk opnieuw na.
updates-problem-unsigned = Wat kwam, was niet door deze groep ondertekend.
updates-problem-revoked = Wat kwam, was ondertekend met een sleutel die de groep heeft ingetrokken: misschien heeft iemand anders die sleutel.
updates-problem-equivocation = Deze groep ondertekende twee verschillende edities onder één nummer: iemand laat verschillende mensen verschillende dingen zien. Er wordt niets meer opgenomen tot ze haar sleutels wisselt. Vraag het aan de groep.
updates-problem-altered = Wat kwam, is niet wat de groep ondertekende: onderweg veranderd of kapotgegaan.
updates-problem-older = Wat kwam, is ouder dan wat je hebt: een oude kopie, of iemand houdt nieuws tegen.
updates-problem-faulty = De groep publiceerde iets met een fout erin. Zeg het tegen de groep.
updates-problem-overstepped = De groep publiceerde meer dan een groep mag. Zeg het tegen de groep.
updates-problem-large = Wat kwam, is groter dan een telefoon zou moeten opnemen.
updates-problem-newer = Daarvoor is een nieuwere versie van deze app nodig.
updates-problem-core = Beoordelingen en eerste hulp komen met de app, niet over het netwerk.
updates-problem-other = Er ging iets mis waar deze versie geen woorden voor heeft.
updates-later = Het wordt weer gevraagd na { $time } (UTC).
updates-mute = Laat haar beoordelingen weg
updates-mute-what = Dan staan haar waarschuwingen niet in Mix en in de tabel.
updates-network-metered = Je telefoon zegt dat dit netwerk geld kost: wat groter is dan 64 KB wordt eerst gevraagd.
updates-network-saver = Je telefoon spaart data, of is in het buitenland: groepen worden alleen gevraagd als je op ‘Kijk nu na’ drukt.
updates-details = Bijzonderheden
updates-detail-id = Letters
updates-detail-addresses = Gevraagd op
updates-detail-edition = Editie
updates-detail-checked = Laatst nagekeken
updates-detail-never = Nog niet
updates-detail-since = Gevolgd sinds
updates-share = Deel de link naar deze groep
updates-unfollow = Stop met volgen
updates-unfollow-sure = Stoppen met deze groep volgen?
updates-unfollow-what = Alles wat ervan kwam, gaat van deze telefoon, met je favorieten en herinneringen van haar evenementen, en ze wordt niet meer gevraagd. Met haar link kun je haar weer volgen.
updates-unfollow-no = Blijf volgen
updates-unfollow-yes = Stop
updates-unfollowed = Je volgt haar niet meer.
updates-unfollow-failed = Dit kon niet bewaard worden: je volgt haar nog. Maak ruimte op de telefoon, en probeer opnieuw.
updates-gone = Zo'n groep volg je niet
updates-gone-why = Misschien ben je gestopt met haar te volgen.
updates-all = Alle groepen

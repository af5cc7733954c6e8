### Warnungen: wovor Gruppen warnen. Was hier nicht steht, sagt nichts über irgendetwas.

alerts-title = Warnungen
alerts-what = Wovor Gruppen warnen
alerts-not-in-list = Nicht in dieser Liste zu stehen sagt nichts über eine Pille.
alerts-search = Name, Logo, Farbe oder Region
alerts-count = { $count ->
    [0] Keine Warnung passt.
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
alerts-none = Keine Warnungen auf diesem Handy. Sie kommen mit den Gruppen, denen du folgst.
alerts-old = Ältere
alerts-old-what = Nicht mehr neu. Wovor sie warnen, kann noch im Umlauf sein.
alerts-sold-as = Verkauft als { $name }
alerts-found = Darin: { $what }
alerts-logo = Logo ähnlich: { $logo }
alerts-unmeasured = { $what }: nicht gemessen
alerts-measured = { $what }: { $amount }
alerts-tested = Getestet: { $method }
alerts-reported = Gemeldet, nicht getestet
alerts-cannot-see = Dieser Test sieht nicht:
alerts-on = Vom: { $date }
alerts-what-found = Was es war
alerts-do = Was zu tun ist
alerts-contact = Wer dafür einsteht
alerts-is-old = Eine ältere Warnung: Sie war neu bis { $date }.
alerts-was-corrected = Seither berichtigt
alerts-was-withdrawn = Seither zurückgenommen
alerts-later = Was die Gruppe jetzt dazu sagt
alerts-earlier = Die Warnung davor
alerts-gone = Diese Warnung gibt es nicht mehr
alerts-about = { $count ->
    [one] { $count } Warnung vor Dingen, die als { $name } verkauft werden
   *[other] { $count } Warnungen vor Dingen, die als { $name } verkauft werden
}
alerts-about-more = und { $count } weitere

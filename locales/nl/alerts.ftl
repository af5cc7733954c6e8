### Waarschuwingen: waarvoor groepen waarschuwen. Wat hier niet staat, zegt nergens iets over.

alerts-title = Waarschuwingen
alerts-what = Waarvoor groepen waarschuwen
# safety = true
alerts-not-in-list = Niet in deze lijst staan zegt niets over een pil.
alerts-search = Naam, logo, kleur of regio
alerts-count = { $count ->
    [0] Geen waarschuwing past.
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
alerts-none = Geen waarschuwingen op deze telefoon. Ze komen met de groepen die je volgt.
alerts-old = Ouder
alerts-old-what = Geen nieuws meer. Waarvoor ze waarschuwen, kan nog rondgaan.
alerts-sold-as = Verkocht als { $name }
alerts-found = Erin: { $what }
alerts-logo = logo lijkt op { $logo }
alerts-unmeasured = { $what }: niet gemeten
alerts-measured = { $what }: { $amount }
alerts-tested = Getest: { $method }
alerts-reported = Gemeld, niet getest
# safety = true
alerts-cannot-see = Die test kan niet zien:
alerts-on = Van: { $date }
alerts-what-found = Wat het was
alerts-do = Wat te doen
alerts-contact = Wie ervoor instaat
alerts-is-old = Een oudere waarschuwing: ze was nieuws tot { $date }.
alerts-was-corrected = Intussen verbeterd
alerts-was-withdrawn = Intussen ingetrokken
alerts-later = Wat de groep er nu over zegt
alerts-earlier = De waarschuwing ervoor
alerts-gone = Deze waarschuwing is weg
alerts-about = { $count ->
    [one] { $count } waarschuwing over iets dat als { $name } is verkocht
   *[other] { $count } waarschuwingen over dingen die als { $name } zijn verkocht
}
alerts-about-more = en nog { $count }

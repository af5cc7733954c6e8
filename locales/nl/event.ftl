### Eén evenement: of het doorgaat, wanneer, waar, wie je ter plekke belt, wat er staat, wat de lezer ervan bewaart.

event-gone = Niet meer aangekondigd
event-gone-why = De groep haalde dit evenement uit haar nieuws, of je volgt de groep niet meer.
event-now = Het is nu bezig.
event-over = Het is voorbij.
event-zone = Tijden volgens de klok daar: { $zone }
event-zone-unknown = Deze versie kent de klok van { $zone } niet. Vraag de groep wanneer het is.
event-times = Meer tijden
event-times-more = { $count ->
    [one] en nog { $count }
   *[other] en nog { $count }
}
event-where-none = De groep zegt niet waar.
event-where-point = De groep geeft een punt op de kaart, zonder woorden.
event-medical = Op dit terrein
event-medical-note = Medische hulp op dit evenement, zegt { $who }. Die vervangt de ambulance niet.
event-emergency = In nood ({ $country }): { $number }.
event-no-medical = Dit evenement noemt geen eigen nummer voor medische hulp.
event-favourite = Favoriet
event-calendar = Zet in de agenda van je telefoon
event-calendar-saved = Bewaard bij je downloads: { $name }. Open het, en je agenda neemt het op.
event-calendar-failed = Het kon niet bewaard worden.
event-remind = Herinner me
event-remind-before = { $minutes ->
    [60] 1 uur ervoor
    [1440] 1 dag ervoor
   *[other] { $minutes } min ervoor
}
event-remind-while-open = Tentlight herinnert je zolang het open is.
event-remind-always = Je telefoon herinnert je, ook als Tentlight dicht is. Dat kan tot een uur later zijn, en zegt niet waaraan.
event-remind-once-allowed = Tentlight herinnert je zolang het open is; als het dicht is, alleen als je meldingen toestaat.
event-remind-calendar = Je agenda kan je altijd herinneren.
event-stalls = Stands
event-no-stalls = Voor dit evenement zijn geen stands aangekondigd.
event-no-offers = Wat er te krijgen is, zegt niemand.
event-link-warning = Nog niemand staat in voor deze groep. Lees het adres voor je het opent.

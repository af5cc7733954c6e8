### Een stand van peers: wanneer hij open is, wat er is, hoe je er komt.

stall-gone = Dit is weg
stall-gone-why = De groep noemt het niet meer, of je volgt de groep niet meer.
stall-offers = Wat ze hebben
stall-hours = Wanneer het open is
stall-always = Dag en nacht
stall-hours-unknown = De app kan niets uit deze tijden opmaken. Vraag het voor je gaat.
stall-clock = Volgens de klok daar ({ $zone }).
stall-closed-day = Gesloten
stall-over = Alle tijden zijn voorbij.
stall-languages = Gesproken:
stall-contact = Zo bereik je ze
stall-gathering = Het evenement waar hij staat
stall-group = Wie het doet
stall-checked = Laatst nagekeken: { $date }
stall-unchecked = Niemand zei wanneer dit het laatst is nagekeken. Vraag het voor je een lange weg gaat.

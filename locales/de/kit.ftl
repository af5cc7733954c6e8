### Mein Naloxon: welches dabei ist, bis wann, wie viele.

kit-title = Mein Naloxon
kit-what = Welches du dabeihast, und bis wann
kit-product = Welches
kit-product-none = Keins gewählt
kit-first = Die Hilfe zeigt dann dieses zuerst.
# Over a month and a year.
kit-until = Bis wann
kit-month = Monat
kit-year = Jahr
# In the lists of months and years: nothing chosen.
kit-until-none = Unbekannt
kit-until-hint = Es steht auf der Packung, hinter EXP.
kit-until-half = Wähl beides, den Monat und das Jahr.
kit-count = Wie viele Sprays, Spritzen oder Ampullen
# Reminders that anybody may see: they name no drug and no medicine.
kit-ending-soon = Etwas in deinem Kit läuft nächsten Monat ab.
kit-ending-now = Etwas in deinem Kit läuft diesen Monat ab.
kit-ending-past = Etwas in deinem Kit ist abgelaufen.
kit-expired = Abgelaufen ist besser als keins: Ist kein anderes da, gib es. Behalt es, bis du ein neues hast.
kit-refill = Ein neues in der Nähe suchen
kit-seen = Das bleibt auf diesem Handy. Wer es entsperrt, kann es sehen.
kit-remove = Entfernen
kit-removed = Entfernt.

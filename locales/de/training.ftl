### Das Naloxon-Training: seine Lektionen, und was davon gelesen ist.

training-title = Training
training-what = Naloxon-Lektionen, ein Quiz, eine Probe
training-lessons = Lektionen
# Under a lesson that the reader has read.
training-is-read = Gelesen
# Over the quiz, the rehearsal and the reader's own naloxone.
training-practice = Üben
training-rehearsal = Probe
training-rehearsal-what = Die Hilfe, Schritt für Schritt, zum Üben
# On the button at the end of a lesson: the reader has read it.
training-read = Gelesen
# On the same button, below: where it leads.
training-next = Weiter: { $title }
training-last = Das war die letzte Lektion
training-all = Alle Lektionen
# When no lesson has the name of an address.
training-nothing = Keine solche Lektion
training-nothing-why = Diese Ausgabe hat keine Lektion mit diesem Namen.
# Over the notes on the law, one a country.
training-law = Was wir wissen, nach Land
training-stays = Was du gelesen hast und deine beste Runde bleiben auf diesem Handy.
training-forget = Meinen Fortschritt vergessen
training-forgotten = Vergessen.

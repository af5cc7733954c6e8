### La formazione sul naloxone: le sue lezioni, e che cosa se ne è letto.

training-title = Formazione
training-what = Lezioni sul naloxone, un quiz, un'esercitazione
training-lessons = Lezioni
training-is-read = Letta
training-practice = Esercitati
training-rehearsal = Esercitazione
training-rehearsal-what = Aiuto, passo per passo, per esercizio
training-read = Letta
training-next = Prossima: { $title }
training-last = Era l'ultima lezione
training-all = Tutte le lezioni
training-nothing = Nessuna lezione così
training-nothing-why = Questa edizione non ha una lezione con questo nome.
training-law = Che cosa sappiamo, per paese
training-stays = Quello che hai letto e il tuo giro migliore restano su questo telefono.
training-forget = Dimentica i miei progressi
training-forgotten = Dimenticati.

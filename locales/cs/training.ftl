### Školení o naloxonu: jeho lekce a co je z nich přečteno.

training-title = Školení
training-what = Lekce o naloxonu, kvíz, nácvik
training-lessons = Lekce
training-is-read = Přečteno
training-practice = Procvičit
training-rehearsal = Nácvik
training-rehearsal-what = Pomoc, krok za krokem, na cvičení
training-read = Přečteno
training-next = Dál: { $title }
training-last = To byla poslední lekce
training-all = Všechny lekce
training-nothing = Taková lekce není
training-nothing-why = V tomto vydání lekce tohoto názvu není.
training-law = Co víme, podle zemí
training-stays = Co máš přečteno a tvoje nejlepší kolo zůstává v tomto telefonu.
training-forget = Zapomenout můj postup
training-forgotten = Zapomenuto.

### De naloxontraining: de lessen, en wat ervan gelezen is.

training-title = Training
training-what = Lessen over naloxon, een quiz, een oefening
training-lessons = Lessen
training-is-read = Gelezen
training-practice = Oefenen
training-rehearsal = Generale repetitie
training-rehearsal-what = Hulp, stap voor stap, als oefening
training-read = Gelezen
training-next = Volgende: { $title }
training-last = Dat was de laatste les
training-all = Alle lessen
training-nothing = Zo'n les is er niet
training-nothing-why = Deze editie heeft geen les met die naam.
training-law = Wat we weten, per land
training-stays = Wat je las en je beste ronde blijven op deze telefoon.
training-forget = Vergeet mijn voortgang
training-forgotten = Vergeten.

### La formation naloxone : ses leçons, et ce qui en a été lu.

training-title = Formation
training-what = Leçons naloxone, un quiz, une répétition
training-lessons = Leçons
training-is-read = Lue
training-practice = S’exercer
training-rehearsal = Répétition
training-rehearsal-what = L’Aide, étape par étape, pour s’exercer
training-read = Lue
training-next = Suivante : { $title }
training-last = C’était la dernière leçon
training-all = Toutes les leçons
training-nothing = Pas de leçon de ce nom
training-nothing-why = Cette édition n’a pas de leçon de ce nom.
training-law = Ce que nous savons, par pays
training-stays = Ce que tu as lu et ta meilleure série restent sur ce téléphone.
training-forget = Oublier ma progression
training-forgotten = Oubliée.

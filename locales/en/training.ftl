### The naloxone training: its lessons, and what was read of them.

training-title = Training
training-what = Naloxone lessons, a quiz, a rehearsal
training-lessons = Lessons
# Under a lesson that the reader has read.
training-is-read = Read
# Over the quiz, the rehearsal and the reader's own naloxone.
training-practice = Practise
training-rehearsal = Rehearsal
training-rehearsal-what = Help, step by step, for practice
# On the button at the end of a lesson: the reader has read it.
training-read = Read
# On the same button, below: where it leads.
# Variables:
#   $title (String) - the next lesson, for example "Store it, carry it"
training-next = Next: { $title }
training-last = That was the last lesson
training-all = All lessons
# When no lesson has the name of an address.
training-nothing = No such lesson
training-nothing-why = This edition has no lesson of that name.
# Over the notes on the law, one a country.
training-law = What we know, by country
training-stays = What you read and your best round stay on this phone.
training-forget = Forget my progress
training-forgotten = Forgotten.

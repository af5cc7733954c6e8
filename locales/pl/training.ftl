### Szkolenie z naloksonu: lekcje i co z nich przeczytano.

training-title = Szkolenie
training-what = Lekcje o naloksonie, quiz, próba
training-lessons = Lekcje
training-is-read = Przeczytane
training-practice = Ćwicz
training-rehearsal = Próba
training-rehearsal-what = Pomoc, krok po kroku, do ćwiczenia
training-read = Przeczytane
training-next = Następna: { $title }
training-last = To była ostatnia lekcja
training-all = Wszystkie lekcje
training-nothing = Nie ma takiej lekcji
training-nothing-why = To wydanie nie ma lekcji o tej nazwie.
training-law = Co wiemy o poszczególnych krajach
training-stays = Przeczytane lekcje i najlepsza runda zostają na tym telefonie.
training-forget = Zapomnij moje postępy
training-forgotten = Zapomniane.

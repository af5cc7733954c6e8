### Herinneringen en plattegronden: wat op elk scherm wordt gezegd als een evenement nadert, en de tekening van een terrein.

plan-reminder-of = Een herinnering
plan-reminder-begins = Begint { $time }.
plan-reminder-began = Het is bezig. Het begon { $time }.
plan-reminder-over = Het is voorbij. Het begon { $time }.
plan-reminder-moved = Het is verplaatst. Het zou { $time } beginnen.
plan-reminder-late = Dit had { $time } moeten komen, terwijl Tentlight dicht was.
plan-reminder-cancelled = Afgelast: het gaat niet door.
plan-reminder-gone = Het is niet meer aangekondigd voor de tijd die je koos.
plan-reminder-closed = Iets wat je markeerde, komt eraan.
plan-reminder-look = Bekijk het
plan-reminder-read = Gelezen
plan-what = Plattegrond van { $name }, noord is boven. De stands erop staan in de lijst hieronder.
plan-north = N
plan-also = Erop: { $names }
plan-broken = Er is een plattegrond, maar die kan niet getekend worden.

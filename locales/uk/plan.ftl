### Нагадування й плани: що кажуть на будь-якому екрані, коли наближається подія, і план місця.

plan-reminder-of = Нагадування
plan-reminder-begins = Початок: { $time }.
plan-reminder-began = Відбувається зараз. Початок був: { $time }.
plan-reminder-over = Закінчилося. Початок був: { $time }.
plan-reminder-moved = Перенесено. Початок мав бути: { $time }.
plan-reminder-late = Це мало з’явитися { $time }, коли Tentlight було закрито.
plan-reminder-cancelled = Скасовано: не відбудеться.
plan-reminder-gone = На обраний тобою час це більше не оголошено.
plan-reminder-closed = Скоро те, що ти собі позначаєш.
plan-reminder-look = Подивитися
plan-reminder-read = Прочитано

plan-what = План: { $name }, північ угорі. Пункти на ньому — у списку нижче.
plan-north = Пн
plan-also = На ньому: { $names }
plan-broken = План є, але намалювати його не вдалося.

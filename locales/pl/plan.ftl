### Przypomnienia i plany: co mówi każdy ekran, gdy zbliża się wydarzenie, i rysunek terenu.

plan-reminder-of = Przypomnienie
plan-reminder-begins = Początek: { $time }.
plan-reminder-began = Trwa. Początek: { $time }.
plan-reminder-over = Już po wszystkim. Początek: { $time }.
plan-reminder-moved = Przeniesione. Początek miał być: { $time }.
plan-reminder-late = To przypomnienie było na: { $time }, gdy Tentlight był zamknięty.
plan-reminder-cancelled = Odwołane: nie odbywa się.
plan-reminder-gone = Na wybrany przez ciebie czas już tego nie ogłaszają.
plan-reminder-closed = Zbliża się coś, co masz zaznaczone.
plan-reminder-look = Zobacz
plan-reminder-read = Przeczytane

plan-what = Plan: { $name }, północ jest na górze. Stoiska z planu są na liście poniżej.
plan-north = N
plan-also = Na planie: { $names }
plan-broken = Plan jest, ale nie da się go narysować.

### Rappels et plans : ce qui se dit sur tout écran quand un événement approche, et le dessin d’un site.

plan-reminder-of = Un rappel
plan-reminder-begins = Commence : { $time }.
plan-reminder-began = C’est en cours. Début : { $time }.
plan-reminder-over = C’est fini. Début : { $time }.
plan-reminder-moved = C’est déplacé. Cela devait commencer : { $time }.
plan-reminder-late = Ce rappel était prévu pour { $time }, pendant que Tentlight était fermé.
plan-reminder-cancelled = Annulé : n’a pas lieu.
plan-reminder-gone = N’est plus annoncé pour l’heure que tu avais choisie.
plan-reminder-closed = Quelque chose que tu as marqué approche.
plan-reminder-look = Le regarder
plan-reminder-read = Lu

plan-what = Plan de { $name }, le nord est en haut. Ses stands sont dans la liste ci-dessous.
plan-north = N
plan-also = Dessus : { $names }
plan-broken = Il y a un plan, mais il ne peut pas être dessiné.

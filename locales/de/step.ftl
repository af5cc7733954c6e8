### Ein Schritt einer Anleitung: was Bildschirm und Werkzeug zusammensetzen, und was darum herum steht.

# Das Zeichen zwischen Ganzem und Zehntel in „1,8 mg“.
step-decimal = ,
# Was für jemanden getan wird, der nicht atmet.
# Variables:
#   $push (Number) - wie oft hintereinander gedrückt wird
#   $breaths (Number) - wie oft danach beatmet wird
#   $rate (Number) - wie oft in der Minute gedrückt wird
#   $seconds (Number) - Sekunden von einem Beatmen zum nächsten
step-care-cpr = { $push }-mal drücken, dann { $breaths }-mal beatmen
step-care-how-cpr = Mitte der Brust, kräftig, { $rate }-mal in der Minute. Beatmen geht nicht? Drücken ohne Pause.
step-care-compressions = Drücken ohne Pause
step-care-how-compressions = Mitte der Brust, kräftig, { $rate }-mal in der Minute. Wechselt euch ab, bevor du müde wirst.
step-care-breaths = Alle { $seconds } Sekunden einmal beatmen
step-care-how-breaths = Kopf nach hinten, Nase zu, Mund auf Mund: blasen, bis sich die Brust hebt.
# Variables:
#   $mg (String) - zum Beispiel „1,8“
step-dose = Eine Dosis sind { $mg } mg.
# Welche schwarze Linie einer Spritze.
# Variables:
#   $line (Number) - die Linie, ab 1
#   $lines (Number) - wie viele es gibt
step-line = Schwarze Linie { $line } von { $lines }
step-other-nostril = Das andere Nasenloch
# Variables:
#   $age (Number) - Jahre
step-age = Beipackzettel: ab { $age } Jahren. Jünger und atmet nicht: frag die Leitstelle; beatme trotzdem.
# Variables:
#   $time (String) - Minuten und Sekunden, zum Beispiel „1:12“
step-ago = vor { $time } min
# Variables:
#   $minutes (Number) - ganze Minuten, aufgerundet
step-ago-about = vor etwa { $minutes } min
step-ago-unknown = Zeit unbekannt
# Was der letzte Blick auf die Atmung ergab, auf dem Schritt danach.
step-seen-not = Zählt als: keine normale Atmung
step-seen-slow = Zählt als: atmet langsam
step-seen-normal = Zählt als: atmet normal

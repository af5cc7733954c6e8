### Hilfe: der Anruf, ob jemand aufwacht, und wie man jemanden auf die Seite legt.

help-title = Hilfe
help-close = Hilfe schließen
# On the call button.
# Variables:
#   $number (String) - the number, for example "112"
help-call = { $number } anrufen
help-no-signal = Kein Netz? 112 geht über jedes Netz.
help-operator = Die Leitstelle sagt etwas anderes? Mach das.
help-wake = Laut rufen. Fest in die Schulter kneifen. Wacht die Person auf?
help-wake-yes = Ja: bleib da. Sehr heiß, steif, Krampfanfall, Brustschmerz: anrufen.
help-not-waking = Nein, oder nicht richtig: anrufen.
help-loudspeaker = Handy auf laut, neben den Kopf. Sag, wo ihr seid: nächster Eingang, Bühne, Straße.
help-never-sleep = Lass nie jemanden weiterschlafen, der nicht aufweckbar ist.
help-count = Kopf nach hinten. 10 Sekunden auf die Brust schauen. Weniger als 2 Atemzüge: keine normale Atmung. Schnappatmung und Schnarchen zählen nicht.
help-not-breathing = Atmet nicht, oder schnappt nur nach Luft
help-naloxone = Naloxon da? Jetzt eine Dosis. Nicht sicher, ob es Opioide waren? Gib es. Es schadet nicht. Nach 2 Minuten keine normale Atmung: zweite Naloxon-Dosis, anderes Nasenloch.
help-push = 30-mal mitten auf die Brust drücken, 2-mal beatmen, immer weiter. Beatmen geht nicht? Drücken ohne Pause.
help-slow = Atmet langsam
help-slow-breaths = Alle 5 Sekunden einmal beatmen.
help-breathing = Atmet normal: stabile Seitenlage
# Under the drawing.
help-side-seen = Von oben und vorn gesehen
help-side-kneel = Knie dich daneben. Den nahen Arm zur Seite, Handfläche nach oben.
help-side-hand = Die ferne Hand an die nahe Wange legen und dort halten.
help-side-knee = Das ferne Knie hochziehen, der Fuß bleibt am Boden.
help-side-roll = Am Knie zu dir ziehen: die Person rollt auf die Seite.
help-side-head = Kopf nach hinten, Mund nach unten. Das obere Knie bleibt gebeugt.
help-recheck = Jede Minute wieder schauen. Schnarchen, Gurgeln, langsamer: auf den Rücken, Kopf nach hinten, wieder 10 Sekunden schauen.

# Der Ablauf.
help-start = Hilfe jetzt
help-open = Jemandem wird gerade geholfen
# Variables:
#   $time (String) - wann es begann, zum Beispiel „02:14“
help-go-on = Weiter (begonnen { $time })
help-new-person = Andere Person: von vorn
help-kept = Dieses Telefon behält Schritt, Zeiten und Dosen, bis du am Ende „Schließen“ drückst, höchstens 6 Stunden. Nichts davon, was genommen wurde.
help-back = Zurück
help-light = Licht
help-more = Mehr
help-torch = Schau auf Lippen, Zahnfleisch, Nägel
help-torch-why = Blau, grau oder blass: zu wenig Luft.
help-torch-close = Zurück zum Schritt
help-why = Warum
help-stopped-again = Atmung stoppt wieder
help-given = Gegeben
help-done = Fertig
help-product = Welches:
help-tap = Bei jedem echten Atemzug tippen
# Variables:
#   $seconds (String) - wie viele ganze Sekunden noch
help-seconds-left = { $seconds } s
help-count-rule = Eine Zählhilfe. Weniger als 2 in 10 Sekunden: keine normale Atmung.
# Variables:
#   $dose (String) - welche Dosis, ab 1
#   $ago (String) - zum Beispiel „vor 1:12 min“
help-dose-ago = Dosis { $dose } · { $ago }
# Variables:
#   $dose (String) - welche Dosis, ab 1
#   $time (String) - wann, zum Beispiel „02:14“
help-dose-at = Dosis { $dose } um { $time }
help-take-back = Letzte Dosis wurde nicht gegeben
# Variables:
#   $time (String) - Minuten und Sekunden, zum Beispiel „1:12“
help-since = Läuft: { $time } min
help-look-now = Jetzt wieder nachsehen.
# Variables:
#   $what (String) - die letzte Dosis, oder wann es begann
help-other-case = Die andere Person · { $what }
help-sound-on = Ton an
help-sound-off = Ton aus
help-volume = Mach lauter
help-handover = Für den Rettungsdienst
help-aside-close = Zurück zum Schritt
help-speak = Vorlesen
help-practice = ÜBUNG
help-practice-call = Übung: niemand wird angerufen
help-practice-skip = 1 Minute weiter
help-practice-real = Das ist echt
# Variables:
#   $by (String) - eine Gruppe
#   $date (String) - ein Tag
help-reviewed-peers = Von Menschen geprüft, die Drogen gebrauchen: { $by }, { $date }.
# Variables:
#   $by (String) - eine Ärztin oder ein Arzt
#   $date (String) - ein Tag
help-reviewed-clinician = Ärztlich geprüft: { $by }, { $date }.
# Auf den Schritten derer, die nach Naloxon normal atmen.
help-enough = Atmet normal, nicht wach: genug Naloxon. Seitenlage, beobachten, warten.
# Neben einem offenen Fall: danach bleibt von keinem etwas.
help-forget = Offenes vergessen
# Variables:
#   $ago (String) - zum Beispiel „vor 1:12 min“
help-began = begann { $ago }

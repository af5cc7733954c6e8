### Hilfe: der Anruf, ob jemand aufwacht, und wie man jemanden auf die Seite legt.

help-title = Hilfe
help-close = Hilfe schließen
# On the call button.
# Variables:
#   $number (String) - the number, for example "112"
help-call = { $number } anrufen
help-no-signal = Kein Netz? 112 geht über jedes Netz.
help-operator = Die Leitstelle sagt etwas anderes? Mach, was sie sagt.
help-wake = Laut rufen. Fest in die Schulter kneifen. Wacht die Person auf?
help-wake-yes = Ja: bleib da. Sehr heiß, steif, Krampf, Brustschmerz: anrufen.
help-not-waking = Nein, oder nicht richtig: anrufen.
help-loudspeaker = Handy auf laut, neben den Kopf. Sag, wo ihr seid: nächstes Tor, Bühne, Straße.
help-never-sleep = Lass nie jemanden weiterschlafen, der nicht aufweckbar ist.
help-count = Kopf nach hinten. 10 Sekunden auf die Brust schauen. Weniger als 2 Atemzüge: keine normale Atmung. Schnappen und Schnarchen zählen nicht.
help-not-breathing = Atmet nicht, oder schnappt nur nach Luft
help-naloxone = Naloxon da? Jetzt eine Dosis. Nicht sicher, ob es Opioide waren? Gib es. Es schadet nicht. Nach 2 Minuten keine normale Atmung: noch eine, anderes Nasenloch.
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

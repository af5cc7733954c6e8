### Was jeden Bildschirm umgibt: die Orte unten, zurück, der schnelle Ausgang.

frame-name = Tentlight
frame-places = Orte
frame-mix = Mix
frame-events = Termine
frame-help = Hilfe
frame-nearby = Nähe
frame-more = Mehr
frame-back = Zurück
# The quick way out: it empties the screen at once.
frame-leave = Schnell verlassen
# On the empty screen after that.
frame-come-in = Öffnen
frame-loading = Einen Moment
frame-failed = Das hat nicht geklappt
frame-lost = Hier ist nichts
frame-lost-why = Diese Adresse führt in dieser App nirgendwohin.
frame-lost-back = Zurück zum Anfang

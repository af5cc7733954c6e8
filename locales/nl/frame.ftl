### Wat om elk scherm heen staat: de plekken onderaan, terug, de snelle uitweg.

frame-name = Tentlight
frame-places = Plekken
frame-mix = Mix
frame-events = Agenda
frame-help = Hulp
frame-nearby = Dichtbij
frame-more = Meer
frame-back = Terug
frame-leave = Snel weg
frame-come-in = Openen
frame-loading = Een ogenblik
frame-failed = Dit is niet gelukt
frame-lost = Hier is niets
frame-lost-why = Dat adres leidt nergens heen in deze app.
frame-lost-back = Terug naar het begin

### Che cosa sta intorno a ogni schermata: i luoghi in basso, indietro, l'uscita veloce.

frame-name = Tentlight
frame-places = Sezioni
frame-mix = Mix
frame-events = Eventi
frame-help = Aiuto
frame-nearby = Vicino
frame-more = Altro
frame-back = Indietro
frame-leave = Esci in fretta
frame-come-in = Apri
frame-loading = Un momento
frame-failed = Non ha funzionato
frame-lost = Qui non c'è niente
frame-lost-why = Questo indirizzo non porta da nessuna parte nell'app.
frame-lost-back = Torna all'inizio

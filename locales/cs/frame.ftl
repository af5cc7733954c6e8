### Co stojí kolem každé obrazovky: místa dole, zpátky, rychlý odchod.

frame-name = Tentlight
frame-places = Místa
frame-mix = Mix
frame-events = Akce
frame-help = Pomoc
frame-nearby = Poblíž
frame-more = Více
frame-back = Zpátky
frame-leave = Rychle odejít
frame-come-in = Otevřít
frame-loading = Moment
frame-failed = Tohle se nepovedlo
frame-lost = Tady nic není
frame-lost-why = Tahle adresa v aplikaci nikam nevede.
frame-lost-back = Zpátky na začátek

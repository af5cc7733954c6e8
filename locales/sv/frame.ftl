### Det som står runt varje skärm: platserna längst ner, tillbaka, den snabba vägen ut.

frame-name = Tentlight
frame-places = Platser
frame-mix = Blandning
frame-events = Evenemang
frame-help = Hjälp
frame-nearby = Nära
frame-more = Mer
frame-back = Tillbaka
frame-leave = Lämna snabbt
frame-come-in = Öppna
frame-loading = Ett ögonblick
frame-failed = Det fungerade inte
frame-lost = Inget här
frame-lost-why = Adressen leder ingenstans i den här appen.
frame-lost-back = Tillbaka till början

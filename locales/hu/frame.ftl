### Ami minden képernyő körül áll: a helyek alul, a vissza, a gyors kilépés.

frame-name = Tentlight
frame-places = Helyek
frame-mix = Keverés
frame-events = Események
frame-help = Segítség
frame-nearby = Közelben
frame-more = Több
frame-back = Vissza
frame-leave = Gyors kilépés
frame-come-in = Megnyitás
frame-loading = Egy pillanat
frame-failed = Ez nem sikerült
frame-lost = Itt nincs semmi
frame-lost-why = Ez a cím sehová sem vezet ebben az appban.
frame-lost-back = Vissza az elejére

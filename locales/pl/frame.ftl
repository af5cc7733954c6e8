### Co stoi wokół każdego ekranu: miejsca na dole, wstecz, szybkie wyjście.

frame-name = Tentlight
frame-places = Miejsca
frame-mix = Miks
frame-events = Wydarzenia
frame-help = Pomoc
frame-nearby = W pobliżu
frame-more = Więcej
frame-back = Wstecz
frame-leave = Szybkie wyjście
frame-come-in = Otwórz
frame-loading = Chwila
frame-failed = To się nie udało
frame-lost = Nic tu nie ma
frame-lost-why = Ten adres nigdzie w aplikacji nie prowadzi.
frame-lost-back = Wróć na początek

### Promemoria e piantine: che cosa si dice su qualunque schermata quando un evento si avvicina, e il disegno di un posto.

plan-reminder-of = Un promemoria
plan-reminder-begins = Comincia { $time }.
plan-reminder-began = È in corso. È cominciato { $time }.
plan-reminder-over = È finito. Era cominciato { $time }.
plan-reminder-moved = È stato spostato. Doveva cominciare { $time }.
plan-reminder-late = Era previsto { $time }, mentre Tentlight era chiuso.
plan-reminder-cancelled = Annullato: non ha luogo.
plan-reminder-gone = Non è più annunciato per l'orario che hai scelto.
plan-reminder-closed = Qualcosa che hai segnato si avvicina.
plan-reminder-look = Guardalo
plan-reminder-read = Letto

plan-what = Piantina di { $name }, il nord è in alto. Gli stand che mostra sono nella lista qui sotto.
plan-north = N
plan-also = Ci sono anche: { $names }
plan-broken = C'è una piantina, ma non si può disegnare.

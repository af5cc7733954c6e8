### Recordatorios y planos: lo que se dice en cualquier pantalla cuando se acerca un evento, y el dibujo de un recinto.

plan-reminder-of = Un recordatorio
plan-reminder-begins = Empieza: { $time }.
plan-reminder-began = Está en marcha. Empezó: { $time }.
plan-reminder-over = Ya ha terminado. Empezó: { $time }.
plan-reminder-moved = Ha cambiado. Iba a empezar: { $time }.
plan-reminder-late = Esto tocaba { $time }, con Tentlight cerrado.
plan-reminder-cancelled = Cancelado: no se celebra.
plan-reminder-gone = Ya no se anuncia para la hora que elegiste.
plan-reminder-closed = Se acerca algo que marcaste.
plan-reminder-look = Verlo
plan-reminder-read = Leído

plan-what = Plano de { $name }, el norte está arriba. Los puestos que aparecen están en la lista de abajo.
plan-north = N
plan-also = En el plano: { $names }
plan-broken = Hay un plano, pero no se puede dibujar.

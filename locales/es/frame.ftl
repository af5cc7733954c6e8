### Lo que hay alrededor de cada pantalla: los sitios de abajo, atrás, la salida rápida.

frame-name = Tentlight
frame-places = Secciones
frame-mix = Mezcla
frame-events = Eventos
frame-help = Ayuda
frame-nearby = Cerca
frame-more = Más
frame-back = Atrás
frame-leave = Salir rápido
frame-come-in = Abrir
frame-loading = Un momento
frame-failed = Esto no ha funcionado
frame-lost = Aquí no hay nada
frame-lost-why = Esa dirección no lleva a ninguna parte de esta app.
frame-lost-back = Volver al inicio

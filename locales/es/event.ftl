### Un evento: si se celebra, cuándo, dónde, a quién llamar allí, qué hay, qué guarda de él quien lee.

event-gone = Ya no se anuncia
event-gone-why = El grupo quitó este evento de sus noticias, o ya no sigues al grupo.
event-now = Está en marcha.
event-over = Ya ha terminado.
event-zone = Horas según el reloj de allí: { $zone }
event-zone-unknown = Esta versión no conoce el reloj de { $zone }. Pregunta al grupo cuándo es.
event-times = Más horas
event-times-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
event-where-none = El grupo no dice dónde.
event-where-point = El grupo da un punto en el mapa, y nada más.

event-medical = En este recinto
event-medical-note = Ayuda médica en este evento, según { $who }. No sustituye a la ambulancia.
event-emergency = En una emergencia ({ $country }): { $number }.
event-no-medical = Este evento no anuncia un número médico propio.

event-favourite = Favorito
event-calendar = Añadir al calendario
event-calendar-saved = Guardado en tus descargas: { $name }. Ábrelo, y tu calendario lo recoge.
event-calendar-failed = No se ha podido guardar.
event-remind = Recordármelo
event-remind-before = { $minutes ->
    [60] 1 hora antes
    [1440] 1 día antes
   *[other] { $minutes } min antes
}
event-remind-while-open = Tentlight te lo recuerda mientras está abierto.
event-remind-always = Tu teléfono te lo recuerda, también con Tentlight cerrado. Puede llegar hasta una hora tarde, y no dice de qué.
event-remind-once-allowed = Tentlight te lo recuerda mientras está abierto; cerrado, solo cuando le permitas mostrar notificaciones.
event-remind-calendar = Tu calendario te lo puede recordar siempre.

event-stalls = Puestos
event-no-stalls = No se anuncian puestos para este evento.
event-no-offers = Nadie dice qué hay allí.

event-link-warning = Nadie responde aún de este grupo. Lee la dirección antes de abrirla.

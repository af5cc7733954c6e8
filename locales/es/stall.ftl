### Un puesto de iguales: cuándo abre, qué tiene, cómo se llega. Reuniones y grupos usan algunas de sus palabras.

stall-gone = Esto ya no está
stall-gone-why = El grupo ya no lo nombra, o ya no sigues al grupo.
stall-offers = Qué tienen
stall-hours = Cuándo abre
stall-always = Día y noche
stall-hours-unknown = La app no puede entender este horario. Pregunta antes de ir.
stall-clock = Según el reloj de allí ({ $zone }).
stall-closed-day = Cerrado
stall-over = Todas sus horas han pasado.
stall-languages = Se habla:
stall-contact = Contacto
stall-gathering = El evento en el que está
stall-group = Quién lo lleva
stall-checked = Última comprobación: { $date }
stall-unchecked = Nadie ha dicho cuándo se comprobó por última vez. Pregunta antes de un camino largo.

### Eventos: lo que anuncian los grupos que sigues, día a día; qué ha cambiado; qué se solapa.

events-title = Eventos
events-none = Aún no hay eventos.
events-later = Vienen de los grupos de iguales que sigues: festivales con carpa de apoyo, fiestas, formaciones.
events-follow = Seguir a un grupo
events-follow-how = Escanea el código de su cartel, o pega su enlace
events-none-ahead = Los grupos que sigues no anuncian nada próximo.
events-no-fit = No hay nada próximo que encaje.
events-all = Mostrar todo
events-now = En marcha
events-more = Más
events-over = Terminados
events-over-none = Nada ha terminado en los últimos tres meses.
events-more-times = { $count ->
    [one] y una vez más
   *[other] y { $count } veces más
}
events-favourite = Un favorito

events-filters = Mostrar solo
events-near = Cerca de mí
events-favourites = Favoritos
events-month = Mes
events-nowhere = ¿Cerca de qué? Di dónde estás, o elige un lugar. Se queda en este teléfono.
events-around = Los que están a 100 km como mucho.
events-offer = Allí un puesto ofrece
events-offer-any = Cualquier cosa
events-country = País
events-country-any = Todos los países

events-month-name = { $month ->
    [1] Enero
    [2] Febrero
    [3] Marzo
    [4] Abril
    [5] Mayo
    [6] Junio
    [7] Julio
    [8] Agosto
    [9] Septiembre
    [10] Octubre
    [11] Noviembre
   *[12] Diciembre
} de { $year }
events-month-before = Mes anterior
events-month-after = Mes siguiente
events-day = { $day }, { $count ->
    [0] nada
    [one] { $count } evento
   *[other] { $count } eventos
}

events-changes = { $count ->
    [one] { $count } cambio desde que miraste
   *[other] { $count } cambios desde que miraste
}
events-changes-others = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
events-seen = Visto
events-change-new = Nuevo: { $name }, { $when }
events-change-cancelled = Cancelado: { $name }
events-change-on-again = Se celebra, al final: { $name }
events-change-moved = Cambio de hora: { $name } es ahora { $to }. Era { $from }.
events-change-no-longer = Quitado: { $name }, { $when }
events-change-elsewhere = Otro lugar: { $name } es ahora aquí: { $place }
events-change-elsewhere-unsaid = Otro lugar: { $name }
events-change-renamed = Nombre nuevo: { $from } es ahora { $name }.
events-change-gone = Ya no se anuncia: { $name }

events-overlaps = Tus favoritos se solapan
events-overlap = Coinciden { $when }: { $one } y { $other }.

### Cerca: carpas de apoyo, reuniones y naloxona alrededor.

nearby-title = Cerca
nearby-none = Aún no hay lugares.
nearby-later = Vienen con los grupos que sigues: escanea el código del cartel de un grupo, o pega su enlace. Dónde estás nunca sale del teléfono.
nearby-follow = Seguir a un grupo
nearby-from = Desde { $place }
nearby-from-here = Desde donde está este teléfono
nearby-from-then = Desde donde estaba este teléfono hace un rato. Pregunta otra vez si has seguido andando.
nearby-elsewhere = Otro lugar
nearby-forget = Olvidarlo
nearby-ask = ¿Dónde estoy?
nearby-ask-what = Solo ahora, solo en este teléfono. No se guarda en ningún sitio y se olvida al salir.
nearby-asking = Preguntando al teléfono
nearby-no-place-refused = El teléfono no tiene permiso para decir dónde está. Elige un lugar abajo.
nearby-no-place-unavailable = El teléfono no puede decir dónde está. Elige un lugar abajo.
nearby-no-place-late = El teléfono no lo ha averiguado a tiempo. Inténtalo otra vez, o elige un lugar abajo.
nearby-no-place-insecure = Una página que llegó por una línea abierta no puede preguntar. Elige un lugar abajo.
nearby-pick = O elige un lugar
    .placeholder = Población, o 48.1, 11.5
nearby-pick-none = Aquí no está esa población. Prueba con una mayor cercana, o con coordenadas.
nearby-pick-held = Lugares de tus grupos
nearby-count = { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}
nearby-nothing = No hay nada que encaje. Quita un filtro.
nearby-far = Nada a menos de { $near }. Lo siguiente está a { $next }.
nearby-more = Más
nearby-countries = Qué hay, por país
nearby-no-country = País no indicado
nearby-country = { $country }: { $count }
nearby-group-door = Un grupo con local. Pregunta cuándo abre.
nearby-filter = Qué necesitas
nearby-open = Abierto ahora
nearby-offers-all = Todo lo que se ofrece
nearby-offers-fewer = Menos opciones
nearby-any-of = Se muestra lo que tiene alguna de estas cosas.
nearby-map = Ver en un mapa
nearby-map-sees = Abre tu app de mapas, que ve este lugar.
nearby-map-sees-web = Abre openstreetmap.org, que ve este lugar y tu dirección de internet.
nearby-help = Iguales que pueden ayudar
nearby-help-what = Para ahora o para después. En una emergencia, primero llama.
nearby-help-open = Puesto abierto más cercano que puede ayudar

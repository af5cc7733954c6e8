### Novedades: los grupos que se siguen, lo recientes que son sus noticias, qué ha fallado, y quién lo dice.

updates-title = Novedades
updates-what = Grupos que sigues, y sus noticias
updates-core = Evaluaciones y primeros auxilios
updates-core-with-app = Vienen con la app, y los más recientes con una app más reciente.
updates-clock = La fecha de este teléfono parece mal. Puede que también se diga mal lo antiguas que son las noticias.
updates-rebuilt = Lo que la app guardaba estaba dañado, y se reconstruyó el { $date }. Lo que vino de grupos ha vuelto, o vuelve cuando compruebes.
updates-groups = Grupos que sigues
updates-none = Aún no sigues a ningún grupo.
updates-none-what = Entonces nada sale de este teléfono. Para seguir a un grupo, escanea el código de su cartel con tu cámara, o pega aquí su enlace.
updates-follow = Seguir a un grupo
updates-link = El enlace de un grupo
updates-link-open = Verlo
updates-check = Comprobar ahora
updates-check-all = Comprobar todos ahora
updates-no-place = Este dispositivo no tiene sitio para guardar noticias, así que no se piden.
updates-news = Noticias
updates-no-news = Ahora mismo no hay noticias suyas.
updates-not-yet = Aún no ha llegado nada suyo.
updates-claimed = «{ $name }», según su enlace
updates-nameless = Un grupo sin nombre
updates-standing-listed-by = Listado por { $who }
updates-standing-listed = Listado
updates-standing-unlisted = Nadie responde aún de él
updates-standing-directory = Un directorio: dice qué grupos hay
updates-standing-core = Viene con la app
updates-may-listed = Grupos, puestos, eventos, reuniones, alertas y noticias, siempre con su nombre. Puede advertir más que la tabla en hasta diez combinaciones.
updates-may-unlisted = Grupos, puestos, eventos, reuniones, alertas y noticias, siempre con su nombre. Sus evaluaciones no cuentan mientras nadie responda de él.
updates-may-directory = Qué grupos hay, y cuáles se han mudado.
updates-may-core = Evaluaciones y primeros auxilios.
updates-count-group = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
}
updates-count-stall = { $count ->
    [one] { $count } puesto
   *[other] { $count } puestos
}
updates-count-gathering = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
updates-count-meeting = { $count ->
    [one] { $count } reunión
   *[other] { $count } reuniones
}
updates-count-alert = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
}
updates-count-rating = { $count ->
    [one] { $count } evaluación
   *[other] { $count } evaluaciones
}
updates-count-note = { $count ->
    [one] { $count } noticia
   *[other] { $count } noticias
}
updates-count-listing = { $count ->
    [one] { $count } grupo listado
   *[other] { $count } grupos listados
}
updates-count-moved = { $count ->
    [one] { $count } grupo que se ha mudado
   *[other] { $count } grupos que se han mudado
}
updates-count-unshown = Sin mostrar: { $count }
updates-made = { $days ->
    [0] Hecho hoy
    [1] Hecho ayer
   *[other] Hecho hace { $days } días
}
updates-made-ahead = Hecho el { $date }, que aún no ha llegado: el reloj del grupo va mal, o el de este teléfono
updates-fresh-late = Había que mirarlo otra vez antes del { $date }, y no se ha actualizado desde entonces.
updates-fresh-old = Más de seis meses de antigüedad. Horas y lugares pueden haber cambiado.
updates-says = Lo dice { $who }
updates-doing-waits = En espera
updates-doing-asks = Preguntando
updates-doing-loads = Cargando: { $got } de { $of } KB
updates-doing-keeps = Comprobando y guardando
updates-large = Sus noticias son grandes: { $size }. Con datos móviles eso puede costar.
updates-load = Cargar { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Allí no hay nada más reciente.
updates-changed = Han llegado noticias.
updates-busy = Otra ventana de esta app está preguntando ahora mismo.
updates-trouble = La última comprobación fue mal.
updates-waits-for-you = Hay noticias por cargar.
updates-kept = Lo que tenías se conserva.
updates-problem-offline = Nadie responde: ahora no hay red, o su servidor no está.
updates-problem-slow = La conexión es demasiado lenta, o se cortó. El próximo intento sigue donde se quedó.
updates-problem-portal = Esta red responde en lugar del grupo: a menudo es una página para identificarse. Identifícate allí, o prueba otra red.
updates-problem-tls = Quien responde no puede demostrar que es su servidor. Prueba otra red.
updates-problem-host = Su servidor responde, pero ahora no tiene noticias que dar. Prueba más tarde.
updates-problem-address = No se puede preguntar a ninguna de sus direcciones. Puede que necesite Tor: mira en Ajustes. O escanea otra vez su cartel.
updates-problem-not-from-page = Los navegadores no dejan que esta página pregunte a su dirección. Tentlight para ordenador sí puede.
updates-problem-closed-to-pages = Su servidor responde, pero no deja que ningún navegador lea sus noticias; o esta red responde en su lugar. Avisa al grupo. Tentlight para ordenador sí puede preguntarle.
updates-problem-beyond-page = Tiene más noticias de las que esta página puede admitir. Tentlight para ordenador sí puede.
updates-problem-disk = Este teléfono no tiene espacio para ello. Haz sitio y comprueba otra vez.
updates-problem-unsigned = Lo que llegó no estaba firmado por este grupo.
updates-problem-revoked = Lo que llegó estaba firmado con una clave que el grupo ha retirado: puede que otra persona tenga esa clave.
updates-problem-equivocation = Este grupo firmó dos ediciones distintas con un mismo número: alguien muestra cosas distintas a personas distintas. No se admite nada más hasta que cambie sus claves. Pregunta al grupo.
updates-problem-altered = Lo que llegó no es lo que firmó el grupo: alterado o dañado por el camino.
updates-problem-older = Lo que llegó es más antiguo que lo que tienes: una copia antigua, o alguien retiene noticias.
updates-problem-faulty = El grupo publicó algo defectuoso. Avisa al grupo.
updates-problem-overstepped = El grupo publicó más de lo que un grupo puede. Avisa al grupo.
updates-problem-large = Lo que llegó es más grande de lo que debería admitir cualquier teléfono.
updates-problem-newer = Necesita una versión más reciente de esta app.
updates-problem-core = Las evaluaciones y los primeros auxilios vienen con la app, no por la red.
updates-problem-other = Ha fallado algo para lo que esta versión no tiene palabras.
updates-later = Se le vuelve a preguntar después de { $time } (UTC).
updates-mute = Dejar fuera sus evaluaciones
updates-mute-what = Entonces sus advertencias no se muestran en Mezcla ni en la tabla.
updates-network-metered = Tu teléfono dice que esta red cuesta dinero: antes de cargar algo de más de 64 KB se pregunta.
updates-network-saver = Tu teléfono ahorra datos, o está en el extranjero: solo se pregunta a los grupos cuando pulsas «Comprobar ahora».
updates-details = Detalles
updates-detail-id = Letras
updates-detail-addresses = Se pregunta en
updates-detail-edition = Edición
updates-detail-checked = Última comprobación
updates-detail-never = Aún no
updates-detail-since = Lo sigues desde
updates-share = Compartir el enlace a este grupo
updates-unfollow = Dejar de seguir
updates-unfollow-sure = ¿Dejar de seguir a este grupo?
updates-unfollow-what = Todo lo que vino de él se va de este teléfono, con tus favoritos y recordatorios de sus eventos, y ya no se le pregunta. Puedes seguirlo otra vez con su enlace.
updates-unfollow-no = Seguir siguiéndolo
updates-unfollow-yes = Dejarlo
updates-unfollowed = Ya no lo sigues.
updates-unfollow-failed = Esto no se ha podido guardar: aún lo sigues. Haz sitio en el teléfono e inténtalo otra vez.
updates-gone = No sigues a ese grupo
updates-gone-why = Quizá dejaste de seguirlo.
updates-all = Todos los grupos

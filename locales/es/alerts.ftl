### Alertas: de qué advierten los grupos. Lo que no está aquí no dice nada de nada.

alerts-title = Alertas
alerts-what = De qué advierten los grupos
# safety = true
alerts-not-in-list = Que no esté en esta lista no dice nada de una pastilla.
alerts-search = Nombre, logo, color o región
alerts-count = { $count ->
    [0] No encaja ninguna alerta.
    [one] { $count } alerta
   *[other] { $count } alertas
}
alerts-none = No hay alertas en este teléfono. Llegan con los grupos que sigues.
alerts-old = Más antiguas
alerts-old-what = Ya no son noticia. Aquello de lo que advierten puede seguir circulando.
alerts-sold-as = Vendido como { $name }
alerts-found = Lleva: { $what }
alerts-logo = logo parecido a: { $logo }
alerts-unmeasured = { $what }: no medido
alerts-measured = { $what }: { $amount }
alerts-tested = Analizado: { $method }
alerts-reported = Comunicado, no analizado
# safety = true
alerts-cannot-see = Ese análisis no puede ver:
alerts-on = Del: { $date }
alerts-what-found = Qué era
alerts-do = Qué hacer
alerts-contact = Quién responde de ello
alerts-is-old = Una alerta antigua: fue noticia hasta el { $date }.
alerts-was-corrected = Corregida después
alerts-was-withdrawn = Retirada después
alerts-later = Lo que el grupo dice ahora de ello
alerts-earlier = La alerta anterior
alerts-gone = Esta alerta ya no está
alerts-about = { $count ->
    [one] { $count } advertencia sobre cosas vendidas como { $name }
   *[other] { $count } advertencias sobre cosas vendidas como { $name }
}
alerts-about-more = y { $count } más

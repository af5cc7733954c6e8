### La pantalla Mezcla: qué hacen juntas estas sustancias. También el `mix` de la herramienta.

mix-title = Mezcla
mix-everything = Todo lo de las últimas 24 horas, y la medicación diaria
mix-search = Añadir una sustancia
    .placeholder = Nombre, jerga o marca
mix-found = { $count ->
    [one] { $count } encontrada.
   *[other] { $count } encontradas.
}
mix-found-none = Aquí nadie conoce ese nombre.
mix-add-unknown = Añadir «{ $typed }» como algo que nadie conoce
mix-asks = ¿Cuál quieres decir?
# safety = true
mix-asks-tusi = Lo que se vende con este nombre es sobre todo ketamina y MDMA, no 2C-B ni cocaína.
mix-remove = Quitar: { $name }
mix-empty = Añade dos o más. En estas se falla a menudo:
mix-one-more = Añade una más para ver qué hacen juntas.
mix-full = Diez como mucho. Quita una para añadir otra.
mix-watch = Señales
# safety = true
mix-not-taken = Si aún no se ha tomado
# safety = true
mix-taken = Si ya se ha tomado
mix-pairs = Cada combinación, la peor primero
mix-sources = Fuentes
mix-source = { $name }: { $word } (consultado el { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = «{ $typed }» puede ser varias cosas: { $names }. Pregunta con uno de estos nombres.
# safety = true
mix-unknown = «{ $typed }»: aquí nadie conoce ese nombre. Cuenta como sin evaluar en cada combinación.
# safety = true
mix-unrated = { $name }: se conoce, y nadie lo ha evaluado. Cuenta como sin evaluar en cada combinación.
mix-about = Sobre { $name }
mix-chart = La tabla entera
mix-before = Volver a { $names }

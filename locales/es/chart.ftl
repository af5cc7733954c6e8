### La tabla: cada combinación de un vistazo, una fila de ella, dos filas lado a lado.

chart-title = Tabla
chart-search = Buscar una sustancia
chart-search-second = Comparar con
# safety = true
chart-nothing = «{ $typed }»: aquí nadie conoce ese nombre. Eso no es un sí.
chart-whole = Tabla entera
chart-caption = Cada sustancia con cada una de las demás
chart-how = Pulsa una forma o un nombre.
chart-legend = Qué significan las formas
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, dos veces lo mismo: { $level }
chart-row = Con cada una de las demás, la peor primero.
chart-about = Información
chart-group = { $level }: { $count }
chart-same = Dos veces lo mismo
chart-to-mix = Abrir en Mezcla
chart-compare = Las dos con cada una de las demás, la peor primero

chart-class-depressant = Sedantes
chart-class-opioid = Opioides
chart-class-stimulant = Estimulantes
chart-class-empathogen = Empatógenos
chart-class-psychedelic = Psicodélicos
chart-class-dissociative = Disociativos
chart-class-deliriant = Delirantes
chart-class-cannabinoid = Cannabinoides
chart-class-antidepressant = Antidepresivos
chart-class-mood-stabiliser = Estabilizadores del ánimo
chart-class-antipsychotic = Antipsicóticos
chart-class-medicine = Otros medicamentos
chart-class-nootropic = Nootrópicos
chart-class-other = Otros

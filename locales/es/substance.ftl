### Una sustancia: qué es, cómo se llama, qué hace con todo lo demás.

substance-title = Sustancia
substance-nothing = Aquí nadie conoce eso
# safety = true
substance-nothing-why = En esta edición no hay ninguna sustancia con ese nombre. Eso no dice nada de ella.
substance-to-mix = Buscarla en Mezcla
substance-class-depressant = sedante
substance-class-opioid = opioide
substance-class-stimulant = estimulante
substance-class-empathogen = empatógeno
substance-class-psychedelic = psicodélico
substance-class-dissociative = disociativo
substance-class-deliriant = delirante
substance-class-cannabinoid = cannabinoide
substance-class-antidepressant = antidepresivo
substance-class-mood-stabiliser = estabilizador del ánimo
substance-class-antipsychotic = antipsicótico
substance-class-medicine = medicamento
substance-class-nootropic = nootrópico
substance-class-other = otro tipo
substance-itself = Una mezcla en sí: { $level }
substance-lasts-source = Fuente: { $name } (leído el { $date })
substance-add = Añadir a la mezcla
substance-in-mix = En la mezcla: abrirla
substance-names = Otros nombres ({ $count })
substance-names-street = Nombres de la calle
substance-names-peers = Los nombres de la calle vienen de iguales y en otros sitios pueden significar otras cosas.
substance-names-other = También escrito
substance-names-brand = Marcas
substance-names-elsewhere = Nombres de la calle en otros idiomas
substance-names-ask = Estos también pueden significar otra cosa
substance-others = Con otras, la peor primero
substance-level = { $level } · { $count }
# safety = true
substance-unknown-means = Nadie ha comprobado estas combinaciones. Eso no es un sí.
substance-show-all = Mostrar todas
substance-same = Más de lo mismo
# safety = true
substance-open-pairs = { $count ->
    [one] Y hay { $count } combinación que nadie ha evaluado.
   *[other] Y hay { $count } combinaciones que nadie ha evaluado.
}

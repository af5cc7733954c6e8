### La respuesta a una mezcla: niveles, efectos, lo que no se sabe. Se lee en la pantalla Mezcla y lo imprime la herramienta.

## safety = true

verdict-risk-dangerous = Puede matar
verdict-risk-unsafe = Riesgo alto
verdict-risk-caution = Precaución
verdict-risk-low = Menor riesgo, no inocuo
verdict-risk-unknown = Sin evaluar

verdict-headline-dangerous = { $unknown ->
    [0] Puede matar.
    [one] Puede matar, y hay { $unknown } combinación que nadie ha evaluado.
   *[other] Puede matar, y hay { $unknown } combinaciones que nadie ha evaluado.
}
verdict-headline-unsafe = { $unknown ->
    [0] Riesgo alto.
    [one] Riesgo alto, y hay { $unknown } combinación que nadie ha evaluado.
   *[other] Riesgo alto, y hay { $unknown } combinaciones que nadie ha evaluado.
}
verdict-headline-caution = { $unknown ->
    [0] Precaución.
    [one] Precaución, y hay { $unknown } combinación que nadie ha evaluado.
   *[other] Precaución, y hay { $unknown } combinaciones que nadie ha evaluado.
}
verdict-headline-rescue = Un antídoto no se evalúa: se da.
verdict-headline-low = Menor riesgo, no inocuo.
verdict-headline-unknown = { $unknown ->
    [one] Sin evaluar. Nadie ha comprobado esta combinación. Eso no es un sí.
   *[other] Sin evaluar. Nadie ha comprobado { $unknown } de estas combinaciones. Eso no es un sí.
}

verdict-said = { $risk ->
    [dangerous] Puede matar
    [unsafe] Riesgo alto
   *[caution] Precaución
}, { $others ->
    [0] según { $name } ({ $date })
    [one] según { $name } ({ $date }) y { $others } grupo más
   *[other] según { $name } ({ $date }) y { $others } grupos más
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . Y hay { $unknown } combinación que nadie ha evaluado.
   *[other] . Y hay { $unknown } combinaciones que nadie ha evaluado.
}
verdict-own = Tabla propia de Tentlight: { $risk ->
    [dangerous] puede matar
    [unsafe] riesgo alto
    [caution] precaución
    [low] menor riesgo, no inocuo
   *[unknown] sin evaluar
}{ $unknown ->
    [0] .
    [one] , y hay { $unknown } combinación sin evaluar.
   *[other] , y hay { $unknown } combinaciones sin evaluar.
}
verdict-lowered = { $risk ->
    [dangerous] Hasta el { $date } aquí ponía: «puede matar».
    [unsafe] Hasta el { $date } aquí ponía: «riesgo alto».
    [caution] Hasta el { $date } aquí ponía: «precaución».
    [low] Hasta el { $date } aquí ponía: «menor riesgo, no inocuo».
   *[unknown] Hasta el { $date } aquí ponía: «sin evaluar».
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , sobre una sustancia emparentada:
   *[these] :
} { $risk ->
    [dangerous] puede matar
    [unsafe] riesgo alto
   *[caution] precaución
}

##

verdict-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}{ $year ->
    [0] {""}
   *[other] {" "}de { $year }
}

## safety = true

verdict-effect-increase = Una hace más fuerte a la otra.
verdict-effect-add = Las dos se suman.
verdict-effect-decrease = Una tapa el efecto de la otra: es fácil tomar demasiado.
verdict-effect-mixed = Juntas son imprevisibles.
verdict-effect-unknown = Nadie ha descrito qué se hacen la una a la otra.

verdict-confidence-agreed = Las fuentes coinciden.
verdict-confidence-single = Una fuente.
verdict-confidence-disputed = Las fuentes no coinciden. Mostramos la más prudente.
verdict-confidence-below = Las fuentes no coinciden sobre su clase. Esta es nuestra lectura para esta sustancia: lee las dos.
verdict-confidence-inferred = Juzgado por su clase: al menos esto. Podría ser peor.
verdict-confidence-judged = Lectura nuestra, aún sin revisión médica: al menos esto. Podría ser peor.
verdict-confidence-group = Lo dice un grupo, no Tentlight: al menos esto. Podría ser peor.
verdict-confidence-none = Sin evaluar. Nadie ha comprobado esta combinación. Eso no es un sí.

verdict-open-dangerous = Sin «{ $names }» aquí pondría: puede matar. Con ello, nadie lo sabe.
verdict-open-unsafe = Sin «{ $names }» aquí pondría: riesgo alto. Con ello, nadie lo sabe.
verdict-open-caution = Sin «{ $names }» aquí pondría: precaución. Con ello, nadie lo sabe.
verdict-open-low = Sin «{ $names }» aquí pondría: menor riesgo, no inocuo. Con ello, nadie lo sabe.
verdict-open-unknown = Sin «{ $names }» aquí pondría: sin evaluar. Con ello, nadie lo sabe.
verdict-purity = Como si cada cosa fuera aquello por lo que se vendió.
verdict-prescribed = Un medicamento recetado: no lo dejes ni te saltes tomas por esta app. Pregunta en la farmacia o en tu centro.
verdict-cautious-wins = Cuando las fuentes difieren, seguimos a la que más advierte.
verdict-checked-as = consultado como { $name }
verdict-judged-by = juzgado por su sustancia emparentada: { $name }
verdict-unrated = se conoce, y nadie lo ha evaluado
verdict-lasts = { $days ->
    [one] { $name } aún cuenta durante { $days } día después de la última vez.
   *[other] { $name } aún cuenta durante { $days } días después de la última vez.
}

##

verdict-built-in = De la edición incluida del { $date }; pueden faltar advertencias más recientes.
verdict-not-reviewed = Aún sin revisión médica.
verdict-help = ¿Alguien está mal? Ayuda

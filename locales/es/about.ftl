### Acerca de: qué es esto, qué edición responde, quién la revisó, quién lo dice, privacidad, licencias.

about-title = Acerca de
about-purpose = Tentlight ofrece información publicada de primeros auxilios y reducción de daños y una ayuda para la formación. No mide, diagnostica ni vigila a ninguna persona, y nunca sustituye a quien atiende el teléfono de emergencias.
about-never = Nunca dice que algo no tenga riesgo, nunca pregunta quién eres, nunca te rastrea y no guarda historial.
about-edition = Esta edición
about-edition-aged = { $days ->
    [0] Edición { $edition } del { $date }, hecha hoy.
    [one] Edición { $edition } del { $date }, tiene { $days } día.
   *[other] Edición { $edition } del { $date }, tiene { $days } días.
}
about-edition-dated = Edición { $edition } del { $date }.
about-version = Versión de la app: { $version }.
about-preview = Esto es una versión preliminar: aún no la ha revisado personal médico.
about-updates = Noticias de los grupos que sigues, en Novedades
about-reviewed = Quién lo ha revisado
about-chart-not-reviewed = La tabla: aún sin revisión médica.
about-language = { $language }: { $percent } % hecho, aún sin revisar por una persona nativa.
about-language-reviewed = { $language }: { $percent } % hecho, revisado por { $who }.
about-ratings = Cómo se hacen las evaluaciones
about-ratings-inferred = Donde juzgamos por una clase o una sustancia emparentada, puede advertir. Nunca tranquiliza.
about-ratings-unknown = Lo que nadie ha evaluado se muestra como sin evaluar, y nunca como menor riesgo.
about-sources = Fuentes
about-sources-what = Cada evaluación nombra a quien lo dice. Los nombres de la calle vienen de iguales. Las frases son nuestras.
about-sources-all = Las { $count } fuentes
about-sources-open = Un título abre tu navegador y necesita red. El sitio ve entonces que alguien ha entrado.
about-source = { $publisher }. Leído el { $date }.
about-privacy = Lo que queda contigo
about-privacy-nothing-leaves = Nada de lo que escribes, eliges o miras sale del teléfono.
about-privacy-groups = Si sigues a un grupo, se piden noticias a su servidor. Ve que alguien pregunta, no quién eres. No sigas a nadie y no se pregunta a nadie.
about-privacy-kept = Solo se guardan tus ajustes, tu naloxona, tu formación y los grupos que sigues. Lo que has consultado desaparece al cerrar la app.
about-privacy-unlocked = Cualquiera que desbloquee este teléfono puede ver lo que se guarda.
about-privacy-clear = Borrar mis datos, en Ajustes
about-report = Avisar de un error
about-report-to = Escribe a { $address }.
about-report-group = Escribe al grupo que te dio esta app: su dirección va en la línea vacía.
about-report-holds = El correo nombra la versión y la edición, y nada más sobre ti ni sobre lo que has consultado.
about-report-write = Avisar de un error por correo
about-report-subject = Un error en Tentlight
about-report-body =
    Tentlight { $version }, edición { $edition } del { $date }
    
    Qué está mal y dónde:
about-licences = Licencias
about-licence-code = Código: MIT o Apache 2.0, como prefieras
about-licence-content = Evaluaciones, nombres y frases: CC BY-SA 4.0
about-licence-icons = Iconos: Phosphor, MIT
about-licence-places = Poblaciones por nombre: GeoNames, CC BY 4.0, abreviado
about-licence-sqlite = SQLite: dominio público
about-crates = Hecho con { $count } paquetes de otras personas

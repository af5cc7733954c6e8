### Grupos de iguales: el directorio, y un grupo.

groups-title = Grupos
groups-what = Por país y por lo que hacen
groups-search = Nombre, población o país
groups-count = { $count ->
    [0] No encaja ningún grupo.
    [one] { $count } grupo
   *[other] { $count } grupos
}
groups-choose = Elegir
groups-country = País
groups-category = Qué tipo de grupo
groups-activity = Qué hacen
groups-approach = Trabaja hacia
groups-any = Todos
groups-as-of = Datos de { $year }, sin comprobar
groups-follow = Para recibir noticias de un grupo, escanea el código de su cartel o pega su enlace en Novedades.
groups-gone = Este grupo ya no está
groups-site-unchecked = Sin enlace: nadie ha comprobado adónde lleva hoy esta dirección.
groups-stalls = Puestos
groups-directory = Directorio propio de Tentlight
groups-contact-phone = Teléfono
groups-contact-sms = Mensaje de texto
groups-contact-mail = Correo
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

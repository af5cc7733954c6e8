### Lo que hay que saber de los números de emergencia de un país. Su propio número nunca está aquí: lo añade la pantalla.

## safety = true

number-at =
    .note = Aquí el 112 lo atiende la policía.

number-au =
    .note = El 112 funciona solo desde teléfonos móviles.

number-ba =
    .note = Aquí el 112 no tiene un servicio que funcione.

number-ch =
    .note = Aquí el 112 lo atiende la policía.

number-li =
    .note = Aquí el 112 lo atiende la policía.

number-no =
    .note = Aquí el 112 lo atiende la policía.

number-rs =
    .note = Aquí el 112 no tiene un servicio que funcione.

number-sm =
    .note = Desde un móvil, la llamada puede llegar a una central en Italia, que la transfiere.

number-ua =
    .note = El 112 llegó región por región y puede que no lo atiendan en todas partes.

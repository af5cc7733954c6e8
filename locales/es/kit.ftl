### Mi naloxona: cuál llevas, hasta cuándo, cuántas.

kit-title = Mi naloxona
kit-what = Cuál llevas, y hasta cuándo
kit-product = Cuál
kit-product-none = Ninguna elegida
kit-first = Ayuda muestra entonces esta primero.
kit-until = Hasta cuándo
kit-month = Mes
kit-year = Año
kit-until-none = No se sabe
kit-until-hint = Está en el envase, después de EXP o CAD.
kit-until-half = Elige el mes y también el año.
kit-count = Cuántos esprays, jeringas o ampollas
kit-ending-soon = Algo de tu kit caduca el mes que viene.
kit-ending-now = Algo de tu kit caduca este mes.
kit-ending-past = Algo de tu kit ha pasado su fecha.
kit-expired = Caducada es mejor que nada: si no hay otra, dala. Guárdala hasta tener una nueva.
kit-refill = Buscar una nueva cerca
kit-seen = Esto se queda en este teléfono. Cualquiera que lo desbloquee puede verlo.
kit-remove = Quitar
kit-removed = Quitado.

### Qué ha fallado, dicho a quien lee. Las respuestas se quedan.

problem-corrupt = El archivo con advertencias más recientes estaba dañado.
problem-foreign = El archivo con advertencias más recientes es de otro programa o de una versión posterior.
problem-unwritable = Este dispositivo no tiene espacio, o no tiene sitio, para guardar advertencias más recientes.
problem-busy = Otro programa tiene ocupado el archivo con advertencias más recientes.
problem-other = No se ha podido leer el archivo con advertencias más recientes.
problem-other-page = Tentlight está abierto en otra pestaña de este navegador. Lo que sigues y eliges allí se guarda; lo que sigues y eliges aquí, no.
problem-no-storage = Este navegador no guarda nada de esta página. Puede deberse a una ventana privada, a un navegador antiguo o a una dirección sin https.
problem-screen = Esta pantalla ha fallado. Cierra la app y ábrela otra vez.
problem-settings = Tus ajustes no se pueden guardar, así que valen solo hasta que se cierre la app.

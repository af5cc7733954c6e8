### Más: lo que no hace falta enseguida.

more-title = Más
more-chart = Cada combinación de un vistazo
more-settings = Idioma, tamaño del texto, colores, país
more-about = Qué es esto, de dónde viene, quién lo ha revisado

### La página en un navegador, antes de que esté la app y donde no puede estar.

page-starting = Tentlight está arrancando.
page-stopped = Tentlight no funciona aquí. Carga otra vez esta página; si eso no ayuda, usa un navegador más nuevo. Lo que pone arriba vale.
page-no-script = Tentlight necesita JavaScript. Lo que pone arriba no necesita nada.

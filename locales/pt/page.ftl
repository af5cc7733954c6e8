### A página num navegador, antes de a aplicação estar lá e onde não pode estar.

page-starting = O Tentlight está a abrir.
page-stopped = O Tentlight não corre aqui. Carrega de novo esta página; se isso não ajudar, usa um navegador mais recente. O que está acima vale.
page-no-script = O Tentlight precisa de JavaScript. O que está acima não precisa de nada.

### Mais: o que não é preciso já.

more-title = Mais
more-chart = Todos os pares à vista
more-settings = Língua, tamanho do texto, cores, país
more-about = O que é isto, de onde vem, quem reviu

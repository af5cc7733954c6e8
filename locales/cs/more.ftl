### Více: co není potřeba hned.

more-title = Více
more-chart = Každá dvojice na jeden pohled
more-settings = Jazyk, velikost textu, barvy, země
more-about = Co to je, odkud to je, kdo to zkontroloval

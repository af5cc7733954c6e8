### Sidan i en webbläsare, innan appen är där och där den inte kan vara.

page-starting = Tentlight startar.
page-stopped = Tentlight fungerar inte här. Ladda om sidan; om det inte hjälper, använd en nyare webbläsare. Det som står ovanför gäller.
page-no-script = Tentlight kräver JavaScript. Det som står ovanför kräver inget.

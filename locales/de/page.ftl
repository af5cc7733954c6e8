### Die Seite im Browser, bevor die App da ist, und wo sie nicht sein kann.

page-starting = Tentlight startet.
page-stopped = Tentlight läuft hier nicht. Lade die Seite neu; hilft das nicht, nimm einen neueren Browser. Was oben steht, gilt.
page-no-script = Tentlight braucht JavaScript. Was oben steht, braucht nichts.

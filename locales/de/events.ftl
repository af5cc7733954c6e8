### Termine: wo Peer-Gruppen sein werden.

events-title = Termine
events-none = Noch keine Termine.
events-later = Sie kommen mit der ersten Peer-Gruppe, der du folgst. Diese Version kann noch keinen Gruppen folgen.

### Nähe: Peer-Zelte, Treffen und Naloxon in der Umgebung.

nearby-title = Nähe
nearby-none = Noch keine Orte.
nearby-later = Sie kommen mit der ersten Peer-Gruppe, der du folgst. Diese Version kann noch keinen Gruppen folgen. Wo du bist, verlässt nie das Handy.

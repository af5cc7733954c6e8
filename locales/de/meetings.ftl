### Treffen, die jede Woche stattfinden.

meetings-title = Treffen
meetings-what = Heute, diese Woche, online
meetings-today = Heute
meetings-week = Diese Woche
meetings-online = Online
meetings-none = Noch keine Treffen.
meetings-later = Sie kommen mit den Gruppen, denen du folgst. Wo du bist, verlässt nie das Handy.
meetings-nothing = Kein Treffen passt. Sieh dir die ganze Woche an oder nimm eine Auswahl weg.
# Variables:
#   $near (String) - a distance, for example "50 km"
meetings-none-near = Kein passendes Treffen im Umkreis von { $near }.
meetings-everywhere = Weiter weg suchen
meetings-near = In meiner Nähe
meetings-where = Sag, wo du bist, dann stehen die nächsten zuerst
meetings-format = Ablauf
meetings-language = Sprache
meetings-is-online = Online
meetings-gone = Dieses Treffen gibt es nicht mehr
meetings-weekly = Jede Woche: { $when }
meetings-next = Als Nächstes: { $when }
meetings-join = Online dabei sein
meetings-join-sees = Öffnet deinen Browser und braucht ein Netz. Wer die Seite betreibt, sieht, dass jemand kam und von welcher Internetadresse.
meetings-group = Wer es veranstaltet

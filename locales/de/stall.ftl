### Ein Peer-Stand: wann er offen ist, was es dort gibt, wie man hinkommt. Treffen und Gruppen nutzen manche seiner Worte.

stall-gone = Das gibt es nicht mehr
stall-gone-why = Die Gruppe nennt es nicht mehr, oder du folgst ihr nicht mehr.
stall-offers = Was es dort gibt
stall-hours = Wann offen ist
stall-always = Tag und Nacht
stall-hours-unknown = Aus diesen Zeiten wird die App nicht klug. Frag, bevor du losgehst.
stall-clock = Nach der Uhr dort ({ $zone }).
stall-closed-day = Geschlossen
stall-over = Alle Zeiten sind vorbei.
stall-languages = Gesprochen:
stall-contact = So erreichst du sie
stall-gathering = Die Veranstaltung, auf der er steht
stall-group = Wer dahintersteht
stall-checked = Zuletzt nachgesehen: { $date }
stall-unchecked = Niemand hat gesagt, wann das zuletzt stimmte. Frag vor einem weiten Weg.

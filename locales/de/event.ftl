### Ein Termin: ob er stattfindet, wann, wo, wen du auf dem Gelände anrufst, was dort steht, was du davon behältst.

event-gone = Nicht mehr angekündigt
event-gone-why = Die Gruppe hat den Termin aus ihren Neuigkeiten genommen, oder du folgst der Gruppe nicht mehr.
event-now = Es läuft gerade.
event-over = Es ist vorbei.
# Whose clock the times stand on. Variables:
#   $zone (String) - for example "Europe/Berlin"
event-zone = Zeiten nach der Uhr dort: { $zone }
# Variables:
#   $zone (String) - a zone this version does not know
event-zone-unknown = Diese Version kennt die Uhr von { $zone } nicht. Frag die Gruppe, wann es ist.
event-times = Weitere Zeiten
# Variables:
#   $count (Number) - how many
event-times-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}
event-where-none = Wo es ist, sagt die Gruppe nicht.
event-where-point = Die Gruppe nennt einen Punkt auf der Karte, aber keine Worte.

# Whom to call on the site.
event-medical = Auf diesem Gelände
# Variables:
#   $who (String) - the name of the group that says so
event-medical-note = Medizinische Hilfe vor Ort, sagt { $who }. Sie ersetzt den Rettungsdienst nicht.
# Variables:
#   $country (String) - for example "Serbia"
#   $number (String) - what brings an ambulance there, for example "194"
event-emergency = Im Notfall ({ $country }): { $number }.
event-no-medical = Für diese Veranstaltung ist keine eigene Nummer für medizinische Hilfe bekannt.

# What the reader keeps of it.
event-favourite = Merken
event-calendar = In den Kalender
# Variables:
#   $name (String) - the name of a file
event-calendar-saved = Bei deinen Downloads gespeichert: { $name }. Öffne die Datei, dann nimmt dein Kalender sie auf.
event-calendar-failed = Das ließ sich nicht speichern.
event-remind = Erinnere mich
# How long before it begins.
# Variables:
#   $minutes (Number) - 15, 60 or 1440
event-remind-before = { $minutes ->
    [60] 1 Stunde vorher
    [1440] 1 Tag vorher
   *[other] { $minutes } Min. vorher
}
event-remind-while-open = Tentlight erinnert dich, solange es offen ist.
event-remind-always = Dein Handy erinnert dich, auch wenn Tentlight zu ist. Die Erinnerung kann bis zu einer Stunde später kommen und sagt nicht, woran.
event-remind-once-allowed = Tentlight erinnert dich, solange es offen ist; wenn es zu ist, erst wenn du ihm Mitteilungen erlaubst.
event-remind-calendar = Dein Kalender kann dich immer erinnern.

# What stands there.
event-stalls = Stände
event-no-stalls = Für diesen Termin sind keine Stände angekündigt.
event-no-offers = Was es hier gibt, sagt niemand.

# Its own site, of a group that nobody vouches for.
event-link-warning = Noch bürgt niemand für diese Gruppe. Lies die Adresse, bevor du sie öffnest.

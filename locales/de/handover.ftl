### Was dem Rettungsdienst gezeigt wird: was passiert ist, je eine Zeile.

# Variables:
#   $time (String) - wann, zum Beispiel „02:14“
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-started = Hilfe begann { $time } ({ $ago })
handover-breathing-not = Zuletzt: keine normale Atmung
handover-breathing-slow = Zuletzt: atmet langsam
handover-breathing-normal = Zuletzt: atmet normal
# Variables:
#   $product (String) - der Name des Mittels
#   $mg (String) - Milligramm in der Dosis, zum Beispiel „1,8“
#   $time (String) - wann, zum Beispiel „02:14“
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-dose = Naloxon { $mg } mg ({ $product }), { $time } ({ $ago })
# Variables:
#   $product (String) - der Name des Mittels
#   $time (String) - wann, zum Beispiel „02:14“
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-dose-unknown = Naloxon ({ $product }), { $time } ({ $ago })
handover-no-dose = Kein Naloxon gegeben
handover-taken = Was genommen wurde
handover-taken-where = Bleibt auf diesem Bildschirm. Wird nicht gespeichert.

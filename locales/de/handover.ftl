### Was dem Rettungsdienst gezeigt wird: was passiert ist, je eine Zeile.

# Variables:
#   $time (String) - wann, zum Beispiel „02:14“
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-started = Hilfe begann { $time } ({ $ago })
# Variables:
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-breathing-not = Zuletzt ({ $ago }): keine normale Atmung
# Variables:
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-breathing-slow = Zuletzt ({ $ago }): atmet langsam
# Variables:
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-breathing-normal = Zuletzt ({ $ago }): atmet normal
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
# Variables:
#   $time (String) - wann, zum Beispiel „02:14“
#   $ago (String) - zum Beispiel „vor 1:12 min“
handover-dose-any = Naloxon-Nasenspray, Sorte unbekannt, { $time } ({ $ago })
handover-no-dose = Kein Naloxon gegeben
handover-taken = Was genommen wurde
handover-taken-where = Bleibt auf diesem Bildschirm. Wird nicht gespeichert.

### Die eigenen Zeilen des Werkzeugs, gedruckt von tentlight-cli.

tool-nothing-found = Unter diesem Namen nichts gefunden.
tool-edition = { $days ->
    [0] Ausgabe vom { $date }, von heute.
    [one] Ausgabe vom { $date }, { $days } Tag alt.
   *[other] Ausgabe vom { $date }, { $days } Tage alt.
}

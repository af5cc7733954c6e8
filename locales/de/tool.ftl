### Die eigenen Zeilen des Werkzeugs, gedruckt von tentlight-cli.

tool-nothing-found = Unter diesem Namen nichts gefunden.
tool-edition = { $days ->
    [0] Ausgabe vom { $date }, von heute.
    [one] Ausgabe vom { $date }, { $days } Tag alt.
   *[other] Ausgabe vom { $date }, { $days } Tage alt.
}
tool-guide-no-country = Kein Land „{ $typed }“ hier. Das gilt für jedes Land.
tool-guide-no-product = Kein Naloxon „{ $typed }“ hier. Das gilt für { $product }. Bekannt: { $known }.
tool-guide-for = { $country }. Naloxon: { $product }.
tool-guide-anywhere = Jedes Land. Naloxon: { $product }.
tool-guide-count = Schau { $first } Sekunden hin: weniger als { $least } Atemzüge heißt: keine normale Atmung. Sonst zähl weiter bis { $whole } Sekunden: weniger als { $slow } heißt langsam.
tool-guide-count-not = Atmet nicht normal, oder nicht zu erkennen
tool-guide-care = Wie atmet die Person?
tool-guide-not = Atmet nicht, schnappt nur nach Luft oder nicht zu erkennen:
tool-guide-slow = Atmet langsam:
tool-guide-normal = Atmet normal → { $place }
tool-guide-by-breathing = atmet nicht → { $not }, langsam → { $slow }, normal → { $normal }
tool-guide-on = Weiter
tool-guide-timer = Mach weiter. Schau nach { $seconds } Sekunden wieder hin.
tool-guide-aside = Von jedem Schritt aus:
tool-guide-back = zurück
tool-guide-end = Ende
tool-guide-then = { $place }, danach hierher zurück
tool-handout-see = siehe „{ $title }“
tool-handout-date = Datum
tool-handout-trainer = Leitung der Schulung
tool-handout-signature = Unterschrift
tool-poster-scan = Mit Tentlight scannen: wo wir sind und was gerade im Umlauf ist.
tool-poster-compare = Vor dem Folgen zeigt das Handy diese Zeichen. Sind es dieselben?
tool-poster-promise = Kein Konto, kein Name. Was du nachschaust, bleibt auf dem Handy.
tool-events-none = Keine Veranstaltungen an diesen Tagen von den Gruppen, denen du folgst.
tool-nearby-none = Kein solcher Ort hier von den Gruppen, denen du folgst.
tool-groups-none = Keine solche Gruppe hier.
tool-meetings-none = Kein solches Treffen von den Gruppen, denen du folgst.
tool-alerts-none = Keine solche Warnung von den Gruppen, denen du folgst.
tool-alerts-silence = Nicht in dieser Liste: das sagt nichts über eine Pille.
tool-cut = Die ersten { $count }; es gibt mehr: mit --limit.
tool-word-unknown = Nichts hier hat „{ $typed }“. Ein ähnliches Wort, das Gruppen benutzen: { $known }.
tool-own-list = die Liste, die mit Tentlight kommt
tool-is-old = über sechs Monate alt
tool-event-stalls = Stände:
tool-event-medical = Medizinische Hilfe vor Ort: { $contact }
tool-meeting-on = Läuft gerade, bis { $time }.
tool-meeting-next = Nächstes: { $time } ({ $ahead })
tool-meeting-online = Online: { $url }
tool-group-as-of = Stand { $year }, nicht geprüft.
tool-group-checked = Geprüft am { $date }.
tool-alert-head = { $severity }: verkauft als { $name }
tool-alert-logo = Logo ähnelt: { $logo }
tool-alert-found = Gefunden: { $found }
tool-alert-amount = { $what } { $amount } { $unit }
tool-alert-unmeasured = { $what } (nicht gemessen)
tool-alert-tested = Getestet am { $date }: { $method }. Was das nicht sieht: { $blind }
tool-alert-reported = Gemeldet am { $date }, nicht getestet.
tool-alert-old = Alt: aktuell bis { $date }.
tool-alert-replaced = Eine spätere Warnung dieser Gruppe steht an ihrer Stelle.
tool-alert-contact = Wer dafür einsteht: { $contact }
# The pages of `feed export`: above times, a place, a group's name, a phone number on the site, a link.
tool-page-when = Wann
# Below an event's first time, in the list.
# Variables:
#   $count (String) - how often it happens, for example "4"
tool-page-times = Termine insgesamt: { $count }
tool-page-where = Wo
tool-page-who = Wer
tool-page-medical = Wenn dort jemand Hilfe braucht
tool-page-site = Website
tool-page-calendar-all = Alles für einen Kalender
tool-page-places = Alle Orte für eine Karte (GeoJSON)
tool-page-groups = Gruppen für ein Adressbuch (vCard)
tool-group-approach = Arbeitet hin auf: { $approach }

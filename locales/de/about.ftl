### Über: was das ist, welche Ausgabe antwortet, wer sie geprüft hat, wer es sagt, was bei dir bleibt, Lizenzen.

about-title = Über die App
about-purpose = Tentlight gibt veröffentlichte Informationen zu Erster Hilfe und Schadensminderung und hilft beim Üben. Es misst, diagnostiziert und überwacht niemanden und ersetzt nie die Leitstelle.
about-never = Es sagt nie, dass etwas harmlos ist, fragt nie, wer du bist, verfolgt dich nie und führt kein Protokoll.
about-edition = Diese Ausgabe
about-edition-aged = { $days ->
    [0] Ausgabe { $edition } vom { $date }, von heute.
    [one] Ausgabe { $edition } vom { $date }, { $days } Tag alt.
   *[other] Ausgabe { $edition } vom { $date }, { $days } Tage alt.
}
about-edition-dated = Ausgabe { $edition } vom { $date }.
about-version = App-Version { $version }.
about-preview = Das ist eine Vorschau: Noch hat sie niemand vom Fach geprüft.
about-updates = Neues von Gruppen, denen du folgst
about-reviewed = Wer es geprüft hat
about-chart-not-reviewed = Die Tabelle: noch nicht ärztlich geprüft.
about-language = { $language }: { $percent } % vorhanden, noch nicht muttersprachlich geprüft.
about-language-reviewed = { $language }: { $percent } % vorhanden, geprüft von { $who }.
about-ratings = Wie eine Bewertung entsteht
about-ratings-inferred = Was wir nach der Stoffgruppe oder einem verwandten Stoff beurteilen, darf warnen. Es beruhigt nie.
about-ratings-unknown = Was niemand bewertet hat, steht da als nicht bewertet, nie als geringeres Risiko.
about-sources = Quellen
about-sources-what = Jede Bewertung nennt, wer es sagt. Straßennamen kommen von Peers. Die Sätze sind unsere eigenen.
about-sources-all = Alle { $count } Quellen
about-sources-open = Ein Titel öffnet deinen Browser und braucht Netz. Die Seite sieht dann, dass jemand kam.
about-source = { $publisher }. Gelesen am { $date }.
about-privacy = Was bei dir bleibt
about-privacy-nothing-leaves = Nichts, was du tippst, wählst oder ansiehst, verlässt das Handy.
# What happens once a group is followed.
about-privacy-groups = Wenn du einer Gruppe folgst, wird ihr Server nach Neuem gefragt. Er sieht, dass jemand fragt, nicht, wer du bist. Wer niemandem folgt, fragt niemanden.
about-privacy-kept = Nur deine Einstellungen, dein Naloxon, dein Training und die Gruppen, denen du folgst, werden behalten. Was du gefragt hast, ist weg, wenn du die App schließt.
about-privacy-unlocked = Wer dieses Handy entsperrt, sieht, was behalten wird.
about-privacy-clear = Meine Daten löschen, in den Einstellungen
about-report = Einen Fehler melden
about-report-to = Schreib an { $address }.
about-report-group = Schreib der Gruppe, die dir diese App gegeben hat: Ihre Adresse kommt in die leere Zeile.
about-report-holds = Die Mail nennt Version und Ausgabe, sonst nichts über dich oder was du gefragt hast.
about-report-write = Fehler per Mail melden
about-report-subject = Ein Fehler in Tentlight
about-report-body =
    Tentlight { $version }, Ausgabe { $edition } vom { $date }
    
    Was falsch ist und wo es steht:
about-licences = Lizenzen
about-licence-code = Code: MIT oder Apache 2.0, wie du magst
about-licence-content = Bewertungen, Namen und Sätze: CC BY-SA 4.0
about-licence-icons = Symbole: Phosphor, MIT
about-licence-places = Städte nach Namen: GeoNames, CC BY 4.0, gekürzt
about-licence-sqlite = SQLite: gemeinfrei
about-crates = Gebaut aus { $count } Paketen von anderen

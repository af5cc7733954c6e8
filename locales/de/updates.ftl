### Neues: die Gruppen, denen jemand folgt, wie frisch ihre Nachrichten sind, was schiefging und wer es sagt.

updates-title = Neues
updates-what = Gruppen, denen du folgst, und was sie melden
updates-core = Bewertungen und Erste Hilfe
updates-core-with-app = Sie kommen mit der App, neuere mit einer neueren App.
updates-clock = Das Datum dieses Handys sieht falsch aus. Dann stimmt vielleicht auch nicht, wie alt etwas ist.
updates-rebuilt = Was die App hielt, war kaputt und wurde am { $date } neu aufgebaut. Was von Gruppen kam, ist wieder da oder kommt zurück, wenn du nachsiehst.
updates-groups = Gruppen, denen du folgst
updates-none = Du folgst noch keiner Gruppe.
updates-none-what = Dann verlässt nichts dieses Handy. Um einer Gruppe zu folgen, scann den Code auf ihrem Plakat mit der Kamera oder füg hier ihren Link ein.
updates-follow = Einer Gruppe folgen
updates-link = Link einer Gruppe
updates-link-open = Ansehen
updates-check = Jetzt nachsehen
updates-check-all = Bei allen nachsehen
updates-no-place = Dieses Gerät hat keinen Platz für Neues, also wird nach keinem gefragt.
updates-news = Nachrichten
updates-no-news = Gerade keine Nachrichten von ihr.
updates-not-yet = Von ihr ist noch nichts gekommen.
updates-claimed = „{ $name }“, laut ihrem Link
updates-nameless = Eine Gruppe ohne Namen
updates-standing-listed-by = Gelistet von { $who }
updates-standing-listed = Gelistet
updates-standing-unlisted = Noch bürgt niemand für sie
updates-standing-directory = Ein Verzeichnis: Es sagt, welche Gruppen es gibt
updates-standing-core = Kommt mit der App
updates-may-listed = Gruppen, Stände, Veranstaltungen, Treffen, Warnungen und Nachrichten, immer unter ihrem Namen. Bei bis zu zehn Paaren darf sie stärker warnen als die Tabelle.
updates-may-unlisted = Gruppen, Stände, Veranstaltungen, Treffen, Warnungen und Nachrichten, immer unter ihrem Namen. Ihre Bewertungen zählen nicht, solange niemand für sie bürgt.
updates-may-directory = Welche Gruppen es gibt und welche umgezogen sind.
updates-may-core = Bewertungen und Erste Hilfe.
updates-count-group = { $count ->
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
}
updates-count-stall = { $count ->
    [one] { $count } Stand
   *[other] { $count } Stände
}
updates-count-gathering = { $count ->
    [one] { $count } Veranstaltung
   *[other] { $count } Veranstaltungen
}
updates-count-meeting = { $count ->
    [one] { $count } Treffen
   *[other] { $count } Treffen
}
updates-count-alert = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
updates-count-rating = { $count ->
    [one] { $count } Bewertung
   *[other] { $count } Bewertungen
}
updates-count-note = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
updates-count-listing = { $count ->
    [one] { $count } gelistete Gruppe
   *[other] { $count } gelistete Gruppen
}
updates-count-moved = { $count ->
    [one] { $count } umgezogene Gruppe
   *[other] { $count } umgezogene Gruppen
}
updates-count-unshown = { $count } nicht gezeigt
updates-made = { $days ->
    [0] Von heute
    [1] Von gestern
   *[other] Vor { $days } Tagen gemacht
}
updates-made-ahead = Vom { $date }, also erst noch kommend: Die Uhr der Gruppe geht falsch oder die dieses Handys
updates-fresh-late = Sollte bis { $date } wieder durchgesehen werden und ist seither unverändert.
updates-fresh-old = Mehr als sechs Monate alt. Zeiten und Orte können sich geändert haben.
updates-says = Das sagt { $who }
updates-doing-waits = Wartet
updates-doing-asks = Fragt
updates-doing-loads = Lädt: { $got } von { $of } KB
updates-doing-keeps = Prüft und behält
updates-large = Was sie meldet, ist groß: { $size }. Mit mobilen Daten kann das kosten.
updates-load = { $size } laden
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Dort ist nichts Neueres.
updates-changed = Es kam Neues.
updates-busy = Ein anderes Fenster dieser App fragt gerade.
updates-trouble = Das letzte Nachsehen ging schief.
updates-waits-for-you = Es gibt Neues zu laden.
updates-kept = Was du hattest, bleibt.
updates-problem-offline = Niemand antwortet: gerade kein Netz, oder der Server ist weg.
updates-problem-slow = Die Verbindung ist zu langsam oder brach ab. Der nächste Versuch macht dort weiter.
updates-problem-portal = Dieses Netz antwortet statt der Gruppe: oft eine Seite zum Anmelden. Meld dich dort an oder nimm ein anderes Netz.
updates-problem-tls = Wer antwortet, kann nicht beweisen, dass es ihr Server ist. Nimm ein anderes Netz.
updates-problem-host = Der Server antwortet, gibt aber gerade nichts heraus. Versuch es später.
updates-problem-address = Keine ihrer Adressen lässt sich fragen. Vielleicht braucht es Tor, siehe Einstellungen. Oder scann ihr Plakat noch einmal.
updates-problem-not-from-page = Browser erlauben dieser Seite nicht, dort zu fragen. Tentlight für Computer kann es.
updates-problem-closed-to-pages = Ihr Server antwortet, lässt aber keinen Browser ihre Neuigkeiten lesen; oder dieses Netz antwortet an seiner Stelle. Sag es der Gruppe. Tentlight für Computer kann ihn fragen.
updates-problem-beyond-page = Sie hat mehr Neuigkeiten, als diese Seite aufnehmen kann. Tentlight für Computer kann es.
updates-problem-disk = Dieses Handy hat keinen Platz dafür. Schaff Platz und sieh noch einmal nach.
updates-problem-unsigned = Was kam, hat nicht diese Gruppe unterschrieben.
updates-problem-revoked = Was kam, war mit einem Schlüssel unterschrieben, den die Gruppe zurückgezogen hat: Jemand anderes hat ihn vielleicht.
updates-problem-equivocation = Diese Gruppe hat unter einer Nummer zwei verschiedene Ausgaben unterschrieben: Jemand zeigt verschiedenen Leuten Verschiedenes. Bis sie ihre Schlüssel wechselt, wird nichts mehr von ihr übernommen. Frag die Gruppe.
updates-problem-altered = Was kam, ist nicht, was die Gruppe unterschrieben hat: unterwegs verändert oder beschädigt.
updates-problem-older = Was kam, ist älter als das, was du hast: eine alte Kopie, oder jemand hält Neues zurück.
updates-problem-faulty = Die Gruppe hat etwas Fehlerhaftes veröffentlicht. Sag es der Gruppe.
updates-problem-overstepped = Die Gruppe hat mehr veröffentlicht, als eine Gruppe darf. Sag es der Gruppe.
updates-problem-large = Was kam, ist größer, als ein Handy aufnehmen sollte.
updates-problem-newer = Dafür braucht es eine neuere Version dieser App.
updates-problem-core = Bewertungen und Erste Hilfe kommen mit der App, nicht über das Netz.
updates-problem-other = Etwas ging schief, für das diese Version keine Worte hat.
updates-later = Sie wird nach { $time } (UTC) wieder gefragt.
updates-mute = Ihre Bewertungen weglassen
updates-mute-what = Dann stehen ihre Warnungen nicht in Mix und nicht in der Tabelle.
updates-network-metered = Dein Handy sagt, dass dieses Netz Geld kostet: Bei mehr als 64 KB wirst du erst gefragt.
updates-network-saver = Dein Handy spart Daten oder ist im Ausland: Gruppen werden nur gefragt, wenn du „Jetzt nachsehen“ drückst.
updates-details = Einzelheiten
updates-detail-id = Buchstaben
updates-detail-addresses = Gefragt wird
updates-detail-edition = Ausgabe
updates-detail-checked = Zuletzt nachgesehen
updates-detail-never = Noch nicht
updates-detail-since = Gefolgt seit
updates-share = Link zu dieser Gruppe teilen
updates-unfollow = Nicht mehr folgen
updates-unfollow-sure = Dieser Gruppe nicht mehr folgen?
updates-unfollow-what = Alles, was von ihr kam, geht von diesem Handy, auch was du dir gemerkt hast und deine Erinnerungen an ihre Termine, und sie wird nicht mehr gefragt. Mit ihrem Link kannst du ihr wieder folgen.
updates-unfollow-no = Weiter folgen
updates-unfollow-yes = Nicht mehr folgen
updates-unfollowed = Du folgst ihr nicht mehr.
updates-unfollow-failed = Das ließ sich nicht behalten: Du folgst ihr noch. Schaff Platz auf dem Handy und versuch es noch einmal.
updates-gone = So einer Gruppe folgst du nicht
updates-gone-why = Vielleicht folgst du ihr nicht mehr.
updates-all = Alle Gruppen

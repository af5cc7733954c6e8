### Einstellungen: was gewählt wird, und wie alles davon wieder verschwindet.

settings-title = Einstellungen
settings-language = Sprache
# Where the browser holds only English until another language was fetched.
# Variables:
#   $language (String) - what its readers call it, for example "Deutsch"
settings-language-coming = { $language } kommt.
settings-language-not-come = { $language } ließ sich nicht holen: Dafür braucht es einmal eine Verbindung. Beim nächsten Start versucht es die App wieder.
settings-language-again = Noch einmal versuchen
settings-language-unsigned = Mit maschineller Hilfe übersetzt, noch von niemandem mit dieser Muttersprache geprüft. Wo ein Fehler ein Leben kosten könnte, steht das Englische darunter.
settings-text = Textgröße
settings-text-100 = Normal (100 %)
settings-text-125 = Größer (125 %)
settings-text-150 = Groß (150 %)
settings-text-200 = Doppelt so groß (200 %)
# The colours of the screens. After the colon: what each is for.
settings-theme = Farben
settings-theme-dark = Dunkel: für die Nacht
settings-theme-light = Hell: für den Tag
settings-theme-contrast = Starker Kontrast: gut lesbar
settings-theme-red = Rotlicht: für Nachtaugen
settings-theme-help = Die Hilfe hat immer die üblichen Farben: In rotem Licht sieht man blaue Lippen nicht.
settings-country = Land, in dem du bist
settings-country-network = { $country } (das Netz deines Handys)
settings-country-none = Nicht sicher
# Variables:
#   $number (String) - the number, for example "112"
settings-call = Der Anruf-Knopf in der Hilfe wählt jetzt { $number }.
settings-country-day = Gilt einen Tag: Dann zeigt die Hilfe wieder 112. Sprache und Region deines Handys zählen dafür nie.
settings-start = Startbildschirm
settings-hides-mix = Mix ausblenden
settings-hides-mix-what = Mix und die Tabelle fallen weg. Die Hilfe lässt sich nie ausblenden.
# What comes from groups that are followed, without a press. After the colon: what that means.
settings-loads = Neues von Gruppen
settings-loads-careful = Sparsam: fragt vor mehr als 64 KB
settings-loads-all = Alles: für WLAN oder wo Daten nichts kosten
settings-loads-by-hand = Von Hand: nur, wenn du drückst
settings-loads-what = Wer keiner Gruppe folgt, lädt nichts.
settings-tor = Über Tor fragen (Orbot)
settings-tor-what = Braucht die App Orbot, und sie muss laufen. Dann sieht der Server einer Gruppe nicht, von wo du fragst. Ohne Orbot kommt nichts.
settings-tor-browser = Gruppen fragt dieser Browser über seine eigene Verbindung. Um über Tor zu fragen, öffne diese Seite im Tor Browser.
# The heading above the button that clears.
settings-data = Was du gewählt hast
settings-data-seen = Wer dieses Handy entsperrt, kann sehen, was du gewählt hast. Löschen entfernt es aus dieser App.
settings-data-goes = Was verschwindet: Sprache, Textgröße, Farben, Land, Startbildschirm, ob Mix ausgeblendet ist, dein Naloxon, was du gelesen hast und wie das Quiz lief, was gerade in Mix steht und die Gruppen, denen du folgst, mit allem, was von ihnen kam.
settings-data-not = Was Löschen nicht kann: zurücknehmen, was jemand schon gesehen hat, oder ein Bild vom Schirm.
settings-clear = Meine Daten löschen
# The question, and its two answers. "It" is what was chosen.
settings-clear-sure = Alles löschen, was du gewählt hast?
settings-clear-undone = Die App beginnt wieder wie am ersten Tag. Das lässt sich nicht rückgängig machen.
settings-clear-no = Behalten
settings-clear-yes = Löschen
# When something could not be cleared: what, and what to do.
settings-clear-problem-busy = Nicht alles ist gelöscht: Ein anderes Programm hält eine Datei dieser App. Schließ das Programm und lösch noch einmal.
settings-clear-problem-unwritable = Nicht alles ist gelöscht: Dieses Gerät lässt dort nichts schreiben. Schaff Platz oder erlaub es und lösch noch einmal. Wer die App vom Handy entfernt, entfernt alles.
settings-clear-problem-foreign = Nicht alles ist gelöscht: Eine Datei gehört einer späteren Version oder einem anderen Programm und blieb unberührt. Aktualisier die App und lösch noch einmal.
settings-clear-problem-corrupt = Nicht alles ist gelöscht: Eine Datei dieser App ist beschädigt. Lösch noch einmal. Wer die App vom Handy entfernt, entfernt alles.
settings-clear-problem-other = Nicht alles ist gelöscht: Eine Datei dieser App ließ sich nicht lesen. Lösch noch einmal. Wer die App vom Handy entfernt, entfernt alles.
settings-clear-problem-other-page = Nichts von dem, was behalten wird, ist gelöscht: Tentlight ist in einem anderen Tab dieses Browsers offen, der es hält. Lösch dort, oder schließ den anderen Tab, lade diese Seite neu und lösch dann.
settings-clear-problem-no-storage = Hier gibt es nichts zu löschen: Dieser Browser behält nichts für diese Seite.

# Nur im Browser.
settings-browser = Dieser Browser
settings-browser-kept = Tentlight ist in diesem Browser gespeichert und öffnet sich ohne Netz. In einem privaten Fenster gilt das nur, bis du es schließt.
settings-browser-not-yet = Tentlight ist in diesem Browser noch nicht gespeichert: Ohne Netz würde es sich nicht öffnen. Bleib einen Moment hier und lade die Seite dann neu.
settings-browser-never = Dieser Browser kann Tentlight nicht speichern: Ohne Netz öffnet es sich nicht. Ein anderer Browser kann es, oder eine Adresse, die mit https beginnt.
settings-browser-lasts = Ein Browser kann eine Seite, die eine Woche niemand geöffnet hat, wieder löschen, und mit ihr, wem du dort folgst. Auf dem Startbildschirm hält sie länger und öffnet sich wie eine App.
settings-browser-promised = Dieser Browser sagt, dass er behält, wem du folgst, bis du es entfernst. Auf dem Startbildschirm öffnet sich Tentlight wie eine App.
settings-browser-install = Auf den Startbildschirm legen
settings-browser-menu = Öffne das Menü des Browsers und wähle „Zum Startbildschirm“. Auf dem iPhone: „Teilen“, dann „Zum Home-Bildschirm“.

### Was schiefging, gesagt zu der, die liest. Die Antworten bleiben.

problem-corrupt = Die Datei mit neueren Warnungen war beschädigt.
problem-foreign = Die Datei mit neueren Warnungen gehört einem anderen Programm oder einer späteren Version.
problem-unwritable = Dieses Gerät hat keinen Platz oder Ort für neuere Warnungen.
problem-busy = Ein anderes Programm hält die Datei mit neueren Warnungen.
problem-other = Die Datei mit neueren Warnungen konnte nicht gelesen werden.
problem-other-page = Tentlight ist in einem anderen Tab dieses Browsers offen. Behalten wird, was du dort wählst, und hier nichts.
problem-no-storage = Dieser Browser behält nichts für diese Seite: So ist es in einem privaten Fenster.
problem-screen = Dieser Schirm ist ausgefallen. Schließ die App und öffne sie neu.
problem-settings = Deine Einstellungen lassen sich nicht behalten; sie gelten nur, bis die App geschlossen wird.

### Was schiefging, gesagt zu der, die liest. Die Antworten bleiben.

problem-corrupt = Die Datei mit neueren Warnungen war beschädigt.
problem-foreign = Die Datei mit neueren Warnungen gehört einem anderen Programm oder einer späteren Version.
problem-unwritable = Dieses Gerät hat keinen Platz oder Ort für neuere Warnungen.
problem-busy = Ein anderes Programm hält die Datei mit neueren Warnungen.
problem-other = Die Datei mit neueren Warnungen konnte nicht gelesen werden.
problem-other-page = Tentlight ist in einem anderen Tab dieses Browsers offen. Wem du dort folgst und was du dort wählst, wird behalten; was du hier wählst, nicht.
problem-no-storage = Dieser Browser behält nichts für diese Seite. Das kann an einem privaten Fenster liegen, an einem älteren Browser oder an einer Adresse ohne https.
problem-screen = Dieser Schirm ist ausgefallen. Schließ die App und öffne sie neu.
problem-settings = Deine Einstellungen lassen sich nicht behalten; sie gelten nur, bis die App geschlossen wird.

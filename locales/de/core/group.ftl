### Was die Gruppen des mitgelieferten Verzeichnisses tun. Angaben von 2017, in unseren Worten.

group-narcotics-anonymous =
    .about = Eine Zwölf-Schritte-Gemeinschaft. 2017 zählte sie fast 67.000 Treffen pro Woche in 139 Ländern.

group-smart-recovery =
    .about = Selbsthilfetreffen auf wissenschaftlicher Grundlage, vor Ort und online, unter anderem in Dänemark, Irland, Spanien, Schweden und Großbritannien.

group-isola-di-arran =
    .about = Unterstützung durch Peers, Schulungen für Peers, Auskunft zu Hepatitis C mit oralem Test und Straßenarbeit mit sterilem Spritzbesteck.

group-indifference-busters =
    .about = Eine lose Gruppe von Menschen, die Drogen gebrauchen oder gebraucht haben. Auskunft zu Hepatitis C, Straßenarbeit zusammen mit L'Isola di Arran.

group-san-patrignano =
    .about = Eine Lebensgemeinschaft, geleitet von Menschen, die früher Drogen gebraucht haben. Sie kostet nichts.

group-synanon =
    .about = Eine Lebensgemeinschaft, geführt von Menschen, die früher Drogen gebraucht haben. Keine Warteliste: Aufnahme zu jeder Tageszeit.

group-build-on-belief =
    .about = Soziale Unterstützung, geleitet von Menschen in Recovery.

group-basement-project =
    .about = Ein Recovery-Zentrum.

group-well-communities =
    .about = Drogenfreies Wohnen, unterstützt von Peers in Recovery.

group-emerging-futures =
    .about = Recovery-Coaches. Alle haben früher selbst Drogen gebraucht.

group-jes =
    .about = Tausch von Nadeln und Spritzen, Aufklärung zu Safer Use, Seminare für Menschen, die Drogen gebrauchen.

group-in-mouraria =
    .about = Unterstützung durch Peers, Schnelltests auf HIV, Hepatitis C, Hepatitis B und Syphilis, Begleitung zu Hilfsangeboten, Interessenvertretung.

group-scottish-drugs-forum =
    .about = Ein Programm für Naloxon-Schulungen durch Peers, seit 2012.

group-daath =
    .about = Auskunft, Beratung und Unterstützung auf Trance-Partys und Festivals; sagt vorher, auf welchen. Eine Online-Datenbank zu Ecstasy-Tabletten.

group-kosmicare =
    .about = Psychologische Unterstützung auf Festivals.

group-kosmicaid =
    .about = Psychologische Unterstützung auf Festivals.

group-tripsit =
    .about = Eine Tabelle zu Mischkonsum in mehreren europäischen Sprachen, Live-Chat Tag und Nacht, ein Drogen-Wiki und Live-Radio.

group-energy-control =
    .about = Auskunft, Beratung und Schulungen. Ein internationales Angebot zum Drug-Checking.

group-basics-network =
    .about = Ein europäisches Netzwerk für Rave-Kultur und Aufklärung über Drogen. Seine Mitglieder betreiben Peer-Projekte.

group-act-up-paris =
    .about = Eine Organisation von Menschen mit HIV. Sie setzt sich für Drogenkonsumräume und Schadensminderung ein.

group-inpud =
    .about = Das internationale Netzwerk von Menschen, die Drogen gebrauchen.

group-euronpud =
    .about = Das europäische Netzwerk von Menschen, die Drogen gebrauchen.

group-sduu =
    .about = Die Mitglieder gebrauchen legale oder illegale Drogen oder haben eine Substitution oder wollen eine. Gegründet 2002.

group-brugerforeningen =
    .about = Der dänische Verband von Menschen, die Drogen gebrauchen, gegründet 1994. Mit Spritzenpatrouille.

group-asud =
    .about = Der französische Verband von Menschen, die Drogen gebrauchen, gegründet 1993. Unterstützung durch Peers und Schadensminderung.

group-caso =
    .about = Der erste Verein von Menschen, die Drogen gebrauchen, in Portugal. Er verbreitet Botschaften zur Schadensminderung.

group-user-voice =
    .about = Forschung durch Peers, von Betroffenen geleitet.

group-revolving-doors =
    .about = Ein Team von Fachleuten aus eigener Erfahrung, und Forschung durch Peers.

### Die Naloxon-Schulung: was jede Lektion lehrt, ein Gedanke je Punkt.

lesson-recognise = Eine Überdosis erkennen
    .p1 = Schau dich um, bevor du dich hinkniest: Nadeln, Glas, Verkehr. Verletzt kannst du nicht helfen.
    .p2 = Laut rufen, fest in die Schulter kneifen. Wer nicht aufwacht, oder nicht richtig, braucht jetzt Hilfe, egal was genommen wurde.
    .p3 = Kopf nach hinten, 10 Sekunden auf die Brust schauen. Weniger als 2 Atemzüge, oder du erkennst es nicht: keine normale Atmung.
    .p4 = Schnappatmung zählt nicht. Einzelnes Schnappen nach Luft mit langen Pausen heißt: keine normale Atmung, jetzt handeln.
    .p5 = Schnarchen oder Gurgeln bei jemandem, der nicht aufweckbar ist, ist kein tiefer Schlaf: Es kommt kaum Luft durch.
    .p6 = Weniger als 12 Atemzüge in der Minute sind zu langsam. Zähl 30 Sekunden lang: Weniger als 6 sind zu langsam.
    .p7 = Achte auf blaue, graue oder blasse Lippen, Zahnfleisch oder Nägel, bei weißem Licht. Auch bei dunkler Haut sind das die Stellen.
    .p8 = Winzige Pupillen sprechen für Opioide. Eine Überdosis gibt es auch ohne sie: Aufwachen und Atmen entscheiden.

lesson-respond = Was zu tun ist, der Reihe nach
    .p1 = Zuerst anrufen, Handy auf laut neben den Kopf. Allein und das Naloxon schon offen in der Hand: erst die Dosis, das dauert Sekunden, dann anrufen.
    .p2 = Sag: bewusstlos, atmet nicht normal, und wo ihr seid. Sagt die Leitstelle etwas anderes als diese App: Mach, was sie sagt.
    .p3 = Naloxon da? Jetzt eine Dosis. Atmet nicht normal: 30-mal drücken, 2-mal beatmen, immer weiter. Beatmen geht nicht? Drücken ohne Pause.
    .p4 = Atmet, aber weniger als 12-mal in der Minute: Kopf nach hinten, alle 5 Sekunden einmal beatmen. Die Brust soll sich heben.
    .p5 = In die stabile Seitenlage nur, wer normal atmet. Wieder Schnarchen, Gurgeln oder langsamer: auf den Rücken, Kopf nach hinten, 10 Sekunden schauen.
    .p6 = Kind: Beatmen ist das Wichtigste, und sag der Leitstelle „Kind“. Schwanger: Naloxon geben, auf die linke Seite, sobald sie normal atmet; dem Rettungsdienst sagen.
    .p7 = Krampfanfall: Hartes weg, Weiches unter den Kopf. Nichts in den Mund, nicht festhalten. Anrufen, danach auf die Atmung schauen.
    .p8 = Mehrere liegen da: Sag der Leitstelle, wie viele. Fang bei der Person an, die nicht normal atmet, und ruf laut nach mehr Leuten.

lesson-naloxone = Was Naloxon kann, und was nicht
    .p1 = Naloxon nimmt eine Zeit lang den Platz der Opioide ein, und die Atmung kann zurückkommen. Das gilt für Heroin, Methadon, Fentanyle und Nitazene.
    .p2 = Das Ziel ist Atmen, nicht Aufwachen. Atmet normal, ist aber nicht wach: genug Naloxon. Stabile Seitenlage, hinschauen, auf Hilfe warten.
    .p3 = Wer wegen Alkohol, GHB, Ketamin oder Benzos bewusstlos ist, wacht davon nicht auf. Atmet nicht normal oder zu langsam: weiter beatmen.
    .p4 = Nicht sicher, ob es Opioide waren? Gib es. Es schadet nicht, und in Pulvern oder Pillen können Opioide sein, von denen niemand wusste.
    .p5 = Spray: alles in ein Nasenloch, einmal fest drücken. In jedem Spray ist eine Dosis, also nicht vorher testen.
    .p6 = Spritze mit schwarzen Linien: außen in den Oberschenkel, durch die Kleidung, bis zur ersten schwarzen Linie. Nicht die ganze Spritze.
    .p7 = Nach 2 bis 3 Minuten noch keine normale Atmung: zweite Naloxon-Dosis, anderes Nasenloch oder nächste Linie. Bis dahin weiter drücken und beatmen.
    .p8 = Nichts ersetzt es: keine Dusche, kein Kaffee, keine Aufputschmittel, kein Salzwasser, kein absichtliches Erbrechen.

lesson-after-care = Danach: dableiben und hinschauen
    .p1 = Atmet normal, ist nicht wach: stabile Seitenlage, und jede Minute wieder auf die Brust schauen.
    .p2 = Naloxon lässt nach 20 bis 90 Minuten nach. Viele Opioide wirken länger, dann kann die Atmung wieder aussetzen.
    .p3 = Setzt die Atmung wieder aus: sofort die nächste Naloxon-Dosis, dann drücken und beatmen. Kein Naloxon mehr: weiter beatmen, bis Hilfe da ist.
    .p4 = Lass die Person mindestens 2 Stunden nicht allein, länger nach Methadon, Pflastern, Tabletten oder Nitazenen.
    .p5 = Wach? Sag, was passiert ist, dass es Naloxon gab und dass es nachlässt. Dräng darauf, in die Klinik zu fahren.
    .p6 = Leg niemanden in einem anderen Zimmer ins Bett. Dass die Atmung aussetzt, hört man nicht.
    .p7 = Sag dem Rettungsdienst, was genommen wurde, wann und wie oft es Naloxon gab. Gib alles Benutzte mit; auf die Nadel kommt keine Kappe, sie bleibt in der Box.
    .p8 = Helfen kann dich mitnehmen. Sprich danach mit jemandem, dem du vertraust, und hol dir neues Naloxon.

lesson-withdrawal = Entzug nach Naloxon
    .p1 = Wer an Opioide gewöhnt ist, kann im Entzug aufwachen: Schmerzen, Bauch- oder Muskelkrämpfe, Schwitzen, Zittern, Erbrechen, Angst, Wut.
    .p2 = Es fühlt sich schlimm an, und es vergeht, wenn das Naloxon nachlässt.
    .p3 = Jetzt keine Opioide mehr. Zuerst spürst du nichts davon; lässt das Naloxon nach, kann die Atmung aussetzen.
    .p4 = Bleib ruhig, sprich leise, sag, was passiert ist. Die Wut kommt vom Entzug. Lass der Person Raum, bleib in Sichtweite.
    .p5 = Erbrechen: aufsetzen, oder stabile Seitenlage, wenn benommen. Nie flach auf den Rücken.
    .p6 = Immer nur eine Naloxon-Dosis, mit 2 bis 3 Minuten Abstand. Mehr, als die Atmung braucht, bringt mehr Entzug, nicht mehr Hilfe.
    .p7 = In Substitution: keine Extra-Dosis gegen den Entzug. Sag es dem Rettungsdienst, und frag in der Praxis, wann die nächste dran ist.

lesson-tolerance = Toleranz sinkt schnell
    .p1 = Toleranz heißt, wie sehr dein Körper an einen Stoff gewöhnt ist. Ohne Opioide sinkt sie innerhalb von Tagen.
    .p2 = Nach Haft, Entgiftung, Krankenhaus oder ein paar Tagen Pause kann die Menge, die du kanntest, deine Atmung stoppen.
    .p3 = Die ersten Wochen nach Haft oder Entgiftung sind die gefährlichsten: Dann sterben viel mehr Menschen an einer Überdosis als sonst.
    .p4 = Auch nach dem Ende der Substitution ist das so. Nicht allein absetzen oder auslassen; sprich mit deiner Praxis.
    .p5 = An Opioide gewöhnt zu sein schützt nicht vor einer Mischung. Alkohol, Benzos oder Pregabalin dazu können die Atmung stoppen.
    .p6 = An ein Opioid gewöhnt zu sein sagt nichts über ein anderes. Fentanyle und Nitazene sind viel stärker.
    .p7 = Nach einer Pause: nicht allein, immer nur eine Substanz, Naloxon in Reichweite, und jemand dabei, der es geben kann.
    .p8 = Kommt jemand, den du kennst, aus Haft, Entgiftung oder Krankenhaus? Erzähl davon, und sorg dafür, dass Naloxon dabei ist.

lesson-store-carry = Aufbewahren und mitnehmen
    .p1 = Nimm es mit. Naloxon, das zu Hause liegt, hilft draußen niemandem. Alle Dosen zusammen, in ihrer Packung.
    .p2 = Sag den Leuten um dich, wo es ist und wie es geht. Bist du bewusstlos, kannst du es dir nicht selbst geben.
    .p3 = Unter 25 °C, nicht in die Sonne, in der Packung. Sagt dein Beipackzettel etwas anderes, gilt er.
    .p4 = Nicht ins heiße Auto, nicht auf die Heizung: Heißer als 40 °C darf es nicht werden.
    .p5 = Nicht einfrieren lassen: Ein gefrorenes Spray sprüht nicht. Etwa 15 Minuten bei Zimmertemperatur aufgetaut, lässt es sich verwenden.
    .p6 = Gefroren, und jemand braucht es jetzt? Anrufen, beatmen, und es so lange unter einem Arm wärmen.
    .p7 = Abgelaufen ist besser als keins: Gibt es kein anderes, gib es. Behalt es, bis du ein neues hast.
    .p8 = EXP nennt Monat und Jahr, in dem es abläuft. Stell dir einen Monat vorher eine Erinnerung und hol dir ein neues.

lesson-law = Anrufen, und das Recht
    .p1 = An vielen Orten kennen wir kein Gesetz, das Anrufende schützt. Ruf trotzdem an: Ohne Hilfe kann die Person sterben.
    .p2 = Kennen wir die Regel eines Landes, zeigen wir sie mit Quelle und Datum. Steht da nichts, heißt das: Wir wissen es nicht.
    .p3 = Du kannst sagen: bewusstlos, atmet nicht normal, und wo ihr seid.
    .p4 = Von Drogen musst du am Telefon nichts sagen.
    .p5 = Sag dem Rettungsdienst alles: was, wie viel, wann, und jede Naloxon-Dosis. Behandeln lässt sich nur, was bekannt ist.
    .p6 = Wir versprechen nichts über Polizei oder Gerichte. Was wir wissen: Naloxon lässt nach, und dann muss jemand da sein.
    .p7 = Frag, bevor du es brauchst: Eine Selbsthilfegruppe oder Drogenhilfe in der Nähe weiß, wie Notrufe bei euch ablaufen.

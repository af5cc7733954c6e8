### Das Quiz der Naloxon-Schulung: eine Frage, drei Antworten, und warum.

question-gasps = Jemand ist nicht aufweckbar und schnappt ab und zu nach Luft, mit langen Pausen. Was tust du?
    .a = Stabile Seitenlage: Die Person atmet ja, nur langsam
    .b = Als keine normale Atmung werten und handeln
    .c = Abwarten, ob das Schnappen häufiger wird
    .why = Schnappatmung zählt nicht als Atmen: Sie ist häufig, wenn das Herz steht. Anrufen, Naloxon, drücken und beatmen.

question-snoring = Nach Opioiden schnarcht jemand laut auf dem Sofa. Du rufst und kneifst: nichts. Was jetzt?
    .a = Anrufen, Kopf nach hinten, Atemzüge zählen
    .b = In Ruhe lassen: Wer schnarcht, bekommt Luft
    .c = Kissen unter den Kopf, später noch mal schauen
    .why = Schnarchen bei jemandem, der nicht aufweckbar ist, heißt: Es kommt kaum Luft durch. Kopf nach hinten macht den Weg frei; dann 10 Sekunden zählen.

question-ten-seconds = In 10 Sekunden hast du einen Atemzug gesehen. Was heißt das?
    .a = Keine normale Atmung
    .b = Zu kurz, um etwas zu sagen: ein paar Minuten zuschauen
    .c = Langsam, aber im Schlaf genug
    .why = Weniger als 2 Atemzüge in 10 Sekunden heißt: keine normale Atmung. Jede Minute, die du weiter zuschaust, ist eine Minute ohne Luft.

question-cannot-tell = Du schaust auf die Brust und erkennst nicht, ob die Person normal atmet. Was tust du?
    .a = Zuerst am Hals den Puls suchen
    .b = Warten, bis die Zeichen klarer sind
    .c = Handeln, als ob sie nicht normal atmet
    .why = Wenn du es nicht erkennst, gilt: keine normale Atmung. Pulssuche kostet Zeit und täuscht oft.

question-dark-skin = Wo siehst du, dass jemandem Luft fehlt, auch bei dunkler Haut?
    .a = An den Augen: Das Weiße wird grau
    .b = An Wangen und Stirn, die werden zuerst blau
    .c = An Lippen, Zahnfleisch und Nägeln, bei weißem Licht
    .why = Blaue, graue oder blasse Lippen, Zahnfleisch oder Nägel sind das Zeichen. Buntes oder schwaches Licht verdeckt es, also weißes Licht.

question-pupils = Nicht aufweckbar, langsame Atmung, aber die Pupillen sind nicht winzig. Kann es eine Opioid-Überdosis sein?
    .a = Nur, wenn eine Nadel oder Pfeife herumliegt
    .b = Ja: Aufwachen und Atmen entscheiden
    .c = Nein: Bei Opioiden sind sie immer winzig
    .why = Winzige Pupillen sprechen für Opioide, müssen aber nicht da sein. Verlier keine Zeit mit den Augen.

question-call-first = Du findest jemanden, der nicht aufweckbar ist. Dein Naloxon liegt im Zelt. Was kommt zuerst?
    .a = Ein paar Minuten versuchen, die Person zu wecken
    .b = Der Anruf, mit dem Handy auf laut
    .c = Zum Naloxon rennen, von dort anrufen
    .why = Hilfe braucht Zeit, also zuerst anrufen. Nur allein und mit offenem Naloxon in der Hand: Dosis, Sekunden, dann anrufen.

question-loudspeaker = Du hast angerufen. Wohin gehört das Handy jetzt?
    .a = Auf laut, neben den Kopf der Person
    .b = In die Tasche, Hilfe ist ja unterwegs
    .c = Ans Ohr, damit du jedes Wort verstehst
    .why = Auf laut hast du beide Hände frei, und die Leitstelle hört dich und zählt mit.

question-operator = Die Leitstelle sagt etwas anderes als diese App. Wem folgst du?
    .a = Der App, sie ist für Überdosen gemacht
    .b = Beiden, eins nach dem anderen
    .c = Der Leitstelle
    .why = Die Leitstelle hört, was bei dir los ist, und führt dich hindurch. Was sie sagt, geht vor der App.

question-until-it-works = Jemand atmet nicht normal, Naloxon ist gegeben. Was tust du, bis es wirkt?
    .a = 2 bis 3 Minuten daneben abwarten
    .b = 30-mal drücken, 2-mal beatmen, immer weiter
    .c = In die stabile Seitenlage drehen
    .why = Ohne Luft nimmt das Gehirn nach 3 bis 5 Minuten Schaden. Drücken und Beatmen überbrückt, bis Naloxon wirkt.

question-no-breaths = Jemand atmet nicht normal, und du kannst oder willst nicht beatmen. Was dann?
    .a = Auf die Brust drücken, ohne Pause
    .b = Lassen: Halb gemacht schadet
    .c = Nur Naloxon, dann auf den Rettungsdienst warten
    .why = Drücken ohne Pause hält das Blut in Bewegung, und das ist viel mehr als nichts. Vielleicht kann jemand anders beatmen.

question-too-slow = Nicht aufweckbar. In 30 Sekunden zählst du 4 echte Atemzüge. Was jetzt?
    .a = Stabile Seitenlage, das ist im Tiefschlaf normal
    .b = Noch nichts: in 5 Minuten noch mal zählen
    .c = Alle 5 Sekunden einmal beatmen
    .why = Weniger als 6 in 30 Sekunden oder 12 in der Minute sind zu langsam. Anrufen, Naloxon geben, beatmen.

question-side-when = Wann kommt die stabile Seitenlage?
    .a = Nur, wenn die Person normal atmet
    .b = Gleich nach der ersten Naloxon-Dosis
    .c = Sobald sie nicht aufweckbar ist
    .why = Auf der Seite kannst du weder drücken noch beatmen. Erst die Atmung, dann die Seite.

question-fit = Jemand hat nach dem Konsum einen Krampfanfall. Was hilft?
    .a = Hartes weg, Weiches unter den Kopf, anrufen
    .b = Arme und Beine festhalten, bis es vorbei ist
    .c = Etwas zwischen die Zähne, um die Zunge zu schützen
    .why = Nichts in den Mund, nicht festhalten: Beides verletzt. Drogen und Krampfanfall: anrufen. Hört er auf, auf die Atmung schauen.

question-child = Ein Kind hat Tabletten geschluckt und atmet nicht normal. Du hast angerufen. Was ist am wichtigsten?
    .a = Die Tabletten durch Erbrechen herausholen
    .b = Beatmen, und der Leitstelle „Kind“ sagen
    .c = Auf Hilfe warten: Beatmen schadet kleinen Lungen
    .why = Bei Kindern fehlt meist vor allem Luft. Manche Sprays sind erst ab 14 Jahren zugelassen: Frag die Leitstelle, und beatme trotzdem.

question-pregnant = Sie ist schwanger und atmet nach Opioiden nicht normal. Naloxon?
    .a = Nicht in der Schwangerschaft, es schadet dem Kind
    .b = Nur, wenn ärztlich zugestimmt wird
    .c = Geben, und dem Rettungsdienst sagen, dass sie schwanger ist
    .why = Naloxon geht auch in der Schwangerschaft; Luftmangel gefährdet beide. Atmet sie normal: auf die linke Seite.

question-several = Zwei liegen da, und du bist allein. Du hast angerufen. Bei wem fängst du an?
    .a = Bei der Person, die am lautesten schreit
    .b = Bei der Person, die nicht normal atmet
    .c = Bei der Person, die zuerst umgefallen ist
    .why = Schreien braucht Luft; Stille ist das Warnzeichen. Sag der Leitstelle, dass es zwei sind, und ruf laut nach mehr Leuten.

question-shower = Nicht aufweckbar. Jemand ruft nach kalter Dusche und starkem Kaffee. Was sagst du?
    .a = Nein: anrufen, Naloxon, beatmen
    .b = Kaffee ja, die Dusche ist zu gefährlich
    .c = Kurz duschen, der Schreck bringt die Atmung zurück
    .why = Man kann dabei ertrinken, auskühlen oder ersticken, und nichts davon bringt Luft. Das gilt auch fürs Erbrechen.

question-stimulant = Jemand ist auf GHB bewusstlos. Ein Freund will Speed geben, zum Wecken. Und du?
    .a = Zustimmen, aber nur wenig, aufs Zahnfleisch
    .b = Verhindern: anrufen und auf die Atmung schauen
    .c = Zustimmen: Das eine hebt das andere auf
    .why = Aufputschmittel sind kein Gegenmittel: Sie belasten das Herz und bringen die Atmung nicht zurück. Lass die Person nie allein.

question-one-nostril = Wie gibst du ein Naloxon-Spray?
    .a = Ein wenig, schauen, dann den Rest
    .b = In jedes Nasenloch die Hälfte
    .c = Alles in ein Nasenloch, einmal fest drücken
    .why = Das Spray gibt mit einem Druck die ganze Dosis ab und lässt sich nicht teilen. Kopf nach hinten, in ein Nasenloch, drücken.

question-no-test = Du hast dieses Spray noch nie benutzt. Vorher ausprobieren?
    .a = Nein, dann ist die Dosis weg
    .b = Ja, einmal, wenn man es bekommt
    .c = Ja, drücken, bis ein Nebel kommt
    .why = In jedem Naloxon-Spray ist eine Dosis. Anders als andere Nasensprays muss man es nicht vorpumpen: Nach einem Druck ist es leer.

question-other-nostril = 2 bis 3 Minuten nach einem Spray: noch keine normale Atmung. Du hast noch eins. Und jetzt?
    .a = Zweite Naloxon-Dosis, dasselbe Nasenloch
    .b = Aufheben und 10 Minuten warten
    .c = Zweite Naloxon-Dosis, anderes Nasenloch
    .why = Die zweite Naloxon-Dosis kommt nach 2 bis 3 Minuten, aus einem neuen Spray, ins andere Nasenloch. Weiter drücken und beatmen.

question-black-line = Die Naloxon-Spritze hat schwarze Linien. Wie weit drückst du für die erste Dosis?
    .a = Bis zur ersten schwarzen Linie
    .b = Bis zur Mitte, erst mal die Hälfte
    .c = Ganz durch, mehr wirkt besser
    .why = Jede schwarze Linie ist eine Dosis. Nach 2 bis 3 Minuten noch keine normale Atmung: zweite Naloxon-Dosis, bis zur nächsten Linie.

question-unsure = Nicht aufweckbar, und niemand weiß, was es war. Gibst du Naloxon?
    .a = Nur, wenn die Pupillen winzig sind
    .b = Ja: im Zweifel geben
    .c = Nein, erst herausfinden, was genommen wurde
    .why = Es schadet nicht, wenn es keine Opioide waren. Waren doch welche in Pille oder Pulver, zählt jede Minute.

question-not-opioids = Es waren GHB, Alkohol und Benzos. Nach Naloxon ist die Atmung immer noch viel zu langsam. Warum?
    .a = Naloxon hat es verschlimmert: alles lassen
    .b = Es war zu wenig: Dosis um Dosis, bis sie aufwacht
    .c = Es wirkt nur gegen Opioide: weiter beatmen
    .why = Naloxon hebt Opioide auf und sonst nichts. Was hier hilft: beatmen, bis der Rettungsdienst übernimmt.

question-not-awake = Nach Naloxon atmet die Person normal, wacht aber nicht auf. Was jetzt?
    .a = Hochziehen und herumführen, bis sie wach ist
    .b = Stabile Seitenlage, hinschauen: genug Naloxon
    .c = Nächste Naloxon-Dosis, sie muss aufwachen
    .why = Das Ziel ist Atmen, nicht Aufwachen. Vielleicht betäubt noch etwas anderes; mehr Naloxon bringt nur Entzug.

question-every-minute = Die Person atmet normal, liegt auf der Seite, ist nicht wach. Wie oft schaust du auf die Brust?
    .a = Jede Viertelstunde
    .b = Wenn du hörst, dass sich etwas ändert
    .c = Jede Minute
    .why = Die Atmung kann lautlos aussetzen. Schau jede Minute; Schnarchen, Gurgeln oder langsamer: auf den Rücken, Kopf nach hinten, zählen.

question-stopped-again = Eine halbe Stunde nachdem Naloxon geholfen hat, setzt die Atmung wieder aus. Eine Dosis ist noch da. Wann gibst du sie?
    .a = Sofort, dann drücken und beatmen
    .b = Nach 2 bis 3 Minuten, wie beim ersten Mal
    .c = Gar nicht: Dann sind es keine Opioide
    .why = Die 2 bis 3 Minuten gelten, solange eine Dosis noch nicht gewirkt hat. Hat sie gewirkt und die Atmung setzt wieder aus: sofort die nächste Naloxon-Dosis.

question-not-alone = Die Person ist wach, fühlt sich gut und will allein nach Hause. Was tust du?
    .a = Mindestens 2 Stunden dabeibleiben, zur Klinik raten
    .b = Noch eine Naloxon-Dosis für den Weg geben
    .c = Gehen lassen: Wer wach ist, hat es geschafft
    .why = Naloxon lässt nach 20 bis 90 Minuten nach, das Opioid kann noch da sein. Allein merkt es niemand.

question-outlast = Welche Opioide können länger wirken als Naloxon?
    .a = Nur solche, die gespritzt wurden
    .b = Viele, vor allem Methadon und Nitazene
    .c = Keine: Naloxon bleibt immer am längsten
    .why = Nach Methadon, Pflastern, Tabletten und Nitazenen länger dabeibleiben und mehr als eine Naloxon-Dosis bereithaben.

question-handover = Der Rettungsdienst ist da. Was gibst du weiter?
    .a = Den Namen; den Rest sehen sie selbst
    .b = Nichts Benutztes: Sprays gleich in den Müll
    .c = Was genommen wurde, jede Naloxon-Dosis mit Uhrzeit, das Benutzte
    .why = Der Rettungsdienst plant danach, was wann gegeben wurde. Gib das Spray oder die Spritze mit, die Nadel ohne Kappe in der Box.

question-more-opioids = Die Person wacht im Entzug auf und will gleich etwas nehmen. Was sagst du?
    .a = Kein Problem: Naloxon schützt ja jetzt
    .b = Ein wenig geht, das nimmt die Spitze
    .c = Nichts nehmen: Lässt Naloxon nach, kann die Atmung aussetzen
    .why = Solange Naloxon da ist, bewirken Opioide nichts. Lässt es nach, wirken alte und neue zusammen.

question-it-passes = Nach Naloxon zittert, schwitzt, erbricht die Person und schreit dich an. Was ist los?
    .a = Allergie gegen Naloxon: nie wieder geben
    .b = Entzug: Er vergeht, bleib ruhig und in der Nähe
    .c = Die Überdosis ist zurück: nächste Naloxon-Dosis
    .why = Entzug fühlt sich schlimm an und vergeht, wenn Naloxon nachlässt. Sprich leise, sag, was war; beim Erbrechen sitzen oder auf der Seite.

question-one-at-a-time = Zwei Sprays sind in der Packung. Warum nicht beide auf einmal?
    .a = Mehr als nötig bringt Entzug, und die Reserve ist weg
    .b = Zwei auf einmal heben sich auf
    .c = Zwei auf einmal können das Herz anhalten
    .why = Eine Naloxon-Dosis, 2 bis 3 Minuten, dann schauen. Mit doppelter Menge überlebten nicht mehr Menschen; es gab mehr Entzug.

question-prison = Jemand kommt nach drei Monaten aus Haft oder Entgiftung. Was ist anders?
    .a = Der Körper ist erholt und verträgt mehr
    .b = Die Toleranz ist weg: Die alte Menge kann die Atmung stoppen
    .c = Nichts, der Körper merkt sich, was er gewohnt war
    .why = Toleranz sinkt innerhalb von Tagen. Die ersten Wochen danach sind die gefährlichsten, also nicht allein, und Naloxon in der Nähe.

question-stop-substitution = Jemand will Methadon allein absetzen, von einem Tag auf den anderen. Was macht das mit dem Risiko?
    .a = Es steigt: Die Toleranz sinkt, also erst mit der Praxis reden
    .b = Nichts, solange nichts anderes dazukommt
    .c = Es sinkt: weniger Opioid, weniger Gefahr
    .why = Die Wochen nach dem Ende der Substitution gehören zu den gefährlichsten. Änderungen gehören mit der Praxis besprochen.

question-mix = Seit Jahren Opioide, jetzt Benzos und Alkohol dazu. Schützt die Gewöhnung an Opioide?
    .a = Ja, der Körper kennt das Dämpfen
    .b = Ja, wenn das Opioid verschrieben ist
    .c = Nein: Zusammen können sie die Atmung stoppen
    .why = Toleranz gegen einen Stoff gilt nicht für die Mischung. Das Bremsen der Atmung summiert sich.

question-expired = Das einzige Naloxon ist letztes Jahr abgelaufen. Jemand atmet nicht normal. Was tust du?
    .a = Geben: Abgelaufen ist besser als keins
    .b = Erst losrennen und ein neueres suchen
    .c = Lassen: Abgelaufenes ist Gift
    .why = In Tests hatte abgelaufenes Naloxon meist noch fast die volle Stärke. Hol dir danach ein neues.

question-frozen = Dein Spray ist nachts im Zelt gefroren. Gerade braucht es niemand. Was tust du?
    .a = Wegwerfen: Einmal gefroren ist verdorben
    .b = Schnell auf dem Gaskocher auftauen
    .c = Bei Zimmertemperatur auftauen, dann ist es verwendbar
    .why = Etwa 15 Minuten genügen; hol dir bei Gelegenheit ein neues. Braucht es jemand jetzt: anrufen, beatmen, unter einem Arm wärmen.

question-hot-car = Wo ist im Sommer der Platz für Naloxon?
    .a = Im Handschuhfach, dann ist es immer dabei
    .b = Bei mir, in der Packung, unter 25 °C
    .c = In der Kühlbox, direkt auf dem Eis
    .why = Hitze über 40 °C und Frost tun ihm beide nicht gut, und im Auto ist es nicht da, wo du bist. Nimm es mit, nicht in die Sonne.

question-expiry-date = Wie sorgst du dafür, dass dein Naloxon nicht abläuft?
    .a = Auf EXP schauen, wenn es gebraucht wird
    .b = Egal, abgelaufen wirkt genauso
    .c = Erinnerung einen Monat vor EXP stellen
    .why = EXP nennt Monat und Jahr. Mit einem Monat Vorlauf bleibt Zeit für ein neues; abgelaufen ist nur besser als keins.

question-who-knows = Wer sollte wissen, wo dein Naloxon ist?
    .a = Niemand, das geht nur mich etwas an
    .b = Die Leute um mich herum
    .c = Meine Praxis, das reicht
    .why = Bist du bewusstlos, kannst du es dir nicht selbst geben. Zeig ihnen, wo es ist und wie es geht.

question-on-the-phone = Was sagst du am Telefon?
    .a = Heroin-Überdosis, und den Namen der Person
    .b = Jemandem geht es nicht gut, könnt ihr mal schauen
    .c = Bewusstlos, atmet nicht normal, und wo wir sind
    .why = Zustand und Ort bringen Hilfe in Gang. Von Drogen musst du am Telefon nichts sagen. Sag dem Rettungsdienst alles.

question-tell-the-crew = Der Rettungsdienst fragt, was genommen wurde. Was antwortest du?
    .a = Dass ich nichts weiß, zur Vorsicht
    .b = Alles, was ich weiß: was, wie viel, wann
    .c = Nur den Alkohol, der ist legal
    .why = Behandeln lässt sich nur, was bekannt ist. Am Telefon kannst du Drogen weglassen; dem Rettungsdienst sag alles.

question-no-known-law = Du weißt nicht, ob dich beim Anrufen ein Gesetz schützt. Was tust du?
    .a = Trotzdem anrufen
    .b = Naloxon geben und den Anruf weglassen
    .c = Erst nachlesen, dann anrufen
    .why = An vielen Orten kennen wir kein Gesetz, das Anrufende schützt. Ruf trotzdem an: Du kannst sagen: bewusstlos, atmet nicht normal.

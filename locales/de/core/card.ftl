### Safer Use, je eine Karte: was Menschen, die Drogen gebrauchen, einander sagen. Nirgends steht eine Dosis.

card-tolerance = Nach einer Pause verträgst du weniger
    .lead = Haft, Entzug, Krankenhaus, ein paar Tage ohne: Was du vorher genommen hast, kann jetzt deine Atmung stoppen.
    .p1 = In den ersten Tagen und Wochen nach Haft oder Therapie ist das Risiko einer tödlichen Überdosis am höchsten. Mach vorher einen Plan für diese Zeit.
    .p2 = Die Toleranz gegen Opioide sinkt in wenigen Tagen. Du merkst nicht, wie viel davon weg ist.
    .p3 = Wenn du wieder nimmst, nimm viel weniger als vor der Pause und warte dann. Auch wenig kann zu viel sein.
    .p4 = Rauchen statt spritzen. Das senkt das Risiko, es nimmt es nicht weg.
    .p5 = Lass Alkohol, Benzos, Pregabalin und andere Downer weg. Verschrieben oder täglich genommen: nicht plötzlich aufhören, in der Praxis fragen.
    .p6 = Nicht allein: mit jemandem, der weiß, dass es dein erstes Mal nach der Pause ist, und mit Naloxon in Reichweite.
    .p7 = Frag vor der Entlassung aus Haft oder Krankenhaus nach Substitution und nach Naloxon zum Mitnehmen. Beides senkt das Risiko zu sterben.

card-not-alone = Nicht allein
    .lead = Viele sterben hinter einer geschlossenen Tür, wo niemand rechtzeitig etwas merken konnte.
    .p1 = Konsumier mit Leuten, denen du vertraust, und nicht alle gleichzeitig. Eine Person bleibt so fit, dass sie die anderen wecken und den Notruf wählen kann.
    .p2 = Sagt einander, was ihr nehmt und wann. Wer später helfen muss, muss das wissen.
    .p3 = Leg Naloxon dahin, wo alle es sehen, und sagt, wer es geben kann. Verlass dich nicht darauf, dass du es dir selbst geben kannst.
    .p4 = Doch allein? Sag jemandem, wo du bist, wann du anfängst und wann die Person nach dir schauen soll.
    .p5 = Schließ die Tür nicht ab. Durch eine verschlossene Tür kann dir niemand helfen.
    .p6 = In einem Drogenkonsumraum, wo es einen gibt, greift jemand ein, wenn etwas schiefgeht.
    .p7 = In manchen Ländern bleibt ein Telefondienst in der Leitung, während du konsumierst. Frag bei der Drogenhilfe, welcher bei dir erreichbar ist.

card-start-low = Klein anfangen, warten, immer nur eins
    .lead = Vom Ansehen weiß niemand, was es ist und wie stark es ist.
    .p1 = Zwei Pillen oder Tütchen, die gleich aussehen, können sehr verschieden sein. Behandle jede neue Charge als unbekannt.
    .p2 = Fang mit einem kleinen Teil von dem an, was du nehmen wolltest. Mehr geht später immer, zurück geht nichts.
    .p3 = Dann warte. Was du schluckst, kann zwei Stunden und länger brauchen, nach dem Essen noch länger.
    .p4 = Es passiert nichts? Nimm nicht mehr. Es kann etwas sein, das später kommt und gefährlicher ist, etwa PMA, verkauft als MDMA.
    .p5 = Immer nur eins, und Alkohol zählt mit. Gemischt kann niemand voraussehen, wie sie zusammen wirken.
    .p6 = Verschriebene Medikamente: nicht absetzen oder auslassen, um Platz zu machen. Prüf die Mischung oder frag in der Apotheke.
    .p7 = Krank, erschöpft, durstig: Dein Körper verträgt weniger als an anderen Tagen.

card-nitazenes = Nitazene und gefälschte Tabletten
    .lead = Opioide, die viel stärker sind als Heroin, tauchen auf, wo niemand damit rechnet. Ansehen sagt dir nichts.
    .p1 = Gefunden wurden sie in Heroin, in Tabletten, die als Oxycodon, Xanax oder Diazepam verkauft wurden, in Spice, in Kokain und in Ecstasy.
    .p2 = Schachtel und Blister beweisen nichts. Fälschungen sehen aus wie das echte Medikament, und ihre Stärke schwankt.
    .p3 = Noch nie Opioide genommen? Dann hast du keine Toleranz. Ein gefälschtes Benzo oder Schmerzmittel kann deine Atmung stoppen.
    .p4 = Sehr klein anfangen, warten, nicht allein. Kein Alkohol, Pregabalin, Benzo oder anderes Opioid dazu; Verschriebenes nicht plötzlich absetzen, in der Praxis fragen.
    .p5 = Naloxon wirkt, aber es kann eine zweite Naloxon-Dosis und mehr brauchen, und die Atmung kann später wieder aussetzen. Nimm mehrere mit und bleib da.
    .p6 = Nicht aufweckbar, egal als was es verkauft wurde: Notruf, Naloxon geben. Atmet nicht normal: beatmen. Ohne Opioide schadet es nicht.
    .p7 = Beim Drug-Checking kann ein Labor nach Nitazenen suchen. Teststreifen übersehen manche.

card-test-strips = Was ein Teststreifen nicht sieht
    .lead = Ein Streifen beantwortet eine Frage, und nur für das Stückchen, das du getestet hast. Negativ ist kein Ja.
    .p1 = Ein Fentanyl-Streifen zeigt keine Nitazene, und ein Nitazen-Streifen zeigt nichts als Nitazene.
    .p2 = Nitazen-Streifen übersehen manche Nitazene. Fentanyl-Streifen übersehen manche Fentanyle, auch Carfentanil.
    .p3 = Ein Streifen sagt weder, wie viel drin ist, noch welches.
    .p4 = Pulver ist selten gleichmäßig gemischt, und jede Pille ist anders. Im nächsten Stück kann sein, was in diesem nicht war.
    .p5 = Auch ein Treffer kann falsch sein: Meth, MDMA und Diphenhydramin täuschen Fentanyl-Streifen, Koffein täuscht Nitazen-Streifen. Nimm so viel Wasser, wie der Zettel sagt.
    .p6 = Farbtests zeigen weder die Stärke noch alles, was drin ist. Ein Labor beim Drug-Checking sieht mehr, aber auch nicht alles.
    .p7 = Negativ? Tu so, als wäre er positiv: klein anfangen, warten, nicht allein, Naloxon in Reichweite.

card-new-kit = Jedes Mal neues Besteck
    .lead = Hepatitis C und HIV stecken in Blutspuren, die zu klein sind, um sie zu sehen.
    .p1 = Für jeden Druck eine neue, sterile Nadel und Spritze, auch wenn nur du die letzte benutzt hast. Eine gebrauchte Nadel ist stumpf und reißt die Vene auf.
    .p2 = Der Rest zählt auch: jedes Mal dein eigener Löffel, Filter, Tupfer, Stauschlauch und dein eigenes Wasser.
    .p3 = Aus einer Spritze aufteilen gibt Viren weiter, auch wenn alle eine eigene Nadel haben.
    .p4 = Auch Pfeifen und Ziehröhrchen übertragen Hepatitis C, durch rissige Lippen und wunde Nasen. Nimm dein eigenes, keine Geldscheine.
    .p5 = Nadel geteilt? Medikamente (PEP) können HIV noch abfangen, am besten in 24 Stunden, spätestens in 72. Geh jetzt ins Krankenhaus oder in eine HIV-Ambulanz.
    .p6 = Lass dich testen. Medikamente heilen Hepatitis C bei fast allen. Du kannst dich wieder anstecken, also bleib bei neuem Besteck.
    .p7 = Spritzentausch, Drogenhilfe und in manchen Städten Automaten geben steriles Besteck aus und nehmen gebrauchte Nadeln zurück.

card-wounds = Venen, Wunden, und wann es eine Sepsis ist
    .lead = Aus einer entzündeten Stelle kann eine Sepsis werden, und die kann töten. Lass früh draufschauen.
    .p1 = Wasch die Hände und die Haut, nimm eine neue Nadel, wechsle die Stelle. Immer dieselbe Stelle entzündet sich.
    .p2 = Bleib weg von Leiste, Hals, Achsel und allem, wo du einen Puls fühlst: Das ist eine Arterie.
    .p3 = Stechender Schmerz, hellrotes Blut, es spritzt: Nadel raus, fest drücken, hinlegen, Arm oder Bein hochhalten. Mindestens 15 Minuten drücken. Hört es nicht auf: Notruf.
    .p4 = Rot, heiß, geschwollen, Eiter, Geruch oder heilt nicht: Zeig es bald einer Pflegekraft oder in der Praxis. Nicht schneiden, nicht drücken, das verteilt es.
    .p5 = Rote Streifen, Fieber oder Schüttelfrost: heute noch ärztlich zeigen. Bein schmerzt und schwillt nach dem Spritzen in die Leiste: jetzt ins Krankenhaus.
    .p6 = Verwirrt, lallt, atmet schwer oder schnell, starkes Zittern, den ganzen Tag kein Urin, fleckige Haut, blaue, graue oder blasse Lippen: Notruf, sag „vielleicht Sepsis“.
    .p7 = Verschwommen oder doppelt sehen, hängende Lider, Mühe beim Schlucken oder Sprechen, Tage nach einem Druck: jetzt ins Krankenhaus. Es kann Wundbotulismus sein.

card-route = Rauchen statt spritzen
    .lead = Spritzen ist der riskanteste Weg von allen. Ein anderer Weg senkt das Risiko.
    .p1 = Rauchen schont Venen und Haut: weniger Abszesse, weniger Hepatitis C, weniger HIV.
    .p2 = Beim Rauchen kannst du aufhören, sobald du es merkst. Einen Druck kannst du nicht zurückholen.
    .p3 = Auch beim Rauchen gibt es Überdosen, vor allem mit Fentanylen. Nicht allein, Naloxon in Reichweite.
    .p4 = Deine eigene Pfeife, dein Mundstück, dein Röhrchen: Rissige und verbrannte Lippen übertragen Hepatitis C.
    .p5 = Folie und Pfeifen aus der Drogenhilfe sind dafür gemacht. Plastik, Dosen und Lackiertes geben giftigen Dampf ab.
    .p6 = Rauch schadet der Lunge, und Asthma kann viel schlimmer werden. Du bekommst schlecht Luft und es geht nicht vorbei: Notruf.
    .p7 = Wenn du den Weg wechselst, fang wieder klein an: Du weißt noch nicht, wie schnell und wie stark es kommt.

card-substitution = Methadon und Buprenorphin
    .lead = Substitution senkt dein Risiko. Gefährlich wird es bei verpassten Tagen und bei Flaschen, an die ein Kind kommt.
    .p1 = Drei Tage oder mehr verpasst? Nimm nicht die gewohnte Menge. Ruf erst in der Praxis oder Apotheke an: Deine Toleranz kann gesunken sein.
    .p2 = Einmal verpasst? Nimm nie zwei auf einmal, um es aufzuholen. Nimm die nächste wie gewohnt und sag Bescheid.
    .p3 = Hör nicht plötzlich auf. In den ersten vier Wochen nach dem Ende der Behandlung ist das Risiko einer Überdosis höher. Sprich vorher mit der Praxis.
    .p4 = Auch die ersten vier Wochen mit Methadon sind riskant. Alkohol, Benzos oder Heroin dazu können deine Atmung stoppen.
    .p5 = Buprenorphin blockiert andere Opioide. Immer mehr zu nehmen, um dagegen anzukommen, kann in einer Überdosis enden.
    .p6 = Schließ es weg, in der Flasche oder Packung, in der es kam, nie in einem Becher oder einer Getränkeflasche. Schon wenig kann ein Kind töten.
    .p7 = Ein Kind hat vielleicht etwas geschluckt? Ruf sofort den Rettungsdienst. Warte nicht auf Anzeichen.

card-ghb = GHB und GBL: Zeit und Abhängigkeit
    .lead = Zwischen gutem Gefühl und Bewusstlosigkeit liegt sehr wenig.
    .p1 = Wer wegkippt, hat meist mehr genommen, bevor das Erste wirkte. Schreib die Uhrzeit auf, stell einen Timer, lass eine Person die Liste führen.
    .p2 = Die Stärke ist von Flasche zu Flasche anders, und GBL wirkt schneller und härter als GHB. Was letztes Mal gut ging, kann dich jetzt umhauen.
    .p3 = Kein Alkohol, Ketamin, Benzo oder Opioid dazu. Zusammen können sie deine Atmung stoppen.
    .p4 = Beschrifte die Flasche, und nimm nie eine, die für Getränke gemacht ist. Jemand könnte daraus trinken.
    .p5 = Benommen: dabeibleiben, auf die Atmung achten. Nicht aufweckbar: Das ist ein Koma. Notruf. Atmet normal: stabile Seitenlage. Bleib da.
    .p6 = Täglich oder rund um die Uhr genommen, braucht der Körper es bald. Zittern, Schwitzen und kein Schlaf ohne sind Anzeichen.
    .p7 = Plötzlich aufhören kann töten: Hol dir medizinische Hilfe. Krankenhaus oder Drogenhilfe können dir helfen, Schritt für Schritt davon loszukommen.

card-heat-water = Hitze und Wasser
    .lead = Aufputschmittel und MDMA heizen dich auf. MDMA hält auch Wasser zurück. Überhitzung kann töten, zu viel Wasser auch.
    .p1 = Trink in kleinen Schlucken, wenn du Durst hast, etwa ein Glas pro Stunde; etwas mehr nur, solange du tanzt und schwitzt; nie viel auf einmal.
    .p2 = Der Rat ist verschieden: Unity (Niederlande) sagt höchstens ein Glas pro Stunde, Choices (Wales) in Schlucken etwa einen halben Liter pro Stunde. Wir nehmen das kleinere.
    .p3 = MDMA kann durstig machen und das Pinkeln hemmen. Mehr Wasser hilft gegen keins von beiden.
    .p4 = Mach Tanzpausen, setz dich ins Kühle, zieh Schichten aus, mach die Haut nass.
    .p5 = Hitze draußen, volle Räume, feuchte Luft, mehr als ein Aufputschmittel: Jedes davon erhöht das Risiko.
    .p6 = Sehr heiß, verwirrt oder steif: Notruf. Nicht mehr bewegen, Schatten, Kleidung aus, Haut nass machen, Luft zufächeln. Nichts trinken, außer ganz wach.
    .p7 = Kopfschmerzen, Erbrechen, verwirrt, benommen oder Krampfanfall nach MDMA: nichts trinken. Notruf.

card-chemsex = Chemsex, Booster, Poppers
    .lead = Lange Nächte, mehrere Substanzen, dazu Medikamente: Mach den Plan, bevor du hingehst.
    .p1 = Sag vorher, was du willst und was nicht, wann du gehst und wer auf wen achtet. Wer weggekippt ist, kann nicht Ja sagen.
    .p2 = HIV-Booster (Ritonavir, Cobicistat) halten Drogen länger und stärker im Körper. Mit Crystal Meth, MDMA, Mephedron, Ketamin oder GHB kann das töten.
    .p3 = Lass HIV-Medikamente dafür nicht aus, nimm genug mit. Frag in der Praxis, ob es für dich welche ohne Booster gibt.
    .p4 = Nie Poppers mit Viagra, Cialis oder anderen Potenzmitteln: Der Blutdruck kann tödlich abfallen. Dasselbe gilt mit Herzmedikamenten.
    .p5 = Poppers nie schlucken, von Haut, Augen und Flammen fernhalten. Du siehst verschwommen: aufhören und die Augen untersuchen lassen.
    .p6 = Schlafen und essen gehören dazu. Nächte wach, du fühlst dich verfolgt oder hörst Leute, die nicht da sind: aufhören, ins Ruhige, Hilfe holen.
    .p7 = Eigenes Besteck zum Slammen und Ziehen. Lass dich oft testen: HIV, Hepatitis C und den Rest. Nach einem Risiko sofort nach PEP fragen, spätestens in 72 Stunden.

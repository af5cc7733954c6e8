### Warum eine Mischung schadet: je Mechanismus, was geschieht, worauf zu achten ist, was vor und nach dem Nehmen zu tun ist.

mechanism-breathing-depression =
    .what = Zusammen bremsen sie die Atmung. Im Schlaf kannst du aufhören zu atmen.
    .watch = Achte auf langsamen Atem, blaue, graue oder blasse Lippen, Zahnfleisch oder Nägel, und ob jemand aufweckbar ist. Schnappatmung und Schnarchen zählen nicht.
    .do_not_taken = Lass eins weg, bleib nicht allein, halte Naloxon bereit. Verschrieben oder täglich genommen: nicht plötzlich aufhören, in der Praxis fragen.
    .do_taken = Bleibt zusammen, nehmt nichts mehr, lasst niemanden unbeobachtet schlafen. Nicht aufweckbar, langsamer Atem oder Schnappatmung: Hilfe öffnen, Notruf wählen.

mechanism-aspiration =
    .what = Wer schläft oder betäubt ist, kann erbrechen und daran ersticken.
    .watch = Achte auf Würgen, Gurgeln, Husten im Schlaf, und ob jemand zu betäubt ist, um sich zu drehen.
    .do_not_taken = Lass eins weg. Bleib nicht allein und leg dich nicht flach auf den Rücken.
    .do_taken = Benommen, atmet aber normal: stabile Seitenlage, dabeibleiben. Gurgeln, Schnappatmung oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-sedation =
    .what = Zusammen machen sie müde und langsam, das summiert sich. Du kannst stürzen, verunglücken oder das Bewusstsein verlieren.
    .watch = Achte auf Lallen, Torkeln, Wegnicken, und ob jemand kaum zu wecken ist.
    .do_not_taken = Lass eins weg; fahr nicht, auch nicht Rad, schwimm nicht. Verschriebenes nicht absetzen oder auslassen; lass weg, was nicht verschrieben ist.
    .do_taken = Hinsetzen, zusammenbleiben, nichts mehr nehmen. Kaum wach zu halten, nicht aufweckbar, langsamer Atem oder Schnappatmung: Hilfe öffnen, Notruf wählen.

mechanism-masking =
    .what = Das Aufputschmittel überdeckt, wie viel du vom anderen genommen hast. Es lässt oft zuerst nach, dann kann der Atem aussetzen.
    .watch = Achte am meisten darauf, wenn das Aufputschende nachlässt: Wegnicken, langsamer Atem, Schnappatmung, blaue, graue oder blasse Lippen.
    .do_not_taken = Lass eins weg. Dass du dich wach fühlst, heißt nicht, dass du mehr nehmen kannst.
    .do_taken = Nehmt nichts mehr, bleibt zusammen, auch lange nachdem das Aufputschende nachlässt. Nicht aufweckbar, langsamer Atem oder Schnappatmung: Hilfe öffnen, Notruf wählen.

mechanism-blunting =
    .what = Eins dämpft das andere: Es fühlt sich schwach an, aber dein Körper bekommt alles ab. Man nimmt leicht zu viel.
    .watch = Achte auf den Wunsch, mehr zu nehmen, auf Hitze, Herzrasen, Verwirrung, plötzliche Müdigkeit.
    .do_not_taken = Nimm nicht mehr, weil es schwach wirkt. Ein verschriebenes Medikament dafür nicht absetzen oder auslassen.
    .do_taken = Nimm nicht mehr, auch wenn es schwach wirkt; bleibt zusammen. Sehr heiß, verwirrt oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-heart-strain =
    .what = Zusammen belasten sie Herz und Blutdruck. Herzinfarkt, Schlaganfall oder ein gestörter Herzrhythmus können folgen.
    .watch = Achte auf Brustschmerz, rasendes oder unregelmäßiges Herz, starken Kopfschmerz, Ohnmacht, einen schwachen Arm, ein hängendes Gesicht.
    .do_not_taken = Lass eins weg, erst recht mit krankem Herzen oder hohem Blutdruck. Verschriebenes nicht absetzen oder auslassen; lass weg, was nicht verschrieben ist.
    .do_taken = Hinsetzen, ruhen, nichts mehr nehmen. Brustschmerz, Ohnmacht, starker Kopfschmerz oder schwacher Arm: Hilfe öffnen, Notruf wählen; Aspirin nur, wenn die Leitstelle es sagt.

mechanism-cocaethylene =
    .what = Aus beidem macht dein Körper Cocaethylen: härter fürs Herz, und länger. Kokain überdeckt auch, wie betrunken du bist.
    .watch = Achte auf Brustschmerz, rasendes oder unregelmäßiges Herz, und auf den Rausch, der durchschlägt, wenn das Kokain nachlässt.
    .do_not_taken = Lass eins weg. Sich nüchtern fühlen ist kein Maß: deshalb nicht mehr trinken, nicht fahren.
    .do_taken = Hinsetzen, zusammenbleiben, von beidem nichts mehr nehmen. Brustschmerz, Ohnmacht oder nicht aufweckbar: Hilfe öffnen, Notruf wählen; Aspirin nur, wenn die Leitstelle es sagt.

mechanism-overheating =
    .what = Zusammen überhitzen sie den Körper, schneller beim Tanzen, in Sonne und Gedränge. Das kann töten.
    .watch = Achte auf sehr heiße Haut, Verwirrung, steife Muskeln. Kopfschmerz, Erbrechen oder benommen nach viel Wasser: nichts zu trinken, Notruf wählen.
    .do_not_taken = Lass eins weg. Ruh dich oft im Kühlen aus; trink in kleinen Schlucken bei Durst, nie viel auf einmal.
    .do_taken = Ins Kühle, ruhen, nichts mehr nehmen. Sehr heiß, verwirrt oder steif: Hilfe öffnen, Notruf wählen; Haut nass machen, fächeln, nichts zu trinken, wenn nicht ganz wach.

mechanism-serotonin-toxicity =
    .what = Zusammen erhöhen sie Serotonin. Zu viel davon lässt Muskeln zucken und steif werden, überhitzt den Körper und kann töten.
    .watch = Achte auf zuckende oder steife Beine, Zittern, Schwitzen, Herzrasen, Hitze, Unruhe, Verwirrung.
    .do_not_taken = Lass weg, was nicht verschrieben ist. Verschriebenes nicht absetzen oder auslassen, frag in der Apotheke.
    .do_taken = Nichts mehr nehmen. Sehr heiß, verwirrt, steif oder zuckend: Hilfe öffnen, Notruf wählen; Haut nass machen, fächeln, nichts zu trinken, wenn nicht ganz wach.

mechanism-blood-pressure-crisis =
    .what = Ein MAO-Hemmer nimmt dem anderen die Bremse. Der Blutdruck kann hochschießen: Schlaganfall, Blutung im Kopf.
    .watch = Achte auf plötzlichen, pochenden Kopfschmerz, steifen Nacken, Schwitzen, Herzklopfen, Brustschmerz, verschwommene Sicht.
    .do_not_taken = Lass eins weg; MAO-Hemmer wirken lange über die letzte Einnahme hinaus. Verschriebenes nicht absetzen oder auslassen, in der Apotheke fragen.
    .do_taken = Hinsetzen, nichts mehr nehmen, auch keine fremden Tabletten. Plötzlich starker Kopfschmerz, Brustschmerz, sehr heiß oder Krampfanfall: Hilfe öffnen, Notruf wählen, „MAO-Hemmer“ sagen.

mechanism-maoi-prolongs =
    .what = Der MAO-Hemmer verhindert, dass dein Körper das andere abbaut. Es wirkt viel stärker und viel länger.
    .watch = Achte auf eine Wirkung, die immer weiter zunimmt, pochenden Kopfschmerz, Hitze, Erbrechen, Verwirrung.
    .do_not_taken = Lass eins weg: Die Menge, die du kennst, gilt hier nicht. Verschrieben: nicht absetzen oder auslassen, in der Apotheke fragen.
    .do_taken = Bleibt zusammen, nehmt nichts mehr. Sehr heiß, steif, verwirrt, starker Kopfschmerz oder langsamer Atem: Hilfe öffnen, Notruf wählen.

mechanism-amt-maoi =
    .what = aMT putscht auf, erhöht Serotonin und blockiert MAO, das es abbauen würde. Fast alles dazu trifft härter; manche Mischung kann töten.
    .watch = Achte auf Zucken, steife Muskeln, Hitze, pochenden Kopfschmerz, Herzrasen. Es beginnt spät und dauert lange.
    .do_not_taken = Nimm nichts anderes zu aMT. Verschrieben: nicht absetzen oder auslassen, das aMT weglassen.
    .do_taken = Bleibt zusammen, nehmt nichts mehr. Sehr heiß, verwirrt, steif oder starker Kopfschmerz: Hilfe öffnen, Notruf wählen, „aMT“ sagen.

mechanism-seizures =
    .what = Zusammen können sie einen Krampfanfall auslösen, auch bei Menschen, die nie einen hatten.
    .watch = Achte auf Zucken, Starren, plötzliche Verwirrung, dann Stürzen und Krampfen.
    .do_not_taken = Lass eins weg, erst recht, wenn du je einen Anfall hattest. Verschrieben: nicht absetzen oder auslassen, auch das kann Anfälle auslösen; in der Apotheke fragen.
    .do_taken = Krampfanfall: Hilfe öffnen, Notruf wählen. Hartes weg, Weiches unter den Kopf, nichts in den Mund, nicht festhalten; danach Atmung prüfen.

mechanism-psychedelic-intensity =
    .what = Zusammen wirken sie stärker, länger und verwirrender, als du erwartest.
    .watch = Achte auf Angst, nicht wissen, wo man ist, Weglaufen Richtung Straße, Wasser oder Höhe.
    .do_not_taken = Lass eins weg. Hab eine nüchterne Person bei dir, an einem ruhigen Ort.
    .do_taken = Bleibt zusammen, ruhig und bei wenig Licht, nehmt nichts mehr. Sehr heiß, steif, Brustschmerz, Krampfanfall oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-anxiety-panic =
    .what = Eins kann das andere in Angst und Panik kippen lassen. Herzrasen verstärkt das.
    .watch = Achte auf schnellen Atem, Zittern, Verstummen, das Gefühl, beobachtet zu werden oder zu sterben.
    .do_not_taken = Lass eins weg, erst recht, wenn du leicht Panik bekommst. Hab eine ruhige Person bei dir.
    .do_taken = Geht zusammen an einen ruhigen Ort, atme langsam, nimm nichts mehr. Brustschmerz, sehr heiß, Krampfanfall oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-losing-touch =
    .what = Zusammen können sie dich von der Wirklichkeit trennen: Psychose, Manie, nicht mehr wissen, wo du bist.
    .watch = Achte auf Stimmen oder Bilder, die nicht da sind, Verfolgungsgefühl, rasende Gedanken, Schlaflosigkeit, Laufen in Gefahr.
    .do_not_taken = Lass eins weg, erst recht, wenn du oder deine Familie Psychose oder Manie kennen. Verschrieben: nicht absetzen oder auslassen.
    .do_taken = In der Nähe bleiben, ruhig, wenige Leute; nie jemanden bäuchlings festhalten. Sehr heiß, steif, nicht aufweckbar oder in Gefahr, sich zu verletzen: Hilfe öffnen, Notruf wählen.

mechanism-dissociation =
    .what = Zusammen trennen sie dich vom Körper. Du kannst nichts mehr spüren, erbrechen, das Bewusstsein verlieren.
    .watch = Achte auf Starren, keine Antwort, kein Gefühl, Erbrechen, langsamen Atem.
    .do_not_taken = Lass eins weg. Bleib am Boden, weg von Wasser und Höhe, mit einer nüchternen Person.
    .do_taken = Dabeibleiben; benommen, atmet aber normal: stabile Seitenlage. Nicht aufweckbar, langsamer Atem oder Schnappatmung: Hilfe öffnen, Notruf wählen.

mechanism-balance =
    .what = Zusammen nehmen sie dir Gleichgewicht und Schmerzgefühl. Du kannst hart stürzen und die Verletzung nicht bemerken.
    .watch = Achte auf Schwanken, Torkeln, einen Schlag auf den Kopf, Blut oder Verbrennungen, die niemand spürt.
    .do_not_taken = Lass eins weg. Setz dich, bevor du etwas nimmst, weg von Treppen, Wasser, Feuer und Straße.
    .do_taken = Auf den Boden setzen, nicht allein gehen. Nach einem Schlag auf den Kopf Erbrechen, verwirrt, benommen, oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-blackout =
    .what = Zusammen löschen sie die Erinnerung. Du wirkst wach, tust Dinge, nimmst mehr und weißt nichts davon.
    .watch = Achte auf immer gleiche Fragen, vergessen, was genommen wurde, seltsames oder leichtsinniges Handeln.
    .do_not_taken = Lass eins weg, bleib nicht allein, fahr nicht. Verschrieben oder täglich genommen: nicht plötzlich aufhören; lass das Übrige weg.
    .do_taken = Zusammenbleiben, aufschreiben, was genommen wurde, den Rest außer Reichweite legen. Nicht aufweckbar, langsamer Atem oder Schnappatmung: Hilfe öffnen, Notruf wählen.

mechanism-delirium =
    .what = Zusammen können sie ein Delir auslösen: wilde Verwirrung, heißer, trockener Körper, Herzrasen.
    .watch = Achte auf heiße, trockene Haut, weite Pupillen, Murmeln, Reden mit Menschen, die nicht da sind.
    .do_not_taken = Lass eins weg; Allergie-, Schlaf- und Reisetabletten zählen mit. Verschrieben: nicht absetzen oder auslassen, in der Apotheke fragen.
    .do_taken = Verwirrt, sehr heiß, Herzrasen oder Krampfanfall: Hilfe öffnen, Notruf wählen. Dabeibleiben, kühl und ruhig, nie zu Boden drücken.

mechanism-lithium-level =
    .what = Zwischen genug und zu viel Lithium liegt wenig. Schwitzen, Erbrechen oder Austrocknen kann es hochtreiben, bis es vergiftet.
    .watch = Achte auf grobes Zittern, Erbrechen, Durchfall, Lallen, Torkeln, Verwirrung, Muskelzucken.
    .do_not_taken = Nimm Lithium und andere Medikamente weiter wie verschrieben; lass weg, was nicht verschrieben ist. Frag in Praxis oder Apotheke.
    .do_taken = Bei Durst kleine Schlucke, nie viel auf einmal. Zittern, Erbrechen, Lallen, verwirrt oder Krampfanfall: Hilfe öffnen, Notruf wählen, „Lithium“ sagen; vor der nächsten Tablette fragen.

mechanism-nbome-unpredictable =
    .what = Winzige Mengen NBOMe wirken, und sehr verschieden. Es verengt die Gefäße, hat getötet und wird als LSD verkauft.
    .watch = Achte auf wilde Verwirrung, Hitze, Krampfanfälle, Herzrasen, kalte oder blasse Finger.
    .do_not_taken = Nimm nichts anderes dazu. Alles, was als LSD verkauft wird, kann NBOMe sein: lass es testen.
    .do_taken = Bleibt zusammen, nehmt nichts mehr. Sehr heiß, außer sich, Brustschmerz oder Krampfanfall: Hilfe öffnen, Notruf wählen; nie zu Boden drücken.

mechanism-vessel-narrowing =
    .what = Zusammen verengen sie die Blutgefäße. Finger, Zehen, Herz oder Gehirn können zu wenig Blut bekommen.
    .watch = Achte auf kalte, blasse oder taube Finger oder Zehen, Brustschmerz, starken Kopfschmerz, einen schwachen Arm, ein hängendes Gesicht.
    .do_not_taken = Lass eins weg; andere Aufputschmittel zählen mit. Verschriebenes nicht absetzen oder auslassen; lass weg, was nicht verschrieben ist.
    .do_taken = Hinsetzen, nichts mehr nehmen, auch keine fremden Tabletten. Brustschmerz, starker Kopfschmerz, schwacher Arm oder Finger, die blass oder taub bleiben: Hilfe öffnen, Notruf wählen.

mechanism-low-oxygen =
    .what = Lachgas verdrängt die Luft aus der Lunge. Mit dem anderen kannst du unbemerkt das Bewusstsein verlieren und aufhören zu atmen.
    .watch = Achte auf plötzliches Erschlaffen, Zucken, keine Antwort, blaue, graue oder blasse Lippen, Zahnfleisch oder Nägel.
    .do_not_taken = Lass eins weg. Nie allein, nie mit Maske oder Tüte über dem Kopf, nie im geschlossenen Auto oder kleinen Raum.
    .do_taken = Gas weg, frische Luft, zusammenbleiben. Nicht aufweckbar, langsamer Atem oder Schnappatmung: Hilfe öffnen, Notruf wählen.

mechanism-enzyme-block =
    .what = Ein Medikament, etwa ein HIV-Booster, hält das andere im Körper: viel mehr davon, viel länger.
    .watch = Achte auf eine Wirkung, die immer weiter zunimmt: sehr benommen, sehr heiß, Herzrasen, verwirrt.
    .do_not_taken = Verschriebenes nicht absetzen oder auslassen, frag in Praxis oder Apotheke. Lass weg, was nicht verschrieben ist: Die Menge, die du kennst, gilt hier nicht.
    .do_taken = Bleibt länger zusammen als sonst, nehmt nichts mehr. Nicht aufweckbar, langsamer Atem, sehr heiß oder Brustschmerz: Hilfe öffnen, Notruf wählen.

mechanism-blood-pressure-drop =
    .what = Zusammen können sie den Blutdruck abstürzen lassen: Ohnmacht, zu wenig Blut für Herz und Gehirn.
    .watch = Achte auf Schwindel, blasse Haut, verschwommene Sicht, Ohnmacht, Brustschmerz.
    .do_not_taken = Lass eins weg; Potenzmittel wirken stundenlang, manche tagelang. Verschriebenes nicht absetzen oder auslassen; lass weg, was nicht verschrieben ist.
    .do_taken = Schwindlig: hinlegen, nichts mehr nehmen. Ohnmacht, Brustschmerz oder nicht aufweckbar: Hilfe öffnen, Notruf wählen, beides nennen, kein Herzspray.

mechanism-heart-rhythm =
    .what = Zusammen können sie den Herzrhythmus stören. Das Herz kann ohne Vorwarnung aufhören zu pumpen.
    .watch = Achte auf flatterndes oder stolperndes Herz, Schwindel, Ohnmacht, Krampfanfall.
    .do_not_taken = Verschriebenes nicht absetzen oder auslassen, frag in der Praxis nach einem EKG. Lass weg, was nicht verschrieben ist.
    .do_taken = Hinsetzen, zusammenbleiben, nichts mehr nehmen. Herzflattern, Ohnmacht, Brustschmerz, Krampfanfall oder atmet nicht normal: Hilfe öffnen, Notruf wählen.

mechanism-opioid-strong-again =
    .what = Fentanyle und Nitazene sind sehr stark. Naloxon kann vor ihnen nachlassen, dann setzt der Atem wieder aus.
    .watch = Achte auf langsamen Atem, und ob jemand aufweckbar ist, auch nachdem Naloxon geholfen hat. Schnappatmung und Schnarchen zählen nicht als Atmen.
    .do_not_taken = Lass eins weg. Nie allein, und mehr als eine Dosis Naloxon bereit.
    .do_taken = Nicht aufweckbar, langsamer Atem oder Schnappatmung: Hilfe öffnen, Notruf wählen, Naloxon geben. Atmet normal: dabeibleiben. Wieder langsamer: zweite Naloxon-Dosis.

mechanism-opioid-withdrawal =
    .what = Eins blockiert das andere: plötzlicher Entzug, oder Opioide scheinen nicht zu wirken. Mehr davon kann später deinen Atem stoppen.
    .watch = Achte auf Bauch- oder Muskelkrämpfe, Schwitzen, Erbrechen, Zittern. Später auf Wegnicken, langsamen Atem, Schnappatmung.
    .do_not_taken = Nimm nicht mehr, um die Blockade zu brechen. Verschriebenes nicht absetzen oder auslassen, frag in der Praxis; lass weg, was nicht verschrieben ist.
    .do_taken = Keine weiteren Opioide, auch nicht im Entzug; zusammenbleiben. Erbrechen ohne Ende, verwirrt, langsamer Atem oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-disulfiram-reaction =
    .what = Das Medikament hindert deinen Körper, Alkohol abzubauen. Gift sammelt sich an, schon wenig macht sehr krank.
    .watch = Achte auf heißes rotes Gesicht, Herzklopfen, Kopfschmerz, Erbrechen, Atemnot, Ohnmacht.
    .do_not_taken = Kein Alkohol, auch nicht in Essen, Mundwasser oder Hustensaft, und noch Tage nach der letzten Tablette. Das Medikament nicht absetzen oder auslassen.
    .do_taken = Keinen Alkohol mehr; hinsetzen oder hinlegen, nicht allein. Brustschmerz, Atemnot, Ohnmacht oder verwirrt: Hilfe öffnen, Notruf wählen, das Medikament nennen.

mechanism-enzyme-induction =
    .what = Johanniskraut lässt den Körper viele Medikamente schneller abbauen: Sie werden zu schwach. Hörst du damit auf, werden sie wieder stärker.
    .watch = Achte auf ein Medikament, das weniger wirkt: Entzug, Schmerz, gedrückte Stimmung, Pille oder HIV-Medikament versagt.
    .do_not_taken = Frag in der Apotheke, bevor du Johanniskraut anfängst. Ein verschriebenes Medikament nicht absetzen, auslassen oder erhöhen.
    .do_taken = Nimm nicht mehr, weil es schwach wirkt; frag in Praxis oder Apotheke, bevor du etwas änderst. Verwirrt, langsamer Atem oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-cannabinoid-unpredictable =
    .what = Synthetische Cannabinoide sind viel stärker als Cannabis und von Packung zu Packung anders. Niemand weiß, was die Mischung tut.
    .watch = Achte auf Panik, Erbrechen, Brustschmerz, Krampfanfall, plötzlichen Zusammenbruch.
    .do_not_taken = Nimm nichts anderes dazu und bleib nicht allein. Verschriebenes nicht absetzen oder auslassen; lass diese weg.
    .do_taken = Auf den Boden setzen, zusammenbleiben, nichts mehr nehmen. Brustschmerz, Krampfanfall, Zusammenbruch oder nicht aufweckbar: Hilfe öffnen, Notruf wählen.

mechanism-drying-out =
    .what = Zusammen trocknen sie dich aus: Hitze, Muskelkrämpfe, belastetes Herz. Viel Wasser auf einmal hilft nicht, es kann töten.
    .watch = Achte auf Schwindel, dunklen oder keinen Urin, Muskelkrämpfe, Hitze, Verwirrung.
    .do_not_taken = Lass eins weg. Ruh dich im Kühlen aus; trink in kleinen Schlucken bei Durst, nie viel auf einmal.
    .do_taken = Im Kühlen ruhen; in kleinen Schlucken trinken bei Durst, nie viel auf einmal. Kopfschmerz, Erbrechen, verwirrt, benommen oder Krampfanfall: nichts zu trinken, Hilfe öffnen, Notruf wählen.

mechanism-same-kind =
    .what = Zweimal dieselbe Art: Die Dosen summieren sich.
    .watch = Achte auf die Schäden von einem, nur früher und stärker. Das Zweite kann später kommen als das Erste.
    .do_not_taken = Lass eins weg. Verschrieben: nicht absetzen oder auslassen, nichts von derselben Art dazu.
    .do_taken = Bleibt zusammen, nehmt nichts mehr. Nicht aufweckbar, langsamer Atem, sehr heiß, Brustschmerz oder Krampfanfall: Hilfe öffnen, Notruf wählen.

mechanism-stomach =
    .what = Zusammen schlagen sie auf den Magen. Erbrechen ist gefährlich für alle, die benommen sind oder schlafen.
    .watch = Achte auf Erbrechen ohne Ende, Blut darin, Benommenheit beim Erbrechen.
    .do_not_taken = Lass eins weg. Bleib nicht allein und leg dich nicht flach auf den Rücken.
    .do_taken = Aufsetzen oder auf die Seite legen; bei Durst in kleinen Schlucken trinken. Blut, Erbrechen ohne Ende, verwirrt oder kaum wach zu halten: Hilfe öffnen, Notruf wählen.

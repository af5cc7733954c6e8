### Wie jedes Naloxon gegeben wird. Milligramm, Linien und Wartezeit stehen nie hier: Der Schirm fügt sie an.

product-any-spray = Irgendein Naloxon-Nasenspray
    .open_head = Ein Spray auspacken
    .open_detail = Nicht vorpumpen, nicht testen. Ein Spray ist eine Dosis. Die Packung zeigt es anders? Mach es wie auf der Packung.
    .spray_head = In ein Nasenloch sprühen
    .spray_detail = Auf dem Rücken, Kopf nach hinten, Hand unter den Nacken. Spitze sanft in nur ein Nasenloch, ganz durchdrücken.
    .note = Es zählt die Atmung, nicht das Aufwachen: weitere Naloxon-Dosen, bis die Person normal atmet.

product-nyxoid = Nyxoid
    .open_head = Folie von einem Blister abziehen
    .open_detail = Nimm das Spray heraus. Nicht vorpumpen, nicht testen. Ein Spray ist eine Dosis.
    .spray_head = In ein Nasenloch sprühen
    .spray_detail = Auf dem Rücken, Kopf nach hinten. Spitze sanft in nur ein Nasenloch, Kolben drücken, bis es klickt.
    .note = Nächste Naloxon-Dosis: neues Spray, anderes Nasenloch.

product-ventizolve = Ventizolve, Respinal
    .open_head = Ein Spray auspacken
    .open_detail = Nicht vorpumpen, nicht testen. Ein Spray ist eine Dosis.
    .spray_head = In ein Nasenloch sprühen
    .spray_detail = Auf dem Rücken, Kopf nach hinten. Spitze sanft in nur ein Nasenloch, Kolben ganz durchdrücken.
    .note = Nächste Naloxon-Dosis: neues Spray, anderes Nasenloch.

product-prenoxad = Prenoxad
    .open_head = Die Box aufdrehen
    .open_detail = Zieh die klare Folie ab, dreh, bis die Siegel brechen. Darin sind die Spritze und ihre Nadeln. Keine normale Atmung, und ihr seid zu zweit: Die andere Person beatmet oder drückt.
    .needle_head = Eine Nadel anschrauben
    .needle_detail = Schraub die klare Kappe von der Spritze. Schraub die Nadel mit ihrer Hülle an, dann dreh die Hülle ab.
    .line_head = Bis zur ersten schwarzen Linie
    .line_detail = Nicht die ganze Spritze. Außen in Oberschenkel oder Oberarm, durch die Kleidung, gerade hinein. Bis zur Linie drücken, herausziehen, zurück in die Box. Keine Hülle mehr auf die Nadel.
    .note = Jede weitere Naloxon-Dosis geht bis zur nächsten schwarzen Linie, bis die Person normal atmet. Nach der letzten Linie ist die Spritze leer.

product-spray-4mg = Narcan-Nasenspray und Generika
    .open_head = Ein Spray auspacken
    .open_detail = Zieh die Lasche mit dem Kreis ab, nimm das Spray heraus. Nicht vorpumpen, nicht testen. Ein Spray ist eine Dosis.
    .spray_head = In ein Nasenloch sprühen
    .spray_detail = Auf dem Rücken, Kopf nach hinten, Hand unter den Nacken. Spitze in nur ein Nasenloch, bis zu den Fingern. Kolben fest drücken.
    .note = Es zählt die Atmung, nicht das Aufwachen: weitere Naloxon-Dosen, bis die Person normal atmet.

product-nalscue = Nalscue
    .open_head = Zwei Sprays herausnehmen
    .open_detail = Eine Dosis sind hier zwei Sprays, eins in jedes Nasenloch. Nicht vorpumpen, nicht testen. Leg die Person auf den Rücken.
    .first_head = In ein Nasenloch sprühen
    .first_detail = Spitze ganz hinein, zur Außenseite der Nase hin. Kolben fest drücken.
    .second_head = In das andere Nasenloch sprühen
    .second_detail = Mit dem zweiten Spray, gleich nach dem ersten. Beide zusammen sind eine Dosis. Nächste Naloxon-Dosis: zwei neue Sprays, genauso gegeben.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Die Packung lesen
    .open_detail = Es gibt mehr als eine Stärke: Sag dem Rettungsdienst, welche. Nicht vorpumpen, nicht testen. Ein Spray ist eine Dosis.
    .give_head = Ein Spray geben
    .give_detail = In die Nase, so wie es die Packung zeigt. Die Packung sagt, wann die nächste Naloxon-Dosis folgen darf.

product-ampoule-04 = Naloxon-Ampulle
    .strength_head = Die Stärke lesen
    .strength_detail = Die Ampulle muss die Dosis, die hier steht, in einem Milliliter enthalten. Es gibt schwächere und stärkere. Andere Stärke? Frag die Leitstelle, wie viel.
    .snap_head = Die Spitze abbrechen
    .snap_detail = Schnipp die Flüssigkeit aus dem Hals nach unten. Stoff oder Tupfer um den Hals, von dir weg abbrechen. Keine normale Atmung, ihr seid zu zweit: Die andere Person beatmet oder drückt.
    .draw_head = Alles in die Spritze aufziehen
    .draw_detail = Nadel auf die Spritze, die ganze Ampulle aufziehen. Drück große Blasen hinaus; ein wenig Luft schadet nicht.
    .thigh_head = In den Oberschenkel spritzen
    .thigh_detail = Außen in Oberschenkel oder Oberarm, durch die Kleidung, gerade hinein. Langsam ganz durchdrücken. Keine Hülle mehr auf die Nadel stecken. Nächste Naloxon-Dosis: neue Ampulle.
    .note = Auf dem Etikett stehen Mikrogramm? Tausend davon sind ein Milligramm.

product-spray-8mg = Kloxxado
    .open_head = Ein Spray auspacken
    .open_detail = Nicht vorpumpen, nicht testen. Ein Spray ist eine Dosis.
    .give_head = Geben, wie die Packung es zeigt
    .give_detail = Ein Spray in ein Nasenloch, so wie es die Packung zeigt. Nächste Naloxon-Dosis: neues Spray, anderes Nasenloch; die Packung sagt, wann.
    .note = Entzug ist wahrscheinlicher als nach schwächeren Sprays. Es zählt die Atmung, nicht das Aufwachen.

product-nalmefene = Opvee (Nalmefen)
    .open_head = Ein Spray auspacken
    .open_detail = Nicht vorpumpen, nicht testen. Ein Spray ist eine Dosis.
    .give_head = Geben, wie die Packung es zeigt
    .give_detail = Ein Spray in die Nase, so wie es die Packung zeigt. Die Packung sagt, wann die nächste Dosis folgen darf.
    .note = Das ist Nalmefen, nicht Naloxon: Der Entzug kann härter sein und länger dauern. Sag dem Rettungsdienst den Namen.

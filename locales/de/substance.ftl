### Ein Stoff: was er ist, wie er heißt, was er mit allem anderen tut.

substance-title = Stoff
substance-nothing = Das kennt hier niemand
substance-nothing-why = Einen Stoff mit diesem Namen gibt es in dieser Ausgabe nicht. Das sagt nichts über ihn.
substance-to-mix = Im Mix danach suchen
substance-class-depressant = Beruhigungsmittel
substance-class-opioid = Opioid
substance-class-stimulant = Aufputschmittel
substance-class-empathogen = Empathogen
substance-class-psychedelic = Psychedelikum
substance-class-dissociative = Dissoziativum
substance-class-deliriant = Delirium auslösend
substance-class-cannabinoid = Cannabinoid
substance-class-antidepressant = Antidepressivum
substance-class-mood-stabiliser = Stimmungsstabilisierer
substance-class-antipsychotic = Antipsychotikum
substance-class-medicine = Medikament
substance-class-nootropic = Nootropikum
substance-class-other = andere Art
substance-itself = Schon für sich ein Mix: { $level }
substance-lasts-source = Quelle: { $name } (gelesen am { $date })
substance-add = Zum Mix hinzufügen
substance-in-mix = Schon im Mix: öffnen
substance-names = Andere Namen ({ $count })
substance-names-street = Straßennamen
substance-names-peers = Straßennamen kommen von Peers und können anderswo etwas anderes heißen.
substance-names-other = Auch geschrieben
substance-names-brand = Marken
substance-names-elsewhere = Straßennamen in anderen Sprachen
substance-names-ask = Diese können auch etwas anderes heißen
substance-others = Mit anderen, das schlimmste zuerst
substance-level = { $level } · { $count }
substance-unknown-means = Diese Paare hat niemand geprüft. Das ist kein Ja.
substance-show-all = Alle zeigen
substance-same = Noch mehr von derselben Art
substance-open-pairs = { $count ->
    [one] Und { $count } Paar hat niemand bewertet.
   *[other] Und { $count } Paare hat niemand bewertet.
}

### Safer Use: die Karten, und wer es sagt.

cards-title = Safer Use
cards-what = Was Menschen, die Drogen gebrauchen, einander sagen
# What a card is, where a row leads to one.
cards-one = Safer-Use-Karte
# On the page of a substance, below the cards that concern it.
cards-more = Mehr Safer Use
cards-all = Alle Safer-Use-Karten
# When no card has the name of an address.
cards-nothing = Keine solche Karte
cards-nothing-why = Diese Ausgabe hat keine Karte mit diesem Namen.
cards-sources = { $count ->
    [one] { $count } Quelle
   *[other] { $count } Quellen
}

### Minder risico: de kaarten, en wie het zegt.

cards-title = Minder risico
cards-what = Wat mensen die drugs gebruiken elkaar vertellen
cards-one = Kaart over minder risico
cards-more = Meer over minder risico
cards-all = Alle kaarten over minder risico
cards-nothing = Zo'n kaart is er niet
cards-nothing-why = Deze editie heeft geen kaart met die naam.
cards-sources = { $count ->
    [one] { $count } bron
   *[other] { $count } bronnen
}

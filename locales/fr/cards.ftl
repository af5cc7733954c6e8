### Moindre risque : les cartes, et qui le dit.

cards-title = À moindre risque
cards-what = Ce que se disent les personnes qui consomment des drogues
cards-one = Carte « à moindre risque »
cards-more = Plus de cartes « à moindre risque »
cards-all = Toutes les cartes « à moindre risque »
cards-nothing = Pas de carte de ce nom
cards-nothing-why = Cette édition n’a pas de carte de ce nom.
cards-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}

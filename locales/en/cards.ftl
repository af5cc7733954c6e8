### Safer use: the cards, and who says so.

cards-title = Safer use
cards-what = What people who use drugs tell each other
# What a card is, where a row leads to one.
cards-one = Safer-use card
# On the page of a substance, below the cards that concern it.
cards-more = More safer use
cards-all = All safer-use cards
# When no card has the name of an address.
cards-nothing = No such card
cards-nothing-why = This edition has no card of that name.
# Variables:
#   $count (Number) - how many sources there are, for example 6
cards-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}

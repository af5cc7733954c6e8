### Uso a minor rischio: le schede, e chi lo dice.

cards-title = Uso a minor rischio
cards-what = Che cosa si dicono tra loro le persone che usano sostanze
cards-one = Scheda sull'uso a minor rischio
cards-more = Altro sull'uso a minor rischio
cards-all = Tutte le schede sull'uso a minor rischio
cards-nothing = Nessuna scheda così
cards-nothing-why = Questa edizione non ha una scheda con questo nome.
cards-sources = { $count ->
    [one] { $count } fonte
   *[other] { $count } fonti
}

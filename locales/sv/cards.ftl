### Minska riskerna: korten, och vem som säger det.

cards-title = Minska riskerna
cards-what = Vad personer som använder droger säger till varandra
cards-one = Kort om att minska riskerna
cards-more = Mer om att minska riskerna
cards-all = Alla kort om att minska riskerna
cards-nothing = Inget sådant kort
cards-nothing-why = Den här utgåvan har inget kort med det namnet.
cards-sources = { $count ->
    [one] { $count } källa
   *[other] { $count } källor
}

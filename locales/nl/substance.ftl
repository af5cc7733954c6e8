### Eén middel: wat het is, hoe het heet, wat het met al het andere doet.

substance-title = Middel
substance-nothing = Niemand hier kent dat
# safety = true
substance-nothing-why = In deze editie is er geen middel met die naam. Dat zegt er niets over.
substance-to-mix = Zoek het in Mix
substance-class-depressant = dempend middel
substance-class-opioid = opioïde
substance-class-stimulant = stimulerend middel
substance-class-empathogen = empathogeen
substance-class-psychedelic = psychedelicum
substance-class-dissociative = dissociatief
substance-class-deliriant = delirant
substance-class-cannabinoid = cannabinoïde
substance-class-antidepressant = antidepressivum
substance-class-mood-stabiliser = stemmingsstabilisator
substance-class-antipsychotic = antipsychoticum
substance-class-medicine = medicijn
substance-class-nootropic = nootropicum
substance-class-other = een andere soort
substance-itself = Op zichzelf een mix: { $level }
substance-lasts-source = Bron: { $name } (gelezen { $date })
substance-add = Voeg toe aan de mix
substance-in-mix = In de mix: open die
substance-names = Andere namen ({ $count })
substance-names-street = Straatnamen
substance-names-peers = Straatnamen komen van peers en kunnen elders iets anders betekenen.
substance-names-other = Ook geschreven als
substance-names-brand = Merken
substance-names-elsewhere = Straatnamen in andere talen
substance-names-ask = Deze kunnen ook iets anders betekenen
substance-others = Met andere, het ergste eerst
substance-level = { $level } · { $count }
# safety = true
substance-unknown-means = Niemand heeft deze combinaties nagekeken. Dat is geen ja.
substance-show-all = Toon ze allemaal
substance-same = Meer van dezelfde soort
# safety = true
substance-open-pairs = { $count ->
    [one] En { $count } combinatie die niemand heeft beoordeeld.
   *[other] En { $count } combinaties die niemand heeft beoordeeld.
}

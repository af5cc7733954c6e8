### Jedna látka: co to je, jak se jí říká, co dělá se vším ostatním.

substance-title = Látka
substance-nothing = Tohle tu nikdo nezná
substance-nothing-why = Látka tohoto názvu v tomto vydání není. O ní samotné to nic neříká.
substance-to-mix = Hledat v Mixu
substance-class-depressant = tlumivá látka
substance-class-opioid = opioid
substance-class-stimulant = stimulant
substance-class-empathogen = empatogen
substance-class-psychedelic = psychedelikum
substance-class-dissociative = disociativum
substance-class-deliriant = deliriant
substance-class-cannabinoid = kanabinoid
substance-class-antidepressant = antidepresivum
substance-class-mood-stabiliser = stabilizátor nálady
substance-class-antipsychotic = antipsychotikum
substance-class-medicine = lék
substance-class-nootropic = nootropikum
substance-class-other = jiný druh
substance-itself = Už samo je to mix: { $level }
substance-lasts-source = Zdroj: { $name } (přečteno { $date })
substance-add = Přidat do mixu
substance-in-mix = V mixu: otevřít
substance-names = Další názvy ({ $count })
substance-names-street = Slang
substance-names-peers = Slangové názvy jsou od peerů a jinde můžou znamenat něco jiného.
substance-names-other = Píše se také
substance-names-brand = Značky
substance-names-elsewhere = Slang v jiných jazycích
substance-names-ask = Tyhle můžou znamenat i něco jiného
substance-others = S ostatními, nejhorší první
substance-level = { $level } · { $count }
substance-unknown-means = Tyhle dvojice nikdo neprověřil. To není ano.
substance-show-all = Ukázat všechny
substance-same = Další stejného druhu
substance-open-pairs = { $count ->
    [one] A { $count } dvojici nikdo nehodnotil.
    [few] A { $count } dvojice nikdo nehodnotil.
    [many] A { $count } dvojice nikdo nehodnotil.
   *[other] A { $count } dvojic nikdo nehodnotil.
}

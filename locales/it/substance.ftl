### Una sostanza: che cos'è, come si chiama, che cosa fa con tutto il resto.

substance-title = Sostanza
substance-nothing = Qui nessuno la conosce
substance-nothing-why = In questa edizione non c'è una sostanza con questo nome. Questo non dice niente su di essa.
substance-to-mix = Cercala in Mix
substance-class-depressant = sedativo
substance-class-opioid = oppioide
substance-class-stimulant = stimolante
substance-class-empathogen = empatogeno
substance-class-psychedelic = psichedelico
substance-class-dissociative = dissociativo
substance-class-deliriant = delirante
substance-class-cannabinoid = cannabinoide
substance-class-antidepressant = antidepressivo
substance-class-mood-stabiliser = stabilizzatore dell'umore
substance-class-antipsychotic = antipsicotico
substance-class-medicine = farmaco
substance-class-nootropic = nootropo
substance-class-other = un altro tipo
substance-itself = È già un mix: { $level }
substance-lasts-source = Fonte: { $name } (letta { $date })
substance-add = Aggiungi al mix
substance-in-mix = Nel mix: aprilo
substance-names = Altri nomi ({ $count })
substance-names-street = Nomi di strada
substance-names-peers = I nomi di strada vengono dai pari e altrove possono voler dire altro.
substance-names-other = Si scrive anche
substance-names-brand = Marche
substance-names-elsewhere = Nomi di strada in altre lingue
substance-names-ask = Questi possono voler dire anche altro
substance-others = Con altre, la peggiore per prima
substance-level = { $level } · { $count }
substance-unknown-means = Nessuno ha controllato queste coppie. Non è un sì.
substance-show-all = Mostrale tutte
substance-same = Altro dello stesso tipo
substance-open-pairs = { $count ->
    [one] E { $count } coppia che nessuno ha valutato.
   *[other] E { $count } coppie che nessuno ha valutato.
}

### Une substance : ce que c’est, comment elle s’appelle, ce qu’elle fait avec tout le reste.

substance-title = Substance
substance-nothing = Personne ici ne la connaît
substance-nothing-why = Il n’y a pas de substance de ce nom dans cette édition. Cela ne dit rien sur elle.
substance-to-mix = La chercher dans Mélange
substance-class-depressant = sédatif
substance-class-opioid = opioïde
substance-class-stimulant = stimulant
substance-class-empathogen = empathogène
substance-class-psychedelic = psychédélique
substance-class-dissociative = dissociatif
substance-class-deliriant = délirogène
substance-class-cannabinoid = cannabinoïde
substance-class-antidepressant = antidépresseur
substance-class-mood-stabiliser = régulateur de l’humeur
substance-class-antipsychotic = antipsychotique
substance-class-medicine = médicament
substance-class-nootropic = nootropique
substance-class-other = autre sorte
substance-itself = Un mélange à lui seul : { $level }
substance-lasts-source = Source : { $name } (lue le { $date })
substance-add = Ajouter au mélange
substance-in-mix = Dans le mélange : l’ouvrir
substance-names = Autres noms ({ $count })
substance-names-street = Noms de rue
substance-names-peers = Les noms de rue viennent de pairs et peuvent désigner autre chose ailleurs.
substance-names-other = S’écrit aussi
substance-names-brand = Marques
substance-names-elsewhere = Noms de rue dans d’autres langues
substance-names-ask = Ceux-ci peuvent aussi désigner autre chose
substance-others = Avec d’autres, la pire d’abord
substance-level = { $level } · { $count }
substance-unknown-means = Personne n’a vérifié ces paires. Ce n’est pas un oui.
substance-show-all = Tout montrer
substance-same = Encore de la même sorte
substance-open-pairs = { $count ->
    [one] Et il y a { $count } paire que personne n’a évaluée.
   *[other] Et il y a { $count } paires que personne n’a évaluées.
}

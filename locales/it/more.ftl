### Altro: quello che non serve subito.

more-title = Altro
more-chart = Ogni coppia a colpo d'occhio
more-settings = Lingua, dimensione del testo, colori, paese
more-about = Che cos'è, da dove viene, chi l'ha controllata

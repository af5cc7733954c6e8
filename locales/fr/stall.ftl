### Un stand de pairs : quand il est ouvert, ce qu’il a, comment y aller. Réunions et groupes utilisent certains de ses mots.

stall-gone = Ceci n’est plus là
stall-gone-why = Le groupe ne le nomme plus, ou tu ne suis plus le groupe.
stall-offers = Ce qu’il y a
stall-hours = Quand c’est ouvert
stall-always = Jour et nuit
stall-hours-unknown = L’appli ne peut rien tirer de ces horaires. Demande avant d’y aller.
stall-clock = Selon l’horloge sur place ({ $zone }).
stall-closed-day = Fermé
stall-over = Tous ses horaires sont passés.
stall-languages = On y parle :
stall-contact = Joindre
stall-gathering = L’événement où il se tient
stall-group = Qui s’en occupe
stall-checked = Dernière vérification : { $date }
stall-unchecked = Personne n’a dit quand cela a été vérifié. Demande avant un long trajet.

### Ce qu’il faut savoir des numéros d’urgence d’un pays avant d’appeler. Son propre numéro n’est jamais ici : l’écran l’ajoute.

number-at =
    .note = Ici, c’est la police qui répond au 112.

number-au =
    .note = Le 112 ne marche qu’à partir d’un téléphone mobile.

number-ba =
    .note = Le 112 n’a pas de service qui fonctionne ici.

number-ch =
    .note = Ici, c’est la police qui répond au 112.

number-li =
    .note = Ici, c’est la police qui répond au 112.

number-no =
    .note = Ici, c’est la police qui répond au 112.

number-rs =
    .note = Le 112 n’a pas de service qui fonctionne ici.

number-sm =
    .note = Depuis un mobile, l’appel peut arriver dans un centre en Italie, qui le transmet.

number-ua =
    .note = Le 112 est arrivé région par région et ne répond peut-être pas partout.

### Agenda : ce que les groupes suivis annoncent, jour par jour ; ce qui a changé ; ce qui se chevauche.

events-title = Agenda
events-none = Pas encore d’événements.
events-later = Ils viennent des groupes de pairs que tu suis : festivals avec un stand de pairs, fêtes, formations.
events-follow = Suivre un groupe
events-follow-how = Scanne le code de son affiche, ou colle son lien
events-none-ahead = Les groupes que tu suis n’annoncent rien à venir.
events-no-fit = Rien à venir ne correspond.
events-all = Tout montrer
events-now = En cours
events-more = Plus
events-over = Finis
events-over-none = Rien de fini dans les trois derniers mois.
events-more-times = { $count ->
    [one] et encore une fois
   *[other] et encore { $count } fois
}
events-favourite = Un favori

events-filters = Montrer seulement
events-near = Près de moi
events-favourites = Favoris
events-month = Mois
events-nowhere = Près de quoi ? Dis où tu es, ou choisis un lieu. Cela reste sur ce téléphone.
events-around = Ceux à 100 km au plus.
events-offer = Un stand y offre
events-offer-any = N’importe quoi
events-country = Pays
events-country-any = Tous les pays

events-month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
events-month-before = Mois d’avant
events-month-after = Mois d’après
events-day = { $day }, { $count ->
    [0] rien
    [one] { $count } événement
   *[other] { $count } événements
}

events-changes = { $count ->
    [one] { $count } changement depuis ta dernière visite
   *[other] { $count } changements depuis ta dernière visite
}
events-changes-others = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
events-seen = Vu
events-change-new = Nouveau : { $name }, { $when }
events-change-cancelled = Annulé : { $name }
events-change-on-again = A lieu finalement : { $name }
events-change-moved = Déplacé : { $name }, maintenant : { $to }. Avant : { $from }.
events-change-no-longer = Retiré : { $name }, { $when }
events-change-elsewhere = Autre lieu : { $name } est maintenant ici : { $place }
events-change-elsewhere-unsaid = Autre lieu : { $name }
events-change-renamed = Nouveau nom : { $from } s’appelle maintenant { $name }.
events-change-gone = N’est plus annoncé : { $name }

events-overlaps = Tes favoris se chevauchent
events-overlap = { $one } et { $other } ont lieu en même temps : { $when }.

### Alertes : ce contre quoi des groupes mettent en garde. Ce qui n’y figure pas ne dit rien sur rien.

alerts-title = Alertes
alerts-what = Ce contre quoi des groupes mettent en garde
alerts-not-in-list = Ne pas être dans cette liste ne dit rien d’un comprimé.
alerts-search = Nom, logo, couleur ou région
alerts-count = { $count ->
    [0] Aucune alerte ne correspond.
    [one] { $count } alerte
   *[other] { $count } alertes
}
alerts-none = Aucune alerte sur ce téléphone. Elles viennent avec les groupes que tu suis.
alerts-old = Plus anciennes
alerts-old-what = Ce n’est plus une nouvelle. Ce contre quoi elles mettent en garde circule peut-être encore.
alerts-sold-as = Vendu comme { $name }
alerts-found = Dedans : { $what }
alerts-logo = logo qui ressemble à : { $logo }
alerts-unmeasured = { $what } : non mesuré
alerts-measured = { $what } : { $amount }
alerts-tested = Analysé : { $method }
alerts-reported = Signalé, pas analysé
alerts-cannot-see = Cette analyse ne peut pas voir :
alerts-on = Du : { $date }
alerts-what-found = Ce que c’était
alerts-do = Quoi faire
alerts-contact = Qui en répond
alerts-is-old = Une alerte plus ancienne : c’était une nouvelle jusqu’au { $date }.
alerts-was-corrected = Corrigée depuis
alerts-was-withdrawn = Retirée depuis
alerts-later = Ce que le groupe en dit maintenant
alerts-earlier = L’alerte d’avant
alerts-gone = Cette alerte n’est plus là
alerts-about = { $count ->
    [one] { $count } mise en garde sur des produits vendus comme { $name }
   *[other] { $count } mises en garde sur des produits vendus comme { $name }
}
alerts-about-more = et encore { $count }

### La réponse à un mélange : niveaux, effets, ce qui est inconnu. Se lit sur l’écran Mélange et dans l’outil.

verdict-risk-dangerous = Peut tuer
verdict-risk-unsafe = Risque élevé
verdict-risk-caution = Prudence
verdict-risk-low = Risque moindre, pas sans danger
verdict-risk-unknown = Non évalué

verdict-headline-dangerous = { $unknown ->
    [0] Peut tuer.
    [one] Peut tuer, et il y a { $unknown } paire que personne n’a évaluée.
   *[other] Peut tuer, et il y a { $unknown } paires que personne n’a évaluées.
}
verdict-headline-unsafe = { $unknown ->
    [0] Risque élevé.
    [one] Risque élevé, et il y a { $unknown } paire que personne n’a évaluée.
   *[other] Risque élevé, et il y a { $unknown } paires que personne n’a évaluées.
}
verdict-headline-caution = { $unknown ->
    [0] Prudence.
    [one] Prudence, et il y a { $unknown } paire que personne n’a évaluée.
   *[other] Prudence, et il y a { $unknown } paires que personne n’a évaluées.
}
verdict-headline-rescue = Un antidote ne s’évalue pas : il se donne.
verdict-headline-low = Risque moindre, pas sans danger.
verdict-headline-unknown = { $unknown ->
    [one] Non évalué. Personne n’a vérifié cette paire. Ce n’est pas un oui.
   *[other] Non évalué. Personne n’a vérifié { $unknown } de ces paires. Ce n’est pas un oui.
}

verdict-said = { $risk ->
    [dangerous] Peut tuer
    [unsafe] Risque élevé
   *[caution] Prudence
}, { $others ->
    [0] dit { $name } ({ $date })
    [one] disent { $name } ({ $date }) et { $others } autre groupe
   *[other] disent { $name } ({ $date }) et { $others } autres groupes
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] . Et il y a { $unknown } paire que personne n’a évaluée.
   *[other] . Et il y a { $unknown } paires que personne n’a évaluées.
}
verdict-own = Le tableau de Tentlight lui-même : { $risk ->
    [dangerous] peut tuer
    [unsafe] risque élevé
    [caution] prudence
    [low] risque moindre, pas sans danger
   *[unknown] non évalué
}{ $unknown ->
    [0] .
    [one] , et { $unknown } paire non évaluée.
   *[other] , et { $unknown } paires non évaluées.
}
verdict-lowered = { $risk ->
    [dangerous] Était « peut tuer » jusqu’au { $date }.
    [unsafe] Était « risque élevé » jusqu’au { $date }.
    [caution] Était « prudence » jusqu’au { $date }.
    [low] Était « risque moindre, pas sans danger » jusqu’au { $date }.
   *[unknown] Était « non évalué » jusqu’au { $date }.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] , au sujet d’une substance proche :
   *[these] {" "}:
} { $risk ->
    [dangerous] peut tuer
    [unsafe] risque élevé
   *[caution] prudence
}
verdict-day = { $day }{ $day ->
    [1] er
   *[other] {""}
} { $month ->
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
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = L’un renforce l’autre.
verdict-effect-add = Les deux s’additionnent.
verdict-effect-decrease = L’un masque l’autre : facile d’en prendre trop.
verdict-effect-mixed = Ensemble, imprévisibles.
verdict-effect-unknown = Personne n’a décrit ce que l’un fait à l’autre.

verdict-confidence-agreed = Les sources sont d’accord.
verdict-confidence-single = Une seule source.
verdict-confidence-disputed = Les sources ne sont pas d’accord. Nous montrons la plus prudente.
verdict-confidence-below = Les sources ne sont pas d’accord sur sa famille. Ceci est notre lecture pour cette substance : lis les deux.
verdict-confidence-inferred = Jugé d’après sa famille : au moins ce risque. Ça peut être pire.
verdict-confidence-judged = Notre propre lecture, pas encore relue par un professionnel de santé : au moins ce risque. Ça peut être pire.
verdict-confidence-group = La parole d’un groupe, pas celle de Tentlight : au moins ce risque. Ça peut être pire.
verdict-confidence-none = Non évalué. Personne n’a vérifié cette paire. Ce n’est pas un oui.

verdict-open-dangerous = Sans « { $names } », la réponse serait : peut tuer. Avec, personne ne sait.
verdict-open-unsafe = Sans « { $names } », la réponse serait : risque élevé. Avec, personne ne sait.
verdict-open-caution = Sans « { $names } », la réponse serait : prudence. Avec, personne ne sait.
verdict-open-low = Sans « { $names } », la réponse serait : risque moindre, pas sans danger. Avec, personne ne sait.
verdict-open-unknown = Sans « { $names } », la réponse serait : non évalué. Avec, personne ne sait.
verdict-purity = Comme si chaque produit était bien ce pour quoi il a été vendu.
verdict-prescribed = Un médicament prescrit : ne l’arrête pas et ne saute pas de prise à cause de cette appli. Demande en pharmacie ou à ton centre de soins.
verdict-cautious-wins = Quand les sources diffèrent, nous suivons celle qui s’inquiète le plus.
verdict-checked-as = vérifié comme { $name }
verdict-judged-by = jugé d’après une substance proche : { $name }
verdict-unrated = substance connue, mais personne ne l’a évaluée
verdict-lasts = { $days ->
    [one] { $name } compte encore { $days } jour après la dernière fois.
   *[other] { $name } compte encore { $days } jours après la dernière fois.
}
verdict-built-in = D’après l’édition intégrée du { $date } ; des alertes plus récentes peuvent manquer.
verdict-not-reviewed = Pas encore relu par un professionnel de santé.
verdict-help = Quelqu’un va mal ? Aide

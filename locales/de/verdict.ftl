### Die Antwort auf eine Mischung: Stufen, Wirkungen, was niemand weiß.

verdict-risk-dangerous = Lebensgefährlich
verdict-risk-unsafe = Hohes Risiko
verdict-risk-caution = Vorsicht
verdict-risk-low = Geringeres Risiko, nicht harmlos
verdict-risk-unknown = Nicht bewertet

verdict-headline-dangerous = { $unknown ->
    [0] Lebensgefährlich.
    [one] Lebensgefährlich – und { $unknown } Paar hat niemand bewertet.
   *[other] Lebensgefährlich – und { $unknown } Paare hat niemand bewertet.
}
verdict-headline-unsafe = { $unknown ->
    [0] Hohes Risiko.
    [one] Hohes Risiko – und { $unknown } Paar hat niemand bewertet.
   *[other] Hohes Risiko – und { $unknown } Paare hat niemand bewertet.
}
verdict-headline-caution = { $unknown ->
    [0] Vorsicht.
    [one] Vorsicht – und { $unknown } Paar hat niemand bewertet.
   *[other] Vorsicht – und { $unknown } Paare hat niemand bewertet.
}
verdict-headline-rescue = Ein Gegenmittel wird nicht bewertet: Man gibt es.
verdict-headline-low = Geringeres Risiko, nicht harmlos.
verdict-headline-unknown = { $unknown ->
    [one] Nicht bewertet. Das hat niemand geprüft. Das ist kein Ja.
   *[other] Nicht bewertet. { $unknown } dieser Paare hat niemand geprüft. Das ist kein Ja.
}

verdict-said = { $risk ->
    [dangerous] Lebensgefährlich
    [unsafe] Hohes Risiko
   *[caution] Vorsicht
}, { $others ->
    [0] sagt { $name } ({ $date })
    [one] sagen { $name } ({ $date }) und { $others } weitere Gruppe
   *[other] sagen { $name } ({ $date }) und { $others } weitere Gruppen
}
verdict-headline-said = { $said }{ $unknown ->
    [0] .
    [one] {" "}– und { $unknown } Paar hat niemand bewertet.
   *[other] {" "}– und { $unknown } Paare hat niemand bewertet.
}
verdict-own = In der eigenen Tabelle von Tentlight: { $risk ->
    [dangerous] lebensgefährlich
    [unsafe] hohes Risiko
    [caution] Vorsicht
    [low] geringeres Risiko, nicht harmlos
   *[unknown] nicht bewertet
}{ $unknown ->
    [0] .
    [one] {" "}– und { $unknown } Paar nicht bewertet.
   *[other] {" "}– und { $unknown } Paare nicht bewertet.
}
verdict-lowered = { $risk ->
    [dangerous] Bis zum { $date } stand hier: lebensgefährlich.
    [unsafe] Bis zum { $date } stand hier: hohes Risiko.
    [caution] Bis zum { $date } stand hier: Vorsicht.
    [low] Bis zum { $date } stand hier: geringeres Risiko, nicht harmlos.
   *[unknown] Bis zum { $date } stand hier: nicht bewertet.
}
verdict-group = { $name } ({ $date }){ $of ->
    [relative] {" "}über einen verwandten Stoff:
   *[these] :
} { $risk ->
    [dangerous] lebensgefährlich
    [unsafe] hohes Risiko
   *[caution] Vorsicht
}
verdict-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}{ $year ->
    [0] {""}
   *[other] {" "}{ $year }
}

verdict-effect-increase = Eins verstärkt das andere.
verdict-effect-add = Beides summiert sich.
verdict-effect-decrease = Eins überdeckt das andere: man nimmt leicht zu viel.
verdict-effect-mixed = Zusammen unberechenbar.
verdict-effect-unknown = Niemand hat beschrieben, was sie miteinander tun.

verdict-confidence-agreed = Die Quellen sind sich einig.
verdict-confidence-single = Eine Quelle.
verdict-confidence-disputed = Die Quellen sind sich uneinig. Wir zeigen die vorsichtigere.
verdict-confidence-below = Die Quellen sind sich über die Stoffgruppe uneinig. Das ist unsere Einschätzung für diesen Stoff: Lies beide.
verdict-confidence-inferred = Nach der Stoffgruppe beurteilt: mindestens das. Es kann schlimmer sein.
verdict-confidence-judged = Unsere eigene Einschätzung, noch nicht ärztlich geprüft: mindestens das. Es kann schlimmer sein.
verdict-confidence-group = Das sagt eine Gruppe, nicht Tentlight: mindestens das. Es kann schlimmer sein.
verdict-confidence-none = Nicht bewertet. Das hat niemand geprüft. Das ist kein Ja.

verdict-open-dangerous = Ohne '{ $names }' stünde hier: lebensgefährlich. Damit weiß es niemand.
verdict-open-unsafe = Ohne '{ $names }' stünde hier: hohes Risiko. Damit weiß es niemand.
verdict-open-caution = Ohne '{ $names }' stünde hier: Vorsicht. Damit weiß es niemand.
verdict-open-low = Ohne '{ $names }' stünde hier: geringeres Risiko, nicht harmlos. Damit weiß es niemand.
verdict-open-unknown = Ohne '{ $names }' stünde hier: nicht bewertet. Damit weiß es niemand.
verdict-purity = Als wäre alles das, als was es verkauft wurde.
verdict-prescribed = Ein verschriebenes Medikament: Setz es nicht ab und lass es nicht aus wegen dieser App. Frag in der Apotheke oder deiner Praxis.
verdict-cautious-wins = Wo Quellen sich unterscheiden, halten wir uns an die, die mehr warnt.
verdict-checked-as = geprüft als { $name }
verdict-judged-by = beurteilt nach dem verwandten Stoff { $name }
verdict-unrated = bekannt, aber niemand hat es bewertet
verdict-lasts = { $days ->
    [one] { $name } zählt noch { $days } Tag nach der letzten Einnahme.
   *[other] { $name } zählt noch { $days } Tage nach der letzten Einnahme.
}
verdict-built-in = Aus der eingebauten Ausgabe vom { $date }; neuere Warnungen können fehlen.
verdict-not-reviewed = Noch nicht ärztlich geprüft.
# Leads to Help from an answer that warns.
verdict-help = Geht es jemandem schlecht? Hilfe

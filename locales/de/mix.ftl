### Der Schirm „Mix“: Was tun diese zusammen. Auch für `mix` im Terminal.

mix-title = Mix
mix-everything = Alles aus den letzten 24 Stunden und tägliche Medikamente
mix-search = Stoff hinzufügen
    .placeholder = Name oder Marke
mix-found = { $count ->
    [one] { $count } gefunden.
   *[other] { $count } gefunden.
}
mix-found-none = Diesen Namen kennt hier niemand.
mix-add-unknown = ‚{ $typed }‘ hinzufügen als etwas, das niemand kennt
mix-asks = Was meinst du?
mix-asks-tusi = Was unter diesem Namen verkauft wird, ist meist Ketamin und MDMA, nicht 2C-B oder Kokain.
mix-remove = { $name } entfernen
mix-empty = Füg zwei oder mehr hinzu. Oft falsch eingeschätzt:
mix-one-more = Füg noch eins hinzu, um zu sehen, was sie zusammen tun.
mix-full = Höchstens zehn. Entfern eins, um ein anderes hinzuzufügen.
mix-watch = Anzeichen
mix-not-taken = Noch nicht genommen
mix-taken = Schon genommen
mix-pairs = Jedes Paar, das schlimmste zuerst
mix-sources = Quellen
mix-source = { $name }: { $word } (angesehen am { $date })
mix-source-undated = { $name }: { $word }
mix-ambiguous = ‚{ $typed }‘ kann mehreres heißen: { $names }. Frag mit einem dieser Namen.
mix-unknown = ‚{ $typed }‘: Diesen Namen kennt hier niemand. Er zählt in jedem Paar als nicht bewertet.
mix-unrated = { $name }: bekannt, aber niemand hat es bewertet. Zählt in jedem Paar als nicht bewertet.
# Leads to the page of one substance.
# Variables:
#   $name (String) - the substance, for example "MDMA"
mix-about = Über { $name }
mix-chart = Die ganze Tabelle
# Back to what was asked about before a pair was looked at.
# Variables:
#   $names (String) - the substances, for example "MDMA + Alcohol"
mix-before = Zurück zu { $names }

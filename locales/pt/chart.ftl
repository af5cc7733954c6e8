### A tabela: cada par à vista, uma linha dela, duas linhas lado a lado.

chart-title = Tabela
chart-search = Procurar uma substância
chart-search-second = Comparar com
# safety = true
chart-nothing = «{ $typed }»: ninguém aqui conhece esse nome. Isso não é um sim.
chart-whole = Tabela toda
chart-caption = Cada substância com cada outra
chart-how = Carrega numa forma ou num nome.
chart-legend = O que querem dizer as formas
chart-pair = { $name } + { $other }: { $level }
chart-twice = { $name }, duas vezes o mesmo género: { $level }
chart-row = Com cada uma das outras, o pior primeiro.
chart-about = Sobre
chart-group = { $level }: { $count }
chart-same = Duas vezes o mesmo género
chart-to-mix = Abrir na Mistura
chart-compare = Ambas com cada uma das outras, o pior primeiro

chart-class-depressant = Sedativos
chart-class-opioid = Opioides
chart-class-stimulant = Estimulantes
chart-class-empathogen = Empatogénios
chart-class-psychedelic = Psicadélicos
chart-class-dissociative = Dissociativos
chart-class-deliriant = Delirantes
chart-class-cannabinoid = Canabinoides
chart-class-antidepressant = Antidepressivos
chart-class-mood-stabiliser = Estabilizadores do humor
chart-class-antipsychotic = Antipsicóticos
chart-class-medicine = Outros medicamentos
chart-class-nootropic = Nootrópicos
chart-class-other = Outras

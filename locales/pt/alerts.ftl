### Alertas: do que avisam os grupos. O que não está aqui não diz nada sobre coisa nenhuma.

alerts-title = Alertas
alerts-what = Do que avisam os grupos
# safety = true
alerts-not-in-list = Não estar nesta lista não diz nada sobre um comprimido.
alerts-search = Nome, logótipo, cor ou região
alerts-count = { $count ->
    [0] Nenhum alerta corresponde.
    [one] { $count } alerta
   *[other] { $count } alertas
}
alerts-none = Não há alertas neste telemóvel. Chegam com os grupos que segues.
alerts-old = Mais antigos
alerts-old-what = Já não são novidade. Aquilo de que avisam pode ainda circular.
alerts-sold-as = Vendido como { $name }
alerts-found = Contém: { $what }
alerts-logo = logótipo parecido com { $logo }
alerts-unmeasured = { $what }: não medido
alerts-measured = { $what }: { $amount }
alerts-tested = Analisado: { $method }
alerts-reported = Comunicado, não analisado
# safety = true
alerts-cannot-see = Essa análise não consegue ver:
alerts-on = De: { $date }
alerts-what-found = O que era
alerts-do = O que fazer
alerts-contact = Quem responde por isto
alerts-is-old = Um alerta mais antigo: foi novidade até { $date }.
alerts-was-corrected = Corrigido desde então
alerts-was-withdrawn = Retirado desde então
alerts-later = O que o grupo diz disto agora
alerts-earlier = O alerta anterior
alerts-gone = Este alerta já não existe
alerts-about = { $count ->
    [one] { $count } aviso sobre coisas vendidas como { $name }
   *[other] { $count } avisos sobre coisas vendidas como { $name }
}
alerts-about-more = e mais { $count }

### Perto: tendas de pares, reuniões e naloxona à tua volta.

nearby-title = Perto
nearby-none = Ainda não há lugares.
nearby-later = Chegam com os grupos que segues: lê o código do cartaz de um grupo, ou cola a ligação dele. Onde estás nunca sai do telemóvel.
nearby-follow = Seguir um grupo
nearby-from = A partir de { $place }
nearby-from-here = A partir de onde está este telemóvel
nearby-from-then = A partir de onde este telemóvel estava há bocado. Pergunta outra vez se continuaste a andar.
nearby-elsewhere = Outro lugar
nearby-forget = Esquecer
nearby-ask = Onde estou?
nearby-ask-what = Só agora, só neste telemóvel. Não se guarda em lado nenhum e esquece-se quando sais.
nearby-asking = A perguntar ao telemóvel
nearby-no-place-refused = O telemóvel não tem permissão para dizer onde está. Escolhe um lugar abaixo.
nearby-no-place-unavailable = O telemóvel não sabe dizer onde está. Escolhe um lugar abaixo.
nearby-no-place-late = O telemóvel não descobriu a tempo. Tenta outra vez, ou escolhe um lugar abaixo.
nearby-no-place-insecure = Uma página que veio por uma linha aberta não pode perguntar. Escolhe um lugar abaixo.
nearby-pick = Ou escolhe um lugar
    .placeholder = Localidade, ou 48.1, 11.5
nearby-pick-none = Aqui não há essa localidade. Tenta uma maior ali perto, ou coordenadas.
nearby-pick-held = Lugares dos teus grupos
nearby-count = { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}
nearby-nothing = Nada que corresponda. Tira um filtro.
nearby-far = Nada até { $near }. O próximo está a { $next }.
nearby-more = Mais
nearby-countries = O que há, por país
nearby-no-country = País não dito
nearby-country = { $country }: { $count }
nearby-group-door = Um grupo com uma porta. Pergunta quando está aberto.
nearby-filter = O que precisas
nearby-open = Aberto agora
nearby-offers-all = Todas as ofertas
nearby-offers-fewer = Menos ofertas
nearby-any-of = Mostra-se o que tem qualquer destas.
nearby-map = Mostrar num mapa
nearby-map-sees = Abre a tua aplicação de mapas, que vê este lugar.
nearby-map-sees-web = Abre openstreetmap.org, que vê este lugar e o teu endereço de internet.
nearby-help = Pares que podem ajudar
nearby-help-what = Para agora ou depois. Em emergência, liga primeiro.
nearby-help-open = Banca aberta mais próxima que pode ajudar

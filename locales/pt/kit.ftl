### A minha naloxona: qual levas, até quando, quantas.

kit-title = A minha naloxona
kit-what = Qual levas contigo, e até quando
kit-product = Qual
kit-product-none = Nenhuma escolhida
kit-first = A Ajuda mostra então esta primeiro.
kit-until = Até quando
kit-month = Mês
kit-year = Ano
kit-until-none = Não sei
kit-until-hint = Está na embalagem, depois de EXP.
kit-until-half = Escolhe o mês e também o ano.
kit-count = Quantos sprays, seringas ou ampolas
kit-ending-soon = Algo no teu kit acaba no próximo mês.
kit-ending-now = Algo no teu kit acaba este mês.
kit-ending-past = Algo no teu kit passou da data.
kit-expired = Fora do prazo é melhor do que nenhuma: se não há outra, dá-a. Guarda-a até teres uma nova.
kit-refill = Procurar uma nova aqui perto
kit-seen = Isto fica neste telemóvel. Quem o desbloqueia pode vê-lo.
kit-remove = Tirar
kit-removed = Tirado.

### Lugares e o que lá há: as palavras das listas de que os grupos escolhem, a que distância, quem o diz.

place-offer-naloxone = Naloxona
place-offer-drug-checking = Análise de drogas
place-offer-quiet-space = Espaço sossegado
place-offer-psychedelic-support = Apoio psicadélico
place-offer-first-aid = Primeiros socorros
place-offer-peer-support = Apoio entre pares
place-offer-advice = Aconselhamento
place-offer-water = Água
place-offer-vitamins = Vitaminas
place-offer-food = Comida
place-offer-syringes = Seringas estéreis
place-offer-found-syringe-pick-up = Recolha de seringas encontradas
place-offer-condoms = Preservativos
place-offer-wound-care = Tratamento de feridas
place-offer-hiv-test = Teste ao VIH
place-offer-hcv-test = Teste à hepatite C
place-offer-sti-test = Teste a IST
place-offer-hcv-treatment = Tratamento da hepatite C
place-offer-prep = PrEP
place-offer-pep = PEP (PPE)
place-offer-substitution = Substituição opioide
place-offer-consumption-room = Sala de consumo
place-offer-accompaniment = Companhia a serviços e médicos
place-offer-sexual-violence-support = Apoio após violência sexual
place-offer-chemsex-support = Apoio em chemsex
place-offer-women-hours = Horário para mulheres
place-offer-queer-hours = Horário queer
place-offer-shower = Duche
place-offer-clothes = Roupa
place-offer-housing = Ajuda com habitação
place-offer-legal-advice = Aconselhamento jurídico

place-activity-syringe-patrol = Ronda de recolha de seringas
place-activity-syringe-distribution = Distribuição de seringas
place-activity-safer-use-advice = Aconselhamento em redução de riscos
place-activity-treatment-help = Ajuda com o tratamento
place-activity-housing-help = Ajuda com habitação
place-activity-training-help = Ajuda com formação e trabalho
place-activity-health-care = Enfermagem e cuidados básicos de saúde
place-activity-food = Comida
place-activity-legal-aid = Apoio jurídico

place-category-harm-reduction = Redução de riscos e danos
place-category-user-group = Grupo de pessoas que usam drogas
place-category-mutual-aid = Ajuda mútua
place-category-drug-checking = Análise de drogas
place-category-online-information = Informação online
place-category-recovery-enterprise = Trabalho e vida em recuperação
place-category-advocacy = Defesa de direitos
place-category-research = Investigação

place-access-step-free = Sem degraus
place-access-wheelchair-toilet = Casa de banho para cadeira de rodas
place-access-hearing-loop = Anel magnético para aparelhos auditivos
place-access-sign-language = Língua gestual
place-access-easy-language = Linguagem fácil
place-access-dogs = Cães são bem-vindos
place-access-no-ticket = Não precisa de bilhete
place-access-anonymous = Não se pergunta o nome

place-format-open = Aberta a todos
place-format-closed = Só para quem é afetado
place-format-newcomers = Para quem vem de novo
place-format-speaker = Com orador
place-format-discussion = Conversa
place-format-step-study = Estudo dos passos
place-format-tools = Ferramentas
place-format-women = Mulheres
place-format-men = Homens
place-format-queer = Queer
place-format-young = Jovens
place-format-relatives = Familiares e amigos

place-form-pill = Comprimido
place-form-powder = Pó
place-form-crystal = Cristal
place-form-capsule = Cápsula
place-form-blotter = Papel
place-form-liquid = Líquido
place-form-plant = Planta
place-form-vape = Vape
place-form-other = Outra coisa

place-approach-abstinence = Abstinência
place-approach-harm-reduction = Redução de riscos e danos
place-approach-both = Abstinência e redução de riscos e danos

place-kind-festival = Festival
place-kind-party = Festa
place-kind-training = Formação
place-kind-advocacy = Ação pública
place-kind-other = Evento

place-status-on = Realiza-se
place-status-moved = Mudou: esta é a nova hora ou o novo lugar
place-status-cancelled = Cancelado: não se realiza

place-severity-notice = Bom saber
place-severity-warning = Aviso
place-severity-danger = Pode matar

place-state-current = Em vigor
place-state-corrected = Corrigido: este substitui um alerta anterior
place-state-withdrawn = Retirado: o grupo volta atrás com o seu alerta

place-near = a menos de 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] norte
    [ne] nordeste
    [e] este
    [se] sudeste
    [s] sul
    [sw] sudoeste
    [w] oeste
   *[nw] noroeste
}
place-way = { $distance } para { $direction }

place-says = diz { $name }, { $date }
place-unlisted = não listado
place-europe = Vários países da Europa
place-international = Internacional
place-contact-phone = Telefone
place-contact-sms = SMS
place-contact-mail = E-mail
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

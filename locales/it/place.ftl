### Luoghi e che cosa c'è: le parole degli elenchi da cui scelgono i gruppi, quanto è lontano, chi lo dice.

place-offer-naloxone = Naloxone
place-offer-drug-checking = Analisi delle sostanze (drug checking)
place-offer-quiet-space = Spazio tranquillo
place-offer-psychedelic-support = Sostegno psichedelico
place-offer-first-aid = Primo soccorso
place-offer-peer-support = Sostegno tra pari
place-offer-advice = Consulenza
place-offer-water = Acqua
place-offer-vitamins = Vitamine
place-offer-food = Cibo
place-offer-syringes = Siringhe sterili
place-offer-found-syringe-pick-up = Ritiro di siringhe abbandonate
place-offer-condoms = Preservativi
place-offer-wound-care = Cura delle ferite
place-offer-hiv-test = Test HIV
place-offer-hcv-test = Test epatite C
place-offer-sti-test = Test IST
place-offer-hcv-treatment = Cura dell'epatite C
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Terapia sostitutiva con oppioidi
place-offer-consumption-room = Stanza del consumo
place-offer-accompaniment = Accompagnamento a uffici e medici
place-offer-sexual-violence-support = Sostegno dopo violenza sessuale
place-offer-chemsex-support = Sostegno sul chemsex
place-offer-women-hours = Orario per donne
place-offer-queer-hours = Orario queer
place-offer-shower = Doccia
place-offer-clothes = Vestiti
place-offer-housing = Aiuto per la casa
place-offer-legal-advice = Consulenza legale

place-activity-syringe-patrol = Ronda raccolta siringhe
place-activity-syringe-distribution = Distribuzione di siringhe
place-activity-safer-use-advice = Consulenza sull'uso a minor rischio
place-activity-treatment-help = Aiuto per le cure
place-activity-housing-help = Aiuto per la casa
place-activity-training-help = Aiuto per formazione e lavoro
place-activity-health-care = Infermieristica e cure di base
place-activity-food = Cibo
place-activity-legal-aid = Assistenza legale

place-category-harm-reduction = Riduzione del danno
place-category-user-group = Gruppo di persone che usano sostanze
place-category-mutual-aid = Auto-mutuo aiuto
place-category-drug-checking = Analisi delle sostanze (drug checking)
place-category-online-information = Informazione online
place-category-recovery-enterprise = Lavoro e casa nel recupero
place-category-advocacy = Difesa dei diritti
place-category-research = Ricerca

place-access-step-free = Senza gradini
place-access-wheelchair-toilet = Bagno per sedia a rotelle
place-access-hearing-loop = Sistema a induzione per l'udito
place-access-sign-language = Lingua dei segni
place-access-easy-language = Lingua facile
place-access-dogs = Cani benvenuti
place-access-no-ticket = Senza biglietto
place-access-anonymous = Non si chiede il nome

place-format-open = Aperto a chiunque
place-format-closed = Solo per chi è coinvolto
place-format-newcomers = Per chi è nuovo
place-format-speaker = Con un relatore
place-format-discussion = Discussione
place-format-step-study = Studio dei passi
place-format-tools = Strumenti
place-format-women = Donne
place-format-men = Uomini
place-format-queer = Queer
place-format-young = Giovani
place-format-relatives = Familiari e amici

place-form-pill = Pastiglia
place-form-powder = Polvere
place-form-crystal = Cristallo
place-form-capsule = Capsula
place-form-blotter = Cartone (blotter)
place-form-liquid = Liquido
place-form-plant = Pianta
place-form-vape = Vaporizzatore
place-form-other = Altro

place-approach-abstinence = Astinenza
place-approach-harm-reduction = Riduzione del danno
place-approach-both = Astinenza e riduzione del danno

place-kind-festival = Festival
place-kind-party = Festa
place-kind-training = Formazione
place-kind-advocacy = Azione pubblica
place-kind-other = Evento

place-status-on = Ha luogo
place-status-moved = Spostato: questo è l'orario o il luogo nuovo
place-status-cancelled = Annullato: non ha luogo

place-severity-notice = Buono a sapersi
place-severity-warning = Avviso
place-severity-danger = Può uccidere

place-state-current = Vale
place-state-corrected = Corretta: questa sostituisce un'allerta precedente
place-state-withdrawn = Ritirata: il gruppo ritira la sua allerta

place-near = a meno di 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] nord
    [ne] nord-est
    [e] est
    [se] sud-est
    [s] sud
    [sw] sud-ovest
    [w] ovest
   *[nw] nord-ovest
}
place-way = { $distance } { $direction }

place-says = dice { $name }, { $date }
place-unlisted = non in elenco
place-europe = Più paesi d'Europa
place-international = Internazionale
place-contact-phone = Telefono
place-contact-sms = SMS
place-contact-mail = E-mail
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

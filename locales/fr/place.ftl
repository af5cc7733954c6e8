### Lieux et ce qu’on y trouve : les mots des listes où les groupes choisissent, la distance, qui le dit.

place-offer-naloxone = Naloxone
place-offer-drug-checking = Analyse de produits
place-offer-quiet-space = Espace calme
place-offer-psychedelic-support = Soutien psychédélique
place-offer-first-aid = Premiers secours
place-offer-peer-support = Soutien entre pairs
place-offer-advice = Conseil
place-offer-water = Eau
place-offer-vitamins = Vitamines
place-offer-food = Nourriture
place-offer-syringes = Seringues stériles
place-offer-found-syringe-pick-up = Ramassage de seringues trouvées
place-offer-condoms = Préservatifs
place-offer-wound-care = Soin des plaies
place-offer-hiv-test = Test VIH
place-offer-hcv-test = Test hépatite C
place-offer-sti-test = Test IST
place-offer-hcv-treatment = Traitement hépatite C
place-offer-prep = PrEP
place-offer-pep = PEP (TPE)
place-offer-substitution = Substitution aux opioïdes
place-offer-consumption-room = Salle de consommation
place-offer-accompaniment = Accompagnement aux bureaux et chez le médecin
place-offer-sexual-violence-support = Soutien après des violences sexuelles
place-offer-chemsex-support = Soutien chemsex
place-offer-women-hours = Heures pour les femmes
place-offer-queer-hours = Heures queer
place-offer-shower = Douche
place-offer-clothes = Vêtements
place-offer-housing = Aide au logement
place-offer-legal-advice = Conseil juridique

place-activity-syringe-patrol = Tournée de ramassage de seringues
place-activity-syringe-distribution = Distribution de seringues
place-activity-safer-use-advice = Conseil pour consommer à moindre risque
place-activity-treatment-help = Aide pour les traitements
place-activity-housing-help = Aide au logement
place-activity-training-help = Aide à la formation et au travail
place-activity-health-care = Soins infirmiers et de base
place-activity-food = Nourriture
place-activity-legal-aid = Aide juridique

place-category-harm-reduction = Réduction des risques
place-category-user-group = Groupe de personnes qui consomment des drogues
place-category-mutual-aid = Entraide
place-category-drug-checking = Analyse de produits
place-category-online-information = Information en ligne
place-category-recovery-enterprise = Travail et vie en rétablissement
place-category-advocacy = Plaidoyer
place-category-research = Recherche

place-access-step-free = De plain-pied
place-access-wheelchair-toilet = Toilettes accessibles en fauteuil
place-access-hearing-loop = Boucle auditive
place-access-sign-language = Langue des signes
place-access-easy-language = Langage facile
place-access-dogs = Chiens bienvenus
place-access-no-ticket = Sans billet
place-access-anonymous = Aucun nom demandé

place-format-open = Ouvert à tout le monde
place-format-closed = Seulement pour les personnes concernées
place-format-newcomers = Pour les nouvelles personnes
place-format-speaker = Un témoignage
place-format-discussion = Discussion
place-format-step-study = Étude des étapes
place-format-tools = Outils
place-format-women = Femmes
place-format-men = Hommes
place-format-queer = Queer
place-format-young = Jeunes
place-format-relatives = Proches et amis

place-form-pill = Comprimé
place-form-powder = Poudre
place-form-crystal = Cristal
place-form-capsule = Gélule
place-form-blotter = Buvard
place-form-liquid = Liquide
place-form-plant = Plante
place-form-vape = Vape
place-form-other = Autre chose

place-approach-abstinence = Abstinence
place-approach-harm-reduction = Réduction des risques
place-approach-both = Abstinence et réduction des risques

place-kind-festival = Festival
place-kind-party = Fête
place-kind-training = Formation
place-kind-advocacy = Action publique
place-kind-other = Événement

place-status-on = A lieu
place-status-moved = Déplacé : voici la nouvelle heure ou le nouveau lieu
place-status-cancelled = Annulé : n’a pas lieu

place-severity-notice = Bon à savoir
place-severity-warning = Mise en garde
place-severity-danger = Peut tuer

place-state-current = Valable
place-state-corrected = Corrigée : ceci remplace une alerte précédente
place-state-withdrawn = Retirée : le groupe reprend son alerte

place-near = à moins de 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] nord
    [ne] nord-est
    [e] est
    [se] sud-est
    [s] sud
    [sw] sud-ouest
    [w] ouest
   *[nw] nord-ouest
}
place-way = { $distance } { $direction }

place-says = dit { $name }, { $date }
place-unlisted = pas dans l’annuaire
place-europe = Plusieurs pays d’Europe
place-international = International
place-contact-phone = Téléphone
place-contact-sms = SMS
place-contact-mail = Mail
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

### Groupes de pairs : l’annuaire, et un groupe.

groups-title = Groupes
groups-what = Par pays et par ce qu’ils font
groups-search = Nom, ville ou pays
groups-count = { $count ->
    [0] Aucun groupe ne correspond.
    [one] { $count } groupe
   *[other] { $count } groupes
}
groups-choose = Choisir
groups-country = Pays
groups-category = Quelle sorte de groupe
groups-activity = Ce qu’ils font
groups-approach = Vise
groups-any = Tous
groups-as-of = Situation de { $year }, pas vérifiée
groups-follow = Pour recevoir les nouvelles d’un groupe, scanne le code de son affiche ou colle son lien dans Actualités.
groups-gone = Ce groupe n’est plus là
groups-site-unchecked = Pas de lien : personne n’a vérifié où mène cette adresse aujourd’hui.
groups-stalls = Stands
groups-directory = L’annuaire de Tentlight lui-même
groups-contact-phone = Téléphone
groups-contact-sms = SMS
groups-contact-mail = Mail
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp

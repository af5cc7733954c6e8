### Orte und was es dort gibt: die Wörter der Listen, aus denen Gruppen wählen, wie weit es ist, wer es sagt.

place-offer-naloxone = Naloxon
place-offer-drug-checking = Drug-Checking
place-offer-quiet-space = Ruheraum
place-offer-psychedelic-support = Psychedelische Begleitung (Psycare)
place-offer-first-aid = Erste Hilfe
place-offer-peer-support = Peer-Unterstützung
place-offer-advice = Beratung
place-offer-water = Wasser
place-offer-vitamins = Vitamine
place-offer-food = Essen
place-offer-syringes = Sterile Spritzen
place-offer-found-syringe-pick-up = Fundspritzen einsammeln
place-offer-condoms = Kondome
place-offer-wound-care = Wundversorgung
place-offer-hiv-test = HIV-Test
place-offer-hcv-test = HCV-Test (Hepatitis C)
place-offer-sti-test = STI-Test
place-offer-hcv-treatment = HCV-Behandlung (Hepatitis C)
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Substitution
place-offer-consumption-room = Konsumraum
place-offer-accompaniment = Begleitung zu Ämtern und Ärzten
place-offer-sexual-violence-support = Unterstützung nach sexueller Gewalt
place-offer-chemsex-support = Chemsex-Beratung
place-offer-women-hours = Zeiten für Frauen
place-offer-queer-hours = Queere Zeiten
place-offer-shower = Dusche
place-offer-clothes = Kleidung
place-offer-housing = Hilfe beim Wohnen
place-offer-legal-advice = Rechtsberatung

place-activity-syringe-patrol = Fundspritzen einsammeln
place-activity-syringe-distribution = Spritzenvergabe
place-activity-safer-use-advice = Beratung zu Safer Use
place-activity-treatment-help = Hilfe bei der Behandlung
place-activity-housing-help = Hilfe beim Wohnen
place-activity-training-help = Hilfe bei Ausbildung und Arbeit
place-activity-health-care = Pflege und medizinische Grundversorgung
place-activity-food = Essen
place-activity-legal-aid = Rechtshilfe

place-category-harm-reduction = Schadensminderung
place-category-user-group = Gruppe von Menschen, die Drogen gebrauchen
place-category-mutual-aid = Selbsthilfe
place-category-drug-checking = Drug-Checking
place-category-online-information = Information online
place-category-recovery-enterprise = Arbeiten und Wohnen ohne Drogen
place-category-advocacy = Interessenvertretung
place-category-research = Forschung

place-access-step-free = Ohne Stufen
place-access-wheelchair-toilet = Rollstuhltoilette
place-access-hearing-loop = Höranlage
place-access-sign-language = Gebärdensprache
place-access-easy-language = Leichte Sprache
place-access-dogs = Hunde willkommen
place-access-no-ticket = Kein Ticket nötig
place-access-anonymous = Niemand fragt nach dem Namen

place-format-open = Offen für alle
place-format-closed = Nur für Betroffene
place-format-newcomers = Für Neue
place-format-speaker = Jemand erzählt
place-format-discussion = Gespräch
place-format-step-study = Schritte-Meeting
place-format-tools = Werkzeuge
place-format-women = Frauen
place-format-men = Männer
place-format-queer = Queer
place-format-young = Junge Menschen
place-format-relatives = Angehörige und Freunde

place-form-pill = Pille
place-form-powder = Pulver
place-form-crystal = Kristalle
place-form-capsule = Kapsel
place-form-blotter = Pappe
place-form-liquid = Flüssigkeit
place-form-plant = Pflanze
place-form-vape = Vape
place-form-other = Etwas anderes

place-approach-abstinence = Abstinenz
place-approach-harm-reduction = Schadensminderung
place-approach-both = Abstinenz und Schadensminderung

place-kind-festival = Festival
place-kind-party = Party
place-kind-training = Schulung
place-kind-advocacy = Öffentliche Aktion
place-kind-other = Veranstaltung

place-status-on = Findet statt
place-status-moved = Verlegt: das ist die neue Zeit oder der neue Ort
place-status-cancelled = Abgesagt: findet nicht statt

place-severity-notice = Gut zu wissen
place-severity-warning = Warnung
place-severity-danger = Lebensgefährlich

place-state-current = Gilt
place-state-corrected = Berichtigt: das ersetzt eine frühere Warnung
place-state-withdrawn = Zurückgenommen: die Gruppe nimmt ihre Warnung zurück

place-near = unter 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] nördlich
    [ne] nordöstlich
    [e] östlich
    [se] südöstlich
    [s] südlich
    [sw] südwestlich
    [w] westlich
   *[nw] nordwestlich
}
place-way = { $distance } { $direction }

place-says = sagt { $name }, { $date }
place-unlisted = nicht gelistet
place-europe = Mehrere Länder Europas
place-international = International
place-contact-phone = Telefon
place-contact-sms = SMS
place-contact-mail = E-Mail
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

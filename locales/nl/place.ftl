### Plekken en wat daar is: de woorden van de lijsten waaruit groepen kiezen, hoe ver het is, wie het zegt.

place-offer-naloxone = Naloxon
place-offer-drug-checking = Drugs testen
place-offer-quiet-space = Rustige plek
place-offer-psychedelic-support = Steun bij een trip
place-offer-first-aid = Eerste hulp
place-offer-peer-support = Steun van peers
place-offer-advice = Advies
place-offer-water = Drinkwater
place-offer-vitamins = Vitaminen
place-offer-food = Eten
place-offer-syringes = Steriele spuiten
place-offer-found-syringe-pick-up = Ophalen van gevonden spuiten
place-offer-condoms = Condooms
place-offer-wound-care = Wondzorg
place-offer-hiv-test = Hiv-test
place-offer-hcv-test = Hepatitis C-test
place-offer-sti-test = Soa-test
place-offer-hcv-treatment = Behandeling van hepatitis C
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Opioïdsubstitutie
place-offer-consumption-room = Gebruiksruimte
place-offer-accompaniment = Meegaan naar instanties en artsen
place-offer-sexual-violence-support = Steun na seksueel geweld
place-offer-chemsex-support = Steun bij chemsex
place-offer-women-hours = Uren voor vrouwen
place-offer-queer-hours = Queeruren
place-offer-shower = Douche
place-offer-clothes = Kleding
place-offer-housing = Hulp bij wonen
place-offer-legal-advice = Juridisch advies

place-activity-syringe-patrol = Spuitenpatrouille
place-activity-syringe-distribution = Uitgifte van spuiten
place-activity-safer-use-advice = Advies over minder risico bij gebruik
place-activity-treatment-help = Hulp bij behandeling
place-activity-housing-help = Hulp bij wonen
place-activity-training-help = Hulp bij opleiding en werk
place-activity-health-care = Verpleging en basiszorg
place-activity-food = Eten
place-activity-legal-aid = Rechtshulp

place-category-harm-reduction = Harm reduction
place-category-user-group = Groep van mensen die drugs gebruiken
place-category-mutual-aid = Onderlinge hulp
place-category-drug-checking = Drugs testen
place-category-online-information = Informatie online
place-category-recovery-enterprise = Werken en wonen in herstel
place-category-advocacy = Belangenbehartiging
place-category-research = Onderzoek

place-access-step-free = Zonder drempels
place-access-wheelchair-toilet = Rolstoeltoilet
place-access-hearing-loop = Ringleiding
place-access-sign-language = Gebarentaal
place-access-easy-language = Eenvoudige taal
place-access-dogs = Honden welkom
place-access-no-ticket = Geen kaartje nodig
place-access-anonymous = Geen naam gevraagd

place-format-open = Open voor iedereen
place-format-closed = Alleen voor wie het zelf betreft
place-format-newcomers = Voor nieuwkomers
place-format-speaker = Een spreker
place-format-discussion = Gesprek
place-format-step-study = Stappenstudie
place-format-tools = Hulpmiddelen
place-format-women = Vrouwen
place-format-men = Mannen
place-format-queer = Queer
place-format-young = Jongeren
place-format-relatives = Familie en vrienden

place-form-pill = Pil
place-form-powder = Poeder
place-form-crystal = Kristal
place-form-capsule = Capsule
place-form-blotter = Papiertje
place-form-liquid = Vloeistof
place-form-plant = Plant
place-form-vape = Vape
place-form-other = Iets anders

place-approach-abstinence = Onthouding
place-approach-harm-reduction = Harm reduction
place-approach-both = Onthouding en harm reduction

place-kind-festival = Festival
place-kind-party = Feest
place-kind-training = Training
place-kind-advocacy = Publieke actie
place-kind-other = Evenement

place-status-on = Gaat door
place-status-moved = Verplaatst: dit is de nieuwe tijd of plek
place-status-cancelled = Afgelast: het gaat niet door

place-severity-notice = Goed om te weten
place-severity-warning = Waarschuwing
place-severity-danger = Levensgevaarlijk

place-state-current = Geldt
place-state-corrected = Verbeterd: dit vervangt een eerdere waarschuwing
place-state-withdrawn = Ingetrokken: de groep neemt haar waarschuwing terug

place-near = minder dan 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] noord
    [ne] noordoost
    [e] oost
    [se] zuidoost
    [s] zuid
    [sw] zuidwest
    [w] west
   *[nw] noordwest
}
place-way = { $distance } { $direction }
place-says = zegt { $name }, { $date }
place-unlisted = niet vermeld
place-europe = Meerdere landen van Europa
place-international = Internationaal
place-contact-phone = Telefoon
place-contact-sms = Sms
place-contact-mail = E-mail
place-contact-web = Website
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

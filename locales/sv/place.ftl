### Platser och vad som finns där: orden i listorna som grupper väljer ur, hur långt det är, vem som säger det.

place-offer-naloxone = Naloxon
place-offer-drug-checking = Drogtestning
place-offer-quiet-space = Lugn plats
place-offer-psychedelic-support = Psykedeliskt stöd
place-offer-first-aid = Första hjälpen
place-offer-peer-support = Kamratstöd
place-offer-advice = Rådgivning
place-offer-water = Vatten
place-offer-vitamins = Vitaminer
place-offer-food = Mat
place-offer-syringes = Sterila sprutor
place-offer-found-syringe-pick-up = Hämtning av upphittade sprutor
place-offer-condoms = Kondomer
place-offer-wound-care = Sårvård
place-offer-hiv-test = Hivtest
place-offer-hcv-test = Hepatit C-test
place-offer-sti-test = STI-test
place-offer-hcv-treatment = Hepatit C-behandling
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Substitutionsbehandling (opioider)
place-offer-consumption-room = Brukarrum
place-offer-accompaniment = Sällskap till myndigheter och läkare
place-offer-sexual-violence-support = Stöd efter sexuellt våld
place-offer-chemsex-support = Chemsex-stöd
place-offer-women-hours = Tider för kvinnor
place-offer-queer-hours = Queertider
place-offer-shower = Dusch
place-offer-clothes = Kläder
place-offer-housing = Hjälp med boende
place-offer-legal-advice = Juridisk rådgivning

place-activity-syringe-patrol = Sprutpatrull
place-activity-syringe-distribution = Utdelning av sprutor
place-activity-safer-use-advice = Råd för att minska riskerna
place-activity-treatment-help = Hjälp med behandling
place-activity-housing-help = Hjälp med boende
place-activity-training-help = Hjälp med utbildning och arbete
place-activity-health-care = Omvårdnad och grundläggande sjukvård
place-activity-food = Mat
place-activity-legal-aid = Juridisk hjälp

place-category-harm-reduction = Skadereducering
place-category-user-group = Grupp av personer som använder droger
place-category-mutual-aid = Ömsesidigt stöd
place-category-drug-checking = Drogtestning
place-category-online-information = Information online
place-category-recovery-enterprise = Arbete och boende i återhämtning
place-category-advocacy = Påverkansarbete
place-category-research = Forskning

place-access-step-free = Utan trappsteg
place-access-wheelchair-toilet = Rullstolstoalett
place-access-hearing-loop = Hörslinga
place-access-sign-language = Teckenspråk
place-access-easy-language = Lättläst språk
place-access-dogs = Hundar välkomna
place-access-no-ticket = Ingen biljett behövs
place-access-anonymous = Inget namn efterfrågas

place-format-open = Öppet för alla
place-format-closed = Bara för den som själv är berörd
place-format-newcomers = För nya
place-format-speaker = Talare
place-format-discussion = Samtal
place-format-step-study = Stegstudier
place-format-tools = Verktyg
place-format-women = Kvinnor
place-format-men = Män
place-format-queer = Queera
place-format-young = Unga
place-format-relatives = Anhöriga och vänner

place-form-pill = Piller
place-form-powder = Pulver
place-form-crystal = Kristall
place-form-capsule = Kapsel
place-form-blotter = Lapp (blotter)
place-form-liquid = Vätska
place-form-plant = Växt
place-form-vape = Vejp
place-form-other = Något annat

place-approach-abstinence = Drogfrihet
place-approach-harm-reduction = Skadereducering
place-approach-both = Drogfrihet och skadereducering

place-kind-festival = Festival
place-kind-party = Fest
place-kind-training = Utbildning
place-kind-advocacy = Offentlig aktion
place-kind-other = Evenemang

place-status-on = Blir av
place-status-moved = Flyttat: det här är den nya tiden eller platsen
place-status-cancelled = Inställt: det blir inte av

place-severity-notice = Bra att veta
place-severity-warning = Varning
place-severity-danger = Livsfarligt

place-state-current = Gäller
place-state-corrected = Rättad: ersätter en tidigare varning
place-state-withdrawn = Tillbakadragen: gruppen tar tillbaka sin varning

place-near = under 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] norrut
    [ne] nordost
    [e] österut
    [se] sydost
    [s] söderut
    [sw] sydväst
    [w] västerut
   *[nw] nordväst
}
place-way = { $distance } { $direction }

place-says = säger { $name }, { $date }
place-unlisted = inte listad
place-europe = Flera länder i Europa
place-international = Internationellt
place-contact-phone = Telefon
place-contact-sms = Sms
place-contact-mail = Mejl
place-contact-web = Webb
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

### Miejsca i co tam jest: słowa z list, z których wybierają grupy, jak to daleko, kto to mówi.

place-offer-naloxone = Nalokson
place-offer-drug-checking = Badanie narkotyków (drug checking)
place-offer-quiet-space = Ciche miejsce
place-offer-psychedelic-support = Wsparcie psychodeliczne (psycare)
place-offer-first-aid = Pierwsza pomoc
place-offer-peer-support = Wsparcie peer
place-offer-advice = Porady
place-offer-water = Woda
place-offer-vitamins = Witaminy
place-offer-food = Jedzenie
place-offer-syringes = Sterylne strzykawki
place-offer-found-syringe-pick-up = Odbiór znalezionych strzykawek
place-offer-condoms = Prezerwatywy
place-offer-wound-care = Opatrywanie ran
place-offer-hiv-test = Test na HIV
place-offer-hcv-test = Test na HCV (zapalenie wątroby typu C)
place-offer-sti-test = Testy na infekcje przenoszone drogą płciową
place-offer-hcv-treatment = Leczenie HCV (zapalenia wątroby typu C)
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Substytucja opioidowa
place-offer-consumption-room = Pokój konsumpcyjny
place-offer-accompaniment = Towarzyszenie w urzędach i u lekarza
place-offer-sexual-violence-support = Wsparcie po przemocy seksualnej
place-offer-chemsex-support = Wsparcie przy chemseksie
place-offer-women-hours = Godziny dla kobiet
place-offer-queer-hours = Godziny queer
place-offer-shower = Prysznic
place-offer-clothes = Ubrania
place-offer-housing = Pomoc mieszkaniowa
place-offer-legal-advice = Porady prawne

place-activity-syringe-patrol = Patrol zbierający strzykawki
place-activity-syringe-distribution = Wydawanie strzykawek
place-activity-safer-use-advice = Porady o redukcji szkód
place-activity-treatment-help = Pomoc w leczeniu
place-activity-housing-help = Pomoc mieszkaniowa
place-activity-training-help = Pomoc w szkoleniu i pracy
place-activity-health-care = Pielęgniarstwo i podstawowa opieka zdrowotna
place-activity-food = Jedzenie
place-activity-legal-aid = Pomoc prawna

place-category-harm-reduction = Redukcja szkód
place-category-user-group = Grupa osób, które używają narkotyków
place-category-mutual-aid = Samopomoc
place-category-drug-checking = Drug checking
place-category-online-information = Informacja online
place-category-recovery-enterprise = Praca i mieszkanie w zdrowieniu
place-category-advocacy = Rzecznictwo
place-category-research = Badania naukowe

place-access-step-free = Bez schodów
place-access-wheelchair-toilet = Toaleta dla wózków
place-access-hearing-loop = Pętla indukcyjna
place-access-sign-language = Język migowy
place-access-easy-language = Prosty język
place-access-dogs = Psy mile widziane
place-access-no-ticket = Bez biletu
place-access-anonymous = Nikt nie pyta o imię

place-format-open = Otwarte dla wszystkich
place-format-closed = Tylko dla osób, których to dotyczy
place-format-newcomers = Dla nowych
place-format-speaker = Wystąpienie
place-format-discussion = Rozmowa
place-format-step-study = Praca nad krokami
place-format-tools = Narzędzia
place-format-women = Kobiety
place-format-men = Mężczyźni
place-format-queer = Osoby queer
place-format-young = Młodzi
place-format-relatives = Rodzina i przyjaciele

place-form-pill = Tabletka
place-form-powder = Proszek
place-form-crystal = Kryształ
place-form-capsule = Kapsułka
place-form-blotter = Kartonik
place-form-liquid = Płyn
place-form-plant = Roślina
place-form-vape = E-papieros
place-form-other = Coś innego

place-approach-abstinence = Abstynencja
place-approach-harm-reduction = Redukcja szkód
place-approach-both = Abstynencja i redukcja szkód

place-kind-festival = Festiwal
place-kind-party = Impreza
place-kind-training = Szkolenie
place-kind-advocacy = Akcja publiczna
place-kind-other = Wydarzenie

place-status-on = Odbywa się
place-status-moved = Przeniesione: to jest nowy czas lub miejsce
place-status-cancelled = Odwołane: nie odbywa się

place-severity-notice = Warto wiedzieć
place-severity-warning = Ostrzeżenie
place-severity-danger = Może zabić

place-state-current = Obowiązuje
place-state-corrected = Poprawione: zastępuje wcześniejsze ostrzeżenie
place-state-withdrawn = Wycofane: grupa odwołuje swoje ostrzeżenie

place-near = poniżej 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] na północ
    [ne] na północny wschód
    [e] na wschód
    [se] na południowy wschód
    [s] na południe
    [sw] na południowy zachód
    [w] na zachód
   *[nw] na północny zachód
}
place-way = { $distance } { $direction }

place-says = mówi { $name }, { $date }
place-unlisted = poza listą
place-europe = Kilka krajów Europy
place-international = Międzynarodowa
place-contact-phone = Telefon
place-contact-sms = SMS
place-contact-mail = Mail
place-contact-web = Strona www
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

### Helyek, és ami ott van: azoknak a listáknak a szavai, amelyekből a csoportok választanak, milyen messze van, ki mondja.

place-offer-naloxone = Naloxon
place-offer-drug-checking = Szerbevizsgálás
place-offer-quiet-space = Csendes hely
place-offer-psychedelic-support = Pszichedelikus kísérés (psycare)
place-offer-first-aid = Elsősegély
place-offer-peer-support = Kortárs segítés
place-offer-advice = Tanácsadás
place-offer-water = Víz
place-offer-vitamins = Vitaminok
place-offer-food = Étel
place-offer-syringes = Steril fecskendők
place-offer-found-syringe-pick-up = Talált fecskendők begyűjtése
place-offer-condoms = Óvszerek
place-offer-wound-care = Sebellátás
place-offer-hiv-test = HIV-teszt
place-offer-hcv-test = Hepatitis C-teszt
place-offer-sti-test = STI-teszt (nemi betegségek)
place-offer-hcv-treatment = Hepatitis C-kezelés
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Helyettesítő opioidkezelés
place-offer-consumption-room = Szerhasználó szoba
place-offer-accompaniment = Kísérés hivatalba, orvoshoz
place-offer-sexual-violence-support = Segítség szexuális erőszak után
place-offer-chemsex-support = Chemsex-segítség
place-offer-women-hours = Női idősáv
place-offer-queer-hours = Queer idősáv
place-offer-shower = Zuhany
place-offer-clothes = Ruha
place-offer-housing = Segítség a lakhatásban
place-offer-legal-advice = Jogi tanács

place-activity-syringe-patrol = Fecskendőjárőr
place-activity-syringe-distribution = Fecskendőosztás
place-activity-safer-use-advice = Tanácsok: biztonságosabb szerhasználat
place-activity-treatment-help = Segítség a kezelésben
place-activity-housing-help = Segítség a lakhatásban
place-activity-training-help = Segítség képzésben és munkában
place-activity-health-care = Ápolás és alapellátás
place-activity-food = Étel
place-activity-legal-aid = Jogsegély

place-category-harm-reduction = Ártalomcsökkentés
place-category-user-group = Szerhasználó emberek csoportja
place-category-mutual-aid = Önsegítés
place-category-drug-checking = Szerbevizsgálás
place-category-online-information = Online információ
place-category-recovery-enterprise = Munka és lakhatás felépülőknek
place-category-advocacy = Érdekvédelem
place-category-research = Kutatás

place-access-step-free = Akadálymentes (lépcső nélkül)
place-access-wheelchair-toilet = Akadálymentes vécé
place-access-hearing-loop = Indukciós hurok
place-access-sign-language = Jelnyelv
place-access-easy-language = Könnyen érthető nyelv
place-access-dogs = Kutyával is
place-access-no-ticket = Jegy nem kell
place-access-anonymous = Nevet nem kérnek

place-format-open = Mindenkinek nyitott
place-format-closed = Csak érintetteknek
place-format-newcomers = Újaknak
place-format-speaker = Egy előadó
place-format-discussion = Beszélgetés
place-format-step-study = Lépésmunka
place-format-tools = Eszközök
place-format-women = Nők
place-format-men = Férfiak
place-format-queer = Queer
place-format-young = Fiatalok
place-format-relatives = Hozzátartozók és barátok

place-form-pill = Tabletta
place-form-powder = Por
place-form-crystal = Kristály
place-form-capsule = Kapszula
place-form-blotter = Bélyeg
place-form-liquid = Folyadék
place-form-plant = Növény
place-form-vape = Vape (e-cigi)
place-form-other = Valami más

place-approach-abstinence = Absztinencia
place-approach-harm-reduction = Ártalomcsökkentés
place-approach-both = Absztinencia és ártalomcsökkentés

place-kind-festival = Fesztivál
place-kind-party = Buli
place-kind-training = Képzés
place-kind-advocacy = Nyilvános akció
place-kind-other = Esemény

place-status-on = Megtartják
place-status-moved = Áthelyezve: ez az új időpont vagy helyszín
place-status-cancelled = Elmarad: nem tartják meg

place-severity-notice = Jó tudni
place-severity-warning = Figyelmeztetés
place-severity-danger = Életveszélyes

place-state-current = Érvényes
place-state-corrected = Helyesbítve: ez egy korábbi riasztás helyébe lép
place-state-withdrawn = Visszavonva: a csoport visszavonja a riasztását

place-near = 50 m-en belül
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] észak
    [ne] északkelet
    [e] kelet
    [se] délkelet
    [s] dél
    [sw] délnyugat
    [w] nyugat
   *[nw] északnyugat
}
place-way = { $distance }, irány: { $direction }

place-says = ezt mondja: { $name }, { $date }
place-unlisted = nincs jegyzékben
place-europe = Európa több országa
place-international = Nemzetközi
place-contact-phone = Telefon
place-contact-sms = SMS
place-contact-mail = Levél
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

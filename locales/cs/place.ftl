### Místa a co na nich je: slova seznamů, ze kterých skupiny vybírají, jak je to daleko, kdo to říká.

place-offer-naloxone = Naloxon
place-offer-drug-checking = Testování drog
place-offer-quiet-space = Klidová zóna
place-offer-psychedelic-support = Psychedelická podpora
place-offer-first-aid = První pomoc
place-offer-peer-support = Peer podpora
place-offer-advice = Poradenství
place-offer-water = Voda
place-offer-vitamins = Vitaminy
place-offer-food = Jídlo
place-offer-syringes = Sterilní stříkačky
place-offer-found-syringe-pick-up = Sběr nalezených stříkaček
place-offer-condoms = Kondomy
place-offer-wound-care = Ošetření ran
place-offer-hiv-test = Test na HIV
place-offer-hcv-test = Test na hepatitidu C
place-offer-sti-test = Test na pohlavní infekce
place-offer-hcv-treatment = Léčba hepatitidy C
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Opioidová substituce
place-offer-consumption-room = Aplikační místnost
place-offer-accompaniment = Doprovod na úřady a k lékaři
place-offer-sexual-violence-support = Podpora po sexuálním násilí
place-offer-chemsex-support = Podpora při chemsexu
place-offer-women-hours = Hodiny pro ženy
place-offer-queer-hours = Queer hodiny
place-offer-shower = Sprcha
place-offer-clothes = Oblečení
place-offer-housing = Pomoc s bydlením
place-offer-legal-advice = Právní poradenství

place-activity-syringe-patrol = Sběr stříkaček v terénu
place-activity-syringe-distribution = Výdej stříkaček
place-activity-safer-use-advice = Poradenství k bezpečnějšímu užívání
place-activity-treatment-help = Pomoc s léčbou
place-activity-housing-help = Pomoc s bydlením
place-activity-training-help = Pomoc se vzděláním a prací
place-activity-health-care = Ošetřovatelská a základní zdravotní péče
place-activity-food = Jídlo
place-activity-legal-aid = Právní pomoc

place-category-harm-reduction = Harm reduction
place-category-user-group = Skupina lidí, kteří užívají drogy
place-category-mutual-aid = Svépomoc
place-category-drug-checking = Testování drog
place-category-online-information = Informace online
place-category-recovery-enterprise = Práce a bydlení v zotavení
place-category-advocacy = Obhajoba práv
place-category-research = Výzkum

place-access-step-free = Bez schodů
place-access-wheelchair-toilet = Toaleta pro vozíčkáře
place-access-hearing-loop = Indukční smyčka
place-access-sign-language = Znakový jazyk
place-access-easy-language = Snadný jazyk
place-access-dogs = Psi vítáni
place-access-no-ticket = Bez vstupenky
place-access-anonymous = Na jméno se neptají

place-format-open = Otevřené pro všechny
place-format-closed = Jen pro ty, kterých se to týká
place-format-newcomers = Pro nově příchozí
place-format-speaker = S řečníkem
place-format-discussion = Diskuse
place-format-step-study = Práce s kroky
place-format-tools = Nástroje
place-format-women = Ženy
place-format-men = Muži
place-format-queer = Queer
place-format-young = Mladí lidé
place-format-relatives = Příbuzní a přátelé

place-form-pill = Tableta
place-form-powder = Prášek
place-form-crystal = Krystal
place-form-capsule = Kapsle
place-form-blotter = Papírek
place-form-liquid = Tekutina
place-form-plant = Rostlina
place-form-vape = Vape
place-form-other = Něco jiného

place-approach-abstinence = Abstinence
place-approach-harm-reduction = Harm reduction
place-approach-both = Abstinence a harm reduction

place-kind-festival = Festival
place-kind-party = Párty
place-kind-training = Školení
place-kind-advocacy = Veřejná akce
place-kind-other = Akce

place-status-on = Koná se
place-status-moved = Přesunuto: tohle je nový čas nebo místo
place-status-cancelled = Zrušeno: nekoná se

place-severity-notice = Dobré vědět
place-severity-warning = Varování
place-severity-danger = Může zabít

place-state-current = Platí
place-state-corrected = Opraveno: tohle nahrazuje dřívější varování
place-state-withdrawn = Staženo: skupina bere své varování zpátky

place-near = do 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] na sever
    [ne] na severovýchod
    [e] na východ
    [se] na jihovýchod
    [s] na jih
    [sw] na jihozápad
    [w] na západ
   *[nw] na severozápad
}
place-way = { $distance } { $direction }

place-says = říká { $name }, { $date }
place-unlisted = není v adresáři
place-europe = Více zemí Evropy
place-international = Mezinárodní
place-contact-phone = Telefon
place-contact-sms = SMS
place-contact-mail = E-mail
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

### Jedna substancja: co to jest, jak się nazywa, co robi ze wszystkim innym.

substance-title = Substancja
substance-nothing = Nikt tu tego nie zna
substance-nothing-why = W tym wydaniu nie ma substancji o tej nazwie. To nic o niej nie mówi.
substance-to-mix = Poszukaj w Miksie
substance-class-depressant = środek uspokajający
substance-class-opioid = opioid
substance-class-stimulant = stymulant
substance-class-empathogen = empatogen
substance-class-psychedelic = psychodelik
substance-class-dissociative = dysocjant
substance-class-deliriant = deliriant
substance-class-cannabinoid = kannabinoid
substance-class-antidepressant = antydepresant
substance-class-mood-stabiliser = stabilizator nastroju
substance-class-antipsychotic = lek przeciwpsychotyczny
substance-class-medicine = lek
substance-class-nootropic = nootropik
substance-class-other = inny rodzaj
substance-itself = Sama jest miksem: { $level }
substance-lasts-source = Źródło: { $name } (odczyt { $date })
substance-add = Dodaj do miksu
substance-in-mix = Jest w miksie: otwórz
substance-names = Inne nazwy ({ $count })
substance-names-street = Nazwy uliczne
substance-names-peers = Nazwy uliczne pochodzą od osób, które używają, i gdzie indziej mogą znaczyć coś innego.
substance-names-other = Inna pisownia
substance-names-brand = Marki
substance-names-elsewhere = Nazwy uliczne w innych językach
substance-names-ask = Te nazwy mogą też znaczyć coś innego
substance-others = Z innymi, najgorsze na górze
substance-level = { $level } · { $count }
substance-unknown-means = Tych par nikt nie sprawdził. To nie znaczy „tak”.
substance-show-all = Pokaż wszystkie
substance-same = Więcej tego samego rodzaju
substance-open-pairs = { $count ->
    [one] A { $count } pary nikt nie ocenił.
    [few] A { $count } par nikt nie ocenił.
    [many] A { $count } par nikt nie ocenił.
   *[other] A { $count } pary nikt nie ocenił.
}

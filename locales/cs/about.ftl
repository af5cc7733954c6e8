### O aplikaci: co to je, které vydání odpovídá, kdo ho zkontroloval, kdo to říká, soukromí, licence.

about-title = O aplikaci
about-purpose = Tentlight podává zveřejněné informace o první pomoci a harm reduction a je pomůckou k nácviku. Člověka neměří, nediagnostikuje ani nemonitoruje a nikdy nenahrazuje dispečink tísňové linky.
about-never = Nikdy neříká, že je něco bezpečné, nikdy se neptá, kdo jsi, nikdy tě nesleduje a nevede žádnou historii.
about-edition = Toto vydání
about-edition-aged = { $days ->
    [0] Vydání { $edition } ze dne { $date }, vzniklo dnes.
    [one] Vydání { $edition } ze dne { $date }, staré { $days } den.
    [few] Vydání { $edition } ze dne { $date }, staré { $days } dny.
    [many] Vydání { $edition } ze dne { $date }, staré { $days } dne.
   *[other] Vydání { $edition } ze dne { $date }, staré { $days } dní.
}
about-edition-dated = Vydání { $edition } ze dne { $date }.
about-version = Verze aplikace { $version }.
about-preview = Tohle je předběžná verze: zatím ji nezkontroloval žádný lékař.
about-updates = Novinky skupin, které sleduješ, v Aktualizacích
about-reviewed = Kdo to zkontroloval
about-chart-not-reviewed = Tabulka: zatím bez kontroly lékařem.
about-language = { $language }: hotovo { $percent } %, zatím bez kontroly rodilým mluvčím.
about-language-reviewed = { $language }: hotovo { $percent } %, kontrola: { $who }.
about-ratings = Jak hodnocení vznikají
about-ratings-inferred = Kde usuzujeme podle skupiny nebo příbuzné látky, smí to varovat. Nikdy to neuklidňuje.
about-ratings-unknown = Co nikdo nehodnotil, je uvedeno jako nehodnoceno, a nikdy jako nižší riziko.
about-sources = Zdroje
about-sources-what = U každého hodnocení stojí, kdo to říká. Slangové názvy jsou od peerů. Věty jsou naše vlastní.
about-sources-all = Všechny zdroje ({ $count })
about-sources-open = Název otevře prohlížeč a potřebuje síť. Stránka pak vidí, že někdo přišel.
about-source = { $publisher }. Přečteno { $date }.
about-privacy = Co zůstává tvoje
about-privacy-nothing-leaves = Nic z toho, co napíšeš, vybereš nebo si prohlížíš, neopustí telefon.
about-privacy-groups = Když sleduješ skupinu, telefon se jejího serveru ptá na novinky. Ten vidí, že se někdo ptá, ne kdo jsi. Když nesleduješ nikoho, telefon se nikoho neptá.
about-privacy-kept = Ukládá se jen tvoje nastavení, tvůj naloxon, tvoje školení a skupiny, které sleduješ. Na co se ptáš, zmizí, když aplikaci zavřeš.
about-privacy-unlocked = Kdo odemkne tento telefon, uvidí, co je uložené.
about-privacy-clear = Smazat moje data, v Nastavení
about-report = Nahlásit chybu
about-report-to = Napiš na { $address }.
about-report-group = Napiš skupině, od které máš tuhle aplikaci: její adresa patří do prázdného řádku.
about-report-holds = V e-mailu stojí verze a vydání, a nic dalšího o tobě ani o tom, na co se ptáš.
about-report-write = Nahlásit chybu e-mailem
about-report-subject = Chyba v Tentlight
about-report-body =
    Tentlight { $version }, vydání { $edition } ze dne { $date }
    
    Co je špatně a kde to stojí:
about-licences = Licence
about-licence-code = Kód: MIT nebo Apache 2.0, podle tebe
about-licence-content = Hodnocení, názvy a věty: CC BY-SA 4.0
about-licence-icons = Ikony: Phosphor, MIT
about-licence-places = Města podle názvu: GeoNames, CC BY 4.0, zkráceno
about-licence-sqlite = SQLite: volné dílo
about-crates = Sestaveno z cizích balíčků: { $count }

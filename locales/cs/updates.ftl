### Aktualizace: sledované skupiny, jak čerstvé jsou jejich novinky, co se nepovedlo a kdo to říká.

updates-title = Aktualizace
updates-what = Skupiny, které sleduješ, a jejich novinky
updates-core = Hodnocení a první pomoc
updates-core-with-app = Přicházejí s aplikací, novější s novější aplikací.
updates-clock = Datum v tomto telefonu vypadá špatně. I stáří novinek pak může být uvedeno špatně.
updates-rebuilt = Co aplikace držela, bylo poškozené a { $date } se to sestavilo znovu. Co přišlo od skupin, je zpátky, nebo se vrátí, až zkontroluješ novinky.
updates-groups = Skupiny, které sleduješ
updates-none = Zatím nesleduješ žádnou skupinu.
updates-none-what = Z tohoto telefonu pak nic neodchází. Chceš-li skupinu sledovat, naskenuj kód na jejím plakátu fotoaparátem, nebo sem vlož její odkaz.
updates-follow = Sledovat skupinu
updates-link = Odkaz skupiny
updates-link-open = Podívat se
updates-check = Zkontrolovat teď
updates-check-all = Zkontrolovat teď všechny
updates-no-place = Toto zařízení nemá kam novinky uložit, proto se na žádné neptá.
updates-news = Novinky
updates-no-news = Teď od ní žádné novinky nejsou.
updates-not-yet = Zatím od ní nic nepřišlo.
updates-claimed = „{ $name }“, jak říká její odkaz
updates-nameless = Skupina bez názvu
updates-standing-listed-by = V adresáři, který vede { $who }
updates-standing-listed = V adresáři
updates-standing-unlisted = Zatím se za ni nikdo nezaručil
updates-standing-directory = Adresář: říká, které skupiny existují
updates-standing-core = Přichází s aplikací
updates-may-listed = Skupiny, stánky, akce, setkání, varování a novinky, vždycky pod svým názvem. Až u deseti dvojic smí varovat víc než tabulka.
updates-may-unlisted = Skupiny, stánky, akce, setkání, varování a novinky, vždycky pod svým názvem. Její hodnocení se nepočítají, dokud se za ni nikdo nezaručí.
updates-may-directory = Které skupiny existují a které se přestěhovaly.
updates-may-core = Hodnocení a první pomoc.
updates-count-group = { $count ->
    [one] { $count } skupina
    [few] { $count } skupiny
    [many] { $count } skupiny
   *[other] { $count } skupin
}
updates-count-stall = { $count ->
    [one] { $count } stánek
    [few] { $count } stánky
    [many] { $count } stánku
   *[other] { $count } stánků
}
updates-count-gathering = { $count ->
    [one] { $count } akce
    [few] { $count } akce
    [many] { $count } akce
   *[other] { $count } akcí
}
updates-count-meeting = { $count ->
    [one] { $count } setkání
    [few] { $count } setkání
    [many] { $count } setkání
   *[other] { $count } setkání
}
updates-count-alert = { $count ->
    [one] { $count } varování
    [few] { $count } varování
    [many] { $count } varování
   *[other] { $count } varování
}
updates-count-rating = { $count ->
    [one] { $count } hodnocení
    [few] { $count } hodnocení
    [many] { $count } hodnocení
   *[other] { $count } hodnocení
}
updates-count-note = { $count ->
    [one] { $count } novinka
    [few] { $count } novinky
    [many] { $count } novinky
   *[other] { $count } novinek
}
updates-count-listing = { $count ->
    [one] { $count } skupina v adresáři
    [few] { $count } skupiny v adresáři
    [many] { $count } skupiny v adresáři
   *[other] { $count } skupin v adresáři
}
updates-count-moved = { $count ->
    [one] { $count } přestěhovaná skupina
    [few] { $count } přestěhované skupiny
    [many] { $count } přestěhované skupiny
   *[other] { $count } přestěhovaných skupin
}
updates-count-unshown = nezobrazeno: { $count }
updates-made = { $days ->
    [0] Z dneška
    [1] Ze včerejška
    [one] Staré { $days } den
    [few] Staré { $days } dny
    [many] Staré { $days } dne
   *[other] Staré { $days } dní
}
updates-made-ahead = Datum vzniku { $date } teprve přijde: hodiny skupiny nebo tohoto telefonu jdou špatně
updates-fresh-late = Znovu se to mělo prověřit do { $date }, a od té doby beze změny.
updates-fresh-old = Starší než šest měsíců. Časy a místa se mohly změnit.
updates-says = Říká to { $who }
updates-doing-waits = Čeká
updates-doing-asks = Ptá se
updates-doing-loads = Načítá: { $got } z { $of } KB
updates-doing-keeps = Ověřuje a ukládá
updates-large = Její novinky jsou velké: { $size }. Na mobilních datech to může něco stát.
updates-load = Načíst { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Nic novějšího tam není.
updates-changed = Přišly novinky.
updates-busy = Právě se ptá jiné okno této aplikace.
updates-trouble = Poslední kontrola se nepovedla.
updates-waits-for-you = Jsou tu novinky k načtení.
updates-kept = Co tu bylo, zůstává uložené.
updates-problem-offline = Nikdo se neozývá: teď není síť, nebo je její server mimo provoz.
updates-problem-slow = Spojení je moc pomalé, nebo se přerušilo. Příští pokus pokračuje, kde to skončilo.
updates-problem-portal = Tato síť odpovídá místo skupiny: často je to přihlašovací stránka. Přihlas se tam, nebo zkus jinou síť.
updates-problem-tls = Kdo odpovídá, neumí prokázat, že je její server. Zkus jinou síť.
updates-problem-host = Její server odpovídá, ale teď žádné novinky nemá. Zkus to později.
updates-problem-address = Žádné z jejích adres se nedá ptát. Možná je potřeba Tor: viz Nastavení. Nebo znovu naskenuj její plakát.
updates-problem-not-from-page = Prohlížeče této stránce nedovolí se její adresy ptát. Tentlight pro počítače to umí.
updates-problem-closed-to-pages = Její server odpovídá, ale žádnému prohlížeči nedovolí její novinky číst; nebo místo něj odpovídá tato síť. Řekni to skupině. Tentlight pro počítače se jí zeptat umí.
updates-problem-beyond-page = Má víc novinek, než tato stránka dokáže přijmout. Tentlight pro počítače to umí.
updates-problem-disk = Tento telefon na to nemá místo. Uvolni ho a zkontroluj znovu.
updates-problem-unsigned = Co přišlo, nepodepsala tato skupina.
updates-problem-revoked = Co přišlo, je podepsané klíčem, který skupina zneplatnila: ten klíč může mít někdo jiný.
updates-problem-equivocation = Tato skupina podepsala dvě různá vydání pod jedním číslem: někdo ukazuje různým lidem různé věci. Nic dalšího se nepřijme, dokud nezmění klíče. Zeptej se skupiny.
updates-problem-altered = Co přišlo, není to, co skupina podepsala: cestou změněné nebo poškozené.
updates-problem-older = Co přišlo, je starší než to, co máš: stará kopie, nebo někdo novinky zadržuje.
updates-problem-faulty = Skupina zveřejnila něco vadného. Řekni to skupině.
updates-problem-overstepped = Skupina zveřejnila víc, než skupina smí. Řekni to skupině.
updates-problem-large = Co přišlo, je větší, než by měl kterýkoli telefon přijmout.
updates-problem-newer = Je k tomu potřeba novější verze této aplikace.
updates-problem-core = Hodnocení a první pomoc přicházejí s aplikací, ne po síti.
updates-problem-other = Nepovedlo se něco, na co tato verze nemá slova.
updates-later = Znovu se zeptá po { $time } (UTC).
updates-mute = Vynechat její hodnocení
updates-mute-what = Její varování se pak v Mixu a v tabulce neukazují.
updates-network-metered = Telefon říká, že tato síť něco stojí: na všechno nad 64 KB se aplikace nejdřív zeptá.
updates-network-saver = Telefon šetří data nebo je v zahraničí: skupin se ptá jen tehdy, když stiskneš „Zkontrolovat teď“.
updates-details = Podrobnosti
updates-detail-id = Písmena
updates-detail-addresses = Ptá se na
updates-detail-edition = Vydání
updates-detail-checked = Naposledy kontrolováno
updates-detail-never = Ještě ne
updates-detail-since = Sledováno od
updates-share = Sdílet odkaz na tuto skupinu
updates-unfollow = Přestat sledovat
updates-unfollow-sure = Přestat sledovat tuto skupinu?
updates-unfollow-what = Všechno, co od ní přišlo, z tohoto telefonu zmizí, i s tvými oblíbenými a připomínkami jejích akcí, a telefon se jí už neptá. Znovu ji můžeš sledovat přes její odkaz.
updates-unfollow-no = Dál sledovat
updates-unfollow-yes = Přestat
updates-unfollowed = Už ji nesleduješ.
updates-unfollow-failed = Nepodařilo se to uložit: pořád ji sleduješ. Uvolni v telefonu místo a zkus to znovu.
updates-gone = Takovou skupinu nesleduješ
updates-gone-why = Možná už ji nesleduješ.
updates-all = Všechny skupiny

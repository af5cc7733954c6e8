### Uppdateringar: grupperna som följs, hur färska deras nyheter är, vad som gick fel, och vem som säger det.

updates-title = Uppdateringar
updates-what = Grupper du följer, och deras nyheter
updates-core = Bedömningar och första hjälpen
updates-core-with-app = De kommer med appen, och nyare kommer med en nyare app.
updates-clock = Telefonens datum verkar fel. Då kan det också bli fel hur gamla nyheter är.
updates-rebuilt = Det appen sparat var trasigt och byggdes om { $date }. Det som kom från grupper är tillbaka, eller kommer tillbaka när du kontrollerar.
updates-groups = Grupper du följer
updates-none = Du följer ingen grupp än.
updates-none-what = Då lämnar inget telefonen. För att följa en grupp, skanna koden på dess affisch med kameran, eller klistra in länken här.
updates-follow = Följ en grupp
updates-link = En grupps länk
updates-link-open = Titta på den
updates-check = Kontrollera nu
updates-check-all = Kontrollera alla nu
updates-no-place = Enheten har ingen plats att spara nyheter, så inga frågas efter.
updates-news = Nyheter
updates-no-news = Inga nyheter från den just nu.
updates-not-yet = Inget har kommit från den än.
updates-claimed = ”{ $name }”, enligt länken
updates-nameless = En grupp utan namn
updates-standing-listed-by = Listad av { $who }
updates-standing-listed = Listad
updates-standing-unlisted = Ingen går i god för den än
updates-standing-directory = En katalog: den säger vilka grupper som finns
updates-standing-core = Kommer med appen
updates-may-listed = Grupper, stödpunkter, evenemang, möten, varningar och nyheter, alltid under dess namn. Den får varna mer än tabellen för upp till tio par.
updates-may-unlisted = Grupper, stödpunkter, evenemang, möten, varningar och nyheter, alltid under dess namn. Dess bedömningar räknas inte så länge ingen går i god för den.
updates-may-directory = Vilka grupper som finns, och vilka som har flyttat.
updates-may-core = Bedömningar och första hjälpen.
updates-count-group = { $count ->
    [one] { $count } grupp
   *[other] { $count } grupper
}
updates-count-stall = { $count ->
    [one] { $count } stödpunkt
   *[other] { $count } stödpunkter
}
updates-count-gathering = { $count ->
    [one] { $count } evenemang
   *[other] { $count } evenemang
}
updates-count-meeting = { $count ->
    [one] { $count } möte
   *[other] { $count } möten
}
updates-count-alert = { $count ->
    [one] { $count } varning
   *[other] { $count } varningar
}
updates-count-rating = { $count ->
    [one] { $count } bedömning
   *[other] { $count } bedömningar
}
updates-count-note = { $count ->
    [one] { $count } nyhet
   *[other] { $count } nyheter
}
updates-count-listing = { $count ->
    [one] { $count } listad grupp
   *[other] { $count } listade grupper
}
updates-count-moved = { $count ->
    [one] { $count } grupp som flyttat
   *[other] { $count } grupper som flyttat
}
updates-count-unshown = { $count } visas inte
updates-made = { $days ->
    [0] Gjort i dag
    [1] Gjort i går
   *[other] Gjort för { $days } dagar sedan
}
updates-made-ahead = Gjort { $date }, som ännu inte har varit: gruppens klocka går fel, eller telefonens
updates-fresh-late = Skulle ses över igen senast { $date }, och har inte uppdaterats sedan dess.
updates-fresh-old = Mer än sex månader gammalt. Tider och platser kan ha ändrats.
updates-says = { $who } säger det
updates-doing-waits = Väntar
updates-doing-asks = Frågar
updates-doing-loads = Laddar: { $got } av { $of } KB
updates-doing-keeps = Kontrollerar och sparar
updates-large = Dess nyheter är stora: { $size }. På mobildata kan det kosta.
updates-load = Ladda { $size }
updates-size-kb = { $size } KB
updates-size-mb = { $size } MB
updates-up-to-date = Inget nyare där.
updates-changed = Nyheter har kommit.
updates-busy = Ett annat fönster av appen frågar just nu.
updates-trouble = Den senaste kontrollen gick fel.
updates-waits-for-you = Det finns nyheter att ladda.
updates-kept = Det du hade finns kvar.
updates-problem-offline = Ingen svarar: inget nät just nu, eller så är värden borta.
updates-problem-slow = Anslutningen är för långsam, eller bröts. Nästa försök fortsätter där det stannade.
updates-problem-portal = Nätet svarar i gruppens ställe: ofta en sida att logga in på. Logga in där, eller prova ett annat nät.
updates-problem-tls = Den som svarar kan inte bevisa att den är värden. Prova ett annat nät.
updates-problem-host = Värden svarar, men har inga nyheter att ge just nu. Försök senare.
updates-problem-address = Ingen av dess adresser går att fråga. Den kan behöva Tor: se Inställningar. Eller skanna affischen igen.
updates-problem-not-from-page = Webbläsare låter inte den här sidan fråga dess adress. Tentlight för datorer kan.
updates-problem-closed-to-pages = Värden svarar, men låter ingen webbläsare läsa nyheterna; eller så svarar nätet i dess ställe. Säg till gruppen. Tentlight för datorer kan fråga den.
updates-problem-beyond-page = Den har fler nyheter än den här sidan kan ta in. Tentlight för datorer kan.
updates-problem-disk = Telefonen har inte utrymme för det. Gör plats, kontrollera sedan igen.
updates-problem-unsigned = Det som kom var inte signerat av den här gruppen.
updates-problem-revoked = Det som kom var signerat med en nyckel som gruppen har återkallat: någon annan kan ha den nyckeln.
updates-problem-equivocation = Gruppen signerade två olika utgåvor under samma nummer: någon visar olika personer olika saker. Inget mer tas in förrän den byter nycklar. Fråga gruppen.
updates-problem-altered = Det som kom är inte det gruppen signerade: ändrat eller skadat på vägen.
updates-problem-older = Det som kom är äldre än det du har: en gammal kopia, eller så håller någon tillbaka nyheter.
updates-problem-faulty = Gruppen publicerade något felaktigt. Säg till gruppen.
updates-problem-overstepped = Gruppen publicerade mer än en grupp får. Säg till gruppen.
updates-problem-large = Det som kom är större än någon telefon bör ta in.
updates-problem-newer = Det kräver en nyare version av appen.
updates-problem-core = Bedömningar och första hjälpen kommer med appen, inte över nätet.
updates-problem-other = Något gick fel som den här versionen saknar ord för.
updates-later = Den frågas igen efter { $time } (UTC).
updates-mute = Utelämna dess bedömningar
updates-mute-what = Då visas dess varningar inte i Blandning och i tabellen.
updates-network-metered = Telefonen säger att nätet kostar pengar: det som är större än 64 KB frågas om först.
updates-network-saver = Telefonen sparar data, eller är utomlands: grupper frågas bara när du trycker på ”Kontrollera nu”.
updates-details = Detaljer
updates-detail-id = Bokstäver
updates-detail-addresses = Frågas på
updates-detail-edition = Utgåva
updates-detail-checked = Senast kontrollerat
updates-detail-never = Inte än
updates-detail-since = Följd sedan
updates-share = Dela länken till gruppen
updates-unfollow = Sluta följa
updates-unfollow-sure = Sluta följa den här gruppen?
updates-unfollow-what = Allt som kom från den försvinner från telefonen, med dina favoriter och påminnelser om dess evenemang, och den frågas inte mer. Du kan följa den igen via länken.
updates-unfollow-no = Fortsätt följa
updates-unfollow-yes = Sluta
updates-unfollowed = Du följer den inte längre.
updates-unfollow-failed = Det gick inte att spara: du följer den fortfarande. Gör plats i telefonen, försök sedan igen.
updates-gone = Du följer ingen sådan grupp
updates-gone-why = Du kanske slutade följa den.
updates-all = Alla grupper

### Vlastní řádky nástroje, tiskne je tentlight-cli.

tool-nothing-found = Pod tímto názvem nic není.
tool-edition = { $days ->
    [0] Vydání ze dne { $date }, vzniklo dnes.
    [one] Vydání ze dne { $date }, staré { $days } den.
    [few] Vydání ze dne { $date }, staré { $days } dny.
    [many] Vydání ze dne { $date }, staré { $days } dne.
   *[other] Vydání ze dne { $date }, staré { $days } dní.
}
tool-guide-no-country = Země „{ $typed }“ tu není. Tohle platí pro kteroukoli zemi.
tool-guide-no-product = Naloxon „{ $typed }“ tu není. Tohle je pro { $product }. Známé: { $known }.
tool-guide-for = { $country }. Naloxon: { $product }.
tool-guide-anywhere = Kterákoli země. Naloxon: { $product }.
tool-guide-count = Dívej se { $first } s: méně než { $least } nádechy znamená, že nedýchá normálně. Jinak počítej dál do { $whole } s: méně než { $slow } je pomalu.
tool-guide-count-not = Nedýchá normálně, nebo nepoznám
tool-guide-care = Jak dýchá?
tool-guide-not = Nedýchá, jen lapá po dechu, nebo nepoznám:
tool-guide-slow = Dýchá pomalu:
tool-guide-normal = Dýchá normálně → { $place }
tool-guide-by-breathing = nedýchá → { $not }, pomalu → { $slow }, normálně → { $normal }
tool-guide-on = Dál
tool-guide-timer = Pokračuj v tom. Po { $seconds } s se znovu podívej.
tool-guide-aside = Z každého kroku:
tool-guide-back = zpátky
tool-guide-end = konec
tool-guide-then = { $place }, pak zpátky sem
tool-handout-see = viz „{ $title }“
tool-handout-date = Datum
tool-handout-trainer = Vede školení
tool-handout-signature = Podpis
tool-poster-scan = Naskenuj to v Tentlight a uvidíš, kde jsme a co je v oběhu.
tool-poster-compare = Než začneš sledovat, ukáže ti telefon tyto znaky. Jsou stejné?
tool-poster-promise = Žádný účet, žádné jméno. Co hledáš, zůstává ve tvém telefonu.
tool-events-none = Od skupin, které sleduješ, v těchto dnech žádné akce.
tool-nearby-none = Od skupin, které sleduješ, tu takové místo není.
tool-groups-none = Taková skupina tu není.
tool-meetings-none = Od skupin, které sleduješ, takové setkání není.
tool-alerts-none = Od skupin, které sleduješ, takové varování není.
tool-alerts-silence = Že něco v seznamu není, o tabletě nic neříká.
tool-cut = Prvních { $count }; je jich víc: zadej --limit.
tool-word-unknown = Nic tu nemá „{ $typed }“. Podobné slovo, které skupiny používají: { $known }.
tool-own-list = seznam, který přichází s Tentlight
tool-is-old = starší než šest měsíců
tool-event-stalls = Stánky:
tool-event-medical = Zdravotní pomoc na místě: { $contact }
tool-meeting-on = Právě probíhá, do { $time }.
tool-meeting-next = Příště: { $time } ({ $ahead })
tool-meeting-online = Online: { $url }
tool-group-as-of = Stav z roku { $year }, neověřeno.
tool-group-checked = Ověřeno { $date }.
tool-alert-head = { $severity }: prodává se jako { $name }
tool-alert-logo = logo podobné tomuto: { $logo }
tool-alert-found = Nalezeno: { $found }
tool-alert-amount = { $what } { $amount } { $unit }
tool-alert-unmeasured = { $what } (neměřeno)
tool-alert-tested = Testováno { $date }: { $method }. Co to nevidí: { $blind }
tool-alert-reported = Nahlášeno { $date }, netestováno.
tool-alert-old = Staré: novinkou to bylo do { $date }.
tool-alert-replaced = Na jeho místě stojí pozdější varování této skupiny.
tool-alert-contact = Kdo za to odpovídá: { $contact }
tool-page-when = Kdy
tool-page-times = Termínů celkem: { $count }
tool-page-where = Kde
tool-page-who = Kdo
tool-page-medical = Když tam někdo potřebuje pomoc
tool-page-site = Webová stránka
tool-page-calendar-all = Všechno do kalendáře
tool-page-places = Všechna místa na mapu (GeoJSON)
tool-page-groups = Skupiny do adresáře kontaktů (vCard)
tool-group-approach = O co usiluje: { $approach }

### Egy esemény: megtartják-e, mikor, hol, kit hívj a helyszínen, mi van ott, mit tart meg belőle az olvasó.

event-gone = Már nem hirdetik
event-gone-why = A csoport kivette ezt az eseményt a híreiből, vagy már nem követed a csoportot.
event-now = Most zajlik.
event-over = Véget ért.
event-zone = Az idők az ottani óra szerint: { $zone }
event-zone-unknown = Ez a verzió nem ismeri az ottani órát: { $zone }. Kérdezd a csoportot, mikor lesz.
event-times = További időpontok
event-times-more = és még { $count }
event-where-none = A csoport nem mondja, hol.
event-where-point = A csoport egy pontot ad a térképen, szavak nélkül.

event-medical = Ezen a helyszínen
event-medical-note = Orvosi segítség ezen az eseményen. Ezt mondja: { $who }. Nem helyettesíti a mentőket.
event-emergency = Vészhelyzetben ({ $country }): { $number }.
event-no-medical = Ez az esemény nem hirdet saját egészségügyi számot.

event-favourite = Kedvenc
event-calendar = Naptárba
event-calendar-saved = A letöltéseidhez mentve: { $name }. Nyisd meg, és a naptárad átveszi.
event-calendar-failed = Nem sikerült menteni.
event-remind = Emlékeztess
event-remind-before = { $minutes ->
    [60] 1 órával előtte
    [1440] 1 nappal előtte
   *[other] { $minutes } perccel előtte
}
event-remind-while-open = A Tentlight addig emlékeztet, amíg nyitva van.
event-remind-always = A telefonod emlékeztet, akkor is, ha a Tentlight be van zárva. Ez akár egy órát késhet, és nem mondja meg, miről szól.
event-remind-once-allowed = A Tentlight addig emlékeztet, amíg nyitva van; ha be van zárva, csak akkor, ha engedélyezed az értesítéseit.
event-remind-calendar = A naptárad mindig tud emlékeztetni.

event-stalls = Standok
event-no-stalls = Ehhez az eseményhez nem hirdettek standot.
event-no-offers = Hogy mi kapható, azt senki sem mondja.

event-link-warning = Ezért a csoportért még senki sem kezeskedik. Olvasd el a címet, mielőtt megnyitod.

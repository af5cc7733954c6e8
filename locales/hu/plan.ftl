### Emlékeztetők és helyszínrajzok: amit bármely képernyő mond, ha egy esemény közeleg, és egy terep rajza.

plan-reminder-of = Egy emlékeztető
plan-reminder-begins = Kezdődik: { $time }.
plan-reminder-began = Most zajlik. Kezdete: { $time }.
plan-reminder-over = Véget ért. Kezdete: { $time }.
plan-reminder-moved = Áthelyezték. Eddig ekkor kezdődött volna: { $time }.
plan-reminder-late = Ez már esedékes volt ({ $time }), amíg a Tentlight be volt zárva.
plan-reminder-cancelled = Elmarad: nem tartják meg.
plan-reminder-gone = Arra az időre, amit választottál, már nem hirdetik.
plan-reminder-closed = Közeleg valami, amit megjelöltél.
plan-reminder-look = Nézd meg
plan-reminder-read = Elolvastam

plan-what = Helyszínrajz: { $name }, észak van felül. A rajta lévő standok a lenti listában állnak.
plan-north = É
plan-also = Rajta van: { $names }
plan-broken = Van helyszínrajz, de nem lehet kirajzolni.

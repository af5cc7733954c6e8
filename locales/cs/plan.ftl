### Připomínky a plánky: co se řekne na kterékoli obrazovce, když se blíží akce, a kresba místa.

plan-reminder-of = Připomínka
plan-reminder-begins = Začíná { $time }.
plan-reminder-began = Právě probíhá. Začátek: { $time }.
plan-reminder-over = Už skončila. Začátek: { $time }.
plan-reminder-moved = Přesunulo se to. Začátek měl být { $time }.
plan-reminder-late = Mělo to přijít { $time }, když byl Tentlight zavřený.
plan-reminder-cancelled = Zrušeno: nekoná se.
plan-reminder-gone = Na čas, který máš vybraný, už to ohlášené není.
plan-reminder-closed = Blíží se něco, co máš označené.
plan-reminder-look = Podívat se
plan-reminder-read = Přečteno

plan-what = Plánek: { $name }, sever je nahoře. Stánky na něm jsou v seznamu níže.
plan-north = S
plan-also = Je na něm: { $names }
plan-broken = Plánek tu je, ale nedá se nakreslit.

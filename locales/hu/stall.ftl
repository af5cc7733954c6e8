### Egy kortárs segítő stand: mikor van nyitva, mi van nála, hogyan jutsz oda. Gyűlések és csoportok is használják néhány szavát.

stall-gone = Ez már nincs meg
stall-gone-why = A csoport már nem nevezi meg, vagy már nem követed a csoportot.
stall-offers = Mi van náluk
stall-hours = Mikor van nyitva
stall-always = Éjjel-nappal
stall-hours-unknown = Az app nem tudja megmondani ezekből az időkből. Kérdezd meg, mielőtt indulsz.
stall-clock = Az ottani óra szerint ({ $zone }).
stall-closed-day = Zárva
stall-over = Minden időpontja elmúlt.
stall-languages = Beszélt nyelv:
stall-contact = Elérhetőség
stall-gathering = Az esemény, ahol áll
stall-group = Ki működteti
stall-checked = Utoljára ellenőrizve: { $date }
stall-unchecked = Senki sem mondta, mikor ellenőrizték utoljára. Hosszú út előtt kérdezd meg.

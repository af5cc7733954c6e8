### Gyűlések, amelyek minden héten vannak.

meetings-title = Gyűlések
meetings-what = Ma, ezen a héten, online
meetings-today = Ma
meetings-week = Ezen a héten
meetings-online = Online
meetings-none = Még nincs gyűlés.
meetings-later = A követett csoportokkal jönnek. Az, hogy hol vagy, soha nem hagyja el a telefont.
meetings-nothing = Nincs ilyen gyűlés. Nézd az egész hetet, vagy végy el egy szűrőt.
meetings-none-near = Nincs ilyen gyűlés ezen belül: { $near }.
meetings-everywhere = Keress messzebb
meetings-near = Közelemben
meetings-where = Mondd meg, hol vagy, hogy a legközelebbi legyen elöl
meetings-format = Hogyan zajlik
meetings-language = Nyelv
meetings-is-online = Online
meetings-gone = Ez a gyűlés már nincs meg
meetings-weekly = Minden héten: { $when }
meetings-next = Következő: { $when }
meetings-join = Csatlakozás online
meetings-join-sees = Megnyitja a böngésződet, és hálózat kell hozzá. Az oldal üzemeltetője látja, hogy valaki odament, és milyen internetcímről.
meetings-group = Ki tartja

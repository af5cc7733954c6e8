### A naloxonképzés: a leckéi, és mit olvasott el belőlük az olvasó.

training-title = Képzés
training-what = Naloxonleckék, kvíz, próba
training-lessons = Leckék
training-is-read = Elolvastam
training-practice = Gyakorlás
training-rehearsal = Próba
training-rehearsal-what = A Segítség, lépésről lépésre, gyakorlásra
training-read = Elolvastam
training-next = Következő: { $title }
training-last = Ez volt az utolsó lecke
training-all = Minden lecke
training-nothing = Nincs ilyen lecke
training-nothing-why = Ebben a kiadásban nincs ilyen nevű lecke.
training-law = Amit tudunk, országonként
training-stays = Amit elolvastál, és a legjobb köröd ezen a telefonon marad.
training-forget = Felejtsd el, hol tartok
training-forgotten = Elfelejtve.

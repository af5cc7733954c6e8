### Hogyan kell beadni az egyes naloxonokat. A milligramm, a vonalak és a várakozás sosem itt áll: a képernyő teszi hozzá.

product-any-spray = Bármilyen naloxon orrspray
    .open_head = Bonts ki egy sprayt
    .open_detail = Ne pumpáld és ne próbáld ki előtte. Egy spray egy adag. A csomagolás mást mutat? Kövesd a csomagolást.
    .spray_head = Fújd a sprayt az egyik orrlyukba
    .spray_detail = A hátán fekszik, fejét hátra, kezed a nyaka alatt. A spray hegyét finoman, csak az egyik orrlyukba, és nyomd be teljesen.
    .note = A légzést nézd, ne az ébredést: további naloxonadagok, amíg normálisan nem lélegzik.

product-nyxoid = Nyxoid
    .open_head = Bonts ki egy buborékcsomagolást
    .open_detail = Vedd ki a sprayt. Ne pumpáld és ne próbáld ki előtte. Egy spray egy adag.
    .spray_head = Fújd a sprayt az egyik orrlyukba
    .spray_detail = A hátán fekszik, fejét hátra. A spray hegyét finoman, csak az egyik orrlyukba, és nyomd a dugattyút kattanásig.
    .note = Következő naloxonadag: új spray, a másik orrlyukba.

product-ventizolve = Ventizolve, Respinal
    .open_head = Bonts ki egy sprayt
    .open_detail = Ne pumpáld és ne próbáld ki előtte. Egy spray egy adag.
    .spray_head = Fújd a sprayt az egyik orrlyukba
    .spray_detail = A hátán fekszik, fejét hátra. A spray hegyét finoman, csak az egyik orrlyukba, és nyomd be teljesen a dugattyút.
    .note = Következő naloxonadag: új spray, a másik orrlyukba.

product-prenoxad = Prenoxad
    .open_head = Csavarással nyisd ki a dobozt
    .open_detail = Húzd le az átlátszó fóliát, csavard, amíg a záróplombák elszakadnak. Benne van a fecskendő és a tűk. Nem lélegzik normálisan és ketten vagytok: a másik befúvást ad vagy nyomja a mellkast.
    .needle_head = Csavarj fel egy tűt
    .needle_detail = Csavard le a fecskendő átlátszó kupakját. Csavard rá a tűt a tokjával együtt, aztán csavard le a tokot.
    .line_head = Az első fekete vonalig
    .line_detail = Ne az egész fecskendőt. A comb külső oldalába vagy a felkarba, ruhán át, egyenesen be. Nyomd a vonalig, húzd ki, tedd vissza a dobozba. A tűre ne tedd vissza a tokot.
    .note = Minden további naloxonadag a következő fekete vonalig megy, amíg normálisan nem lélegzik. Az utolsó vonal után a fecskendő üres.

product-spray-4mg = Narcan orrspray és generikus változatai
    .open_head = Bonts ki egy sprayt
    .open_detail = Húzd le a fóliát a körrel jelölt fülnél, vedd ki a sprayt. Ne pumpáld és ne próbáld ki előtte. Egy spray egy adag.
    .spray_head = Fújd a sprayt az egyik orrlyukba
    .spray_detail = A hátán fekszik, fejét hátra, kezed a nyaka alatt. A spray hegyét csak az egyik orrlyukba, az ujjaidig. Nyomd be erősen a dugattyút.
    .note = A légzést nézd, ne az ébredést: további naloxonadagok, amíg normálisan nem lélegzik.

product-nalscue = Nalscue
    .open_head = Végy elő két sprayt
    .open_detail = Itt egy adag két spray, orrlyukanként egy. Ne pumpáld és ne próbáld ki őket előtte. Fektesd a hátára.
    .first_head = Fújd a sprayt az egyik orrlyukba
    .first_detail = A spray hegyét told be egészen, az orr külső oldala felé. Nyomd be erősen a dugattyút.
    .second_head = Fújd a sprayt a másik orrlyukba
    .second_detail = Vedd a második sprayt, rögtön az első után. A kettő együtt egy adag. Következő naloxonadag: két új spray, ugyanígy beadva.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Olvasd el a csomagolást
    .open_detail = Többféle erősségben létezik: mondd meg a mentőknek, melyik. Ne pumpáld és ne próbáld ki előtte. Egy spray egy adag.
    .give_head = Adj be egy sprayt
    .give_detail = Az orrba, úgy, ahogy a csomagolás mutatja. A csomagolás írja, mikor jöhet a következő naloxonadag.

product-ampoule-04 = Naloxonampulla
    .strength_head = Olvasd el az ampulla erősségét
    .strength_detail = Egy milliliterben az itt látható adagnak kell lennie. Van gyengébb és erősebb ampulla is. Más az erőssége? Kérdezd a diszpécsert, mennyit adj.
    .snap_head = Törd le az ampulla tetejét
    .snap_detail = Pöcköld vagy lötyögtesd le a folyadékot az ampulla nyakából. Ruha vagy törlő az ampulla nyaka köré, törd le magadtól elfelé. Nem lélegzik normálisan és ketten vagytok: a másik befúvást ad vagy nyomja a mellkast.
    .draw_head = Szívd fel az egészet
    .draw_detail = Tűt a fecskendőre, szívd fel az egész ampullát. A nagy buborékokat nyomd ki; egy kevés levegő nem árt.
    .thigh_head = Szúrd a combjába
    .thigh_detail = A comb külső oldalába vagy a felkarba, ruhán át, egyenesen, mint egy dartsnyilat. Nyomd be lassan, végig. A tűre ne tedd vissza a tokot. Következő naloxonadag: új ampulla.
    .note = A címkén mikrogramm áll? Ezer mikrogramm egy milligramm.

product-spray-8mg = Kloxxado
    .open_head = Bonts ki egy sprayt
    .open_detail = Ne pumpáld és ne próbáld ki előtte. Egy spray egy adag.
    .give_head = Kövesd a spray csomagolását
    .give_detail = Egy spray az egyik orrlyukba, úgy, ahogy a csomagolás mutatja. Következő naloxonadag: új spray, a másik orrlyukba; hogy mikor, azt a csomagolás írja.
    .note = Az elvonás valószínűbb, mint a gyengébb sprayk után. A légzést nézd, ne az ébredést.

product-nalmefene = Opvee (nalmefen)
    .open_head = Bonts ki egy sprayt
    .open_detail = Ne pumpáld és ne próbáld ki előtte. Egy spray egy adag.
    .give_head = Kövesd a spray csomagolását
    .give_detail = Egy spray az orrba, úgy, ahogy a csomagolás mutatja. A csomagolás írja, mikor jöhet a következő adag.
    .note = Ez nalmefen, nem naloxon: az elvonás erősebb lehet és tovább tarthat. Mondd meg a nevét a mentőknek.

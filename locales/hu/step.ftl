### Egy útmutató egy lépése: amit a képernyő és a parancssori eszköz összerak, és ami körülötte áll.

step-decimal = ,
step-care-cpr = { $push } mellkasnyomás, aztán { $breaths } befúvás
step-care-how-cpr = A mellkas közepén, erősen, percenként { $rate }. Nem tudsz befúvást adni? Nyomd megállás nélkül.
step-care-compressions = Nyomd a mellkast megállás nélkül
step-care-how-compressions = A mellkas közepén, erősen, percenként { $rate }. Váltsatok, mielőtt elfáradsz.
step-care-breaths = Fújj be neki levegőt, { $seconds } másodpercenként egyszer
step-care-how-breaths = Fejét hátra, orrát fogd be, szádat a szájára: fújj, amíg a mellkasa megemelkedik.
step-dose = Egy adag: { $mg } mg.
step-line = { $line }. fekete vonal (összesen { $lines })
step-other-nostril = A másik orrlyukba
step-age = Betegtájékoztató: { $age } éves kortól. Fiatalabb és nem lélegzik: kérdezd a diszpécsert; a befúvást ne tartsd vissza.
step-ago = { $time } perce
step-ago-about = kb. { $minutes } perce
step-ago-unknown = időpont nem ismert
step-seen-not = Számolva: nem lélegzik normálisan
step-seen-slow = Számolva: lassan lélegzik
step-seen-normal = Számolva: normálisan lélegzik

### Jak podaje się każdy nalokson. Jego miligramy, linie i czas czekania nigdy tu nie stoją: dodaje je ekran.

product-any-spray = Dowolny spray do nosa z naloksonem
    .open_head = Rozpakuj jeden spray
    .open_detail = Nie naciskaj i nie testuj go wcześniej. Jeden spray to jedna dawka. Opakowanie pokazuje inaczej? Rób, co jest na opakowaniu.
    .spray_head = Psiknij do jednego nozdrza
    .spray_detail = Na plecach, głowa odchylona do tyłu, dłoń pod karkiem. Końcówkę delikatnie tylko do jednego nozdrza, naciśnij do końca.
    .note = Kieruj się oddechem, nie budzeniem: kolejne dawki naloksonu, aż oddycha normalnie.

product-nyxoid = Nyxoid
    .open_head = Otwórz jeden blister
    .open_detail = Wyjmij spray. Nie naciskaj i nie testuj go wcześniej. Jeden spray to jedna dawka.
    .spray_head = Psiknij do jednego nozdrza
    .spray_detail = Na plecach, głowa odchylona do tyłu. Końcówkę delikatnie tylko do jednego nozdrza, naciśnij tłok, aż kliknie.
    .note = Następna dawka naloksonu: nowy spray, drugie nozdrze.

product-ventizolve = Ventizolve, Respinal
    .open_head = Rozpakuj jeden spray
    .open_detail = Nie naciskaj i nie testuj go wcześniej. Jeden spray to jedna dawka.
    .spray_head = Psiknij do jednego nozdrza
    .spray_detail = Na plecach, głowa odchylona do tyłu. Końcówkę delikatnie tylko do jednego nozdrza, naciśnij tłok do końca.
    .note = Następna dawka naloksonu: nowy spray, drugie nozdrze.

product-prenoxad = Prenoxad
    .open_head = Otwórz pudełko, przekręcając
    .open_detail = Zerwij przezroczystą folię, przekręcaj, aż pękną plomby. W środku są strzykawka i igły. Nie oddycha normalnie i jest was dwoje: druga osoba robi oddechy ratownicze lub uciśnięcia.
    .needle_head = Nakręć jedną igłę
    .needle_detail = Odkręć przezroczystą końcówkę strzykawki. Nakręć igłę w osłonce, potem odkręć osłonkę.
    .line_head = Do pierwszej czarnej linii
    .line_detail = Nie całą strzykawkę. Wbij w zewnętrzną stronę uda lub ramienia, przez ubranie, prosto. Naciskaj do linii, wyjmij, z powrotem do pudełka. Nie nakładaj osłonki z powrotem na igłę.
    .note = Każda kolejna dawka naloksonu: do następnej czarnej linii, aż oddycha normalnie. Po ostatniej linii strzykawka jest pusta.

product-spray-4mg = Narcan spray do nosa i odpowiedniki
    .open_head = Otwórz jeden spray
    .open_detail = Odklej rożek z kółkiem, wyjmij spray. Nie naciskaj i nie testuj go wcześniej. Jeden spray to jedna dawka.
    .spray_head = Psiknij do jednego nozdrza
    .spray_detail = Na plecach, głowa odchylona do tyłu, dłoń pod karkiem. Końcówkę tylko do jednego nozdrza, aż po twoje palce. Mocno naciśnij tłok.
    .note = Kieruj się oddechem, nie budzeniem: kolejne dawki naloksonu, aż oddycha normalnie.

product-nalscue = Nalscue
    .open_head = Wyjmij dwa spraye
    .open_detail = Jedna dawka to tutaj dwa spraye, po jednym do każdego nozdrza. Nie naciskaj i nie testuj ich wcześniej. Połóż tę osobę na plecach.
    .first_head = Psiknij do jednego nozdrza
    .first_detail = Włóż końcówkę do samego końca, w stronę zewnętrznej ścianki nosa. Mocno naciśnij tłok.
    .second_head = Psiknij do drugiego nozdrza
    .second_detail = Drugim sprayem, zaraz po pierwszym. Oba razem to jedna dawka. Następna dawka naloksonu: dwa nowe spraye, podane tak samo.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Przeczytaj opakowanie
    .open_detail = Występuje w kilku mocach: powiedz ratownikom, w której. Nie naciskaj i nie testuj go wcześniej. Jeden spray to jedna dawka.
    .give_head = Podaj jeden spray
    .give_detail = Do nosa, tak jak pokazuje opakowanie. Opakowanie mówi, kiedy może być następna dawka naloksonu.

product-ampoule-04 = Nalokson w ampułce
    .strength_head = Przeczytaj moc
    .strength_detail = Musi zawierać pokazaną tu dawkę w jednym mililitrze. Są ampułki słabsze i mocniejsze. Inna moc? Spytaj dyspozytora, ile podać.
    .snap_head = Odłam czubek
    .snap_detail = Strzepnij lub zakręć, by płyn spłynął z szyjki. Szmatka lub gazik wokół szyjki, odłam od siebie. Nie oddycha normalnie i jest was dwoje: druga osoba robi oddechy ratownicze lub uciśnięcia.
    .draw_head = Nabierz wszystko
    .draw_detail = Igła na strzykawkę, nabierz całą ampułkę. Wypchnij duże bąbelki; trochę powietrza nie szkodzi.
    .thigh_head = Wstrzyknij w udo
    .thigh_detail = Zewnętrzna strona uda lub ramienia, przez ubranie, prosto jak rzutka. Naciskaj powoli, do końca. Nie nakładaj osłonki z powrotem na igłę. Następna dawka naloksonu: nowa ampułka.
    .note = Na etykiecie są mikrogramy? Tysiąc mikrogramów to jeden miligram.

product-spray-8mg = Kloxxado
    .open_head = Rozpakuj jeden spray
    .open_detail = Nie naciskaj i nie testuj go wcześniej. Jeden spray to jedna dawka.
    .give_head = Rób, co jest na opakowaniu
    .give_detail = Jeden spray do jednego nozdrza, tak jak pokazuje opakowanie. Następna dawka naloksonu: nowy spray, drugie nozdrze; kiedy, mówi opakowanie.
    .note = Objawy odstawienia są bardziej prawdopodobne niż po słabszych sprayach. Kieruj się oddechem, nie budzeniem.

product-nalmefene = Opvee (nalmefen)
    .open_head = Rozpakuj jeden spray
    .open_detail = Nie naciskaj i nie testuj go wcześniej. Jeden spray to jedna dawka.
    .give_head = Rób, co jest na opakowaniu
    .give_detail = Jeden spray do nosa, tak jak pokazuje opakowanie. Opakowanie mówi, kiedy może być następna dawka.
    .note = To nalmefen, nie nalokson: objawy odstawienia mogą być cięższe i trwać dłużej. Powiedz ratownikom jego nazwę.

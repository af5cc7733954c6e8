### Un passo di una guida: che cosa compongono lo schermo e lo strumento, e che cosa gli sta intorno.

step-decimal = ,
step-care-cpr = { $push } compressioni, poi { $breaths } insufflazioni
step-care-how-cpr = Al centro del petto, forte, { $rate } al minuto. Non puoi fare insufflazioni? Comprimi senza fermarti.
step-care-compressions = Comprimi senza fermarti
step-care-how-compressions = Al centro del petto, forte, { $rate } al minuto. Fatti dare il cambio prima di stancarti.
step-care-breaths = Fai un'insufflazione ogni { $seconds } secondi
step-care-how-breaths = Testa indietro, naso chiuso, bocca sulla bocca: soffia finché il petto non si alza.
step-dose = Una dose è { $mg } mg.
step-line = Linea nera { $line } di { $lines }
step-other-nostril = L'altra narice
step-age = Foglietto: da { $age } anni. Più giovane e non respira: chiedi all'operatore; non tralasciare le insufflazioni.
step-ago = { $time } min fa
step-ago-about = circa { $minutes } min fa
step-ago-unknown = ora non nota
step-seen-not = Conteggio: non respira normalmente
step-seen-slow = Conteggio: respira lentamente
step-seen-normal = Conteggio: respira normalmente

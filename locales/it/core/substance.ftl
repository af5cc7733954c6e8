### Che cosa va detto per primo quando si chiede di una sostanza, qualunque cosa ne sappia la tabella.

substance-naloxone =
    .note = Il naloxone è l'antidoto agli oppioidi. Non si riesce a svegliare qualcuno: dallo, chiama i soccorsi, continua con le insufflazioni. Non sai se erano oppioidi? Dallo.

substance-nalmefene-rescue =
    .note = Il nalmefene di un kit di soccorso è per l'overdose da oppioidi; usalo come dice la confezione. Non si riesce a svegliare qualcuno: chiama i soccorsi, continua con le insufflazioni.

substance-suboxone =
    .note = Suboxone è buprenorfina e naloxone. Preso dopo altri oppioidi può provocare un'astinenza improvvisa.

substance-tilidine =
    .note = La maggior parte della tilidina contiene anche naloxone.

### Mijn naloxon: welke de lezer bij zich heeft, tot wanneer, hoeveel.

kit-title = Mijn naloxon
kit-what = Welke je bij je hebt, en tot wanneer
kit-product = Welke
kit-product-none = Geen gekozen
kit-first = Hulp toont deze dan als eerste.
kit-until = Tot wanneer
kit-month = Maand
kit-year = Jaar
kit-until-none = Niet bekend
kit-until-hint = Het staat op de verpakking, na EXP.
kit-until-half = Kies zowel de maand als het jaar.
kit-count = Hoeveel sprays, spuiten of ampullen
kit-ending-soon = Iets in je set loopt volgende maand af.
kit-ending-now = Iets in je set loopt deze maand af.
kit-ending-past = Iets in je set is over de datum.
kit-expired = Verlopen is beter dan geen: is er geen andere, geef het dan. Bewaar het tot je nieuw hebt.
kit-refill = Zoek nieuw in de buurt
kit-seen = Dit blijft op deze telefoon. Wie hem ontgrendelt, kan het zien.
kit-remove = Verwijderen
kit-removed = Verwijderd.

### Mitt naloxon: vilket läsaren bär, till när, hur många.

kit-title = Mitt naloxon
kit-what = Vilket du bär, och till när
kit-product = Vilket
kit-product-none = Inget valt
kit-first = Då visar Hjälp det först.
kit-until = Till när
kit-month = Månad
kit-year = År
kit-until-none = Vet inte
kit-until-hint = Det står på förpackningen, efter EXP.
kit-until-half = Välj både månad och år.
kit-count = Hur många sprayer, sprutor eller ampuller
kit-ending-soon = Något i ditt kit går ut nästa månad.
kit-ending-now = Något i ditt kit går ut den här månaden.
kit-ending-past = Något i ditt kit har passerat sitt datum.
kit-expired = Utgånget är bättre än inget: finns inget annat, ge det. Behåll det tills du har ett nytt.
kit-refill = Leta efter ett nytt i närheten
kit-seen = Det stannar i telefonen. Den som låser upp den kan se det.
kit-remove = Ta bort
kit-removed = Borttaget.

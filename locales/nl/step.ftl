### Een stap van een handleiding: wat het scherm en het programma samenstellen.

step-decimal = ,

## safety = true

step-care-cpr = { $push } borstcompressies, dan { $breaths } beademingen
step-care-how-cpr = Midden op de borst, hard, { $rate } per minuut. Lukt beademen niet? Geef borstcompressies zonder te stoppen.
step-care-compressions = Borstcompressies zonder te stoppen
step-care-how-compressions = Midden op de borst, hard, { $rate } per minuut. Wissel af voor je moe wordt.
step-care-breaths = Geef elke { $seconds } seconden een beademing
step-care-how-breaths = Hoofd achterover, neus dicht, mond op mond: blaas tot de borst omhoogkomt.
step-dose = Eén dosis is { $mg } mg.
step-line = Zwarte streep { $line } van { $lines }
step-other-nostril = Het andere neusgat
step-age = Bijsluiter: vanaf { $age } jaar. Jonger en ademt niet: vraag de meldkamer; wacht niet met beademen.

##

step-ago = { $time } min geleden
step-ago-about = ongeveer { $minutes } min geleden
step-ago-unknown = tijd niet bekend

## safety = true

step-seen-not = Geteld als: ademt niet normaal
step-seen-slow = Geteld als: ademt langzaam
step-seen-normal = Geteld als: ademt normaal

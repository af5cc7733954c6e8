### Une étape d’un guide : ce que l’écran et l’outil composent, et ce qui l’entoure.

step-decimal = ,
step-care-cpr = { $push } compressions, puis { $breaths } insufflations
step-care-how-cpr = Au milieu de la poitrine, fort, { $rate } par minute. Tu ne peux pas insuffler ? Appuie sans t’arrêter.
step-care-compressions = Appuie sans t’arrêter
step-care-how-compressions = Au milieu de la poitrine, fort, { $rate } par minute. Relayez-vous avant d’être fatigués.
step-care-breaths = Fais une insufflation toutes les { $seconds } secondes
step-care-how-breaths = Tête en arrière, nez bouché, ta bouche sur sa bouche : souffle jusqu’à ce que la poitrine se soulève.
step-dose = Une dose : { $mg } mg.
step-line = Trait noir { $line } sur { $lines }
step-other-nostril = L’autre narine
step-age = Notice : à partir de { $age } ans. Si la personne est plus jeune et ne respire pas : demande à l’opérateur ; ne retarde pas les insufflations.
step-ago = il y a { $time } min
step-ago-about = il y a environ { $minutes } min
step-ago-unknown = heure inconnue
step-seen-not = Compté : ne respire pas normalement
step-seen-slow = Compté : respiration lente
step-seen-normal = Compté : respiration normale

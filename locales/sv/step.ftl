### Ett steg i en guide: vad skärmen och verktyget sätter ihop, och det som står runt om.

step-decimal = ,
step-care-cpr = { $push } tryck, sedan { $breaths } inblåsningar
step-care-how-cpr = Mitt på bröstkorgen, hårt, { $rate } i minuten. Kan du inte göra inblåsningar? Tryck utan uppehåll.
step-care-compressions = Tryck utan uppehåll
step-care-how-compressions = Mitt på bröstkorgen, hårt, { $rate } i minuten. Byt av varandra innan ni blir trötta.
step-care-breaths = Ge en inblåsning var { $seconds }:e sekund
step-care-how-breaths = Huvudet bakåt, nyp ihop näsan, mun mot mun: blås tills bröstkorgen höjs.
step-dose = En dos är { $mg } mg.
step-line = Svart streck { $line } av { $lines }
step-other-nostril = Den andra näsborren
step-age = Bipacksedeln: från { $age } år. Yngre och andas inte: fråga larmoperatören; vänta inte med inblåsningar.

step-ago = för { $time } min sedan
step-ago-about = för ungefär { $minutes } min sedan
step-ago-unknown = okänd tid

step-seen-not = Räknat som: andas inte normalt
step-seen-slow = Räknat som: andas långsamt
step-seen-normal = Räknat som: andas normalt

### Krok návodu: co skládá obrazovka a nástroj a co stojí kolem.

step-decimal = ,
step-care-cpr = { $push ->
    [one] { $push } stlačení
    [few] { $push } stlačení
    [many] { $push } stlačení
   *[other] { $push } stlačení
}, pak { $breaths ->
    [one] { $breaths } umělý vdech
    [few] { $breaths } umělé vdechy
    [many] { $breaths } umělého vdechu
   *[other] { $breaths } umělých vdechů
}
step-care-how-cpr = Uprostřed hrudníku, silně, { $rate }krát za minutu. Nemůžeš dávat umělé vdechy? Stlačuj bez přestávky.
step-care-compressions = Stlačuj bez přestávky
step-care-how-compressions = Uprostřed hrudníku, silně, { $rate }krát za minutu. Vystřídejte se, než se unavíš.
step-care-breaths = { $seconds ->
    [one] Každou { $seconds } sekundu jeden umělý vdech
    [few] Každé { $seconds } sekundy jeden umělý vdech
    [many] Každých { $seconds } sekundy jeden umělý vdech
   *[other] Každých { $seconds } sekund jeden umělý vdech
}
step-care-how-breaths = Hlavu zaklonit, nos stisknout, ústa na ústa: vydechuj do úst, dokud se nezvedne hrudník.
step-dose = Jedna dávka je { $mg } mg.
step-line = Černá ryska { $line } z { $lines }
step-other-nostril = Do druhé nosní dírky
step-age = Příbalový leták: od { $age ->
    [one] { $age } roku
    [few] { $age } let
    [many] { $age } roku
   *[other] { $age } let
}. Mladší a nedýchá: ptej se dispečinku; s umělým dýcháním nečekej.
step-ago = před { $time } min
step-ago-about = asi před { $minutes } min
step-ago-unknown = čas neznámý
step-seen-not = Počítá se jako: nedýchá normálně
step-seen-slow = Počítá se jako: dýchá pomalu
step-seen-normal = Počítá se jako: dýchá normálně

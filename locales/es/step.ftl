### Un paso de una guía: lo que componen la pantalla y la herramienta, y lo que hay alrededor.

step-decimal = ,

## safety = true

step-care-cpr = { $push } compresiones, luego { $breaths } insuflaciones
step-care-how-cpr = Centro del pecho, fuerte, { $rate } por minuto. ¿No puedes dar insuflaciones? Comprime el pecho sin parar.
step-care-compressions = Comprime el pecho sin parar
step-care-how-compressions = Centro del pecho, fuerte, { $rate } por minuto. Túrnate con alguien antes de cansarte.
step-care-breaths = Da una insuflación cada { $seconds } segundos
step-care-how-breaths = Cabeza atrás, nariz tapada, boca sobre boca: sopla hasta que suba el pecho.
step-dose = Una dosis son { $mg } mg.
step-line = Marca negra { $line } de { $lines }
step-other-nostril = La otra fosa nasal
step-age = Prospecto: desde los { $age } años. Si es más joven y no respira: pregunta a emergencias; no dejes de dar insuflaciones.

##

step-ago = hace { $time } min
step-ago-about = hace unos { $minutes } min
step-ago-unknown = hora desconocida

## safety = true

step-seen-not = Contado como: no respira con normalidad
step-seen-slow = Contado como: respiración lenta
step-seen-normal = Contado como: respiración normal

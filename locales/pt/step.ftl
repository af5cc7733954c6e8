### Um passo de um guia: o que o ecrã e a ferramenta compõem, e o que está à volta.

step-decimal = ,

## safety = true

step-care-cpr = { $push } compressões, depois { $breaths } insuflações
step-care-how-cpr = Meio do peito, com força, { $rate } por minuto. Não consegues fazer insuflações? Comprime sem parar.
step-care-compressions = Comprime o peito sem parar
step-care-how-compressions = Meio do peito, com força, { $rate } por minuto. Troca antes de te cansares.
step-care-breaths = Faz uma insuflação a cada { $seconds } segundos
step-care-how-breaths = Cabeça para trás, nariz tapado, a tua boca sobre a boca da pessoa: sopra até o peito subir.
step-dose = Uma dose são { $mg } mg.
step-line = Traço preto { $line } de { $lines }
step-other-nostril = A outra narina
step-age = Folheto: a partir dos { $age } anos. Mais nova e não respira: pergunta ao operador; não deixes de fazer insuflações.

##

step-ago = há { $time } min
step-ago-about = há cerca de { $minutes } min
step-ago-unknown = hora desconhecida

## safety = true

step-seen-not = Contagem: não respira normalmente
step-seen-slow = Contagem: a respirar devagar
step-seen-normal = Contagem: a respirar normalmente

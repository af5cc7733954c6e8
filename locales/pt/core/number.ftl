### O que quem liga tem de saber sobre os números de emergência de um país. O número próprio nunca está aqui: o ecrã acrescenta-o.

## safety = true

number-at =
    .note = Aqui é a polícia que atende o 112.

number-au =
    .note = O 112 só funciona a partir de telemóveis.

number-ba =
    .note = O 112 não tem aqui serviço a funcionar.

number-ch =
    .note = Aqui é a polícia que atende o 112.

number-li =
    .note = Aqui é a polícia que atende o 112.

number-no =
    .note = Aqui é a polícia que atende o 112.

number-rs =
    .note = O 112 não tem aqui serviço a funcionar.

number-sm =
    .note = De um telemóvel, a chamada pode ir parar a uma central em Itália, que a passa.

number-ua =
    .note = O 112 chegou região a região e pode não ser atendido em todo o lado.

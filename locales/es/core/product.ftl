### Cómo se da cada naloxona. Sus miligramos, sus marcas y su espera nunca están aquí: los añade la pantalla.

## safety = true

product-any-spray = Cualquier espray nasal de naloxona
    .open_head = Saca un espray del envase
    .open_detail = No lo bombees ni lo pruebes antes. Un espray lleva una dosis. ¿El envase lo muestra de otro modo? Haz lo que diga el envase.
    .spray_head = Pulveriza en una sola fosa nasal
    .spray_detail = Persona boca arriba, cabeza atrás, una mano bajo el cuello. Mete la punta con suavidad en una sola fosa nasal, presiona hasta el fondo.
    .note = Guíate por la respiración, no por si se despierta: más dosis de naloxona hasta que respire con normalidad.

product-nyxoid = Nyxoid
    .open_head = Abre un blíster
    .open_detail = Saca el espray. No lo bombees ni lo pruebes antes. Un espray lleva una dosis.
    .spray_head = Pulveriza en una sola fosa nasal
    .spray_detail = Persona boca arriba, cabeza atrás. Mete la punta con suavidad en una sola fosa nasal, presiona el émbolo hasta que haga clic.
    .note = Siguiente dosis de naloxona: un espray nuevo, la otra fosa nasal.

product-ventizolve = Ventizolve, Respinal
    .open_head = Saca un espray del envase
    .open_detail = No lo bombees ni lo pruebes antes. Un espray lleva una dosis.
    .spray_head = Pulveriza en una sola fosa nasal
    .spray_detail = Persona boca arriba, cabeza atrás. Mete la punta con suavidad en una sola fosa nasal, presiona el émbolo hasta el fondo.
    .note = Siguiente dosis de naloxona: un espray nuevo, la otra fosa nasal.

product-prenoxad = Prenoxad
    .open_head = Abre la caja girándola
    .open_detail = Quita el plástico transparente y gira hasta romper los precintos. Dentro están la jeringa y sus agujas. Si no respira con normalidad y hay otra persona contigo: que dé insuflaciones o compresiones.
    .needle_head = Enrosca una aguja
    .needle_detail = Desenrosca la tapa transparente de la jeringa. Enrosca la aguja con su funda y luego quita la funda girándola.
    .line_head = Hasta la primera marca negra
    .line_detail = No toda la jeringa. En la cara externa del muslo o la parte alta del brazo, a través de la ropa, en recto. Empuja el émbolo hasta la marca, saca la aguja, todo de vuelta a la caja. No vuelvas a tapar la aguja.
    .note = Cada dosis de naloxona posterior va hasta la siguiente marca negra, hasta que respire con normalidad. Tras la última marca la jeringa está vacía.

product-spray-4mg = Narcan espray nasal y genéricos
    .open_head = Abre el envase de un espray
    .open_detail = Levanta la lengüeta del círculo y saca el espray. No lo bombees ni lo pruebes antes. Un espray lleva una dosis.
    .spray_head = Pulveriza en una sola fosa nasal
    .spray_detail = Persona boca arriba, cabeza atrás, una mano bajo el cuello. Mete la punta en una sola fosa nasal, hasta tus dedos. Presiona el émbolo con fuerza.
    .note = Guíate por la respiración, no por si se despierta: más dosis de naloxona hasta que respire con normalidad.

product-nalscue = Nalscue
    .open_head = Saca dos esprays
    .open_detail = Aquí una dosis son dos esprays, uno en cada fosa nasal. No los bombees ni los pruebes antes. Pon a la persona boca arriba.
    .first_head = Pulveriza en una fosa nasal
    .first_detail = Mete la punta hasta el fondo, hacia el lado externo de la nariz. Presiona el émbolo con fuerza.
    .second_head = Pulveriza en la otra fosa nasal
    .second_detail = Con el segundo espray, justo después del primero. Los dos son una dosis. Siguiente dosis de naloxona: dos esprays nuevos, dados del mismo modo.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Lee el envase
    .open_detail = Existe en más de una concentración: di al equipo sanitario cuál. No lo bombees ni lo pruebes antes. Un espray lleva una dosis.
    .give_head = Da un espray
    .give_detail = En la nariz, como muestra el envase. El envase dice cuándo puede seguir la siguiente dosis de naloxona.

product-ampoule-04 = Ampolla de naloxona
    .strength_head = Lee la concentración
    .strength_detail = Tiene que llevar en un mililitro la dosis que se muestra aquí. Hay ampollas más flojas y más fuertes. ¿Otra concentración? Pregunta a emergencias cuánto.
    .snap_head = Rompe la punta de la ampolla
    .snap_detail = Con golpecitos o giros, baja el líquido de la punta. Tela o gasa alrededor del cuello de la ampolla, rómpela hacia fuera, lejos de ti. Si no respira con normalidad y hay otra persona contigo: que dé insuflaciones o compresiones.
    .draw_head = Pasa todo el líquido a la jeringa
    .draw_detail = Aguja en la jeringa, pasa a ella todo el líquido de la ampolla. Expulsa las burbujas grandes; un poco de aire no hace daño.
    .thigh_head = Inyecta en el muslo
    .thigh_detail = Cara externa del muslo o parte alta del brazo, a través de la ropa, en recto como un dardo. Empuja despacio, hasta el fondo. No vuelvas a tapar la aguja. Siguiente dosis de naloxona: una ampolla nueva.
    .note = ¿La etiqueta dice microgramos? Mil microgramos son un miligramo.

product-spray-8mg = Kloxxado
    .open_head = Saca un espray del envase
    .open_detail = No lo bombees ni lo pruebes antes. Un espray lleva una dosis.
    .give_head = Haz lo que diga su propio envase
    .give_detail = Un espray en una fosa nasal, como muestra el envase. Siguiente dosis de naloxona: un espray nuevo, la otra fosa nasal; el envase dice cuándo.
    .note = La abstinencia es más probable que con esprays más flojos. Guíate por la respiración, no por si se despierta.

product-nalmefene = Opvee (nalmefeno)
    .open_head = Saca un espray del envase
    .open_detail = No lo bombees ni lo pruebes antes. Un espray lleva una dosis.
    .give_head = Haz lo que diga su propio envase
    .give_detail = Un espray en la nariz, como muestra el envase. El envase dice cuándo puede seguir la siguiente dosis.
    .note = Esto es nalmefeno, no naloxona: la abstinencia puede ser más dura y durar más. Di su nombre al equipo sanitario.

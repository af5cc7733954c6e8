### La formación en naloxona: lo que enseña cada lección, una idea por punto.

lesson-recognise = Reconocer una sobredosis
    .p1 = Mira alrededor antes de arrodillarte: agujas, cristales, tráfico. No puedes ayudar si te haces daño.
    .p2 = Grita, pellizca fuerte el hombro. Quien no se despierta, o no del todo, necesita ayuda ya, haya tomado lo que haya tomado.
    .p3 = Cabeza atrás, mira el pecho 10 segundos. Menos de 2 respiraciones, o no lo sabes: no respira con normalidad.
    .p4 = Las boqueadas no cuentan. Bocanadas sueltas con pausas largas significan: no respira con normalidad, actúa ya.
    .p5 = Roncar o gorgotear en alguien a quien no se puede despertar no es sueño profundo: apenas pasa aire.
    .p6 = Menos de 12 respiraciones por minuto es demasiado lento. Cuenta 30 segundos: menos de 6 es demasiado lento.
    .p7 = Busca labios, encías o uñas de color azul, gris o pálido, con luz blanca. También en piel oscura se mira ahí.
    .p8 = Las pupilas diminutas apuntan a opioides. Puede haber sobredosis sin ellas: deciden el despertar y la respiración.

lesson-respond = Qué hacer, en este orden
    .p1 = Primero llama, con el altavoz puesto junto a la cabeza. A solas y con la naloxona abierta en la mano: primero la dosis, son segundos; luego llama.
    .p2 = Di: inconsciente, no respira con normalidad, y dónde estás. Si emergencias te dice otra cosa que esta app, haz lo que digan.
    .p3 = ¿Hay naloxona? Una dosis ya. No respira con normalidad: 30 compresiones, 2 insuflaciones, una y otra vez. ¿No puedes dar insuflaciones? Comprime el pecho sin parar.
    .p4 = Si respira, pero menos de 12 por minuto: cabeza atrás, una insuflación cada 5 segundos. Mira que suba el pecho.
    .p5 = De lado solo cuando respira con normalidad. Si ronca, gorgotea o respira otra vez más lento: boca arriba, cabeza atrás, mira 10 segundos.
    .p6 = Niños: las insuflaciones son lo más importante, y di «niño» o «niña» a emergencias. Embarazo: da naloxona; lado izquierdo cuando respire con normalidad; díselo al equipo sanitario.
    .p7 = Convulsiones: aparta las cosas duras, algo blando bajo la cabeza. Nada en la boca, no sujetes. Llama, y después mira la respiración.
    .p8 = Varias personas en el suelo: di a emergencias cuántas. Empieza por quien no respira con normalidad, y pide más manos a gritos.

lesson-naloxone = Qué hace la naloxona, y qué no
    .p1 = La naloxona ocupa un rato el lugar de los opioides, y la respiración puede volver. Vale para heroína, metadona, fentanilos y nitazenos.
    .p2 = El objetivo es respirar, no despertar. Si respira con normalidad pero no está despierta: ya tiene bastante naloxona. De lado, mira, espera la ayuda.
    .p3 = No despierta a nadie del alcohol, el GHB, la ketamina ni las benzos. No respira con normalidad, o demasiado despacio: sigue con las insuflaciones.
    .p4 = ¿No sabes si eran opioides? Dala. No hace daño, y polvos o pastillas pueden llevar opioides que nadie conocía.
    .p5 = Espray: todo en una sola fosa nasal, una presión firme. Cada espray lleva una dosis, así que no lo pruebes antes.
    .p6 = Jeringa con marcas negras: en la cara externa del muslo, a través de la ropa, hasta la primera marca negra. No toda la jeringa.
    .p7 = Si a los 2 a 3 minutos aún no respira con normalidad: segunda dosis de naloxona, la otra fosa nasal o la siguiente marca negra. Hasta entonces sigue con compresiones e insuflaciones.
    .p8 = Nada la sustituye: ni ducha, ni café, ni estimulantes, ni agua con sal, ni provocar el vómito.

lesson-after-care = Después: quédate y mira
    .p1 = Si respira con normalidad y no está despierta: de lado, y vuelve a mirar el pecho cada minuto.
    .p2 = El efecto de la naloxona se acaba en 20 a 90 minutos. Muchos opioides duran más, y la respiración puede pararse otra vez.
    .p3 = Se ha parado otra vez: siguiente dosis de naloxona enseguida, luego compresiones e insuflaciones. Si no queda naloxona: sigue con las insuflaciones hasta que llegue la ayuda.
    .p4 = No dejes a la persona a solas al menos 2 horas; más si fue metadona, parches, pastillas o nitazenos.
    .p5 = ¿Está despierta? Di qué ha pasado, que ha recibido naloxona y que el malestar se pasa. Insiste en que vaya al hospital.
    .p6 = No la acuestes en otra habitación. Una respiración que se para no hace ruido.
    .p7 = Di al equipo sanitario qué se tomó, y cuándo y cuántas veces se dio naloxona. Dales lo que usaste; una aguja va sin tapar, en su caja.
    .p8 = Ayudar te puede remover. Habla después con alguien de confianza, y consigue naloxona nueva.

lesson-withdrawal = Abstinencia (mono) tras la naloxona
    .p1 = Quien está habituado a los opioides puede despertar con mono: dolor, retortijones, sudor, temblores, vómitos, miedo, rabia.
    .p2 = Sienta fatal, y se pasa a medida que se acaba el efecto de la naloxona.
    .p3 = Ahora no más opioides. Al principio no se nota nada de ellos; cuando se acaba el efecto de la naloxona, la respiración puede pararse.
    .p4 = Mantén la calma, habla bajo, di qué ha pasado. La rabia viene del mono. Deja espacio, quédate a la vista.
    .p5 = Vómitos: sentada, o de lado si tiene mucho sueño. Nunca boca arriba.
    .p6 = Una dosis de naloxona cada vez, con 2 a 3 minutos entre una y otra. Más de lo que la respiración necesita trae más mono, no más ayuda.
    .p7 = En tratamiento sustitutivo: ninguna dosis de más contra el mono. Díselo al equipo sanitario, y pregunta en tu centro cuándo toca la siguiente.

lesson-tolerance = La tolerancia baja rápido
    .p1 = La tolerancia es cuánto se ha habituado tu cuerpo a una sustancia. Sin opioides baja en días.
    .p2 = Tras prisión, desintoxicación, hospital o unos días sin tomar, la cantidad que conocías puede pararte la respiración.
    .p3 = Las primeras semanas tras prisión o desintoxicación son las más peligrosas: mueren entonces de sobredosis muchas más personas que en otros momentos.
    .p4 = Dejar el tratamiento sustitutivo es también un momento así. No lo dejes ni te saltes tomas por tu cuenta; habla con tu centro.
    .p5 = Estar habituado a los opioides no te protege de una mezcla. Alcohol, benzos o pregabalina encima pueden parar la respiración.
    .p6 = Estar habituado a un opioide no dice nada de otro. Los fentanilos y los nitazenos son mucho más fuertes.
    .p7 = Tras una pausa: no a solas, una cosa cada vez, naloxona a mano, y alguien allí que pueda darla.
    .p8 = ¿Alguien que conoces sale de prisión, desintoxicación u hospital? Cuéntale esto, y haz que lleve naloxona.

lesson-store-carry = Guardarla, llevarla
    .p1 = Llévala encima. La naloxona que está en casa no ayuda a nadie fuera. Ten todas las dosis juntas, en su envase.
    .p2 = Di a la gente que te rodea dónde está y cómo funciona. Si pierdes el conocimiento, no puedes dártela.
    .p3 = Por debajo de 25 °C, lejos del sol, en su envase. Si tu propio prospecto dice otra cosa, vale eso.
    .p4 = Ni en un coche al sol ni sobre un radiador: no debe pasar de 40 °C.
    .p5 = Que no se congele: un espray congelado no pulveriza. Descongelado unos 15 minutos a temperatura ambiente, se puede usar.
    .p6 = ¿Congelada, y alguien la necesita ya? Llama, da insuflaciones, y mientras tanto caliéntala bajo un brazo.
    .p7 = Caducada es mejor que nada: si no hay otra, dala. Guárdala hasta tener una nueva.
    .p8 = EXP o CAD indica el mes y el año en que caduca. Pon un recordatorio un mes antes, y consigue una nueva.

lesson-law = Llamar, y la ley
    .p1 = En muchos sitios no conocemos ninguna ley que proteja a quien llama. Llama igualmente: sin ayuda puede morir.
    .p2 = Donde conocemos la norma de un país, la mostramos con su fuente y fecha. Sin nota significa: no lo sabemos.
    .p3 = Puedes decir: inconsciente, no respira con normalidad, y dónde estás.
    .p4 = No hace falta decir drogas por teléfono.
    .p5 = Cuéntalo todo al equipo sanitario: qué se tomó, cuánto, cuándo, y cada dosis de naloxona. Solo pueden tratar lo que saben.
    .p6 = No prometemos nada sobre policía ni juzgados. Lo que sí sabemos: el efecto de la naloxona se acaba, y entonces tiene que haber alguien ahí.
    .p7 = Pregunta antes de necesitarlo: un grupo de iguales o servicio de drogas cercano sabe cómo van las llamadas donde vives.

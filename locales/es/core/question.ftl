### El test de la formación en naloxona: una pregunta, tres respuestas, y por qué.

question-gasps = A alguien no se le puede despertar. De vez en cuando da una bocanada de aire, con pausas largas. ¿Qué haces?
    .a = De lado: respira, solo que despacio
    .b = Lo trato como que no respira con normalidad y actúo
    .c = Espero a ver si las bocanadas son más frecuentes
    .why = Las boqueadas no cuentan como respiraciones: son frecuentes cuando el corazón se ha parado. Llama, naloxona, compresiones e insuflaciones.

question-snoring = Tras opioides, alguien ronca fuerte en el sofá. Gritas y pellizcas: nada. ¿Y ahora?
    .a = Llamo, cabeza atrás, cuento respiraciones
    .b = Dejo que ronque: roncar es que pasa aire
    .c = Cojín bajo la cabeza, y miro otra vez más tarde
    .why = Roncar en alguien a quien no se puede despertar significa que apenas pasa aire. La cabeza atrás abre el paso; luego cuenta 10 segundos.

question-ten-seconds = En 10 segundos has visto una respiración. ¿Qué te dice?
    .a = No respira con normalidad
    .b = Es muy poco para saberlo, así que miro unos minutos
    .c = Despacio, pero suficiente para alguien que duerme
    .why = Menos de 2 respiraciones en 10 segundos no es respirar con normalidad. Cada minuto que sigues mirando es un minuto sin aire.

question-cannot-tell = Miras el pecho y no sabes decir si respira con normalidad. ¿Qué haces?
    .a = Busco primero el pulso en el cuello
    .b = Espero a que las señales sean más claras
    .c = Actúo como si no respirara con normalidad
    .why = Si no lo sabes, cuenta como que no respira con normalidad. Buscar el pulso cuesta tiempo y engaña a menudo.

question-dark-skin = ¿Dónde miras si falta aire, también en piel oscura?
    .a = Los ojos: lo blanco se pone gris
    .b = Mejillas y frente, se ponen azules primero
    .c = Labios, encías y uñas, con luz blanca
    .why = Labios, encías o uñas de color azul, gris o pálido son la señal. La luz de color o débil la esconde; usa luz blanca.

question-pupils = No se le puede despertar, respiración lenta, pero las pupilas no son diminutas. ¿Puede ser una sobredosis de opioides?
    .a = Solo si encuentras una aguja o una pipa
    .b = Sí: deciden el despertar y la respiración
    .c = No: con opioides siempre son diminutas
    .why = Las pupilas diminutas apuntan a opioides, pero pueden no estar. No pierdas tiempo con los ojos.

question-call-first = Encuentras a alguien a quien no se puede despertar. Tu naloxona está en la tienda. ¿Qué va primero?
    .a = Unos minutos intentando que despierte
    .b = La llamada, con el altavoz puesto
    .c = Corro a por la naloxona y llamo desde allí
    .why = La ayuda tarda en llegar, así que llama primero. Solo con la naloxona abierta en la mano, y a solas: la dosis, segundos, y luego llama.

question-loudspeaker = Has llamado. ¿Dónde va ahora el teléfono?
    .a = Con el altavoz puesto, junto a su cabeza
    .b = En mi bolsillo, la ayuda está de camino
    .c = En mi oreja, para entender cada palabra
    .why = Con el altavoz tienes las dos manos libres, y emergencias te oye y cuenta contigo.

question-operator = Emergencias te dice otra cosa que esta app. ¿A quién sigues?
    .a = A la app, está hecha para sobredosis
    .b = A las dos, una después de otra
    .c = A emergencias
    .why = Quien te atiende oye lo que pasa y te guía. Lo que diga va antes que la app.

question-until-it-works = No respira con normalidad, naloxona dada. ¿Qué haces hasta que funcione?
    .a = Espero 2 a 3 minutos a su lado
    .b = 30 compresiones, 2 insuflaciones, una y otra vez
    .c = Pongo a la persona de lado
    .why = Sin aire el cerebro se daña en 3 a 5 minutos. Las compresiones y las insuflaciones cubren el tiempo hasta que la naloxona funciona.

question-no-breaths = No respira con normalidad, y no puedes o no quieres dar insuflaciones. ¿Entonces?
    .a = Comprimo el pecho sin parar
    .b = Lo dejo: a medias hace daño
    .c = Solo naloxona, y espero al equipo sanitario
    .why = Comprimir sin pausa mantiene la sangre en movimiento, y eso es mucho más que nada. Otra persona puede dar las insuflaciones.

question-too-slow = No se le puede despertar. En 30 segundos cuentas 4 respiraciones reales. ¿Y ahora?
    .a = De lado, eso es normal en el sueño profundo
    .b = Nada aún: cuento otra vez en 5 minutos
    .c = Una insuflación cada 5 segundos
    .why = Menos de 6 en 30 segundos, o de 12 por minuto, es demasiado lento. Llama, da naloxona y da insuflaciones.

question-side-when = ¿Cuándo pones a la persona de lado?
    .a = Solo cuando respira con normalidad
    .b = Justo después de la primera dosis de naloxona
    .c = En cuanto no se le puede despertar
    .why = De lado no puedes ni comprimir ni dar insuflaciones. Primero la respiración, después de lado.

question-fit = Alguien convulsiona después de tomar algo. ¿Qué ayuda?
    .a = Apartar lo duro, algo blando bajo la cabeza, llamar
    .b = Sujetar brazos y piernas con fuerza hasta que pase
    .c = Algo entre los dientes para proteger la lengua
    .why = Nada en la boca, y no sujetes: las dos cosas hieren. Drogas y convulsiones: llama. Cuando pare, mira la respiración.

question-child = Un niño se tragó pastillas y no respira con normalidad. Has llamado. ¿Qué es lo más importante?
    .a = Sacar las pastillas vomitando
    .b = Insuflaciones, y decir «niño» a emergencias
    .c = Esperar al equipo: las insuflaciones dañan pulmones pequeños
    .why = En niños suele ser el aire lo que falta. Algunos esprays están indicados desde los 14 años: pregunta a emergencias, y no dejes de dar insuflaciones.

question-pregnant = Está embarazada y no respira con normalidad tras opioides. ¿Naloxona?
    .a = En el embarazo no, daña al bebé
    .b = Solo si hay un médico que esté de acuerdo
    .c = La doy, y digo al equipo sanitario que está embarazada
    .why = La naloxona se puede dar en el embarazo; la falta de aire pone en peligro a los dos. Si respira con normalidad: sobre el lado izquierdo.

question-several = Hay dos personas en el suelo y estás a solas. Has llamado. ¿Por quién empiezas?
    .a = Por quien grita más
    .b = Por quien no respira con normalidad
    .c = Por quien cayó primero
    .why = Gritar requiere aire; el silencio es la alarma. Di a emergencias que son dos, y pide más manos a gritos.

question-shower = No se le puede despertar. Alguien pide ducha fría y café cargado. ¿Qué dices?
    .a = No: llamar, naloxona, insuflaciones
    .b = Café sí, la ducha es demasiado peligrosa
    .c = Ducha corta, el susto despierta la respiración
    .why = Puede ahogarse, enfriarse o atragantarse, y nada de eso trae aire. Vale también para provocar el vómito.

question-stimulant = Alguien perdió el conocimiento con GHB. Un amigo quiere darle speed para que despierte. ¿Y tú?
    .a = De acuerdo, pero solo un poco, en las encías
    .b = Lo impido: llamo, y miro la respiración
    .c = De acuerdo: lo que sube equilibra lo que baja
    .why = Los estimulantes no son antídoto: fuerzan el corazón y no devuelven la respiración. Nunca dejes a la persona a solas.

question-one-nostril = ¿Cómo se da un espray de naloxona?
    .a = Un poco, miro, y luego el resto
    .b = La mitad en cada fosa nasal
    .c = Todo en una sola fosa nasal, una presión firme
    .why = El espray da toda su dosis de una presión y no se puede partir. Cabeza atrás, punta en una fosa nasal, presiona.

question-no-test = Nunca has usado este espray. ¿Conviene probarlo antes?
    .a = No, entonces la dosis se pierde
    .b = Sí, una vez, el día que lo recibes
    .c = Sí, una presión hasta que salga niebla
    .why = Cada espray de naloxona lleva una dosis. No hay que cebarlo como otros esprays nasales: se gasta con una presión.

question-other-nostril = 2 a 3 minutos después de un espray: aún no respira con normalidad. Tienes uno más. ¿Y ahora?
    .a = Segunda dosis de naloxona, la misma fosa nasal
    .b = Lo reservo y espero 10 minutos
    .c = Segunda dosis de naloxona, la otra fosa nasal
    .why = La segunda dosis de naloxona va a los 2 a 3 minutos, de un espray nuevo, en la otra fosa nasal. Sigue con compresiones e insuflaciones.

question-black-line = La jeringa de naloxona tiene marcas negras. ¿Hasta dónde empujas para la primera dosis?
    .a = Hasta la primera marca negra
    .b = Hasta el medio, la mitad por ahora
    .c = Hasta el fondo, más funciona mejor
    .why = Cada marca negra es una dosis. Si a los 2 a 3 minutos aún no respira con normalidad: segunda dosis de naloxona, hasta la siguiente marca.

question-unsure = No se le puede despertar, y nadie sabe qué era. ¿Das naloxona?
    .a = Solo si las pupilas son diminutas
    .b = Sí: en la duda, se da
    .c = No, primero averiguo qué tomó
    .why = No hace daño si no eran opioides. Si lo eran, escondidos en una pastilla o un polvo, cada minuto sin ella cuenta.

question-not-opioids = Era GHB, alcohol y benzos. Tras la naloxona aún respira demasiado despacio. ¿Por qué?
    .a = La naloxona lo empeoró: hay que parar todo
    .b = Fue poca: dosis tras dosis hasta que despierte
    .c = Solo actúa sobre opioides: sigo con insuflaciones
    .why = La naloxona quita los opioides y nada más. Lo que ayuda aquí son las insuflaciones que das hasta que llega el equipo sanitario.

question-not-awake = Tras la naloxona respira con normalidad pero no despierta. ¿Y ahora?
    .a = Hago que camine hasta que se despierte
    .b = De lado, miro: ya tiene bastante naloxona
    .c = Siguiente dosis de naloxona, tiene que despertar
    .why = El objetivo es respirar, no despertar. Otra cosa puede seguir sedando; más naloxona solo trae mono.

question-every-minute = La persona respira con normalidad, de lado, no está despierta. ¿Cada cuánto miras el pecho?
    .a = Cada cuarto de hora
    .b = Cuando oigo que algo cambia
    .c = Cada minuto
    .why = La respiración puede pararse sin ruido. Mira cada minuto; ronca, gorgotea o respira más lento: boca arriba, cabeza atrás, cuenta.

question-stopped-again = Media hora después de que la naloxona ayudara, deja otra vez de respirar. Te queda una dosis. ¿Cuándo la das?
    .a = Enseguida, luego compresiones e insuflaciones
    .b = En 2 a 3 minutos, como la primera vez
    .c = No la doy: una funcionó, no pueden ser opioides
    .why = Los 2 a 3 minutos son para una dosis que aún no ha funcionado. Si funcionó y la respiración se para otra vez: siguiente dosis de naloxona enseguida.

question-not-alone = Está despierta, se siente bien y quiere irse a casa a solas. ¿Qué haces?
    .a = Me quedo al menos 2 horas, insisto en el hospital
    .b = Le doy otra dosis de naloxona para el camino
    .c = Dejo que se vaya: quien despierta ya ha pasado lo peor
    .why = El efecto de la naloxona se acaba en 20 a 90 minutos, y el opioide puede seguir ahí. A solas, nadie lo nota.

question-outlast = ¿Qué opioides pueden durar más que la naloxona?
    .a = Solo los que se inyectan
    .b = Muchos, sobre todo metadona y nitazenos
    .c = Ninguno: la naloxona siempre dura más
    .why = Con metadona, parches, pastillas y nitazenos, quédate más tiempo y ten cerca más de una dosis de naloxona.

question-handover = Llega el equipo sanitario. ¿Qué le entregas?
    .a = El nombre; lo demás lo ven por sí mismos
    .b = Nada usado: los esprays van enseguida a la basura
    .c = Qué se tomó, cada dosis de naloxona con su hora, lo que usaste
    .why = El equipo decide según lo que se dio y cuándo. Dales el espray o la jeringa usados, con la aguja sin tapar en su caja.

question-more-opioids = Despierta con mono y quiere tomar algo enseguida. ¿Qué le dices?
    .a = No pasa nada: ahora la naloxona protege
    .b = Un poco está bien, alivia
    .c = Que no tome nada: cuando se acaba el efecto de la naloxona, la respiración puede pararse
    .why = Mientras hay naloxona, los opioides no hacen nada. Cuando se acaba su efecto, los de antes y los nuevos actúan juntos.

question-it-passes = Tras la naloxona tiembla, suda, vomita y te grita. ¿Qué pasa?
    .a = Alergia a la naloxona: no dársela nunca más
    .b = Mono (abstinencia): se pasa, calma y quedarse cerca
    .c = Ha vuelto la sobredosis: siguiente dosis de naloxona
    .why = El mono sienta fatal y se pasa cuando se acaba el efecto de la naloxona. Habla bajo, di qué ha pasado; vómitos: sentada o de lado.

question-one-at-a-time = Dos esprays en el envase. ¿Por qué no dar los dos a la vez?
    .a = Más de lo necesario trae mono, y se acaba la reserva
    .b = Dos a la vez se anulan entre sí
    .c = Dos a la vez pueden parar el corazón
    .why = Una dosis de naloxona, 2 a 3 minutos, y miras. El doble no ayudó a que sobrevivieran más personas; trajo más mono.

question-prison = Alguien sale de prisión o desintoxicación tras tres meses. ¿Qué ha cambiado?
    .a = El cuerpo ha descansado y aguanta más
    .b = No queda tolerancia: lo que conocía puede parar la respiración
    .c = Nada, el cuerpo recuerda a qué estaba habituado
    .why = La tolerancia baja en días. Las primeras semanas tras prisión o desintoxicación son las más peligrosas: no a solas, con naloxona cerca.

question-stop-substitution = Alguien quiere dejar la metadona por su cuenta, de un día para otro. ¿Qué pasa con el riesgo?
    .a = Sube: la tolerancia baja, así que habla antes con el centro
    .b = Nada, mientras no tome otra cosa
    .c = Baja: menos opioide, menos peligro
    .why = Las semanas tras dejar el tratamiento sustitutivo están entre las más peligrosas. Los cambios van junto con el centro.

question-mix = Años con opioides, ahora además benzos y alcohol. ¿Protege estar habituado a los opioides?
    .a = Sí, el cuerpo está habituado a que lo frenen
    .b = Sí, si el opioide es recetado
    .c = No: juntos pueden parar la respiración
    .why = La tolerancia a una sustancia no pasa a la mezcla. El freno de la respiración se suma.

question-expired = La única naloxona que hay caducó el año pasado. No respira con normalidad. ¿Qué haces?
    .a = La doy: caducada es mejor que nada
    .b = Corro a buscar antes una más nueva
    .c = No la doy: un medicamento caducado es veneno
    .why = En las pruebas, la mayoría de la naloxona caducada conservaba casi toda su fuerza. Consigue después una nueva.

question-frozen = Tu espray se congeló de noche en la tienda. Ahora mismo nadie lo necesita. ¿Qué haces?
    .a = Lo tiro: si se congela, se estropea
    .b = Lo descongelo rápido en el hornillo
    .c = Dejo que se descongele a temperatura ambiente, y se puede usar
    .why = Bastan unos 15 minutos; consigue uno nuevo cuando puedas. Si alguien lo necesita ya: llama, da insuflaciones, caliéntalo bajo un brazo.

question-hot-car = ¿Cuál es el sitio de la naloxona en verano?
    .a = En la guantera, así siempre está ahí
    .b = Conmigo, en su envase, por debajo de 25 °C
    .c = En la nevera portátil, justo sobre el hielo
    .why = Le sientan mal el calor de más de 40 °C y la helada, y en el coche no está donde tú estás. Llévala encima, lejos del sol.

question-expiry-date = ¿Cómo te aseguras de que tu naloxona no ha caducado?
    .a = Miro EXP cuando haga falta
    .b = Da igual, caducada funciona lo mismo
    .c = Pongo un recordatorio un mes antes de EXP
    .why = EXP indica mes y año. Con un mes por delante hay tiempo de conseguir una nueva; caducada solo es mejor que nada.

question-who-knows = ¿Quién debería saber dónde está tu naloxona?
    .a = Nadie, es asunto mío
    .b = La gente que me rodea
    .c = Mi centro, con eso basta
    .why = Si pierdes el conocimiento no puedes dártela. Enséñales dónde está y cómo funciona.

question-on-the-phone = ¿Qué dices por teléfono?
    .a = Sobredosis de heroína, y el nombre de la persona
    .b = Alguien se encuentra mal, ¿podrían echar un vistazo?
    .c = Inconsciente, no respira con normalidad, y dónde estamos
    .why = El estado y el lugar ponen en marcha la ayuda. No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.

question-tell-the-crew = El equipo sanitario pregunta qué se tomó. ¿Qué respondes?
    .a = Que no sé nada, por prudencia
    .b = Todo lo que sé: qué, cuánto, cuándo
    .c = Solo el alcohol, que es legal
    .why = Solo pueden tratar lo que saben. Por teléfono puedes no nombrar drogas; al equipo sanitario cuéntaselo todo.

question-no-known-law = No sabes si donde estás alguna ley protege a quien llama. ¿Qué haces?
    .a = Llamo igualmente
    .b = Doy naloxona y no llamo
    .c = Lo busco antes de llamar
    .why = En muchos sitios no conocemos ninguna ley que proteja a quien llama. Llama igualmente: puedes decir inconsciente, no respira con normalidad.

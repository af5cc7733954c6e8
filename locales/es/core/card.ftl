### Consumo de menor riesgo, una ficha por tema: lo que se cuentan las personas que usan drogas. No hay dosis en ningún sitio.

card-tolerance = Tras una pausa, tu cuerpo aguanta menos
    .lead = Prisión, desintoxicación, hospital, unos días sin tomar: lo que tomabas antes puede ahora pararte la respiración.
    .p1 = Los primeros días y semanas tras la prisión o un tratamiento tienen el mayor riesgo de sobredosis mortal. Haz un plan para ese tiempo antes de salir.
    .p2 = La tolerancia a los opioides baja en días. No puedes notar cuánta se ha perdido.
    .p3 = Si vuelves a tomar, toma mucho menos que antes de la pausa, y espera. Incluso un poco puede ser demasiado.
    .p4 = Mejor fumar que inyectar. Eso baja el riesgo, no lo quita.
    .p5 = Sin alcohol, benzos, pregabalina ni otras sustancias que duermen. Si son recetadas o diarias: no las dejes de golpe, pregunta en un centro.
    .p6 = No a solas: con alguien que sepa que es tu primera vez tras una pausa, y con naloxona a mano.
    .p7 = Antes de salir de prisión o del hospital, pide tratamiento sustitutivo y naloxona para llevar. Las dos cosas reducen el riesgo de morir.

card-not-alone = No a solas
    .lead = Mucha gente muere tras una puerta cerrada, donde nadie podía darse cuenta a tiempo.
    .p1 = Toma con gente de confianza, y no todos a la vez. Una persona se mantiene capaz de despertar a las demás y de llamar.
    .p2 = Cuenta a los demás qué tomas y cuándo, y que te lo cuenten. Quien tenga que ayudar después necesita saberlo.
    .p3 = Ten la naloxona donde todos la vean, y di quién sabe darla. No puedes contar con dártela a ti.
    .p4 = ¿A solas al final? Di a alguien dónde estás, cuándo empiezas y cuándo tiene que venir a mirar.
    .p5 = Deja la puerta sin cerrojo. Nadie puede ayudarte a través de una puerta cerrada.
    .p6 = En una sala de consumo supervisado, donde la haya, hay gente que interviene si algo va mal.
    .p7 = En algunos países un servicio telefónico se queda en línea mientras tomas. Pregunta a un grupo de reducción de daños cuál funciona donde estás.

card-start-low = Empieza con poco, espera, una cosa cada vez
    .lead = Mirándolo, nadie puede decir qué es ni cómo de fuerte.
    .p1 = Dos pastillas o bolsas que parecen iguales pueden ser muy distintas. Trata cada lote nuevo como desconocido.
    .p2 = Empieza con una parte pequeña de lo que pensabas tomar. Puedes tomar más después; no puedes devolver nada.
    .p3 = Luego espera. Lo que se traga puede tardar dos horas y más en subir, más aún después de comer.
    .p4 = ¿No pasa nada? No tomes más. Puede ser algo más lento y más peligroso, como PMA vendida como MDMA.
    .p5 = Una cosa cada vez, y el alcohol cuenta. Si mezclas, nadie puede prever cómo actúan juntas.
    .p6 = Medicamento recetado: no lo dejes ni te saltes tomas para hacer sitio. Mira la mezcla, o pregunta en la farmacia.
    .p7 = Con enfermedad, agotamiento o sed, tu cuerpo aguanta menos que otros días.

card-nitazenes = Nitazenos y pastillas falsas
    .lead = Opioides mucho más fuertes que la heroína aparecen donde nadie los espera. Mirarlo no te dice nada.
    .p1 = Se han encontrado en heroína, en pastillas vendidas como oxicodona, Xanax o diazepam, en Spice, en cocaína y en éxtasis.
    .p2 = Una caja o un blíster no prueban nada. Las falsificaciones parecen el medicamento real, y su fuerza varía.
    .p3 = ¿Nunca has tomado opioides? Entonces no tienes tolerancia. Una benzo o un analgésico falsos pueden pararte la respiración.
    .p4 = Empieza con muy poco, espera, no a solas. Sin alcohol, pregabalina, benzos ni otros opioides a la vez; si son recetados: no los dejes de golpe, pregunta en un centro.
    .p5 = La naloxona funciona, pero puede hacer falta una segunda dosis de naloxona y más, y la respiración puede pararse otra vez después. Lleva varias y quédate.
    .p6 = No se le puede despertar, se vendiera como lo que se vendiera: llama, da naloxona. No respira con normalidad: da insuflaciones. Si no hay opioides, no hace daño.
    .p7 = Un servicio de análisis de drogas puede buscar nitazenos. A las tiras reactivas se les escapan algunos.

card-test-strips = Lo que una tira reactiva no puede ver
    .lead = Una tira responde a una sola pregunta sobre el trocito que has analizado. Negativo no es un sí.
    .p1 = Una tira de fentanilo no muestra nitazenos, y una de nitazenos no muestra nada más que nitazenos.
    .p2 = A las tiras de nitazenos se les escapan algunos nitazenos. A las de fentanilo se les escapan algunos fentanilos, entre ellos el carfentanilo.
    .p3 = Una tira no dice ni cuánto hay ni cuál es.
    .p4 = El polvo rara vez está bien mezclado, y cada pastilla es distinta. El trozo siguiente puede llevar lo que este no llevaba.
    .p5 = Un positivo también puede fallar: metanfetamina, MDMA y difenhidramina pueden engañar a las tiras de fentanilo; la cafeína, a las de nitazenos. Usa tanta agua como diga el prospecto.
    .p6 = Las pruebas de color no muestran ni la fuerza ni todo lo que hay en la mezcla. Un servicio de análisis de drogas ve más, y tampoco todo.
    .p7 = ¿Negativo? Actúa como si fuera positivo: empieza con poco, espera, no a solas, naloxona a mano.

card-new-kit = Material nuevo cada vez
    .lead = La hepatitis C y el VIH viajan en restos de sangre demasiado pequeños para verse.
    .p1 = Aguja y jeringa nuevas y estériles en cada pinchazo, también si la última solo la usaste tú. Una aguja usada está roma y rasga la vena.
    .p2 = Lo demás también cuenta: tu propia cuchara, filtro, agua, toallita y goma, cada vez.
    .p3 = Repartir desde una misma jeringa pasa virus, aunque cada cual tenga su aguja.
    .p4 = Las pipas y los turulos también pasan hepatitis C, por labios agrietados y narices irritadas. Usa los tuyos, y nada de billetes.
    .p5 = ¿Compartiste aguja? Una medicación llamada PEP aún puede frenar el VIH, mejor en 24 horas y como muy tarde en 72. Ve ya a un hospital o centro.
    .p6 = Hazte las pruebas. Hay medicación que cura la hepatitis C a casi todas las personas. Puedes volver a cogerla, así que sigue con material nuevo.
    .p7 = Programas de intercambio, servicios de drogas y máquinas en algunas ciudades dan material estéril y recogen agujas usadas.

card-wounds = Venas, heridas y cuándo es sepsis
    .lead = Un punto infectado puede acabar en sepsis, y eso puede matar. Haz que lo miren pronto.
    .p1 = Lávate las manos y la piel, coge aguja nueva, cambia de sitio. El mismo punto una y otra vez se infecta.
    .p2 = Aléjate de ingle, cuello, axila y de todo lo que tenga pulso: eso es una arteria.
    .p3 = Dolor agudo, sangre muy roja, a chorro: saca la aguja, aprieta fuerte, túmbate, levanta el brazo o la pierna. Aprieta al menos 15 minutos. Si no para: llama.
    .p4 = Rojo, caliente, hinchado, pus, mal olor o no cura: que lo vea pronto enfermería o un médico. No cortes ni aprietes, eso lo extiende.
    .p5 = Líneas rojas en la piel, fiebre o tiritona: al médico hoy. Una pierna hinchada y dolorida tras inyectar en la ingle: hospital ya.
    .p6 = Confusión, lengua trabada, respiración difícil o rápida, tiritona extrema, sin orinar en todo el día, piel con manchas, labios azules, grises o pálidos: llama, y di que puede ser sepsis.
    .p7 = Vista borrosa o doble, párpados caídos, dificultad para tragar o hablar, días después de un pinchazo: hospital ya. Puede ser botulismo por herida.

card-route = Fumar en vez de inyectar
    .lead = Inyectar es la vía de mayor riesgo de todas. Otra vía baja el riesgo.
    .p1 = Fumar ahorra venas y piel: menos abscesos, menos hepatitis C, menos VIH.
    .p2 = Al fumar puedes parar en cuanto lo notas. Un pinchazo no se puede devolver.
    .p3 = Fumando también puede haber sobredosis, sobre todo con fentanilos. No a solas, naloxona a mano.
    .p4 = Tu propia pipa, boquilla o turulo: los labios agrietados y quemados pasan hepatitis C.
    .p5 = El papel de aluminio y las pipas de un servicio de reducción de daños están hechos para eso. El plástico, las latas y lo pintado sueltan gases.
    .p6 = El humo daña los pulmones, y el asma puede empeorar mucho. Falta de aire que no se pasa: llama.
    .p7 = Al cambiar de vía, empieza otra vez con poco: aún no sabes cómo de rápido y fuerte sube.

card-substitution = Metadona y buprenorfina
    .lead = El tratamiento sustitutivo reduce tu riesgo. Donde se vuelve peligroso es con días sin tomarlo y frascos al alcance de un niño.
    .p1 = ¿Te faltan tres días o más? No tomes la cantidad habitual. Llama antes al centro o a la farmacia: tu tolerancia puede haber bajado.
    .p2 = ¿Te falta una? Nunca tomes dos para compensar. Toma la siguiente como siempre y díselo.
    .p3 = No lo dejes de golpe. En las primeras cuatro semanas tras acabar el tratamiento, el riesgo de sobredosis es mayor. Habla antes con el centro.
    .p4 = Las primeras cuatro semanas con metadona también tienen riesgo. Alcohol, benzos o heroína a la vez pueden pararte la respiración.
    .p5 = La buprenorfina bloquea otros opioides. Tomar más y más para superarla puede acabar en sobredosis.
    .p6 = Guárdala bajo llave, en su frasco o envase, nunca en un vaso ni en una botella de bebida. Una cantidad pequeña puede matar a un niño.
    .p7 = ¿Quizá un niño se ha tragado algo? Llama a una ambulancia enseguida. No esperes a que haya señales.

card-ghb = GHB y GBL: tiempos y dependencia
    .lead = Entre sentirse bien y perder el conocimiento hay muy poco.
    .p1 = La mayoría de quienes pierden el conocimiento tomó más antes de que subiera lo primero. Apunta la hora, pon una alarma, que una persona lleve la lista.
    .p2 = La fuerza cambia de un bote a otro, y el GBL actúa más rápido y más fuerte que el GHB. Lo que la última vez fue bien puede tumbarte ahora.
    .p3 = Sin alcohol, ketamina, benzos ni opioides a la vez. Juntos pueden pararte la respiración.
    .p4 = Marca el bote, y nunca lo guardes en una botella de bebida. Alguien puede bebérselo.
    .p5 = Con mucho sueño: quédate y mira su respiración. No se le puede despertar: eso es un coma. Llama. Si respira con normalidad: de lado. Quédate.
    .p6 = Tomado a diario o a todas horas, el cuerpo pronto lo necesita. Temblar, sudar y no dormir sin él son señales.
    .p7 = Dejarlo de golpe puede matar: busca ayuda médica. Un hospital o servicio de drogas puede ayudarte a dejarlo paso a paso.

card-heat-water = Calor y agua
    .lead = Los estimulantes y la MDMA te calientan. La MDMA además retiene agua. Demasiado calor puede matar, demasiada agua puede matar.
    .p1 = Sorbos cuando hay sed, más o menos un vaso por hora; un poco más solo mientras bailas y sudas; nunca mucho de golpe.
    .p2 = Los consejos difieren: Unity, en los Países Bajos, dice como mucho un vaso por hora; Choices, en Gales, dice sorbos, más o menos medio litro por hora. Nos quedamos con lo menor.
    .p3 = La MDMA puede dar sed y no dejarte orinar. Más agua no es la respuesta a ninguna de las dos cosas.
    .p4 = Haz pausas del baile, siéntate en un sitio fresco, quítate capas, mójate la piel.
    .p5 = Tiempo caluroso, salas llenas, aire húmedo, más de un estimulante: cada cosa suma riesgo.
    .p6 = Cuerpo muy caliente, confusión o rigidez: llama. Que pare de moverse, a la sombra, fuera ropa, moja la piel y abanica. Nada de beber, salvo que la persona esté del todo despierta.
    .p7 = Dolor de cabeza, vómitos, confusión, somnolencia o convulsiones después de MDMA: nada de beber. Llama.

card-chemsex = Chemsex, potenciadores, popper
    .lead = Noches largas, varias sustancias, medicación encima: haz el plan antes de ir.
    .p1 = Di antes qué quieres y qué no, cuándo te vas, y quién cuida de quién. Quien ha perdido el conocimiento no puede decir que sí.
    .p2 = Los potenciadores del VIH (ritonavir, cobicistat) retienen las drogas más tiempo y con más fuerza. Con metanfetamina, MDMA, mefedrona, ketamina o GHB eso puede matar.
    .p3 = No te saltes la medicación del VIH por eso; lleva suficiente. Pregunta en tu centro si hay para ti una sin potenciador.
    .p4 = Nunca popper con Viagra, Cialis u otras pastillas para la erección: la tensión puede caer hasta matarte. Lo mismo con la medicación del corazón.
    .p5 = Nunca tragues popper, y mantenlo lejos de piel, ojos y llamas. Si la vista se pone borrosa: para, y que te miren los ojos.
    .p6 = Dormir y comer son parte de esto. Noches sin dormir, sentir que te siguen, oír a gente que no está: para, ve a un sitio tranquilo, busca ayuda.
    .p7 = Tu propio material para slam y para esnifar. Hazte a menudo pruebas de VIH, hepatitis C y lo demás. Tras un riesgo, pide PEP enseguida, como muy tarde en 72 horas.

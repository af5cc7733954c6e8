### Por qué daña una mezcla: para cada mecanismo qué pasa, en qué fijarse, y qué hacer antes y después de tomar.

mechanism-breathing-depression =
    .what = Juntas frenan la respiración. Durmiendo, puedes dejar de respirar.
    .watch = Fíjate en: respiración lenta; labios, encías o uñas azules, grises o pálidos; alguien a quien no se puede despertar. Las boqueadas y los ronquidos no cuentan como respirar.
    .do_not_taken = Quita una de la mezcla, no estés a solas, ten naloxona cerca. Si es recetada o diaria: no la dejes de golpe, pregunta en un centro.
    .do_taken = Quédate con los demás, no tomes nada más, que nadie duerma sin que alguien mire. No se le puede despertar, respiración lenta o boqueadas: abre Ayuda, llama a emergencias.

mechanism-aspiration =
    .what = Alguien dormido o insensible puede vomitar y ahogarse con ello.
    .watch = Fíjate en: arcadas, gorgoteo, tos mientras duerme, alguien tan insensible que no puede darse la vuelta.
    .do_not_taken = Quita una de la mezcla. No estés a solas, y no te tumbes boca arriba.
    .do_taken = Con sueño pero respira con normalidad: de lado, quédate con la persona. Gorgoteo, boqueadas o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-sedation =
    .what = Juntas dan sueño y lentitud, y se suma. Puedes caerte, chocar o perder el conocimiento.
    .watch = Fíjate en: lengua trabada, tropiezos, cabeceo, alguien a quien cuesta despertar.
    .do_not_taken = Quita una de la mezcla; no conduzcas, ni bici, ni nadar. Si es recetada: no la dejes ni te saltes tomas, quita lo que no lo es.
    .do_taken = Siéntate, quédate con los demás, no tomes nada más. Cuesta mantener a alguien despierto, no se le puede despertar, respiración lenta o boqueadas: abre Ayuda, llama a emergencias.

mechanism-masking =
    .what = El estimulante tapa cuánto has tomado de lo otro. A menudo su efecto se acaba antes, y entonces la respiración puede pararse.
    .watch = Fíjate sobre todo cuando se pasa el estimulante: cabeceo, respiración lenta, boqueadas, labios azules, grises o pálidos.
    .do_not_taken = Quita una de la mezcla. Sentirte despierto no significa que puedas tomar más.
    .do_taken = No tomes nada más; quédate con los demás hasta mucho después de que se pase el estimulante. No se le puede despertar, respiración lenta o boqueadas: abre Ayuda, llama a emergencias.

mechanism-blunting =
    .what = Una apaga a la otra: se nota floja, pero tu cuerpo la recibe entera. Es fácil tomar demasiado.
    .watch = Date cuenta de las ganas de tomar más. Fíjate en: calor, corazón acelerado, confusión, sueño repentino.
    .do_not_taken = No tomes más porque se note floja. No dejes un medicamento recetado ni te saltes tomas para notarla.
    .do_taken = No tomes más, aunque se note floja; quédate con los demás. Cuerpo muy caliente, confusión o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-heart-strain =
    .what = Juntas fuerzan el corazón y la tensión. Puede venir un infarto, un ictus o un mal ritmo del corazón.
    .watch = Fíjate en: dolor en el pecho, latido acelerado o irregular, dolor de cabeza fuerte, desmayo, un brazo débil o la cara caída.
    .do_not_taken = Quita una de la mezcla, sobre todo con problemas de corazón o tensión alta. Si es recetada: no la dejes ni te saltes tomas, quita lo que no lo es.
    .do_taken = Siéntate, descansa, no tomes nada más. Dolor en el pecho, desmayo, dolor de cabeza fuerte o un brazo débil: abre Ayuda, llama a emergencias; aspirina solo si lo dicen.

mechanism-cocaethylene =
    .what = Con las dos, tu cuerpo fabrica cocaetileno: más duro para el corazón y durante más tiempo. La cocaína además tapa la borrachera.
    .watch = Fíjate en: dolor en el pecho, latido acelerado o irregular, y una borrachera que golpea cuando se pasa la cocaína.
    .do_not_taken = Quita una de la mezcla. Sentirte sobrio no mide nada: no bebas más por eso, no conduzcas.
    .do_taken = Siéntate, quédate con los demás, nada más de ninguna de las dos. Dolor en el pecho, desmayo o no se le puede despertar: abre Ayuda, llama a emergencias; aspirina solo si lo dicen.

mechanism-overheating =
    .what = Juntas sobrecalientan el cuerpo, antes si bailas, al sol o entre mucha gente. Puede matar.
    .watch = Fíjate en: piel muy caliente, confusión, músculos rígidos. Dolor de cabeza, vómitos o somnolencia tras mucha agua: nada de beber, llama a emergencias.
    .do_not_taken = Quita una de la mezcla. Descansa a menudo en un sitio fresco; sorbos si hay sed, nunca mucho de golpe.
    .do_taken = Descansa en un sitio fresco, no tomes nada más. Cuerpo muy caliente, confusión o rigidez: abre Ayuda, llama a emergencias; moja la piel y abanica, nada de beber, salvo si la persona está del todo despierta.

mechanism-serotonin-toxicity =
    .what = Juntas suben la serotonina. Demasiada hace que los músculos den sacudidas y se pongan rígidos, el cuerpo se sobrecalienta, y puede matar.
    .watch = Fíjate en: piernas con sacudidas o rígidas, temblores, sudor, corazón acelerado, calor, inquietud, confusión.
    .do_not_taken = Quita lo que no sea recetado. Lo recetado: no lo dejes ni te saltes tomas, pregunta en la farmacia.
    .do_taken = No tomes nada más. Cuerpo muy caliente, confusión, rigidez o sacudidas: abre Ayuda, llama a emergencias; moja la piel y abanica, nada de beber, salvo si la persona está del todo despierta.

mechanism-blood-pressure-crisis =
    .what = Un inhibidor de la MAO le quita el freno a la otra. La tensión puede dispararse: un ictus, una hemorragia en la cabeza.
    .watch = Fíjate en: dolor de cabeza repentino y punzante, cuello rígido, sudor, corazón desbocado, dolor en el pecho, vista borrosa.
    .do_not_taken = Quita una de la mezcla; los inhibidores de la MAO siguen actuando mucho después del último. Si es recetado: no lo dejes ni te saltes tomas, pregunta en la farmacia.
    .do_taken = Siéntate, no tomes nada más, ni pastillas de otra persona. Dolor de cabeza fuerte repentino, dolor en el pecho, cuerpo muy caliente o convulsiones: abre Ayuda, llama a emergencias, di inhibidor de la MAO.

mechanism-maoi-prolongs =
    .what = El inhibidor de la MAO impide que la otra se descomponga. Se vuelve mucho más fuerte y dura mucho más.
    .watch = Fíjate en: un efecto que no para de subir, dolor de cabeza punzante, calor, vómitos, confusión.
    .do_not_taken = Quita una de la mezcla: aquí la cantidad que conoces no sirve de guía. Si es recetada: no la dejes ni te saltes tomas, pregunta en la farmacia.
    .do_taken = Quédate con los demás, no tomes nada más. Cuerpo muy caliente, rigidez, confusión, dolor de cabeza fuerte o respiración lenta: abre Ayuda, llama a emergencias.

mechanism-amt-maoi =
    .what = La aMT estimula, sube la serotonina y bloquea la MAO, que la eliminaría. Casi todo pega más fuerte con ella; algunas mezclas pueden matar.
    .watch = Fíjate en: sacudidas, músculos rígidos, calor, dolor de cabeza punzante, corazón acelerado. Empieza tarde y dura mucho.
    .do_not_taken = No tomes nada más con aMT. Si algo es recetado: no lo dejes ni te saltes tomas, no tomes la aMT.
    .do_taken = Quédate con los demás, no tomes nada más. Cuerpo muy caliente, confusión, rigidez o dolor de cabeza fuerte: abre Ayuda, llama a emergencias, di aMT.

mechanism-seizures =
    .what = Juntas pueden provocar convulsiones, también a quien nunca las tuvo.
    .watch = Fíjate en: tirones musculares, mirada fija, confusión repentina, y luego caída y sacudidas.
    .do_not_taken = Quita una de la mezcla, sobre todo si alguna vez has convulsionado. Si es recetada: no la dejes ni te saltes tomas, eso también puede provocarlas; pregunta en la farmacia.
    .do_taken = Convulsiones: abre Ayuda, llama a emergencias. Aparta las cosas duras, algo blando bajo la cabeza, nada en la boca, no sujetes; después mira la respiración.

mechanism-psychedelic-intensity =
    .what = Juntas se vuelven más fuertes, largas y confusas de lo que esperas.
    .watch = Fíjate en: miedo, no saber dónde se está, irse hacia carreteras, agua o alturas.
    .do_not_taken = Quita una de la mezcla. Ten contigo a alguien sobrio, en un sitio tranquilo.
    .do_taken = Quédate con los demás, en un sitio tranquilo y con poca luz, no tomes nada más. Cuerpo muy caliente, rigidez, dolor en el pecho, convulsiones o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-anxiety-panic =
    .what = Una puede volcar la otra en miedo y pánico. El corazón acelerado lo alimenta.
    .watch = Fíjate en: respiración rápida, temblores, quedarse en silencio, sentir que te observan o la certeza de morir.
    .do_not_taken = Quita una de la mezcla, sobre todo si te entra el pánico con facilidad. Ten contigo a alguien tranquilo.
    .do_taken = Ve con alguien a un sitio tranquilo, respira con calma y lento, no tomes nada más. Dolor en el pecho, cuerpo muy caliente, convulsiones o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-losing-touch =
    .what = Juntas pueden cortarte de lo real: psicosis, manía, no saber dónde estás.
    .watch = Fíjate en: oír o ver cosas, sentirse perseguido, pensamientos acelerados, no dormir, meterse en peligro.
    .do_not_taken = Quita una de la mezcla, sobre todo con psicosis o manía en ti o en tu familia. Si es recetada: no la dejes ni te saltes tomas.
    .do_taken = Quédate cerca, calma, poca gente; nunca sujetes a nadie boca abajo. Cuerpo muy caliente, rigidez, no se le puede despertar o está a punto de hacerse daño: abre Ayuda, llama a emergencias.

mechanism-dissociation =
    .what = Juntas te cortan de tu cuerpo. Puedes no sentir nada, vomitar, perder el conocimiento.
    .watch = Fíjate en: mirada fija, no responde, no siente, vómitos, respiración lenta.
    .do_not_taken = Quita una de la mezcla. Quédate en el suelo, lejos del agua y las alturas, con alguien sobrio.
    .do_taken = Quédate con la persona; con sueño pero respira con normalidad: de lado. No se le puede despertar, respiración lenta o boqueadas: abre Ayuda, llama a emergencias.

mechanism-balance =
    .what = Juntas quitan el equilibrio y la sensación de dolor. Puedes caer fuerte y no notar la herida.
    .watch = Fíjate en: tambaleo, tropiezos, un golpe en la cabeza, sangre o quemaduras que nadie nota.
    .do_not_taken = Quita una de la mezcla. Siéntate antes de tomar nada, lejos de escaleras, agua, fuego y carreteras.
    .do_taken = Siéntate en el suelo, no camines a solas. Tras un golpe en la cabeza, vómitos, confusión o sueño; o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-blackout =
    .what = Juntas borran la memoria. Puedes parecer despierto, hacer cosas, tomar más, y no saber nada de ello.
    .watch = Fíjate en: preguntar lo mismo otra vez, olvidar lo que se tomó, actos raros o temerarios.
    .do_not_taken = Quita una de la mezcla, no estés a solas, no conduzcas. Si es recetada o diaria: no la dejes de golpe, quita lo que no lo es.
    .do_taken = Quédate con los demás, apunta lo que se ha tomado, deja el resto fuera del alcance. No se le puede despertar, respiración lenta o boqueadas: abre Ayuda, llama a emergencias.

mechanism-delirium =
    .what = Juntas pueden traer delirio: confusión salvaje, cuerpo caliente y seco, corazón acelerado.
    .watch = Fíjate en: piel caliente y seca, pupilas muy abiertas, balbuceo, hablar con gente que no está.
    .do_not_taken = Quita una de la mezcla; las pastillas para alergia, sueño y mareo cuentan. Si es recetada: no la dejes ni te saltes tomas, pregunta en la farmacia.
    .do_taken = Confusión, cuerpo muy caliente, corazón acelerado o convulsiones: abre Ayuda, llama a emergencias. Quédate, ambiente fresco y tranquilo, nunca sujetes por la fuerza.

mechanism-lithium-level =
    .what = Entre litio suficiente y demasiado hay poco. Sudar, vomitar o deshidratarse puede subirlo hasta intoxicar.
    .watch = Fíjate en: temblor grueso, vómitos, diarrea, lengua trabada, tropiezos, confusión, tirones musculares.
    .do_not_taken = Sigue tomando el litio y otros medicamentos como te los recetaron; quita lo que no lo es. Pregunta en tu centro o en la farmacia.
    .do_taken = Sorbos si hay sed, nunca mucho de golpe. Temblores, vómitos, lengua trabada, confusión o convulsiones: abre Ayuda, llama a emergencias, di litio; pregunta antes de la próxima pastilla.

mechanism-nbome-unpredictable =
    .what = Cantidades diminutas de NBOMe hacen efecto, y varían muchísimo. Estrecha los vasos, ha matado, y se vende como LSD.
    .watch = Fíjate en: confusión salvaje, calor, convulsiones, corazón acelerado, dedos fríos o pálidos.
    .do_not_taken = No tomes nada más con ello. Todo lo vendido como LSD puede ser NBOMe: llévalo a analizar.
    .do_taken = Quédate con los demás, no tomes nada más. Cuerpo muy caliente, agitación salvaje, dolor en el pecho o convulsiones: abre Ayuda, llama a emergencias; nunca sujetes por la fuerza.

mechanism-vessel-narrowing =
    .what = Juntas estrechan los vasos sanguíneos. A dedos, corazón o cerebro puede llegar muy poca sangre.
    .watch = Fíjate en: dedos de manos o pies fríos, pálidos o dormidos, dolor en el pecho, dolor de cabeza fuerte, un brazo débil o la cara caída.
    .do_not_taken = Quita una de la mezcla; otros estimulantes también cuentan. Si es recetada: no la dejes ni te saltes tomas, quita lo que no lo es.
    .do_taken = Siéntate, no tomes nada más, ni pastillas de otra persona. Dolor en el pecho, dolor de cabeza fuerte, un brazo débil o dedos que siguen pálidos o dormidos: abre Ayuda, llama a emergencias.

mechanism-low-oxygen =
    .what = El óxido nitroso ocupa el sitio del aire en los pulmones. Con lo otro puedes perder el conocimiento y dejar de respirar sin que se note.
    .watch = Fíjate en: cuerpo flojo de repente, sacudidas, no responde; labios, encías o uñas azules, grises o pálidos.
    .do_not_taken = Quita una de la mezcla. Nunca a solas, nunca con máscara ni bolsa en la cabeza, nunca en un coche cerrado o un cuarto pequeño.
    .do_taken = Retira el gas, aire fresco, quédate con los demás. No se le puede despertar, respiración lenta o boqueadas: abre Ayuda, llama a emergencias.

mechanism-enzyme-block =
    .what = Un medicamento, como un potenciador del VIH, retiene la otra en el cuerpo: mucha más, durante mucho más tiempo.
    .watch = Fíjate en: un efecto que no para de subir: mucho sueño, cuerpo muy caliente, corazón acelerado, confusión.
    .do_not_taken = Lo recetado: no lo dejes ni te saltes tomas, pregunta en tu centro o en la farmacia. Quita lo que no lo es: aquí la cantidad que conoces no sirve de guía.
    .do_taken = Quédate con los demás más tiempo de lo habitual, no tomes nada más. No se le puede despertar, respiración lenta, cuerpo muy caliente o dolor en el pecho: abre Ayuda, llama a emergencias.

mechanism-blood-pressure-drop =
    .what = Juntas pueden hundir la tensión: te desmayas, al corazón y al cerebro les llega muy poca sangre.
    .watch = Fíjate en: mareo, piel pálida, vista borrosa, desmayo, dolor en el pecho.
    .do_not_taken = Quita una de la mezcla; las pastillas para la erección actúan horas, algunas días. Si es recetada: no la dejes ni te saltes tomas, quita lo que no lo es.
    .do_taken = Mareo: túmbate, no tomes nada más. Desmayo, dolor en el pecho o no se le puede despertar: abre Ayuda, llama a emergencias, nombra las dos, ningún espray para el corazón.

mechanism-heart-rhythm =
    .what = Juntas pueden alterar el ritmo del corazón. Puede dejar de bombear sin aviso.
    .watch = Fíjate en: corazón que aletea o se salta latidos, mareo, desmayo, convulsiones.
    .do_not_taken = Lo recetado: no lo dejes ni te saltes tomas, pregunta en tu centro por una prueba del corazón (ECG). Quita lo que no lo es.
    .do_taken = Siéntate, quédate con los demás, no tomes nada más. Corazón que aletea, desmayo, dolor en el pecho, convulsiones o no respira con normalidad: abre Ayuda, llama a emergencias.

mechanism-opioid-strong-again =
    .what = Los fentanilos y los nitazenos son muy fuertes. El efecto de la naloxona puede acabarse antes que el de ellos, y la respiración se para otra vez.
    .watch = Fíjate en: respiración lenta, no se despierta, también después de que la naloxona ayudara. Las boqueadas y los ronquidos no cuentan como respirar.
    .do_not_taken = Quita una de la mezcla. Nunca a solas, y más de una dosis de naloxona cerca.
    .do_taken = No se le puede despertar, respiración lenta o boqueadas: abre Ayuda, llama a emergencias, da naloxona. Si respira con normalidad: quédate. Si respira otra vez más lento: segunda dosis de naloxona.

mechanism-opioid-withdrawal =
    .what = Una bloquea a la otra: abstinencia repentina (mono), u opioides que parecen no hacer nada. Más cantidad puede pararte la respiración más tarde.
    .watch = Fíjate en: retortijones, sudor, vómitos, temblores. Más tarde: cabeceo, respiración lenta, boqueadas.
    .do_not_taken = No tomes más para vencer el bloqueo. Si es recetada: no la dejes ni te saltes tomas, pregunta en tu centro; quita lo que no lo es.
    .do_taken = No más opioides, tampoco con mono; quédate con los demás. Vómitos sin parar, confusión, respiración lenta o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-disulfiram-reaction =
    .what = El medicamento impide que tu cuerpo elimine el alcohol. Se acumula veneno, e incluso un poco puede ponerte muy mal.
    .watch = Fíjate en: cara roja y caliente, corazón desbocado, dolor de cabeza, vómitos, dificultad para respirar, desmayo.
    .do_not_taken = Nada de alcohol, tampoco en comida, enjuague bucal o jarabe, ni en los días tras la última pastilla. No dejes el medicamento ni te saltes tomas.
    .do_taken = No más alcohol; siéntate o túmbate, no a solas. Dolor en el pecho, dificultad para respirar, desmayo o confusión: abre Ayuda, llama a emergencias, nombra el medicamento.

mechanism-enzyme-induction =
    .what = Con la hierba de San Juan el cuerpo elimina antes muchos medicamentos: se quedan flojos. Al dejarla, vuelven a hacerse más fuertes.
    .watch = Fíjate en: un medicamento que hace menos: abstinencia, dolor, ánimo bajo, fallo de la píldora o del tratamiento del VIH.
    .do_not_taken = Pregunta en la farmacia antes de empezar con hierba de San Juan. No dejes un medicamento recetado, ni te saltes tomas, ni lo subas.
    .do_taken = No tomes más porque se note flojo; pregunta en un centro o farmacia antes de cambiar nada. Confusión, respiración lenta o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-cannabinoid-unpredictable =
    .what = Los cannabinoides sintéticos son mucho más fuertes que el cannabis y cambian de un paquete a otro. Nadie puede decir qué hace una mezcla.
    .watch = Fíjate en: pánico, vómitos, dolor en el pecho, convulsiones, desplome repentino.
    .do_not_taken = No tomes nada más con ellos, y no estés a solas. Lo recetado: no lo dejes ni te saltes tomas, no tomes estos.
    .do_taken = Siéntate en el suelo, quédate con los demás, no tomes nada más. Dolor en el pecho, convulsiones, desplome o no se le puede despertar: abre Ayuda, llama a emergencias.

mechanism-drying-out =
    .what = Juntas te deshidratan: calor, calambres, el corazón forzado. Mucha agua de golpe no es remedio, puede matar.
    .watch = Fíjate en: mareo, orina oscura o ninguna, calambres, calor, confusión.
    .do_not_taken = Quita una de la mezcla. Descansa en un sitio fresco; sorbos si hay sed, nunca mucho de golpe.
    .do_taken = Descansa en un sitio fresco; sorbos si hay sed, nunca mucho de golpe. Dolor de cabeza, vómitos, confusión, somnolencia o convulsiones: nada de beber, abre Ayuda, llama a emergencias.

mechanism-same-kind =
    .what = Dos veces lo mismo: las dosis se suman.
    .watch = Fíjate en los daños de una, antes y más fuertes. La segunda puede pegar más tarde que la primera.
    .do_not_taken = Quita una de la mezcla. Si es recetada: no la dejes ni te saltes tomas, no añadas nada de su clase.
    .do_taken = Quédate con los demás, no tomes nada más. No se le puede despertar, respiración lenta, cuerpo muy caliente, dolor en el pecho o convulsiones: abre Ayuda, llama a emergencias.

mechanism-stomach =
    .what = Juntas revuelven el estómago. Vomitar es peligroso para quien tiene mucho sueño o duerme.
    .watch = Fíjate en: vómitos que no paran, sangre en ellos, sueño mientras vomita.
    .do_not_taken = Quita una de la mezcla. No estés a solas, y no te tumbes boca arriba.
    .do_taken = Siéntate, o túmbate de lado; sorbos si hay sed. Sangre, vómitos sin parar, confusión o cuesta mantener a alguien despierto: abre Ayuda, llama a emergencias.

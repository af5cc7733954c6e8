### Qué hacen los grupos del directorio incluido. Datos de 2017, con nuestras palabras.

group-narcotics-anonymous =
    .about = Una confraternidad de doce pasos. En 2017 contaba casi 67.000 reuniones por semana en 139 países.

group-smart-recovery =
    .about = Reuniones de ayuda mutua basadas en la ciencia, presenciales y en línea, en Dinamarca, Irlanda, España, Suecia y Reino Unido, entre otros.

group-isola-di-arran =
    .about = Apoyo entre iguales, formación de iguales, información sobre hepatitis C con prueba oral, y trabajo de calle con material de inyección estéril.

group-indifference-busters =
    .about = Un grupo informal de personas que usan o usaron drogas. Información sobre hepatitis C, y trabajo de calle junto con L'Isola di Arran.

group-san-patrignano =
    .about = Una comunidad residencial, llevada por personas que antes usaban drogas. Es gratuita.

group-synanon =
    .about = Una comunidad residencial, llevada por personas que antes usaban drogas. Sin lista de espera: acoge a cualquier hora del día.

group-build-on-belief =
    .about = Apoyo social, llevado por personas en recuperación.

group-basement-project =
    .about = Un centro de recuperación.

group-well-communities =
    .about = Viviendas libres de drogas, con apoyo de iguales en recuperación.

group-emerging-futures =
    .about = Acompañantes en la recuperación. Todas las personas del equipo usaban drogas antes.

group-jes =
    .about = Intercambio de agujas y jeringas, educación sobre consumo de menor riesgo, seminarios de formación para personas que usan drogas.

group-in-mouraria =
    .about = Apoyo entre iguales, pruebas rápidas de VIH, hepatitis C, hepatitis B y sífilis, acompañamiento a servicios, defensa de derechos.

group-scottish-drugs-forum =
    .about = Un programa de formación en naloxona entre iguales, desde 2012.

group-daath =
    .about = Información, asesoramiento y apoyo en fiestas trance y festivales; anuncia antes en cuáles. Una base de datos en línea de pastillas de éxtasis.

group-kosmicare =
    .about = Apoyo psicológico en festivales.

group-kosmicaid =
    .about = Apoyo psicológico en festivales.

group-tripsit =
    .about = Una tabla de combinaciones de drogas en varios idiomas europeos, chat en vivo día y noche, una wiki de drogas y radio en directo.

group-energy-control =
    .about = Información, asesoramiento y formación. Un servicio internacional de análisis de drogas.

group-basics-network =
    .about = Una red europea de cultura rave y conciencia sobre las drogas. Sus miembros llevan proyectos entre iguales.

group-act-up-paris =
    .about = Una organización de personas que viven con VIH. Hace campaña por las salas de consumo y la reducción de daños.

group-inpud =
    .about = La red internacional de personas que usan drogas.

group-euronpud =
    .about = La red europea de personas que usan drogas.

group-sduu =
    .about = Sus miembros usan drogas legales o ilegales, o tienen o quieren tratamiento sustitutivo. Fundada en 2002.

group-brugerforeningen =
    .about = La unión danesa de personas que usan drogas, fundada en 1994. Lleva una patrulla de recogida de jeringas.

group-asud =
    .about = La unión francesa de personas que usan drogas, creada en 1993. Apoyo entre iguales y reducción de daños.

group-caso =
    .about = La primera asociación de personas que usan drogas de Portugal. Difunde mensajes de reducción de daños.

group-user-voice =
    .about = Investigación entre iguales, llevada por las propias personas usuarias.

group-revolving-doors =
    .about = Un equipo de personas expertas por experiencia, e investigación entre iguales.

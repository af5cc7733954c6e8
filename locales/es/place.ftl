### Los lugares y lo que hay en ellos: las palabras de las listas de las que eligen los grupos, a qué distancia está, quién lo dice.

place-offer-naloxone = Naloxona
place-offer-drug-checking = Análisis de drogas
place-offer-quiet-space = Espacio tranquilo
place-offer-psychedelic-support = Acompañamiento psicodélico
place-offer-first-aid = Primeros auxilios
place-offer-peer-support = Apoyo entre iguales
place-offer-advice = Asesoramiento
place-offer-water = Agua
place-offer-vitamins = Vitaminas
place-offer-food = Comida
place-offer-syringes = Jeringas estériles
place-offer-found-syringe-pick-up = Recogida de jeringas encontradas
place-offer-condoms = Condones
place-offer-wound-care = Cura de heridas
place-offer-hiv-test = Prueba del VIH
place-offer-hcv-test = Prueba de hepatitis C
place-offer-sti-test = Prueba de ITS
place-offer-hcv-treatment = Tratamiento de la hepatitis C
place-offer-prep = PrEP
place-offer-pep = PEP
place-offer-substitution = Tratamiento sustitutivo con opioides
place-offer-consumption-room = Sala de consumo supervisado
place-offer-accompaniment = Acompañamiento a oficinas y médicos
place-offer-sexual-violence-support = Apoyo tras violencia sexual
place-offer-chemsex-support = Apoyo en chemsex
place-offer-women-hours = Horario para mujeres
place-offer-queer-hours = Horario queer
place-offer-shower = Ducha
place-offer-clothes = Ropa
place-offer-housing = Ayuda con la vivienda
place-offer-legal-advice = Asesoramiento legal

place-activity-syringe-patrol = Recogida de jeringas en la calle
place-activity-syringe-distribution = Reparto de jeringas
place-activity-safer-use-advice = Asesoramiento sobre consumo de menor riesgo
place-activity-treatment-help = Ayuda con el tratamiento
place-activity-housing-help = Ayuda con la vivienda
place-activity-training-help = Ayuda con formación y trabajo
place-activity-health-care = Enfermería y atención básica de salud
place-activity-food = Comida
place-activity-legal-aid = Ayuda legal

place-category-harm-reduction = Reducción de daños
place-category-user-group = Grupo de personas que usan drogas
place-category-mutual-aid = Ayuda mutua
place-category-drug-checking = Análisis de drogas
place-category-online-information = Información en línea
place-category-recovery-enterprise = Trabajar y vivir en recuperación
place-category-advocacy = Incidencia y defensa de derechos
place-category-research = Investigación

place-access-step-free = Sin escalones
place-access-wheelchair-toilet = Baño accesible en silla de ruedas
place-access-hearing-loop = Bucle magnético
place-access-sign-language = Lengua de signos
place-access-easy-language = Lectura fácil
place-access-dogs = Se admiten perros
place-access-no-ticket = No hace falta entrada
place-access-anonymous = No se pide el nombre

place-format-open = Abierta a todo el mundo
place-format-closed = Solo para personas afectadas
place-format-newcomers = Para gente nueva
place-format-speaker = Con ponente
place-format-discussion = Debate
place-format-step-study = Estudio de los pasos
place-format-tools = Herramientas
place-format-women = Mujeres
place-format-men = Hombres
place-format-queer = Queer
place-format-young = Gente joven
place-format-relatives = Familia y amistades

place-form-pill = Pastilla
place-form-powder = Polvo
place-form-crystal = Cristal
place-form-capsule = Cápsula
place-form-blotter = Secante
place-form-liquid = Líquido
place-form-plant = Planta
place-form-vape = Vapeador
place-form-other = Otra cosa

place-approach-abstinence = Abstinencia
place-approach-harm-reduction = Reducción de daños
place-approach-both = Abstinencia y reducción de daños

place-kind-festival = Festival
place-kind-party = Fiesta
place-kind-training = Formación
place-kind-advocacy = Acción pública
place-kind-other = Evento

place-status-on = Se celebra
place-status-moved = Cambiado: esta es la hora o el lugar nuevo
place-status-cancelled = Cancelado: no se celebra

place-severity-notice = Conviene saberlo
place-severity-warning = Advertencia
place-severity-danger = Puede matar

place-state-current = Vigente
place-state-corrected = Corregida: sustituye a una alerta anterior
place-state-withdrawn = Retirada: el grupo retira su alerta

place-near = a menos de 50 m
place-metres = { $metres } m
place-kilometres = { $km } km
place-direction = { $wind ->
    [n] norte
    [ne] nordeste
    [e] este
    [se] sudeste
    [s] sur
    [sw] suroeste
    [w] oeste
   *[nw] noroeste
}
place-way = { $distance } { $direction }

place-says = según { $name }, { $date }
place-unlisted = no listado
place-europe = Varios países de Europa
place-international = Internacional
place-contact-phone = Teléfono
place-contact-sms = SMS
place-contact-mail = Correo
place-contact-web = Web
place-contact-signal = Signal
place-contact-matrix = Matrix
place-contact-telegram = Telegram
place-contact-whatsapp = WhatsApp

### Qué decir por teléfono y qué se sabe de la ley. El número de un país nunca está aquí: lo añade la pantalla.

## safety = true

protocol-default =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.

protocol-at =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario: tiene que guardar secreto.

protocol-au =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.

protocol-ca =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.
    .law = Si llamas por una sobredosis, una ley federal te protege a ti, a la persona y a otros presentes de cargos por simple posesión de drogas. No cubre órdenes judiciales, venta ni otros delitos.

protocol-ch =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario: el personal médico tiene que guardar secreto.

protocol-de =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» Nombrar drogas por teléfono puede traer a la policía. Cuéntalo todo al equipo sanitario: tiene que guardar secreto.

protocol-fr =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.

protocol-gb =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.
    .law = Cualquiera puede dar naloxona para salvar una vida; inyectada, desde 2005. No conocemos ninguna ley que proteja aquí a quien llama. Llama igualmente: puedes decir «inconsciente, no respira con normalidad».

protocol-ie =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.

protocol-no =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.
    .law = Helsenorge, la web de la sanidad pública, dice que a nadie se le castiga por llamar a la ambulancia y recibir ayuda, aunque se hayan tomado drogas ilegales.

protocol-pt =
    .script = «Hay una persona inconsciente y no respira bien. Puede ser una sobredosis. Estamos en…» Cuéntalo todo al equipo sanitario.

protocol-us =
    .script = «Hay una persona inconsciente y no respira bien. Estamos en…» No hace falta decir drogas por teléfono. Cuéntalo todo al equipo sanitario.
    .law = La mayoría de los estados tiene una ley que protege a quien llama por una sobredosis; lo que cubre cambia de un estado a otro. Llama igualmente: puedes decir «inconsciente, no respira con normalidad».

### Lo que hay que decir primero cuando se pregunta por una sustancia, sepa lo que sepa la tabla.

## safety = true

substance-naloxone =
    .note = La naloxona es el antídoto de los opioides. Si a alguien no se le puede despertar: dala, llama a emergencias, sigue con las insuflaciones. ¿No sabes si eran opioides? Dala.

substance-nalmefene-rescue =
    .note = El nalmefeno de un kit de rescate es para la sobredosis de opioides; úsalo según su envase. Si a alguien no se le puede despertar: llama a emergencias, sigue con las insuflaciones.

substance-suboxone =
    .note = Suboxone es buprenorfina y naloxona. Tomado después de otros opioides puede provocar una abstinencia repentina (mono).

substance-tilidine =
    .note = La mayoría de la tilidina lleva también naloxona.

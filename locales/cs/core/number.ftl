### Co musí volající vědět o tísňových číslech země. Její vlastní číslo tu nikdy nestojí: doplní ho obrazovka.

number-at =
    .note = Na 112 se tu ozve policie.

number-au =
    .note = 112 funguje jen z mobilních telefonů.

number-ba =
    .note = 112 tu nemá funkční službu.

number-ch =
    .note = Na 112 se tu ozve policie.

number-li =
    .note = Na 112 se tu ozve policie.

number-no =
    .note = Na 112 se tu ozve policie.

number-rs =
    .note = 112 tu nemá funkční službu.

number-sm =
    .note = Z mobilu se volání může dostat do centra v Itálii, které ho předá dál.

number-ua =
    .note = 112 se zavádělo region po regionu a nemusí se ozvat všude.

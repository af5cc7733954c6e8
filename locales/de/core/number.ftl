### Was man beim Notruf in einem Land wissen muss. Dessen eigene Nummer steht nie hier: Der Bildschirm nennt sie.

number-at =
    .note = Die 112 geht hier an die Polizei.

number-au =
    .note = Die 112 geht nur vom Handy.

number-ba =
    .note = Die 112 hat hier keinen Notdienst.

number-ch =
    .note = Die 112 geht hier an die Polizei.

number-li =
    .note = Die 112 geht hier an die Polizei.

number-no =
    .note = Die 112 geht hier an die Polizei.

number-rs =
    .note = Die 112 hat hier keinen Notdienst.

number-sm =
    .note = Vom Handy kann der Anruf in einer italienischen Leitstelle landen, die ihn weitergibt.

number-ua =
    .note = Die 112 kam Region für Region und wird vielleicht nicht überall beantwortet.

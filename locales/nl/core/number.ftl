### Wat een beller moet weten over de noodnummers van een land. Het eigen nummer voegt het scherm toe.

## safety = true

number-at =
    .note = 112 wordt hier door de politie beantwoord.

number-au =
    .note = 112 werkt alleen vanaf een mobiele telefoon.

number-ba =
    .note = 112 heeft hier geen werkende dienst.

number-ch =
    .note = 112 wordt hier door de politie beantwoord.

number-li =
    .note = 112 wordt hier door de politie beantwoord.

number-no =
    .note = 112 wordt hier door de politie beantwoord.

number-rs =
    .note = 112 heeft hier geen werkende dienst.

number-sm =
    .note = Vanaf een mobiele telefoon kan de oproep bij een centrale in Italië uitkomen, die hem doorgeeft.

number-ua =
    .note = 112 kwam regio voor regio en wordt misschien niet overal beantwoord.

### What a caller must know of a country's emergency numbers. Its own number never stands here: the screen adds it.

## safety = true

number-at =
    .note = 112 is answered by the police here.

number-au =
    .note = 112 works from mobile phones only.

number-ba =
    .note = 112 has no working service here.

number-ch =
    .note = 112 is answered by the police here.

number-li =
    .note = 112 is answered by the police here.

number-no =
    .note = 112 is answered by the police here.

number-rs =
    .note = 112 has no working service here.

number-sm =
    .note = From a mobile phone the call may reach a centre in Italy, which passes it on.

number-ua =
    .note = 112 came region by region and may not be answered everywhere.

### Vad den som larmar måste veta om landets larmnummer. Landets eget nummer står aldrig här: skärmen lägger till det.

number-at =
    .note = Här är det polisen som svarar på 112.

number-au =
    .note = Här fungerar 112 bara från mobiltelefon.

number-ba =
    .note = Här finns ingen fungerande 112-tjänst.

number-ch =
    .note = Här är det polisen som svarar på 112.

number-li =
    .note = Här är det polisen som svarar på 112.

number-no =
    .note = Här är det polisen som svarar på 112.

number-rs =
    .note = Här finns ingen fungerande 112-tjänst.

number-sm =
    .note = Från mobiltelefon kan samtalet hamna hos en central i Italien, som kopplar det vidare.

number-ua =
    .note = 112 har införts region för region och besvaras kanske inte överallt.

### Amit a hívónak tudnia kell egy ország segélyhívó számairól. Az ország saját száma sosem itt áll: a képernyő teszi hozzá.

number-at =
    .note = Itt a 112-t a rendőrség veszi fel.

number-au =
    .note = A 112 csak mobiltelefonról működik.

number-ba =
    .note = A 112-nek itt nincs működő szolgálata.

number-ch =
    .note = Itt a 112-t a rendőrség veszi fel.

number-li =
    .note = Itt a 112-t a rendőrség veszi fel.

number-no =
    .note = Itt a 112-t a rendőrség veszi fel.

number-rs =
    .note = A 112-nek itt nincs működő szolgálata.

number-sm =
    .note = Mobiltelefonról a hívás egy olaszországi központba futhat be, amely továbbadja.

number-ua =
    .note = A 112-t régiónként vezették be, lehet, hogy nem mindenhol veszik fel.

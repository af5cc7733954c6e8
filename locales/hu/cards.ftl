### Biztonságosabb szerhasználat: a kártyák, és ki mondja.

cards-title = Biztonságosabb szerhasználat
cards-what = Amit szerhasználó emberek egymásnak mondanak
cards-one = Kártya: biztonságosabb szerhasználat
cards-more = Még több: biztonságosabb szerhasználat
cards-all = Minden kártya: biztonságosabb szerhasználat
cards-nothing = Nincs ilyen kártya
cards-nothing-why = Ebben a kiadásban nincs ilyen nevű kártya.
cards-sources = { $count } forrás

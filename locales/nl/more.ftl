### Meer: wat niet meteen nodig is.

more-title = Meer
more-chart = Elke combinatie in één oogopslag
more-settings = Taal, tekstgrootte, kleuren, land
more-about = Wat dit is, waar het vandaan komt, wie het nakeek

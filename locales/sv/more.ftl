### Mer: det som inte behövs genast.

more-title = Mer
more-chart = Alla par med en blick
more-settings = Språk, textstorlek, färger, land
more-about = Vad det är, varifrån det kommer, vem som granskat det

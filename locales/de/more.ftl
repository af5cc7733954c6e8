### Mehr: was nicht sofort gebraucht wird.

more-title = Mehr
more-chart = Alle Paare auf einen Blick
more-settings = Sprache, Textgröße, Farben, Land
more-about = Was das ist, woher es kommt, wer es geprüft hat

### Wat er misging, gezegd tegen de lezer. De antwoorden blijven.

problem-corrupt = Het bestand met nieuwere waarschuwingen was kapot.
problem-foreign = Het bestand met nieuwere waarschuwingen hoort bij een ander programma of een latere versie.
problem-unwritable = Dit apparaat heeft geen ruimte, of geen plek, om nieuwere waarschuwingen te bewaren.
problem-busy = Een ander programma houdt het bestand met nieuwere waarschuwingen vast.
problem-other = Het bestand met nieuwere waarschuwingen was niet te lezen.
problem-other-page = Tentlight staat open in een ander tabblad van deze browser. Wat je daar volgt en kiest, wordt bewaard; wat je hier volgt en kiest niet.
problem-no-storage = Deze browser bewaart niets voor deze pagina. Dat kan door een privévenster komen, door een oudere browser, of door een adres zonder https.
problem-screen = Dit scherm is mislukt. Sluit de app en open hem opnieuw.
problem-settings = Je instellingen kunnen niet bewaard worden, ze gelden dus alleen tot de app gesloten wordt.

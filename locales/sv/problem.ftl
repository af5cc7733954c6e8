### Vad som gick fel, sagt till läsaren. Svaren finns kvar.

problem-corrupt = Filen med nyare varningar var trasig.
problem-foreign = Filen med nyare varningar hör till ett annat program eller en senare version.
problem-unwritable = Enheten har inget utrymme, eller ingen plats, för nyare varningar.
problem-busy = Ett annat program håller filen med nyare varningar.
problem-other = Filen med nyare varningar gick inte att läsa.
problem-other-page = Tentlight är öppet i en annan flik i webbläsaren. Det du följer och väljer där sparas; det du följer och väljer här sparas inte.
problem-no-storage = Webbläsaren sparar inget för den här sidan. Det kan bero på ett privat fönster, en äldre webbläsare, eller en adress utan https.
problem-screen = Skärmen fungerade inte. Stäng appen och öppna den igen.
problem-settings = Dina inställningar kan inte sparas, så de gäller bara tills appen stängs.

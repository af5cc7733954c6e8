### Vad som måste sägas först när någon frågar om en substans, vad tabellen än vet om den.

substance-naloxone =
    .note = Naloxon är motgiftet mot opioider. Någon går inte att väcka: ge naloxon, larma, fortsätt med inblåsningar. Vet du inte om det var opioider? Ge naloxon.

substance-nalmefene-rescue =
    .note = Nalmefen ur en räddningssats är för opioidöverdos; använd det som förpackningen säger. Någon går inte att väcka: larma, fortsätt med inblåsningar.

substance-suboxone =
    .note = Suboxone är buprenorfin och naloxon. Tas det efter andra opioider kan det utlösa plötslig abstinens.

substance-tilidine =
    .note = Det mesta tilidin innehåller också naloxon.

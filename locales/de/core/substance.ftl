### Was zuerst gesagt werden muss, wenn nach einem Stoff gefragt wird, was auch immer die Tabelle von ihm weiß.

substance-naloxone =
    .note = Naloxon ist das Gegenmittel bei Opioiden. Jemand ist nicht aufweckbar: Gib es, wähl den Notruf, beatme weiter. Nicht sicher, ob es Opioide waren? Gib es.

substance-nalmefene-rescue =
    .note = Nalmefen aus dem Notfall-Set ist gegen Opioid-Überdosis; nach Packung anwenden. Jemand ist nicht aufweckbar: Notruf wählen, weiter beatmen.

substance-suboxone =
    .note = Suboxone ist Buprenorphin und Naloxon. Nach anderen Opioiden kann es plötzlichen Entzug auslösen.

substance-tilidine =
    .note = Die meisten Tilidin-Mittel enthalten auch Naloxon.

### Wat eerst gezegd moet worden als naar een middel wordt gevraagd, wat de tabel er ook van weet.

## safety = true

substance-naloxone =
    .note = Naloxon is het tegengif voor opioïden. Iemand is niet wakker te krijgen: geef het, bel het noodnummer, blijf beademen. Weet je niet of het opioïden waren? Geef het.

substance-nalmefene-rescue =
    .note = Nalmefeen uit een noodset is voor een overdosis opioïden; gebruik het zoals op de verpakking staat. Iemand is niet wakker te krijgen: bel het noodnummer, blijf beademen.

substance-suboxone =
    .note = Suboxone is buprenorfine en naloxon. Na andere opioïden genomen kan het plotseling ontwenning geven.

substance-tilidine =
    .note = In de meeste tilidine zit ook naloxon.

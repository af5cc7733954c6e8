### Amit elsőként kell mondani, ha egy szerről kérdeznek, bármit tud róla a táblázat.

substance-naloxone =
    .note = A naloxon az opioidok ellenszere. Valaki nem ébreszthető: add be, hívj mentőt, folytasd a befúvásokat. Nem tudod biztosan, opioid volt-e? Add be.

substance-nalmefene-rescue =
    .note = A mentőcsomag nalmefenje opioidtúladagolásra való; a csomagolása szerint használd. Valaki nem ébreszthető: hívj mentőt, folytasd a befúvásokat.

substance-suboxone =
    .note = A Suboxone buprenorfin és naloxon. Más opioidok után bevéve hirtelen elvonást okozhat.

substance-tilidine =
    .note = A legtöbb tilidin naloxont is tartalmaz.

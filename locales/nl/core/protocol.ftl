### Wat je aan de telefoon zegt, en wat over de wet bekend is. Het nummer van een land voegt het scherm toe.

## safety = true

protocol-default =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.

protocol-at =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles: het heeft zwijgplicht.

protocol-au =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.

protocol-ca =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.
    .law = Een federale wet beschermt jou, de persoon en anderen ter plekke tegen vervolging voor gewoon drugsbezit als je belt voor een overdosis. Ze dekt geen arrestatiebevelen, verkoop of andere misdrijven.

protocol-ch =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles: de arts heeft zwijgplicht.

protocol-de =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Als je aan de telefoon drugs noemt, kan de politie komen. Vertel het ambulanceteam alles: het heeft zwijgplicht.

protocol-fr =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.

protocol-gb =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.
    .law = Iedereen mag naloxon geven om een leven te redden; met een injectie sinds 2005. We kennen hier geen wet die bellers beschermt. Bel toch: je kunt zeggen ‘bewusteloos, ademt niet normaal’.

protocol-ie =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.

protocol-no =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.
    .law = Helsenorge, de website van de openbare gezondheidszorg, zegt dat niemand wordt gestraft voor het bellen van de ambulance en het krijgen van hulp, ook niet als er illegale drugs zijn genomen.

protocol-pt =
    .script = ‘Iemand is bewusteloos en ademt niet goed. Het kan een overdosis zijn. We zijn bij …’ Vertel het ambulanceteam alles.

protocol-us =
    .script = ‘Iemand is bewusteloos en ademt niet goed. We zijn bij …’ Je hoeft aan de telefoon niet te zeggen dat het drugs zijn. Vertel het ambulanceteam alles.
    .law = De meeste staten hebben een wet die mensen beschermt die voor een overdosis bellen; wat die wet dekt, verschilt per staat. Bel toch: je kunt zeggen ‘bewusteloos, ademt niet normaal’.

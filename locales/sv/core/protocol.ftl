### Vad du säger i telefon, och vad vi vet om lagen. Ett lands nummer står aldrig här: skärmen lägger till det.

protocol-default =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.

protocol-at =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen: de har tystnadsplikt.

protocol-au =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.

protocol-ca =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.
    .law = En federal lag skyddar dig, personen och andra på plats från åtal för innehav av droger för eget bruk när ni larmar om en överdos. Den gäller inte efterlysningar, försäljning eller andra brott.

protocol-ch =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen: läkaren har tystnadsplikt.

protocol-de =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Att nämna droger i telefon kan göra att polisen kommer. Berätta allt för ambulanspersonalen: de har tystnadsplikt.

protocol-fr =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.

protocol-gb =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.
    .law = Vem som helst får ge naloxon för att rädda ett liv; som injektion sedan 2005. Vi känner inte till någon lag som skyddar den som larmar här. Larma ändå: du kan säga ”medvetslös, andas inte normalt”.

protocol-ie =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.

protocol-no =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.
    .law = Helsenorge, den offentliga hälsosajten, säger att ingen straffas för att ringa efter ambulans och få hjälp, även när illegala droger tagits.

protocol-pt =
    .script = ”Någon är medvetslös och andas inte normalt. Det kan vara en överdos. Vi är vid …” Berätta allt för ambulanspersonalen.

protocol-us =
    .script = ”Någon är medvetslös och andas inte normalt. Vi är vid …” Du behöver inte nämna droger i telefon. Berätta allt för ambulanspersonalen.
    .law = De flesta delstater har en lag som skyddar den som larmar om en överdos; vad den täcker skiljer sig mellan delstater. Larma ändå: du kan säga ”medvetslös, andas inte normalt”.

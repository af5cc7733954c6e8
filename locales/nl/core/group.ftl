### Wat de groepen van de meegeleverde lijst doen. Feiten per 2017, in onze woorden.

group-narcotics-anonymous =
    .about = Een gemeenschap met twaalf stappen. Telde in 2017 bijna 67.000 bijeenkomsten per week in 139 landen.

group-smart-recovery =
    .about = Zelfhulpbijeenkomsten op basis van wetenschap, ter plaatse en online, onder meer in Denemarken, Ierland, Spanje, Zweden en het Verenigd Koninkrijk.

group-isola-di-arran =
    .about = Steun van peers, training voor peers, informatie over hepatitis C met een mondtest, en veldwerk met steriel spuitmateriaal.

group-indifference-busters =
    .about = Een informele groep van mensen die drugs gebruiken of gebruikten. Informatie over hepatitis C, en veldwerk samen met L'Isola di Arran.

group-san-patrignano =
    .about = Een woongemeenschap, geleid door mensen die vroeger drugs gebruikten. Ze is gratis.

group-synanon =
    .about = Een woongemeenschap van mensen die vroeger drugs gebruikten. Geen wachtlijst: ze neemt mensen op elk moment van de dag op.

group-build-on-belief =
    .about = Sociale steun, geleid door mensen in herstel.

group-basement-project =
    .about = Een herstelcentrum.

group-well-communities =
    .about = Drugsvrij wonen, met steun van peers in herstel.

group-emerging-futures =
    .about = Herstelcoaches. Ze gebruikten vroeger allemaal drugs.

group-jes =
    .about = Omruil van naalden en spuiten, voorlichting over gebruik met minder risico, cursussen voor mensen die drugs gebruiken.

group-in-mouraria =
    .about = Steun van peers, sneltests op hiv, hepatitis C, hepatitis B en syfilis, meegaan naar instanties, belangenbehartiging.

group-scottish-drugs-forum =
    .about = Een naloxontraining door peers, sinds 2012.

group-daath =
    .about = Informatie, advies en steun op trancefeesten en festivals; zegt vooraf op welke. Een online databank van ecstasypillen.

group-kosmicare =
    .about = Psychologische steun op festivals.

group-kosmicaid =
    .about = Psychologische steun op festivals.

group-tripsit =
    .about = Een tabel met drugscombinaties in meerdere Europese talen, dag en nacht livechat, een drugswiki en live radio.

group-energy-control =
    .about = Informatie, advies en training. Een internationale drugstestservice.

group-basics-network =
    .about = Een Europees netwerk voor ravecultuur en bewustzijn over drugs. De leden voeren projecten van peers uit.

group-act-up-paris =
    .about = Een organisatie van mensen met hiv. Ze voert actie voor gebruiksruimten en harm reduction.

group-inpud =
    .about = Het internationale netwerk van mensen die drugs gebruiken.

group-euronpud =
    .about = Het Europese netwerk van mensen die drugs gebruiken.

group-sduu =
    .about = De leden gebruiken legale of illegale drugs, of hebben of willen een substitutiebehandeling. Opgericht in 2002.

group-brugerforeningen =
    .about = De Deense vakbond van mensen die drugs gebruiken, opgericht in 1994. Ze heeft een spuitenpatrouille.

group-asud =
    .about = De Franse vakbond van mensen die drugs gebruiken, opgericht in 1993. Steun van peers en harm reduction.

group-caso =
    .about = De eerste vereniging van mensen die drugs gebruiken in Portugal. Ze verspreidt boodschappen over harm reduction.

group-user-voice =
    .about = Onderzoek onder leiding van ervaringsdeskundigen.

group-revolving-doors =
    .about = Een team van ervaringsdeskundigen, en onderzoek door peers.

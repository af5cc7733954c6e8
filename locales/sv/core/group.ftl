### Vad grupperna i den medföljande katalogen gör. Fakta från 2017, med våra ord.

group-narcotics-anonymous =
    .about = En tolvstegsgemenskap. Den räknade nästan 67 000 möten i veckan i 139 länder 2017.

group-smart-recovery =
    .about = Självhjälpsmöten på vetenskaplig grund, på plats och online, bland annat i Danmark, Irland, Spanien, Sverige och Storbritannien.

group-isola-di-arran =
    .about = Kamratstöd, utbildning för kamratstödjare, information om hepatit C med salivtest, och uppsökande arbete med sterila injektionsverktyg.

group-indifference-busters =
    .about = En informell grupp av personer som använder eller har använt droger. Information om hepatit C, och uppsökande arbete tillsammans med L'Isola di Arran.

group-san-patrignano =
    .about = Ett boendekollektiv, lett av personer som tidigare använt droger. Det är gratis.

group-synanon =
    .about = Ett boendekollektiv, drivet av personer som tidigare använt droger. Ingen väntelista: man tas emot när som helst på dygnet.

group-build-on-belief =
    .about = Socialt stöd, lett av personer i återhämtning.

group-basement-project =
    .about = Ett center för återhämtning.

group-well-communities =
    .about = Drogfritt boende, med stöd från andra i återhämtning.

group-emerging-futures =
    .about = Coacher för återhämtning. Alla har tidigare använt droger.

group-jes =
    .about = Utbyte av kanyler och sprutor, utbildning om att minska riskerna, seminarier för personer som använder droger.

group-in-mouraria =
    .about = Kamratstöd, snabbtester för hiv, hepatit C, hepatit B och syfilis, sällskap på vägen till vård och stöd, påverkansarbete.

group-scottish-drugs-forum =
    .about = Ett kamratlett utbildningsprogram i naloxon, sedan 2012.

group-daath =
    .about = Information, råd och stöd på trancefester och festivaler; säger i förväg på vilka. En databas online över ecstasytabletter.

group-kosmicare =
    .about = Psykologiskt stöd på festivaler.

group-kosmicaid =
    .about = Psykologiskt stöd på festivaler.

group-tripsit =
    .about = En tabell över drogkombinationer på flera europeiska språk, livechatt dygnet runt, en drogwiki och liveradio.

group-energy-control =
    .about = Information, råd och utbildning. En internationell drogtestningstjänst.

group-basics-network =
    .about = Ett europeiskt nätverk för ravekultur och medvetenhet om droger. Medlemmarna driver kamratprojekt.

group-act-up-paris =
    .about = En organisation av personer som lever med hiv. Den arbetar för brukarrum och skadereducering.

group-inpud =
    .about = Det internationella nätverket av personer som använder droger.

group-euronpud =
    .about = Det europeiska nätverket av personer som använder droger.

group-sduu =
    .about = Medlemmarna använder legala eller illegala droger, eller har eller vill ha substitutionsbehandling. Bildad 2002.

group-brugerforeningen =
    .about = Den danska föreningen av personer som använder droger, bildad 1994. Den driver en sprutpatrull.

group-asud =
    .about = Den franska föreningen av personer som använder droger, grundad 1993. Kamratstöd och skadereducering.

group-caso =
    .about = Den första föreningen av personer som använder droger i Portugal. Den sprider budskap om skadereducering.

group-user-voice =
    .about = Forskning ledd av dem det gäller.

group-revolving-doors =
    .about = Ett team av experter av egen erfarenhet, och kamratforskning.

### Om: vad det här är, vilken utgåva som svarar, vem som granskat den, vem som säger det, integritet, licenser.

about-title = Om
about-purpose = Tentlight ger publicerad information om första hjälpen och skadereducering och ett övningsstöd. Det mäter, diagnostiserar eller övervakar inte en person och ersätter aldrig larmoperatören.
about-never = Det säger aldrig att något är riskfritt, frågar aldrig vem du är, spårar dig aldrig och för ingen historik.
about-edition = Den här utgåvan
about-edition-aged = { $days ->
    [0] Utgåva { $edition } från { $date }, gjord i dag.
    [one] Utgåva { $edition } från { $date }, { $days } dag gammal.
   *[other] Utgåva { $edition } från { $date }, { $days } dagar gammal.
}
about-edition-dated = Utgåva { $edition } från { $date }.
about-version = Appversion { $version }.
about-preview = Det här är en förhandsversion: ingen läkare har granskat den än.
about-updates = Nyheter från grupper du följer, i Uppdateringar
about-reviewed = Vem som granskat
about-chart-not-reviewed = Tabellen: ännu inte granskad av läkare.
about-language = { $language }: { $percent } % klart, ännu inte granskat av någon med språket som modersmål.
about-language-reviewed = { $language }: { $percent } % klart, granskat av { $who }.
about-ratings = Hur bedömningar kommer till
about-ratings-inferred = Där vi bedömer efter en grupp eller en besläktad substans kan det varna. Det lugnar aldrig.
about-ratings-unknown = Det ingen har bedömt visas som inte bedömt, och aldrig som lägre risk.
about-sources = Källor
about-sources-what = Varje bedömning nämner vem som säger det. Gatunamnen kommer från andra som använder droger. Meningarna är våra egna.
about-sources-all = Alla { $count } källor
about-sources-open = En titel öppnar webbläsaren och kräver nät. Webbplatsen ser då att någon kom.
about-source = { $publisher }. Läst { $date }.
about-privacy = Det som stannar hos dig
about-privacy-nothing-leaves = Inget du skriver, väljer eller tittar på lämnar telefonen.
about-privacy-groups = Om du följer en grupp frågas dess värd efter nyheter. Den ser att någon frågar, inte vem du är. Följ ingen, så frågas ingen.
about-privacy-kept = Bara dina inställningar, ditt naloxon, din utbildning och grupperna du följer sparas. Det du frågat är borta när du stänger appen.
about-privacy-unlocked = Den som låser upp telefonen kan se det som sparas.
about-privacy-clear = Rensa mina data, i Inställningar
about-report = Rapportera ett fel
about-report-to = Skriv till { $address }.
about-report-group = Skriv till gruppen som gav dig appen: deras adress ska stå på den tomma raden.
about-report-holds = Mejlet nämner version och utgåva, och inget annat om dig eller vad du frågat.
about-report-write = Rapportera ett fel via mejl
about-report-subject = Ett fel i Tentlight
about-report-body =
    Tentlight { $version }, utgåva { $edition } från { $date }
    
    Vad som är fel, och var det står:
about-licences = Licenser
about-licence-code = Kod: MIT eller Apache 2.0, som du vill
about-licence-content = Bedömningar, namn och meningar: CC BY-SA 4.0
about-licence-icons = Ikoner: Phosphor, MIT
about-licence-places = Orter efter namn: GeoNames, CC BY 4.0, förkortat
about-licence-sqlite = SQLite: public domain
about-crates = Byggt av { $count } paket från andra

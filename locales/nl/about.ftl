### Over: wat dit is, welke editie antwoordt, wie het nakeek, wie het zegt, privacy, licenties.

about-title = Over
about-purpose = Tentlight geeft gepubliceerde informatie over eerste hulp en harm reduction, en een hulpmiddel om te oefenen. Het meet en bewaakt niemand, stelt bij niemand een diagnose, en vervangt nooit de meldkamer.
about-never = Het zegt nooit dat iets zonder risico is, vraagt nooit wie je bent, volgt je nooit en houdt geen geschiedenis bij.
about-edition = Deze editie
about-edition-aged = { $days ->
    [0] Editie { $edition } van { $date }, vandaag gemaakt.
    [one] Editie { $edition } van { $date }, { $days } dag oud.
   *[other] Editie { $edition } van { $date }, { $days } dagen oud.
}
about-edition-dated = Editie { $edition } van { $date }.
about-version = App-versie { $version }.
about-preview = Dit is een voorproef: nog geen medisch deskundige heeft het nagekeken.
about-updates = Nieuws van groepen die je volgt, in Updates
about-reviewed = Wie het nakeek
about-chart-not-reviewed = De tabel: nog niet nagekeken door een medisch deskundige.
about-language = { $language }: { $percent } % aanwezig, nog niet nagekeken door een moedertaalspreker.
about-language-reviewed = { $language }: { $percent } % aanwezig, nagekeken door { $who }.
about-ratings = Hoe beoordelingen tot stand komen
about-ratings-inferred = Waar we naar een groep of een verwant middel oordelen, kan dat waarschuwen. Het stelt nooit gerust.
about-ratings-unknown = Wat niemand heeft beoordeeld, staat er als niet beoordeeld, en nooit als lager risico.
about-sources = Bronnen
about-sources-what = Elke beoordeling noemt wie het zegt. Straatnamen komen van peers. De zinnen zijn van onszelf.
about-sources-all = Alle { $count } bronnen
about-sources-open = Een titel opent je browser en heeft een netwerk nodig. De site ziet dan dat er iemand kwam.
about-source = { $publisher }. Gelezen { $date }.
about-privacy = Wat van jou blijft
about-privacy-nothing-leaves = Niets van wat je typt, kiest of bekijkt, verlaat de telefoon.
about-privacy-groups = Volg je een groep, dan wordt de server ervan om nieuws gevraagd. Die ziet dat er iemand vraagt, niet wie je bent. Volg niemand, en niemand wordt iets gevraagd.
about-privacy-kept = Alleen je instellingen, je naloxon, je training en de groepen die je volgt worden bewaard. Wat je vroeg, is weg als je de app sluit.
about-privacy-unlocked = Wie deze telefoon ontgrendelt, kan zien wat bewaard is.
about-privacy-clear = Wis mijn gegevens, in Instellingen
about-report = Meld een fout
about-report-to = Schrijf naar { $address }.
about-report-group = Schrijf naar de groep die je deze app gaf: hun adres komt in de lege regel.
about-report-holds = De mail noemt de versie en de editie, en verder niets over jou of wat je vroeg.
about-report-write = Meld een fout per mail
about-report-subject = Een fout in Tentlight
about-report-body =
    Tentlight { $version }, editie { $edition } van { $date }
    
    Wat er fout is, en waar het staat:
about-licences = Licenties
about-licence-code = Code: MIT of Apache 2.0, wat je wilt
about-licence-content = Beoordelingen, namen en zinnen: CC BY-SA 4.0
about-licence-icons = Pictogrammen: Phosphor, MIT
about-licence-places = Plaatsen bij naam: GeoNames, CC BY 4.0, ingekort
about-licence-sqlite = SQLite: publiek domein
about-crates = Gebouwd uit { $count } pakketten van anderen

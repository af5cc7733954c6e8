### En substans: vad den är, vad den kallas, vad den gör med allt annat.

substance-title = Substans
substance-nothing = Ingen här känner till den
substance-nothing-why = Det finns ingen substans med det namnet i den här utgåvan. Det säger inget om den.
substance-to-mix = Leta efter den i Blandning
substance-class-depressant = lugnande
substance-class-opioid = opioid
substance-class-stimulant = centralstimulerande
substance-class-empathogen = empatogen
substance-class-psychedelic = psykedelisk
substance-class-dissociative = dissociativ
substance-class-deliriant = deliriogen
substance-class-cannabinoid = cannabinoid
substance-class-antidepressant = antidepressivt
substance-class-mood-stabiliser = stämningsstabiliserande
substance-class-antipsychotic = antipsykotiskt
substance-class-medicine = läkemedel
substance-class-nootropic = nootropisk
substance-class-other = en annan sort
substance-itself = En blandning i sig: { $level }
substance-lasts-source = Källa: { $name } (läst { $date })
substance-add = Lägg till i blandningen
substance-in-mix = I blandningen: öppna den
substance-names = Andra namn ({ $count })
substance-names-street = Gatunamn
substance-names-peers = Gatunamnen kommer från andra som använder droger och kan betyda något annat på andra håll.
substance-names-other = Skrivs också
substance-names-brand = Märken
substance-names-elsewhere = Gatunamn på andra språk
substance-names-ask = De här kan också betyda något annat
substance-others = Med andra, värst först
substance-level = { $level } · { $count }
substance-unknown-means = Ingen har granskat de här paren. Det är inte ett ja.
substance-show-all = Visa alla
substance-same = Mer av samma sort
substance-open-pairs = { $count ->
    [one] Och { $count } par som ingen har bedömt.
   *[other] Och { $count } par som ingen har bedömt.
}

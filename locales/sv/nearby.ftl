### Nära: kamratstödstält, möten och naloxon runt läsaren.

nearby-title = Nära
nearby-none = Inga platser än.
nearby-later = De kommer med grupperna du följer: skanna koden på en grupps affisch, eller klistra in länken. Var du är lämnar aldrig telefonen.
nearby-follow = Följ en grupp
nearby-from = Från { $place }
nearby-from-here = Från där telefonen är
nearby-from-then = Från där telefonen var för en stund sedan. Fråga igen om du gått vidare.
nearby-elsewhere = En annan plats
nearby-forget = Glöm den
nearby-ask = Var är jag?
nearby-ask-what = Bara nu, bara i den här telefonen. Det sparas ingenstans och glöms när du lämnar.
nearby-asking = Frågar telefonen
nearby-no-place-refused = Telefonen får inte säga var den är. Välj en plats nedan.
nearby-no-place-unavailable = Telefonen kan inte avgöra var den är. Välj en plats nedan.
nearby-no-place-late = Telefonen hann inte ta reda på det. Försök igen, eller välj en plats nedan.
nearby-no-place-insecure = En sida som kom över en okrypterad anslutning får inte fråga. Välj en plats nedan.
nearby-pick = Eller välj en plats
    .placeholder = Ort, eller 48.1, 11.5
nearby-pick-none = Ingen sådan ort här. Prova en större i närheten, eller koordinater.
nearby-pick-held = Dina gruppers platser
nearby-count = { $count ->
    [one] { $count } plats
   *[other] { $count } platser
}
nearby-nothing = Inget som stämmer. Ta bort ett filter.
nearby-far = Inget inom { $near }. Nästa är { $next } bort.
nearby-more = Mer
nearby-countries = Vad som finns, per land
nearby-no-country = Land inte angivet
nearby-country = { $country }: { $count }
nearby-group-door = En grupp med en dörr. Fråga när den är öppen.
nearby-filter = Vad du behöver
nearby-open = Öppet nu
nearby-offers-all = Alla erbjudanden
nearby-offers-fewer = Färre erbjudanden
nearby-any-of = Visar det som har något av dessa.
nearby-map = Visa på karta
nearby-map-sees = Öppnar din kartapp, som ser platsen.
nearby-map-sees-web = Öppnar openstreetmap.org, som ser platsen och din internetadress.
nearby-help = Kamratstöd som kan hjälpa
nearby-help-what = För nu eller efteråt. Vid nödläge, larma först.
nearby-help-open = Närmaste öppna stödpunkt som kan hjälpa

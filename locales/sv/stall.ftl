### En stödpunkt: när den är öppen, vad den har, hur du kommer dit. Möten och grupper använder några av orden.

stall-gone = Finns inte längre
stall-gone-why = Gruppen nämner den inte längre, eller så följer du inte gruppen längre.
stall-offers = Vad de har
stall-hours = När det är öppet
stall-always = Dygnet runt
stall-hours-unknown = Appen kan inte tolka de här tiderna. Fråga innan du går dit.
stall-clock = Enligt klockan där ({ $zone }).
stall-closed-day = Stängt
stall-over = Alla dess tider är över.
stall-languages = Språk som talas:
stall-contact = Nå dem
stall-gathering = Evenemanget den står på
stall-group = Vem som driver den
stall-checked = Senast kontrollerat: { $date }
stall-unchecked = Ingen har sagt när det senast kontrollerades. Fråga före en lång väg.

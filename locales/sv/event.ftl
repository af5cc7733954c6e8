### Ett evenemang: om det blir av, när, var, vem du ringer på plats, vad som finns där, vad läsaren sparar av det.

event-gone = Annonseras inte längre
event-gone-why = Gruppen tog bort evenemanget ur sina nyheter, eller så följer du inte gruppen längre.
event-now = Det pågår nu.
event-over = Det är över.
event-zone = Tider enligt klockan där: { $zone }
event-zone-unknown = Den här versionen känner inte till klockan i { $zone }. Fråga gruppen när det är.
event-times = Fler tider
event-times-more = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
}
event-where-none = Gruppen säger inte var.
event-where-point = Gruppen anger en punkt på kartan, och inga ord.

event-medical = På platsen
event-medical-note = Sjukvård på evenemanget, säger { $who }. Den ersätter inte ambulansen.
event-emergency = Vid nödläge ({ $country }): { $number }.
event-no-medical = Evenemanget anger inget eget sjukvårdsnummer.

event-favourite = Favorit
event-calendar = Lägg till i kalendern
event-calendar-saved = Sparat bland dina nedladdningar: { $name }. Öppna den, så tar kalendern in det.
event-calendar-failed = Det gick inte att spara.
event-remind = Påminn mig
event-remind-before = { $minutes ->
    [60] 1 timme före
    [1440] 1 dag före
   *[other] { $minutes } min före
}
event-remind-while-open = Tentlight påminner dig medan det är öppet.
event-remind-always = Telefonen påminner dig, även när Tentlight är stängt. Det kan komma upp till en timme sent, och säger inte om vad.
event-remind-once-allowed = Tentlight påminner dig medan det är öppet; när det är stängt först om du tillåter att det visar aviseringar.
event-remind-calendar = Kalendern kan alltid påminna dig.

event-stalls = Stödpunkter
event-no-stalls = Inga stödpunkter är anmälda för evenemanget.
event-no-offers = Vad som finns där säger ingen.

event-link-warning = Ingen går i god för den här gruppen än. Läs adressen innan du öppnar den.

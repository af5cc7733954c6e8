### Möten som hålls varje vecka.

meetings-title = Möten
meetings-what = I dag, den här veckan, online
meetings-today = I dag
meetings-week = Den här veckan
meetings-online = Online
meetings-none = Inga möten än.
meetings-later = De kommer med grupperna du följer. Var du är lämnar aldrig telefonen.
meetings-nothing = Inget möte stämmer. Titta på hela veckan, eller ta bort ett val.
meetings-none-near = Inget möte som stämmer inom { $near }.
meetings-everywhere = Leta längre bort
meetings-near = Nära mig
meetings-where = Säg var du är, för att se de närmaste först
meetings-format = Hur det går till
meetings-language = Språk
meetings-is-online = Online
meetings-gone = Mötet finns inte längre
meetings-weekly = Varje vecka: { $when }
meetings-next = Nästa: { $when }
meetings-join = Delta online
meetings-join-sees = Öppnar webbläsaren och kräver nät. Den som driver webbplatsen ser att någon kom, och från vilken internetadress.
meetings-group = Vem som håller det

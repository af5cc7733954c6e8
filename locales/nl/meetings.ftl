### Bijeenkomsten die elke week zijn.

meetings-title = Bijeenkomsten
meetings-what = Vandaag, deze week, online
meetings-today = Vandaag
meetings-week = Deze week
meetings-online = Online
meetings-none = Nog geen bijeenkomsten.
meetings-later = Ze komen met de groepen die je volgt. Waar je bent, verlaat nooit de telefoon.
meetings-nothing = Geen bijeenkomst past. Kijk naar de hele week, of haal een keuze weg.
meetings-none-near = Geen passende bijeenkomst binnen { $near }.
meetings-everywhere = Kijk verder weg
meetings-near = Bij mij in de buurt
meetings-where = Zeg waar je bent, om de dichtstbijzijnde eerst te zien
meetings-format = Hoe het gaat
meetings-language = Taal
meetings-is-online = Online
meetings-gone = Deze bijeenkomst is weg
meetings-weekly = Elke week: { $when }
meetings-next = Volgende: { $when }
meetings-join = Doe online mee
meetings-join-sees = Opent je browser en heeft een netwerk nodig. Wie de site beheert, ziet dat er iemand kwam, en vanaf welk internetadres.
meetings-group = Wie het houdt

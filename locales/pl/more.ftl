### Więcej: to, co nie jest potrzebne od razu.

more-title = Więcej
more-chart = Każda para na jeden rzut oka
more-settings = Język, wielkość tekstu, kolory, kraj
more-about = Co to jest, skąd pochodzi, kto to przejrzał

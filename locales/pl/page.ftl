### Strona w przeglądarce, zanim jest aplikacja i tam, gdzie być nie może.

page-starting = Tentlight się uruchamia.
page-stopped = Tentlight tu nie działa. Wczytaj tę stronę ponownie; jeśli to nie pomoże, użyj nowszej przeglądarki. To, co stoi wyżej, obowiązuje.
page-no-script = Tentlight potrzebuje JavaScript. To, co stoi wyżej, nie potrzebuje niczego.

### Co poszło źle. Odpowiedzi zostają.

problem-corrupt = Plik z nowszymi ostrzeżeniami był uszkodzony.
problem-foreign = Plik z nowszymi ostrzeżeniami należy do innego programu lub późniejszej wersji.
problem-unwritable = To urządzenie nie ma miejsca na nowsze ostrzeżenia.
problem-busy = Inny program trzyma plik z nowszymi ostrzeżeniami.
problem-other = Pliku z nowszymi ostrzeżeniami nie udało się odczytać.
problem-other-page = Tentlight jest otwarty w innej karcie tej przeglądarki. To, co obserwujesz i wybierasz tam, zostaje zapisane; to, co tutaj, nie.
problem-no-storage = Ta przeglądarka nic dla tej strony nie zapisuje. Powodem może być okno prywatne, starsza przeglądarka albo adres bez https.
problem-screen = Ten ekran zawiódł. Zamknij aplikację i otwórz ją znowu.
problem-settings = Twoich ustawień nie da się zapisać, obowiązują więc tylko do zamknięcia aplikacji.

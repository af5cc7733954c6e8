### Az első indítás: mi ez, mit nem tesz soha.

welcome-is = A Tentlight elmondja, mit tesznek együtt a szerek, és mi a teendő, ha valaki nem ébreszthető. Térerő nélkül is működik.
welcome-never = Soha nem követ, nem kérdezi, ki vagy, nem őriz előzményeket, és nem ítélkezik.
welcome-start = Kezdés

### Co trzeba wiedzieć o numerach alarmowych kraju. Jego własny numer nigdy tu nie stoi: dodaje go ekran.

number-at =
    .note = 112 odbiera tu policja.

number-au =
    .note = 112 działa tylko z telefonów komórkowych.

number-ba =
    .note = 112 tu nie działa.

number-ch =
    .note = 112 odbiera tu policja.

number-li =
    .note = 112 odbiera tu policja.

number-no =
    .note = 112 odbiera tu policja.

number-rs =
    .note = 112 tu nie działa.

number-sm =
    .note = Z komórki połączenie może trafić do centrali we Włoszech, która je przekaże.

number-ua =
    .note = 112 wprowadzano region po regionie i może nie wszędzie jest odbierany.

### Co powiedzieć przez telefon i co wiadomo o prawie. Numer kraju nigdy tu nie stoi: dodaje go ekran.

protocol-default =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.

protocol-at =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko: obowiązuje ich tajemnica.

protocol-au =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.

protocol-ca =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.
    .law = Prawo federalne chroni ciebie, tę osobę i innych na miejscu przed zarzutem zwykłego posiadania narkotyków, gdy dzwonisz z powodu przedawkowania. Nie obejmuje nakazów aresztowania, sprzedaży ani innych przestępstw.

protocol-ch =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko: lekarza obowiązuje tajemnica.

protocol-de =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Jeśli powiesz przez telefon o narkotykach, może przyjechać policja. Ratownikom powiedz wszystko: obowiązuje ich tajemnica.

protocol-fr =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.

protocol-gb =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.
    .law = Każdy może podać nalokson, by ratować życie; w zastrzyku od 2005 roku. Nie znamy tu prawa, które chroni dzwoniących. Mimo to dzwoń: możesz powiedzieć „nieprzytomność, nie oddycha normalnie”.

protocol-ie =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.

protocol-no =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.
    .law = Helsenorge, strona publicznej ochrony zdrowia, mówi, że nikt nie jest karany za wezwanie karetki i otrzymanie pomocy, nawet gdy brano nielegalne narkotyki.

protocol-pt =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. To może być przedawkowanie. Jesteśmy tu: …” Ratownikom powiedz wszystko.

protocol-us =
    .script = „Ktoś jest nieprzytomny i nie oddycha prawidłowo. Jesteśmy tu: …” Nie musisz mówić przez telefon o narkotykach. Ratownikom powiedz wszystko.
    .law = Większość stanów ma prawo, które chroni osoby dzwoniące z powodu przedawkowania; co obejmuje, zależy od stanu. Mimo to dzwoń: możesz powiedzieć „nieprzytomność, nie oddycha normalnie”.

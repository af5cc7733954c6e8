### Was man am Telefon sagt, und was man vom Recht weiß. Die Nummer eines Landes steht nie hier: Der Schirm fügt sie an.

protocol-default =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.

protocol-at =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles: Er hat Schweigepflicht.

protocol-au =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.

protocol-ca =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.
    .law = Ein Bundesgesetz schützt dich, die Person und andere vor Ort vor Anklage wegen einfachen Drogenbesitzes, wenn du wegen einer Überdosis anrufst. Nicht bei Haftbefehl, Verkauf, anderen Straftaten.

protocol-ch =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles: Der Notarzt hat Schweigepflicht.

protocol-de =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Nennst du Drogen am Telefon, kann die Polizei kommen. Sag dem Rettungsdienst vor Ort alles: Er hat Schweigepflicht.

protocol-fr =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.

protocol-gb =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.
    .law = Alle dürfen Naloxon geben, um Leben zu retten; gespritzt seit 2005. Ein Gesetz, das Anrufende schützt, kennen wir hier nicht. Ruf trotzdem an: „bewusstlos, atmet nicht normal“.

protocol-ie =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.

protocol-no =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.
    .law = Helsenorge, die Seite des Gesundheitswesens, sagt: Niemand wird bestraft, weil er den Rettungsdienst ruft und Hilfe bekommt, auch wenn illegale Drogen im Spiel waren.

protocol-pt =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Es kann eine Überdosis sein. Wir sind …“ Sag dem Rettungsdienst vor Ort alles.

protocol-us =
    .script = „Jemand ist bewusstlos und atmet nicht normal. Wir sind …“ Drogen musst du am Telefon nicht nennen. Sag dem Rettungsdienst vor Ort alles.
    .law = Die meisten Bundesstaaten schützen Menschen, die wegen einer Überdosis anrufen; wie weit, ist überall anders. Ruf trotzdem an: „bewusstlos, atmet nicht normal“.

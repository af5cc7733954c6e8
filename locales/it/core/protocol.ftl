### Che cosa dire al telefono, e che cosa si sa della legge. Il numero di un paese non sta mai qui: lo aggiunge lo schermo.

protocol-default =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.

protocol-at =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto: sono tenuti al segreto.

protocol-au =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.

protocol-ca =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.
    .law = Una legge federale protegge te, la persona e gli altri presenti da accuse per semplice possesso di droghe quando chiami per un'overdose. Non vale per mandati, vendita o altri reati.

protocol-ch =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto: il medico è tenuto al segreto.

protocol-de =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Nominare droghe al telefono può far arrivare la polizia. Ai soccorritori di' tutto: sono tenuti al segreto.

protocol-fr =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.

protocol-gb =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.
    .law = Chiunque può dare naloxone per salvare una vita; per iniezione, dal 2005. Non conosciamo leggi che qui proteggano chi chiama. Chiama lo stesso: puoi dire «incosciente, non respira normalmente».

protocol-ie =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.

protocol-no =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.
    .law = Helsenorge, il sito della sanità pubblica, dice che nessuno viene punito se chiama l'ambulanza e riceve aiuto, anche quando sono state prese droghe illegali.

protocol-pt =
    .script = «Una persona è incosciente e non respira normalmente. Può essere un'overdose. Siamo a …» Ai soccorritori di' tutto.

protocol-us =
    .script = «Una persona è incosciente e non respira normalmente. Siamo a …» Al telefono non è necessario parlare di droghe. Ai soccorritori di' tutto.
    .law = La maggior parte degli stati ha una legge che protegge chi chiama per un'overdose; che cosa copre cambia da stato a stato. Chiama lo stesso: puoi dire «incosciente, non respira normalmente».

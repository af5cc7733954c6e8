### Der erste Start: was das ist, was es nie tut.

welcome-is = Tentlight sagt, was Substanzen zusammen tun und was zu tun ist, wenn jemand nicht aufweckbar ist. Auch ohne Netz.
welcome-never = Es verfolgt dich nie, fragt nicht, wer du bist, führt kein Protokoll und urteilt nicht.
welcome-start = Los

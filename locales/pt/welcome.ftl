### A primeira vez: o que é isto, o que nunca faz.

welcome-is = O Tentlight diz o que substâncias fazem juntas, e o que fazer quando alguém não se consegue acordar. Funciona sem rede.
welcome-never = Nunca segue os teus passos, não pergunta quem és, não guarda histórico nem julga.
welcome-start = Começar

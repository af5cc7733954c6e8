### The first run: what this is, what it never does.

welcome-is = Tentlight says what substances do together, and what to do when someone can't be woken. It works with no signal.
welcome-never = It never tracks you, asks who you are, keeps a history or judges.
welcome-start = Start

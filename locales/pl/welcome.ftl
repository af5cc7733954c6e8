### Pierwsze uruchomienie: co to jest, czego nigdy nie robi.

welcome-is = Tentlight mówi, co substancje robią razem i co robić, gdy kogoś nie da się obudzić. Działa bez zasięgu.
welcome-never = Nigdy cię nie śledzi, nie pyta, kim jesteś, nie prowadzi historii i nie ocenia ciebie.
welcome-start = Start

### Co trzeba powiedzieć najpierw, gdy ktoś pyta o substancję, cokolwiek wie o niej tabela.

substance-naloxone =
    .note = Nalokson to odtrutka na opioidy. Kogoś nie da się obudzić: podaj nalokson, wezwij pogotowie, dalej rób oddechy ratownicze. Nie masz pewności, czy to opioidy? Podaj.

substance-nalmefene-rescue =
    .note = Nalmefen z zestawu ratunkowego jest na przedawkowanie opioidów; używaj go według opakowania. Kogoś nie da się obudzić: wezwij pogotowie, dalej rób oddechy ratownicze.

substance-suboxone =
    .note = Suboxone to buprenorfina i nalokson. Wzięty po innych opioidach może wywołać nagłe objawy odstawienia.

substance-tilidine =
    .note = Większość tilidyny zawiera też nalokson.

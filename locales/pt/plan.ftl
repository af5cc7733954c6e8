### Lembretes e plantas: o que se diz em qualquer ecrã quando um evento se aproxima, e o desenho de um recinto.

plan-reminder-of = Um lembrete
plan-reminder-begins = Começa: { $time }.
plan-reminder-began = Está a decorrer. Começou: { $time }.
plan-reminder-over = Já acabou. Começou: { $time }.
plan-reminder-moved = Mudou. Era para começar: { $time }.
plan-reminder-late = Isto era para { $time }, com o Tentlight fechado.
plan-reminder-cancelled = Cancelado: não se realiza.
plan-reminder-gone = Já não está anunciado para a hora que escolheste.
plan-reminder-closed = Algo que marcaste está a chegar.
plan-reminder-look = Ver
plan-reminder-read = Lido

plan-what = Planta de { $name }, norte em cima. As bancas que lá estão vêm na lista abaixo.
plan-north = N
plan-also = Na planta: { $names }
plan-broken = Há uma planta, mas não se consegue desenhar.

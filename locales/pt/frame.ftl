### O que está à volta de cada ecrã: os lugares em baixo, voltar, a saída rápida.

frame-name = Tentlight
frame-places = Lugares
frame-mix = Mistura
frame-events = Eventos
frame-help = Ajuda
frame-nearby = Perto
frame-more = Mais
frame-back = Voltar
frame-leave = Sair depressa
frame-come-in = Abrir
frame-loading = Um momento
frame-failed = Isto não funcionou
frame-lost = Aqui não há nada
frame-lost-why = Este endereço não leva a lado nenhum nesta aplicação.
frame-lost-back = Voltar ao início

### Reuniões que acontecem todas as semanas.

meetings-title = Reuniões
meetings-what = Hoje, esta semana, online
meetings-today = Hoje
meetings-week = Esta semana
meetings-online = Online
meetings-none = Ainda não há reuniões.
meetings-later = Chegam com os grupos que segues. Onde estás nunca sai do telemóvel.
meetings-nothing = Nenhuma reunião corresponde. Vê a semana toda, ou tira uma escolha.
meetings-none-near = Nenhuma reunião corresponde até { $near }.
meetings-everywhere = Procurar mais longe
meetings-near = Perto de mim
meetings-where = Diz onde estás, para veres primeiro as mais próximas
meetings-format = Como decorre
meetings-language = Língua
meetings-is-online = Online
meetings-gone = Esta reunião já não existe
meetings-weekly = Todas as semanas: { $when }
meetings-next = Próxima: { $when }
meetings-join = Entrar online
meetings-join-sees = Abre o teu navegador e precisa de rede. Quem gere o sítio vê que alguém veio, e de que endereço de internet.
meetings-group = Quem a faz

### O treino de naloxona: as suas lições, e o que delas foi lido.

training-title = Treino
training-what = Lições de naloxona, um questionário, um ensaio
training-lessons = Lições
training-is-read = Lida
training-practice = Praticar
training-rehearsal = Ensaio
training-rehearsal-what = A Ajuda, passo a passo, para treinar
training-read = Lida
training-next = A seguir: { $title }
training-last = Foi a última lição
training-all = Todas as lições
training-nothing = Não há essa lição
training-nothing-why = Esta edição não tem nenhuma lição com esse nome.
training-law = O que sabemos, por país
training-stays = O que leste e a tua melhor ronda ficam neste telemóvel.
training-forget = Esquecer o meu progresso
training-forgotten = Esquecido.

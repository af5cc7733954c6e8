### O que correu mal, dito a quem lê. As respostas ficam.

problem-corrupt = O ficheiro com avisos mais recentes estava danificado.
problem-foreign = O ficheiro com avisos mais recentes é de outro programa ou de uma versão mais recente.
problem-unwritable = Este aparelho não tem espaço, ou não tem lugar, para guardar avisos mais recentes.
problem-busy = Outro programa está a usar o ficheiro com avisos mais recentes.
problem-other = O ficheiro com avisos mais recentes não se conseguiu ler.
problem-other-page = O Tentlight está aberto noutro separador deste navegador. O que lá segues e escolhes fica guardado; o que segues e escolhes aqui, não.
problem-no-storage = Este navegador não guarda nada para esta página. Isso acontece numa janela privada, e também num navegador mais antigo, ou num endereço sem https.
problem-screen = Este ecrã falhou. Fecha a aplicação e abre-a outra vez.
problem-settings = As tuas definições não se podem guardar, por isso só valem até a aplicação fechar.

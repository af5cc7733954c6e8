### Le premier démarrage : ce que c’est, ce qu’il ne fait jamais.

welcome-is = Tentlight dit ce que des substances font ensemble, et quoi faire quand quelqu’un est impossible à réveiller. Il marche sans réseau.
welcome-never = Il ne te piste jamais, ne demande jamais qui tu es, ne garde aucun historique et ne juge pas.
welcome-start = Commencer

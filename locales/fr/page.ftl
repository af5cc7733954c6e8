### La page dans un navigateur, avant que l’appli soit là et là où elle ne peut pas être.

page-starting = Tentlight démarre.
page-stopped = Tentlight ne marche pas ici. Recharge cette page ; si ça n’aide pas, prends un navigateur plus récent. Ce qui est écrit plus haut reste valable.
page-no-script = Tentlight a besoin de JavaScript. Ce qui est écrit plus haut n’a besoin de rien.

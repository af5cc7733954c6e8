### Réunions qui ont lieu chaque semaine.

meetings-title = Réunions
meetings-what = Aujourd’hui, cette semaine, en ligne
meetings-today = Aujourd’hui
meetings-week = Cette semaine
meetings-online = En ligne
meetings-none = Pas encore de réunions.
meetings-later = Elles viennent avec les groupes que tu suis. L’endroit où tu es ne quitte jamais le téléphone.
meetings-nothing = Aucune réunion ne correspond. Regarde toute la semaine, ou enlève un choix.
meetings-none-near = Aucune réunion qui corresponde à moins de { $near }.
meetings-everywhere = Chercher plus loin
meetings-near = Près de moi
meetings-where = Dis où tu es, pour voir d’abord les plus proches
meetings-format = Comment ça se passe
meetings-language = Langue
meetings-is-online = En ligne
meetings-gone = Cette réunion n’est plus là
meetings-weekly = Chaque semaine : { $when }
meetings-next = Prochaine : { $when }
meetings-join = Rejoindre en ligne
meetings-join-sees = Ouvre ton navigateur et demande un réseau. Qui tient le site voit que quelqu’un est venu, et depuis quelle adresse internet.
meetings-group = Qui l’organise

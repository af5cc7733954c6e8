### Un événement : s’il a lieu, quand, où, qui appeler sur place, ce qu’on y trouve, ce que l’on en garde.

event-gone = N’est plus annoncé
event-gone-why = Le groupe a retiré cet événement de ses nouvelles, ou tu ne suis plus le groupe.
event-now = C’est en cours.
event-over = C’est fini.
event-zone = Heures selon l’horloge sur place : { $zone }
event-zone-unknown = Cette version ne connaît pas l’horloge de { $zone }. Demande au groupe quand ça a lieu.
event-times = Autres heures
event-times-more = { $count ->
    [one] et encore { $count }
   *[other] et encore { $count }
}
event-where-none = Le groupe ne dit pas où.
event-where-point = Le groupe donne un point sur la carte, et pas de mots.

event-medical = Sur ce site
event-medical-note = Aide médicale à cet événement, dit { $who }. Elle ne remplace pas l’ambulance.
event-emergency = En cas d’urgence ({ $country }) : { $number }.
event-no-medical = Cet événement n’annonce pas de numéro médical à lui.

event-favourite = Favori
event-calendar = Ajouter au calendrier
event-calendar-saved = Enregistré avec tes téléchargements : { $name }. Ouvre-le, et ton calendrier le prend.
event-calendar-failed = L’enregistrement n’a pas marché.
event-remind = Me le rappeler
event-remind-before = { $minutes ->
    [60] 1 heure avant
    [1440] 1 jour avant
   *[other] { $minutes } min avant
}
event-remind-while-open = Tentlight te le rappelle tant qu’il est ouvert.
event-remind-always = Ton téléphone te le rappelle, même quand Tentlight est fermé. Ça peut avoir jusqu’à une heure de retard, et ne dit pas de quoi il s’agit.
event-remind-once-allowed = Tentlight te le rappelle tant qu’il est ouvert ; quand il est fermé, seulement une fois que tu lui permets les notifications.
event-remind-calendar = Ton calendrier peut toujours te le rappeler.

event-stalls = Stands
event-no-stalls = Aucun stand n’est annoncé pour cet événement.
event-no-offers = Personne ne dit ce qu’on y trouve.

event-link-warning = Personne ne se porte encore garant de ce groupe. Lis l’adresse avant de l’ouvrir.

### Ce qui a mal marché, dit à qui lit. Les réponses restent.

problem-corrupt = Le fichier des mises en garde récentes était abîmé.
problem-foreign = Le fichier des mises en garde récentes appartient à un autre programme ou à une version plus récente.
problem-unwritable = Cet appareil n’a pas de place, ou pas d’endroit, pour garder des mises en garde récentes.
problem-busy = Un autre programme tient le fichier des mises en garde récentes.
problem-other = Le fichier des mises en garde récentes n’a pas pu être lu.
problem-other-page = Tentlight est ouvert dans un autre onglet de ce navigateur. Ce que tu suis et choisis là-bas est gardé ; ce que tu suis et choisis ici ne l’est pas.
problem-no-storage = Ce navigateur ne garde rien pour cette page. Cela arrive avec une fenêtre privée, un navigateur ancien, ou une adresse sans https.
problem-screen = Cet écran a échoué. Ferme l’appli et rouvre-la.
problem-settings = Tes réglages ne peuvent pas être gardés, ils ne valent donc que jusqu’à la fermeture de l’appli.

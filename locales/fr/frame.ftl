### Ce qui entoure chaque écran : les lieux en bas, le retour, la sortie rapide.

frame-name = Tentlight
frame-places = Rubriques
frame-mix = Mélange
frame-events = Agenda
frame-help = Aide
frame-nearby = Autour
frame-more = Plus
frame-back = Retour
frame-leave = Quitter vite
frame-come-in = Ouvrir
frame-loading = Un instant
frame-failed = Ça n’a pas marché
frame-lost = Rien ici
frame-lost-why = Cette adresse ne mène nulle part dans cette appli.
frame-lost-back = Retour au début

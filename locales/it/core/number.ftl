### Che cosa deve sapere chi chiama dei numeri d'emergenza di un paese. Il numero del paese non sta mai qui: lo aggiunge lo schermo.

number-at =
    .note = Qui al 112 risponde la polizia.

number-au =
    .note = Il 112 funziona solo dai cellulari.

number-ba =
    .note = Qui il 112 non ha un servizio attivo.

number-ch =
    .note = Qui al 112 risponde la polizia.

number-li =
    .note = Qui al 112 risponde la polizia.

number-no =
    .note = Qui al 112 risponde la polizia.

number-rs =
    .note = Qui il 112 non ha un servizio attivo.

number-sm =
    .note = Da un cellulare la chiamata può arrivare a una centrale in Italia, che la inoltra.

number-ua =
    .note = Il 112 è arrivato regione per regione e in alcuni posti può non rispondere nessuno.

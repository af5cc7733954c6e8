### Incontri che si tengono ogni settimana.

meetings-title = Incontri
meetings-what = Oggi, questa settimana, online
meetings-today = Oggi
meetings-week = Questa settimana
meetings-online = Online
meetings-none = Ancora nessun incontro.
meetings-later = Arrivano con i gruppi che segui. Dove sei non esce mai dal telefono.
meetings-nothing = Nessun incontro corrisponde. Guarda tutta la settimana, o togli una scelta.
meetings-none-near = Nessun incontro che corrisponda entro { $near }.
meetings-everywhere = Guarda più lontano
meetings-near = Vicino a me
meetings-where = Di' dove sei, per vedere prima i più vicini
meetings-format = Come si svolge
meetings-language = Lingua
meetings-is-online = Online
meetings-gone = Questo incontro non c'è più
meetings-weekly = Ogni settimana: { $when }
meetings-next = Prossimo: { $when }
meetings-join = Partecipa online
meetings-join-sees = Apre il tuo browser e ha bisogno di una rete. Chi gestisce il sito vede che è arrivato qualcuno, e da quale indirizzo internet.
meetings-group = Chi lo tiene

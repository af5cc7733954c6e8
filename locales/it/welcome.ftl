### Il primo avvio: che cos'è, che cosa non fa mai.

welcome-is = Tentlight dice che cosa fanno le sostanze insieme, e che cosa fare quando non si riesce a svegliare qualcuno. Funziona senza segnale.
welcome-never = Non ti traccia mai, non chiede chi sei, non tiene una cronologia e non giudica.
welcome-start = Comincia

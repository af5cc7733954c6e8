### La primera vez: qué es esto, qué no hace nunca.

welcome-is = Tentlight dice qué hacen juntas las sustancias, y qué hacer cuando a alguien no se le puede despertar. Funciona sin cobertura.
welcome-never = Nunca te rastrea, ni pregunta quién eres, ni guarda historial, ni juzga.
welcome-start = Empezar

### Reuniones que hay cada semana.

meetings-title = Reuniones
meetings-what = Hoy, esta semana, en línea
meetings-today = Hoy
meetings-week = Esta semana
meetings-online = En línea
meetings-none = Aún no hay reuniones.
meetings-later = Vienen con los grupos que sigues. Dónde estás nunca sale del teléfono.
meetings-nothing = No encaja ninguna reunión. Mira la semana entera, o quita un filtro.
meetings-none-near = Ninguna reunión que encaje a menos de { $near }.
meetings-everywhere = Buscar más lejos
meetings-near = Cerca de mí
meetings-where = Di dónde estás para ver primero las más cercanas
meetings-format = Cómo es
meetings-language = Idioma
meetings-is-online = En línea
meetings-gone = Esta reunión ya no está
meetings-weekly = Cada semana: { $when }
meetings-next = Próxima: { $when }
meetings-join = Entrar en línea
meetings-join-sees = Abre tu navegador y necesita red. Quien lleva el sitio ve que alguien ha entrado, y desde qué dirección de internet.
meetings-group = Quién la organiza

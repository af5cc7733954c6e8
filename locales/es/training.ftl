### La formación en naloxona: sus lecciones, y lo que se ha leído de ellas.

training-title = Formación
training-what = Lecciones de naloxona, un test, un ensayo
training-lessons = Lecciones
training-is-read = Leída
training-practice = Practicar
training-rehearsal = Ensayo
training-rehearsal-what = Ayuda, paso a paso, para practicar
training-read = Leída
training-next = Siguiente: { $title }
training-last = Era la última lección
training-all = Todas las lecciones
training-nothing = No existe esa lección
training-nothing-why = Esta edición no tiene ninguna lección con ese nombre.
training-law = Lo que sabemos, por país
training-stays = Lo que has leído y tu mejor ronda se quedan en este teléfono.
training-forget = Olvidar mi progreso
training-forgotten = Olvidado.

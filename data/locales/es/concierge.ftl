### Traslado desde el aeropuerto, interpretación, Centro de Turismo Médico. Las cifras vienen de los hechos.

pickup-answer =
    El traslado de Gangnam funciona entre el { $airport } y la clínica o el hotel. Es para pacientes con cirugía o tratamiento reservado en una clínica colaboradora, y hay que pedirlo antes de llegar a Corea.
    No se ha publicado que el paciente pague una parte; su clínica puede decirle si participa.
interpretation-answer =
    La interpretación médica es gratuita durante { $hours } en una consulta o un procedimiento en una clínica colaboradora. Idiomas: { $languages }.
    No se ha publicado con cuánta antelación hay que pedirla ni cuánto cuesta después de ese tiempo.
center-answer =
    El Centro de Turismo Médico de Gangnam está en { $address }, cerca de la estación de Apgujeong. Allí hablan { $languages }; orientan, buscan clínica y organizan interpretación y traslado.
fact-source = Fuente: { $source }, { $date }.
fact-review = Última confirmación: { $date }. Puede haber cambiado; pregunte antes de contar con ello.
fact-ended = Ya no tengo información vigente sobre esto. Pregunte al 1577-7129, por favor.
pickup-request-answer =
    He anotado que quiere un traslado desde el aeropuerto. Una persona comprobará si es posible; todavía no podemos prometérselo.
    Por favor, deje aquí un teléfono o un correo electrónico, su vuelo y cuántas personas son.
interpretation-request-answer =
    He anotado que quiere intérprete. Una persona comprobará si hay intérprete disponible; todavía no podemos prometérselo.
    Por favor, deje aquí un teléfono o un correo electrónico, el día y la clínica.
accommodation-answer =
    No tengo una lista comprobada de hoteles. Muchas clínicas están cerca de Apgujeong, Sinsa y la estación de Gangnam: si se aloja por allí, le quedarán cerca. Quizá su clínica conozca hoteles próximos.
    El Centro de Turismo Médico de Gangnam también ayuda con el alojamiento.

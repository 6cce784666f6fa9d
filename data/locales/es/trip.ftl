### Organizar un viaje: tres preguntas breves y después un plan para esos días, o por qué no cabe. Horas de Seúl.
### Las cifras (plazos, días, horas) llegan como valores. Un plan no reserva nada: nunca «reservado» ni «confirmado».

## Las preguntas. De una en una, y repetidas con las mismas palabras.

trip-ask-procedure = ¿Qué tratamiento quiere incluir en su viaje?
trip-ask-arrival = ¿Cuándo aterriza en Corea y en qué aeropuerto? Por ejemplo: el martes a las nueve de la mañana, Incheon.
trip-ask-departure = Aterriza: { $arrival }. ¿Cuándo sale su vuelo de vuelta? Por ejemplo: el viernes por la noche, o «me quedo cinco días».

## Las respuestas. Debajo va una tarjeta con el plan o con la fuente de la cifra.

trip-fits =
    Según nuestro calendario, cabe en su viaje: { $procedure } en { $clinic }. Para los días de después he calculado con el plazo más largo de nuestras fuentes: { $longest }. Cuándo puede volar lo decide su médico; por eso conviene un pasaje que se pueda cambiar. Todavía no hay nada reservado.
trip-fits-unknown =
    Según los horarios, cabe en su viaje: { $procedure } en { $clinic }. Ninguna fuente que pueda citar me dice cuándo se puede volar después. Pregunte a la clínica antes de comprar el pasaje; abajo está escrita la pregunta. Todavía no hay nada reservado.
trip-too-short =
    { $procedure }: este viaje es demasiado corto. El plazo más largo de nuestras fuentes es de { $longest }, así que necesitaría { $missing } más. Planee el vuelo de vuelta para el { $day } o después. Cuándo puede volar lo decide su médico.
trip-too-short-hours =
    { $procedure }: entre su llegada y su vuelo no hay tiempo suficiente dentro del horario de { $clinic }. Calculamos { $after } desde el aterrizaje hasta la clínica y { $before } desde la clínica hasta el vuelo.
trip-no-free-time = { $clinic } abre durante su viaje, pero no tiene horas libres para este tratamiento: { $procedure }.
trip-closed = { $clinic } no abre cuando usted podría ir: { $day } ({ $why }).
trip-why-weekday = no abre ese día de la semana
trip-why-closure = cierre de la clínica
trip-hours = { $procedure }: si cabe o no depende de las horas. Dígame, por favor, qué día y a qué hora aterriza, y cuándo sale su vuelo de vuelta, también con la hora.
trip-past = Según nuestro calendario, su vuelo de vuelta ya ha salido. Dígame otra vez los días de su viaje, por favor.
trip-wrong-order = Ese vuelo sale antes de su llegada. Volvamos a las fechas.
trip-records-first = { $procedure }: el hospital revisa primero su historial médico y después propone una fecha. Por favor, no compre el pasaje antes. Puedo tomar su solicitud ahora.
trip-not-offered = Por lo que sabemos, ninguna clínica de nuestro directorio en la que yo pueda reservar ofrece este tratamiento para su viaje: { $procedure }.
trip-not-offered-clinic = No puedo planear esto en { $clinic }: { $procedure }. Por lo que sabemos, allí no se ofrece, o no he podido comprobar su registro para pacientes internacionales.
trip-stopped = De acuerdo, no hacemos el plan. ¿Le ayudo con algo más?

## La tarjeta del plan: una fila para cada paso, por orden de tiempo

card-trip = Plan de su viaje
trip-airport = { $airport }, hora de Seúl
label-trip-land = Aterrizaje
label-trip-clinic = En la clínica a partir de
label-trip-appointment = Cita
label-trip-consultation = Consulta
label-trip-treatment = Tratamiento, no antes del
label-trip-rest = Reposo en Corea hasta
label-trip-fly = Vuelo de vuelta, no antes del
label-trip-leave = Salir hacia el aeropuerto antes de
label-trip-departure = Vuelo de vuelta
trip-ask-clinic = no lo sabemos: pregunte a la clínica
trip-buffers = Calculamos { $after } desde el aterrizaje hasta la clínica y { $before } desde la clínica hasta el vuelo.
trip-consultation = Primero es la consulta. El médico decide sobre el tratamiento y le dice la fecha.
trip-marks = Los moretones o la hinchazón pueden durar { $length }, según el plazo más largo de nuestras fuentes.
trip-sessions = Las fuentes hablan de varias sesiones; este plan incluye una.
trip-after = Ante un problema después de irse de Corea: si es repentino o grave, llame al número local de emergencias; después, llame a su clínica.
trip-after-line = Al Centro de apoyo Medical Korea se puede llamar desde otro país: { $number }.

## La pregunta a la clínica: en coreano y en el idioma de quien lee, para enviar o mostrar.

card-trip-question = Para preguntar a la clínica
trip-question = Tengo previsto este tratamiento el { $day }: { $procedure }. Salida de mi vuelo: { $flight }. Por favor, ¿cuándo puedo volar después del tratamiento?

## El archivo para el calendario. Los títulos se ven con la pantalla bloqueada: ni tratamiento ni clínica.

card-trip-file = Plan para su calendario
trip-ics-appointment = Cita
trip-ics-note = { $place }. Es un plan, no una reserva.

## Botones (22 caracteres como máximo)

reply-trip-book = Reservar esta cita
reply-trip-again = Otras fechas
reply-trip-stay = Volver el { $day }

### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = Añadir intérprete
reply-bundle-pickup = Añadir traslado
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = Dar los detalles

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = ¿Qué día y a qué hora necesita intérprete (hora de Seúl)?
# Follows when only a day was named.
bundle-time-hour = Dígame también la hora, por favor (hora de Seúl).
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = ¿Durante cuánto tiempo necesita intérprete? Idioma: { $language }. Gratis, por lo que sabemos: { $hours }. También puede decirme otro idioma.
bundle-ask-hours-unknown = ¿Durante cuánto tiempo necesita intérprete? Idioma: { $language }. También puede decirme otro idioma.
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = Puedo pedir, como máximo: { $length }.
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = Nuestras fuentes solo mencionan el traslado desde: { $airports }.
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = ¿Cuál es su vuelo y cuándo aterriza (hora de Seúl)? Escríbalo en una línea, por ejemplo: { $flight }, { $when }
bundle-ask-flight-number = ¿Cuál es el número de vuelo? Por ejemplo: { $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = ¿Qué día y a qué hora aterriza { $flight } (hora de Seúl)?
bundle-ask-people = ¿Cuántas personas viajan y con cuántas maletas?
form-bundle-people = Quiénes viajan
form-bundle-next = Continuar
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = Solo puedo pedir un vehículo. Personas, como máximo: { $count }. Si son más, pida ayuda a una persona del equipo.
bundle-ask-to = ¿Adónde quiere que le lleven?
reply-bundle-clinic = A la clínica
reply-bundle-hotel = A mi hotel
bundle-ask-hotel = ¿Qué hotel es? Basta con el nombre o la dirección.
form-bundle-hotel = Su hotel

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = Compruébelo, por favor. La solicitud, con el vuelo o las horas, va a quien coordina el servicio. Solo quedará confirmada cuando esa persona la acepte. ¿La envío?
# { $minutes }: a length of time.
bundle-summary-held = Hay alguien libre, y le guardo esa hora durante { $minutes }. ¿Envío la solicitud a quien coordina el servicio?
bundle-summary-full = Según nuestra lista, a esa hora no hay nadie libre. Puedo enviar la solicitud igualmente, y quien coordina el servicio buscará a alguien. ¿La envío?

## The answers.

# { $deadline }: day and hour.
bundle-requested = Su solicitud ya está con quien coordina el servicio. Todavía no está confirmada. La respuesta llega a este chat, a más tardar: { $deadline } (hora de Seúl).
bundle-confirmed-interpretation = El servicio de intérprete está confirmado: { $when } (hora de Seúl).
bundle-confirmed-pickup = Su traslado desde el aeropuerto está confirmado. Aterrizaje: { $when } (hora de Seúl).
bundle-declined-interpretation = No podemos ofrecerle intérprete para el { $when } (hora de Seúl). Su cita sigue igual. Una persona puede ayudarle a buscar otra manera.
bundle-declined-pickup = No podemos enviarle un vehículo para el { $when } (hora de Seúl). Su cita sigue igual. Una persona puede ayudarle a buscar otra manera.
bundle-not-sent = De acuerdo, no he pedido nada. Su cita sigue igual.
bundle-dropped = Listo: la solicitud está cancelada. Su cita sigue igual.
bundle-problem-past = Esa hora ya ha pasado, o falta demasiado para ese día.
bundle-problem-ended = Ya no puedo cambiarlo: la reserva o la solicitud ha terminado. Una persona puede ayudarle.
bundle-problem-full = A esa hora ya no hay nadie disponible. Su solicitud sigue en pie. Una persona puede ayudarle.
bundle-problem-already = Ya lo ha pedido. Así está ahora:
bundle-problem-too-many = Ya hay demasiadas solicitudes abiertas. Una persona puede ayudarle.

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = Mi vuelo se retrasa
reply-bundle-driver = No está el conductor
reply-bundle-drop-pickup = Cancelar traslado
reply-bundle-drop-interpretation = Cancelar intérprete
# { $phone }: the dispatcher's telephone number.
bundle-urgent = Lo he marcado como urgente y nuestro equipo ya lo ve. También puede llamar a quien coordina: { $phone }
bundle-urgent-unknown = Lo he marcado como urgente y nuestro equipo ya lo ve. No tengo el teléfono de quien coordina. Deje este chat abierto, por favor.

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = Intérprete y traslado
# Still a request, as before.
bundle-rest-interpretation-moved = Intérprete: la solicitud también pasa al { $when }. Todavía sin confirmar.
bundle-rest-interpretation-moved-sure = Intérprete: también pasa al { $when }; confirmado.
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = Intérprete: pedido de nuevo para el { $when }. Ya no está confirmado; quien coordina le responderá.
bundle-rest-interpretation-kept = Intérprete: sigue igual, el { $when }.
bundle-rest-interpretation-cancelled = Intérprete: cancelado.
bundle-rest-pickup-moved = Traslado: la solicitud también pasa al { $when }. Todavía sin confirmar.
bundle-rest-pickup-asked-again = Traslado: pedido de nuevo para el { $when }, sin confirmar. Si también cambia su vuelo, cancele el traslado y pídalo otra vez.
bundle-rest-pickup-kept = Traslado: sigue igual, el { $when }. Si cambia su vuelo, cancele el traslado y pídalo otra vez.
bundle-rest-pickup-cancelled = Traslado: cancelado.

## The card of a request.

label-bundle-code = Número de solicitud
label-bundle-answer = Respuesta, a más tardar
label-bundle-flight = Vuelo
label-bundle-landing = Aterrizaje (Seúl)
label-bundle-terminal = Terminal del aeropuerto
label-bundle-people = Personas
label-bundle-luggage = Maletas
label-bundle-to = Destino
bundle-to-clinic = la clínica
# { $hours }: a length of time beyond the free hours.
bundle-extra = Fuera del tiempo gratuito: { $hours }. Pregunte el precio a quien coordina.
state-service-requested = solicitado, todavía sin confirmar
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = hora reservada, todavía sin confirmar
state-service-confirmed = confirmado
state-service-declined = no es posible
state-service-cancelled = cancelado
# Nobody answered in time; a person looks after it.
state-service-overdue = todavía sin respuesta: nuestro equipo pregunta
state-service-delayed = urgente: el vuelo se retrasa
state-service-driver-missing = urgente: no está el conductor
# The interpreter came, the car drove.
state-service-completed = terminado
# The visitor did not come.
state-service-no-show = no utilizado

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = Las horas más cercanas con intérprete disponible: { $times } (hora de Seúl). También puede elegir una de ellas.
# Below it: “Take the new time”.
dispatch-says-proposed = Quien coordina el servicio propone otra hora para su intérprete (solicitud { $code }): { $new } en lugar de { $time } (hora de Seúl). Si la elige, queda confirmada al momento. Mientras no la elija, no cambia nada. Su cita en la clínica sigue igual.

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = Esta cita incluye intérprete o traslado; si la cancela, se cancelan también. ¿Qué desea cancelar?
reply-bundle-cancel-all = Cancelar todo

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = Si se trata del traslado o del intérprete, aquí tiene los detalles, con sus botones.

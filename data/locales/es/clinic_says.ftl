### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } ha confirmado su cita: { $time } (hora de Seúl).
    Su código de reserva es { $code }. Con él puede ver, cambiar o cancelar la cita aquí.
clinic-says-declined =
    { $clinic } no puede aceptar su solicitud para esta hora: { $time } (hora de Seúl). { $why }
    Esa hora ya no está guardada para usted. Puedo buscar otra hora u otra clínica.
clinic-says-cancelled =
    { $clinic } ha cancelado su cita: { $time } (hora de Seúl). { $why }
    Lo siento. Puedo buscar otra hora u otra clínica.
clinic-says-proposed =
    { $clinic } propone otra hora: { $new }. Queda guardada para usted hasta el { $until } (hora de Seúl).
    Si la elige, queda confirmada al momento. Su solicitud ({ $time }) todavía no está confirmada.
clinic-says-proposed-instead =
    { $clinic } pregunta si puede venir a otra hora: { $new }. Queda guardada para usted hasta el { $until } (hora de Seúl).
    Mientras no la elija, su cita confirmada sigue igual: { $time }.
clinic-says-why-no-time = Esa hora ya está ocupada.
clinic-says-why-closed = A esa hora la clínica está cerrada.
clinic-says-why-not-offered = La clínica no ofrece ahora este tratamiento.
clinic-says-why-records-needed = La clínica necesita ver antes los informes médicos.
clinic-says-why-not-suitable = La clínica no puede aceptar una solicitud así. Un médico, de allí o de otro lugar, le puede decir más.
clinic-says-why-other = La clínica no ha dicho el motivo.
reply-take-proposal = Elegir la nueva hora
reply-other-proposal = Buscar otra hora

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic } ha corregido lo que anotó sobre su cita del { $time } (hora de Seúl). Por error decía «{ $was }». Ahora dice: { $state }.
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = De acuerdo, la nueva hora ya no está guardada. Su solicitud sigue en pie: { $time } (hora de Seúl). Todavía no está confirmada; falta la respuesta de la clínica.
clinic-says-kept-confirmed = De acuerdo, la nueva hora ya no está guardada. Su cita confirmada sigue igual: { $time } (hora de Seúl).

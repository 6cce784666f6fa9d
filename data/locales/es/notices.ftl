### Lo que escribimos por nuestra cuenta: recordatorios antes de la visita, una pregunta y atención después.
### La pantalla bloqueada muestra estos textos y asuntos: no nombran clínica, tratamiento ni especialidad.

# { $time }: día y hora. Adónde ir está en la tarjeta de abajo.
notice-day-before =
    Un recordatorio de su cita: { $time } (hora de Seúl).
    La tarjeta indica adónde ir, con la dirección en coreano para el conductor.
notice-two-hours =
    Su cita empieza pronto: { $time } (hora de Seúl).
    Muestre al conductor la dirección en coreano de la tarjeta.
# La clínica todavía no ha respondido a la solicitud.
notice-unconfirmed =
    Su solicitud todavía no está confirmada: { $time } (hora de Seúl).
    Por favor, no salga antes de que la clínica la confirme. Una persona puede ayudarle.
# Después de la visita. { $day }: el día de la visita.
notice-visit = ¿Le atendieron en su cita del { $day }? Si algo no salió como estaba previsto, cuéntenoslo aquí y una persona le ayudará.
# Unos días después. Nunca decir qué es habitual o inofensivo.
notice-care =
    ¿Cómo se encuentra desde su visita del { $day }? Aquí no lo podemos valorar: solo puede hacerlo un médico.
    Si algo es repentino o grave, no espere: llame al 119 en Corea; en otro país, al número local de emergencias. La tarjeta indica a quién acudir con otras preocupaciones.
notice-care-end = Este es nuestro último mensaje sobre esta visita.
# Sobre nuestro servicio, no sobre la clínica ni el tratamiento.
notice-rating =
    ¿Qué le ha parecido nuestro servicio en torno a su visita?
    Su respuesta solo la lee nuestro equipo y nunca se publica. También puede escribir unas palabras.

## Correo: asuntos y línea final

notice-subject-reminder = Un recordatorio de Gangnam Concierge
notice-subject-visit = Una pregunta de Gangnam Concierge
notice-subject-care = ¿Cómo se encuentra?
notice-subject-rating = ¿Qué le ha parecido el servicio?
# { $code }: código de reserva, { $link }: dirección del chat.
notice-mail-foot = Lo envía un asistente automático porque se indicó esta dirección en la reserva { $code }. No responda a este correo; escríbanos en el chat: { $link }

## Botones (24 caracteres como máximo)

reply-notice-move = Otra fecha u hora
reply-notice-cancel = Cancelar la cita
reply-notice-question = Tengo una pregunta
reply-notice-severe = Es repentino o grave
reply-rating-great = Muy bueno
reply-rating-good = Bueno
reply-rating-fair = Regular
reply-rating-poor = Malo

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = Sí, me atendieron
reply-visit-moved = No, se cambió la cita
reply-visit-refused = Fui y no me atendieron
reply-rating-bad = Muy malo
visit-told-yes = Gracias, queda anotado.
visit-told-moved = Gracias, queda anotado. Si podemos ayudarle con la nueva cita, escríbanos en el chat.
visit-told-refused = Gracias por decírnoslo. Lo sentimos. Una persona preguntará a la clínica y le escribirá.
visit-told-rated = Gracias. Solo lo lee nuestro equipo y nunca se publica.
visit-desk = Sobre su visita del { $day }: una persona está averiguando qué ocurrió y le escribirá a más tardar el { $deadline } (hora de Seúl). Lo que usted nos dijo se conserva tal cual.
visit-page-again = Su respuesta hasta ahora: { $answer }. Puede cambiarla aquí.
visit-page-words = Unas palabras, si lo desea
visit-page-send = Enviar
visit-page-gone = Este enlace ya no funciona: ha pasado demasiado tiempo o la cita ha cambiado. Puede escribirnos en el chat.
notice-mail-open = Responder aquí

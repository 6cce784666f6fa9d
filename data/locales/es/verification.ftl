### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = Correo electrónico
booking-ask-email = ¿Qué correo electrónico podemos usar? Le enviaré un código corto para comprobar que nuestros mensajes le llegan.
booking-back-email = Volvamos a su reserva: ¿qué correo electrónico podemos usar?
booking-ask-details-email =
    Ya casi está. Dígame, por favor, en el formulario o en un solo mensaje:
    – el nombre de quien se va a tratar, como en el pasaporte
    – un correo electrónico; le enviaré un código corto
booking-ask-details-child-email =
    Ya casi está. Dígame, por favor, en el formulario o en un solo mensaje:
    – el nombre de la niña o del niño, como en el pasaporte
    – el nombre de usted, como madre, padre o tutor legal
    – un correo electrónico; le enviaré un código corto
booking-phone-and-email = Gracias, he anotado el número. Aquí, en la web, hace falta también un correo electrónico para escribirle sobre su reserva. ¿Cuál podemos usar?
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    He enviado un código de seis dígitos a { $address }. Escríbalo aquí. Hasta entonces no se envía nada a la clínica.
    { $kept }
email-code-back = Volvamos a su reserva: escriba el código de seis dígitos del correo.
email-code-again =
    He enviado un código nuevo a { $address }. El anterior ya no sirve.
    { $kept }
email-code-wrong =
    { $count ->
        [one] No es el código del correo. Le queda { $count } intento.
        [many] No es el código del correo. Le quedan { $count } intentos.
       *[other] No es el código del correo. Le quedan { $count } intentos.
    }
email-code-none-left = Tampoco era ese, así que el código enviado ya no sirve. ¿Le envío uno nuevo?
email-code-expired = Ese código ha caducado. ¿Le envío uno nuevo?
email-code-shape = El código tiene seis dígitos. Mire de nuevo el correo y escríbalos aquí.
# { $until }: day and hour
email-code-limit = Ya he enviado varios códigos, así que no puedo enviar otro antes del { $until } (hora de Seúl). Mientras tanto puede usar otra dirección o hablar con una persona.
email-hold-until = La hora queda guardada para usted hasta el { $until } (hora de Seúl).
email-hold-lapsed = La hora ya no está guardada para usted. Si sigue libre cuando escriba el código, enviaré su solicitud para esa hora.

## Buttons (24 characters at most)

reply-code-again = Enviar otra vez
reply-other-address = Otra dirección

## The letter: its subject names nothing personal

mail-code-subject = Su código de Gangnam Concierge
mail-code-text =
    Su código: { $code }

    Escríbalo en el chat. Es válido hasta el { $until } (hora de Seúl).
    Si no lo ha pedido, no hace falta responder: no pasará nada.

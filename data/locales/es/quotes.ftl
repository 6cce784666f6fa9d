### Presupuestos: se pregunta a una clínica cuánto costaría un tratamiento; su respuesta escrita vuelve al chat.
### Un presupuesto es la cifra de la propia clínica. Nunca comparamos los precios de dos clínicas.

quote-ask-procedure = ¿Para qué tratamiento necesita un presupuesto?
quote-ask-clinic =
    { $count ->
        [one] { $procedure }: hay una clínica en nuestro directorio a la que podemos pedir el presupuesto. ¿Se lo pedimos?
       *[other] { $procedure }: ¿a qué clínica pedimos el presupuesto? Puede elegir una o las { $count }. El orden no tiene que ver con el precio.
    }
quote-ask-contact = ¿Cómo puede contactarle la clínica? Escriba un teléfono con el código del país o un correo electrónico.
form-quote = Para su presupuesto
field-quote-words = Lo que la clínica debe saber
label-quote-words = Lo que la clínica debe saber
quote-not-offered = Según nuestro directorio, en { $clinic } no se ofrece este tratamiento.
quote-records-first = { $procedure }: un hospital revisa el historial médico antes de poder dar un precio. Puedo abrir una solicitud para eso.
quote-summary =
    Esta es su solicitud. Si la envía, acepta dos cosas:
    – que la guardemos, con los datos de salud que contenga, para conseguirle el presupuesto;
    – que la pasemos, con su contacto, a cada clínica de la tarjeta.
    Puede retirar la solicitud y su consentimiento en cualquier momento. ¿La enviamos?
quote-requested =
    { $count ->
        [one] Gracias. Una persona tiene ya su solicitud y pregunta a la clínica.
       *[other] Gracias. Una persona tiene ya sus solicitudes y pregunta a las { $count } clínicas.
    }
    La respuesta llegará a este chat. No es una reserva, y todavía no hay precio.
quote-not-sent = De acuerdo, no se ha enviado nada y no guardo nada de esto.
quote-shown = Así están sus solicitudes de presupuesto.
quote-withdrawn =
    { $count ->
        [one] Su solicitud queda retirada. Ya no llegará un presupuesto por ella.
       *[other] Solicitudes retiradas: { $count }. Los presupuestos que llegaron antes quedan como están.
    }
quote-arrived =
    { $clinic } ha respondido a su solicitud de presupuesto: { $procedure }. Las cifras son de la propia clínica.
    Antes de pagar nada, pregunte qué pasa con el dinero si usted o el médico deciden no seguir.
quote-declined = Con lo que sabe de su caso, { $clinic } no puede darle un presupuesto para esto: { $procedure }. Podemos preguntar a otra clínica, o puede ayudarle una persona.

card-quote-request = Solicitud de presupuesto
card-quote = Presupuesto
state-quote-requested = la tenemos; se está preguntando a la clínica
state-quote-overdue = con retraso: todavía sin respuesta
state-quote-quoted = la clínica ha respondido
state-quote-expired = caducado
state-quote-declined = la clínica no da presupuesto
label-quote-date = Fecha del presupuesto
label-quote-until = Válido hasta
label-quote-consultation = Consulta
label-quote-tests = Pruebas
label-quote-procedure = El tratamiento
label-quote-admission = Ingreso en el hospital
label-quote-medicine = Medicamentos
label-quote-interpretation = Intérprete
label-quote-documents = Documentos
label-quote-total = Total de estas partes
label-quote-note = La clínica escribe
quote-part-none = no hace falta
quote-part-included = incluido en otra parte
quote-part-unknown = la clínica no lo indica
quote-no-total = Aquí no hay un total: la clínica no ha indicado todas las partes. Pídale por escrito las que faltan.
quote-note = Es un presupuesto de { $clinic }, válido hasta el { $day }. Su médico decide después de una revisión, y entonces el precio puede cambiar.
quote-note-expired = Este presupuesto de { $clinic } caducó el { $day }. Pida uno nuevo a la clínica, por favor.

reply-quote-all = Preguntar a todas
reply-quote-new = Pedir otro presupuesto
reply-quote-other = Pedir a otra clínica
reply-quote-withdraw = Retirar mi solicitud

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = Gangnam Concierge ha recibido su solicitud
quote-subject-answered = Una respuesta de Gangnam Concierge
quote-letter-asked = Hemos recibido su solicitud. Una persona está preguntando en su nombre y le responderá a más tardar el { $deadline } (hora de Seúl). No es una reserva.
quote-letter-answered = Hay respuesta a su solicitud { $code }. La encontrará abajo y en el chat. No es una reserva.
quote-letter-declined = Hay respuesta a su solicitud { $code }: con lo que se sabe no se puede dar una cifra. En el chat puede pedirnos que preguntemos en otro lugar, o puede ayudarle una persona.
quote-expiring = La respuesta a su solicitud { $code } es válida hasta el { $day }. Después, pida una nueva, por favor.
quote-mail-foot = Lo envía un asistente automático porque se indicó esta dirección en la solicitud { $code }. No responda a este correo; escríbanos en el chat: { $link }

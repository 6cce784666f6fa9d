### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic } no ha respondido a tiempo a su solicitud { $code }. Sigue siendo una solicitud: ni confirmada ni rechazada. Una persona está preguntando a la clínica y le escribirá.
life-unanswered-choose = { $clinic } no ha respondido a tiempo a su solicitud { $code }. Sigue siendo una solicitud, y una persona está preguntando a la clínica. Puede esperar, pedir allí una de estas otras horas (hora de Seúl) o elegir otra clínica.
life-other-clinics = Otras clínicas con una hora libre
life-told-confirmed = { $clinic } ha confirmado su cita: { $when } (hora de Seúl). Su código de reserva es { $code }.
life-told-declined = { $clinic } no puede aceptar la solicitud { $code }: { $when } (hora de Seúl). Lo siento. Podemos buscar otra hora u otra clínica.
life-told-cancelled = La clínica o nuestro equipo ha cancelado su cita { $code } en { $clinic }: { $when } (hora de Seúl). Lo siento. Podemos buscar otra hora u otra clínica.
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = Anotado: { $paper }. Una persona pedirá este documento a { $clinic } y le escribirá a más tardar el { $deadline } (hora de Seúl). La clínica decide si lo emite. El número de esta petición es { $code }.
life-paper-not-now = Con esta reserva no se puede pedir ahora ese documento. Una persona puede ayudarle.
life-paper-open = pedido; respuesta, a más tardar: { $deadline }
life-paper-waiting = en la clínica; respuesta, a más tardar: { $deadline }
life-paper-closed = respondido
label-paper-invitation = Carta de invitación
label-paper-certificate = Certificado en inglés
label-own-time = En su hora local
card-confirmation = Confirmación para imprimir
card-calendar = Cita para su calendario
reply-invitation = Carta de invitación
reply-certificate = Certificado en inglés
reply-cancel-request = Cancelar la solicitud
reply-show-booking = Ver mi reserva
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = Cita (todavía sin confirmar)
life-ics-cancelled = Cita (cancelada)
life-ics-note = { $clinic }: { $state }. Código de reserva: { $code }.
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = De acuerdo. Si queda libre una hora en { $clinic } antes del { $until } (hora de Seúl), le escribo aquí. Avisamos primero a quien lo pidió antes. Todavía no hay nada reservado.
life-wait-offer = Hay una hora libre en { $clinic }: { $when } (hora de Seúl). Se la guardamos hasta el { $deadline } (hora de Seúl). Todavía no está reservada. ¿La quiere?
life-wait-stopped = De acuerdo, ya no busco una hora libre para usted.
reply-wait = Avisarme si hay hora
reply-wait-stop = Dejar de esperar

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = documento emitido; la clínica se lo envía
life-paper-at-clinic = documento emitido; se recoge en la clínica
life-paper-refused = la clínica no emite este documento
life-paper-unanswered = petición cerrada, sin respuesta de la clínica
life-told-paper-sent = { $paper }, reserva { $code }: la clínica ha emitido el documento y dice que se lo ha enviado. Si no le llega, escríbanos en el chat.
life-told-paper-at-clinic = { $paper }, reserva { $code }: la clínica ha emitido el documento. Puede recogerlo allí; lleve su pasaporte.
life-told-paper-refused = { $paper }, reserva { $code }: la clínica no emite este documento. Lo sentimos. Una persona puede ver con usted qué otra opción hay.
life-told-paper-unanswered = { $paper }, reserva { $code }: la clínica no nos ha respondido y hemos cerrado la petición. No se ha emitido nada. Una persona puede ver con usted qué otra opción hay.
life-subject-paper = Una respuesta sobre sus documentos

### Reservar una cita, consultarla, cambiarla, cancelarla.

booking-resumed = Sigamos con su reserva.
booking-ask-procedure = ¿Qué tratamiento desea reservar?
booking-ask-clinic =
    { $count ->
        [one] { $procedure }: esta clínica lo ofrece y se puede reservar aquí. ¿La elegimos?
       *[other] { $procedure }: ¿qué clínica prefiere?
    }
booking-ask-time = ¿Cuándo le gustaría ir a { $clinic }? Dígame un día y, si quiere, una hora (hora de Seúl).
booking-times-offered = { $clinic } tiene libres estas horas (hora de Seúl). ¿Cuál le viene bien?
booking-no-times = { $clinic } no tiene horas libres para entonces. ¿Qué otro día le vendría bien?
booking-ask-residency =
    La ley coreana nos pide preguntarlo: ¿la persona que se va a tratar está registrada como residente en Corea o tiene seguro médico coreano?
    Su respuesta no se comunica a inmigración.
booking-ask-details =
    Ya casi está. Dígame, por favor, en el formulario o en un solo mensaje:
    – el nombre de quien se va a tratar, como en el pasaporte
    – un teléfono con el código del país o un correo electrónico
booking-ask-name = ¿Cómo se llama la persona que se va a tratar? Escriba el nombre como en el pasaporte.
booking-ask-contact = ¿Cómo podemos contactarle? Escriba un teléfono con el código del país o un correo electrónico.
booking-summary = Revise los datos, por favor. ¿Los envío?
booking-terms = Condiciones de la clínica: { $terms }
booking-confirmed =
    Su cita está confirmada. Su código de reserva es { $code }.
    Guárdelo: con él puede ver o cancelar la cita aquí.
booking-requested =
    La clínica ya tiene su solicitud. Todavía no está confirmada.
    La clínica debe responder, a más tardar: { $deadline } (hora de Seúl).
    Su código de reserva es { $code }.
booking-resident =
    Gracias por decírmelo. Por ley, este servicio es solo para visitantes, así que no puedo reservar para residentes ni para quienes tienen seguro médico coreano.
    Puede pedir la cita directamente en { $clinic }: { $phone }. Para dudas sobre su estancia, el 1345 atiende en muchos idiomas.
booking-not-sent =
    { $days ->
        [one] De acuerdo, no se ha enviado nada. Sus datos se guardan { $days } día. Puede cambiar algo o llamar directamente a la clínica: { $clinic }, { $phone }.
       *[other] De acuerdo, no se ha enviado nada. Sus datos se guardan { $days } días. Puede cambiar algo o llamar directamente a la clínica: { $clinic }, { $phone }.
    }
booking-paused =
    { $days ->
        [one] De acuerdo, lo dejo aquí. Sus datos se guardan { $days } día.
       *[other] De acuerdo, lo dejo aquí. Sus datos se guardan { $days } días.
    }
booking-problem-closed = { $clinic } no abre ese día o a esa hora.
booking-problem-past = Esa hora ya ha pasado.
booking-problem-full = Esa hora ya está ocupada.
booking-problem-not-offered = Según nuestro directorio, en { $clinic } no se ofrece este tratamiento: { $procedure }.
booking-problem-not-bookable = No puedo reservar en { $clinic }: no he podido comprobar su registro para pacientes internacionales.
booking-consultation-first = { $procedure }: primero hay una consulta, y eso es lo que reservo. Después decide usted con el médico cómo seguir.
booking-records-first = { $procedure }: el hospital revisa antes los informes médicos, así que no se reserva por horas. Le ayudará una persona.
booking-conflict = Lo siento, alguien acaba de reservar esa hora.
booking-limit =
    { $count ->
        [one] Ya hay { $count } reserva abierta con este contacto. Cancélela antes, o pida hablar con una persona.
       *[other] Ya hay { $count } reservas abiertas con este contacto. Cancele una antes, o pida hablar con una persona.
    }
booking-name-unclear = No he reconocido un nombre. Escríbalo como en el pasaporte.
booking-contact-unclear = No he reconocido un teléfono ni un correo electrónico.
booking-nothing-open = No hay ninguna reserva pendiente de terminar.
availability = Horas libres en { $clinic } (hora de Seúl):
availability-which = ¿En qué clínica y para qué día lo miro?
lookup-ask-code = ¿Cuál es su código de reserva? Empieza por GC.
lookup-ask-proof = Para comprobar que es suya: ¿qué teléfono, correo electrónico o apellido figura en la reserva?
booking-shown = Aquí tiene su reserva:
booking-not-found = No encuentro ninguna reserva con ese código y ese dato. Compruebe los dos, por favor.
lookup-locked = Ha habido demasiados intentos fallidos. Espere un rato, o pida hablar con una persona.
booking-cancelled = La reserva { $code } está cancelada. Hemos avisado a { $clinic }.
booking-already-cancelled = La reserva { $code } ya estaba cancelada.
state-requested = solicitada, todavía sin confirmar
state-confirmed = confirmada
state-cancelled = cancelada
state-declined = rechazada por la clínica
state-arrived = llegada registrada
state-completed = terminada
state-no-show = no se acudió a la cita
state-held = guardada para usted
booking-ask-another = Todavía están libres estas horas (hora de Seúl). ¿Cuál le viene bien?
state-will-be-confirmed = confirmada en cuanto la envíe
state-will-be-requested = solicitud; la clínica debe confirmarla
lookup-stopped = De acuerdo, la reserva queda como estaba.
booking-cannot-cancel = Esta reserva ya no se puede cancelar: su hora ha pasado o la clínica la ha cerrado. Una persona puede ayudarle.
booking-ask-details-other =
    Ya casi está. Dígame, por favor, en el formulario o en un solo mensaje:
    – el nombre de la persona que se va a tratar, como en el pasaporte
    – un teléfono con el código del país o un correo electrónico para contactar con usted
booking-ask-details-child =
    Ya casi está. Dígame, por favor, en el formulario o en un solo mensaje:
    – el nombre de la niña o del niño, como en el pasaporte
    – el nombre de usted, como madre, padre o tutor legal
    – un teléfono con el código del país o un correo electrónico
booking-back-procedure = Volvamos a su reserva: ¿qué tratamiento desea?
booking-back-clinic = Volvamos a su reserva: ¿qué clínica prefiere?
booking-back-time = Volvamos a su reserva: ¿qué hora le viene bien?
booking-back-residency = Volvamos a su reserva: ¿la persona que se va a tratar está registrada como residente en Corea o tiene seguro médico coreano?
booking-back-details = Volvamos a su reserva: ¿cómo se llama la persona que se va a tratar y cómo podemos contactarle a usted?
booking-back-contact = Volvamos a su reserva: ¿cómo podemos contactarle?
booking-clinics-relaxed = { $procedure }: ninguna clínica reúne todo lo que pide. Estas son las que más se acercan:
booking-needs-review = Gracias por contármelo. Una persona de la clínica lo revisará antes, así que lo enviaré como solicitud. Dígaselo también al médico, por favor.
booking-summary-consent =
    Revise los datos, por favor. Para enviarlos necesito su consentimiento para dos cosas:
    – guardar, para esta cita, los datos de salud de la persona que se va a tratar;
    – pasarlos, con el nombre y el contacto, a { $clinic }.
    Puede retirarlo en cualquier momento. Con su «sí» acepta las dos cosas. ¿Los envío?
booking-resident-no-clinic = Gracias por decírmelo. Por ley, este servicio es solo para visitantes. Quienes residen en Corea o tienen seguro médico coreano pueden contactar directamente con las clínicas.
booking-problem-too-far = Falta demasiado para ese día: las clínicas todavía no tienen abierta su agenda.
booking-problem-holiday = { $clinic } cierra ese día. Es festivo en Corea: { $holiday }.
booking-problem-weekday = { $clinic } no abre ese día de la semana.
booking-problem-hours = { $clinic } no abre a esa hora.
booking-problem-break = { $clinic } hace a esa hora la pausa del mediodía.
booking-problem-no-woman-doctor = Por lo que sabemos, en { $clinic } ninguna doctora ofrece este tratamiento: { $procedure }.
booking-problem-no-man-doctor = Por lo que sabemos, en { $clinic } ningún médico hombre ofrece este tratamiento: { $procedure }.
booking-cancelled-late = La reserva { $code } está cancelada. Hemos avisado a { $clinic }. El plazo para cancelar gratis ya había pasado, así que se aplican las condiciones de la clínica.
booking-cannot-move = Esta reserva ya no se puede cambiar. Una persona puede ayudarle.
move-ask-time = ¿Qué otro día y a qué hora le vendría bien (hora de Seúl)?
move-back-time = Volvamos a su reserva: ¿qué nueva hora le viene bien?
move-ask-confirmed =
    Su cita en { $clinic } (hora de Seúl):
    – ahora: { $old }
    – nueva: { $new }
    ¿La cambio?
move-ask-confirmed-late =
    Su cita en { $clinic } (hora de Seúl):
    – ahora: { $old }
    – nueva: { $new }
    El plazo para cambiarla gratis ya ha pasado, así que pueden aplicarse las condiciones de la clínica. ¿La cambio?
booking-moved = Listo: su cita ha cambiado y está confirmada. Su código de reserva sigue siendo { $code }.
booking-moved-requested =
    La clínica ya tiene su nueva hora como solicitud; todavía no está confirmada. Debe responder, a más tardar: { $deadline } (hora de Seúl). Su hora anterior ya no está reservada.
    Su código de reserva sigue siendo { $code }.
holiday-new-years-day = Año Nuevo
holiday-seollal = Seollal (Año Nuevo lunar)
holiday-independence-movement-day = Día del Movimiento por la Independencia
holiday-labor-day = Día del Trabajo
holiday-childrens-day = Día del Niño
holiday-buddhas-birthday = Nacimiento de Buda
holiday-memorial-day = Día de los Caídos
holiday-constitution-day = Día de la Constitución
holiday-liberation-day = Día de la Liberación
holiday-chuseok = Chuseok (fiesta de la cosecha)
holiday-national-foundation-day = Día de la Fundación Nacional
holiday-hangul-day = Día del Hangul
holiday-christmas = Navidad
holiday-local-election-day = elecciones locales
holiday-assembly-election-day = elecciones a la Asamblea Nacional
holiday-presidential-election-day = elecciones presidenciales
holiday-temporary-holiday = día festivo añadido por el Gobierno
holiday-substitute = { $holiday }, día libre en compensación
booking-noted = Anotado: { $what }.

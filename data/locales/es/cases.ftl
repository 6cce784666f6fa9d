### Un caso: primero los informes médicos; después lo lleva una persona.

case-ask-consent =
    Antes de que me cuente algo de salud, necesito su consentimiento para dos cosas:
    – guardar lo que me diga para esta solicitud;
    – pasarlo, con su nombre y su contacto, al hospital que lo revise.
    Puede retirarlo en cualquier momento. ¿Acepta las dos cosas?
case-back-consent = Volvamos a su solicitud: ¿acepta que guardemos lo que me diga y que lo pasemos al hospital?
case-records-way = Por favor, no envíe informes médicos por este chat. El hospital tiene una vía segura para recibirlos y se la dará; yo anoto cuáles hay y cuáles han llegado.
case-ask-words = Cuénteme con sus palabras de qué se trata: qué han dicho los médicos, desde cuándo, qué tratamientos ha habido y qué espera.
case-back-words = Volvamos a su solicitud: ¿de qué se trata, con sus palabras?
case-ask-records = ¿Qué informes médicos tiene? Por ejemplo: un informe del médico, resultados de análisis, imágenes como una resonancia, una lista de medicamentos. Si lo sabe, añada si el estado de salud permite viajar en avión. Por favor, no envíe informes por este chat.
case-back-records = Volvamos a su solicitud: ¿qué informes médicos tiene?
case-ask-details =
    Ya casi está. Escriba, por favor, en un solo mensaje:
    – el nombre de quien se va a tratar, como en el pasaporte
    – un teléfono con el código del país o un correo electrónico
case-no-consent = Entendido, no guardo nada de esto. También puede pedir ayuda por teléfono:
case-opened =
    Gracias. Su solicitud ya está en manos de una persona; el número es { $code }.
    Le contactará antes de la fecha y hora que ve aquí y le dirá qué informes necesita el médico y por qué vía segura enviarlos.
case-stopped = De acuerdo, lo dejo aquí y he borrado lo que me contó para esta solicitud.
card-case = Su solicitud
label-next-contact = Le contactamos antes de
label-records-missing = Falta por reunir
form-records = Informes que tiene
field-record-letter = Informe del médico
field-record-results = Resultados de análisis
field-record-images = Resonancia, radiografías u otras imágenes
field-record-medicines = Lista de medicamentos
field-fit-to-fly = Por lo que sabe, ¿la salud permite viajar en avión?
label-fit-to-fly = Puede viajar en avión
field-case-for = ¿Quién se va a tratar?
case-for-self = Yo
case-for-other = Otra persona
reply-open-case = Abrir una solicitud

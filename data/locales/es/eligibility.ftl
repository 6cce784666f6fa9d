### ¿Me corresponde? Traslado desde el aeropuerto e interpretación gratuita: unas preguntas breves y después probable, no
### o desconocido; y quién es paciente de otro país según la ley. Cifras, fechas y nombres vienen de los hechos.

reply-check = ¿Me corresponde?

## Las preguntas. Debajo de cada una hay botones; una pregunta cada vez.

check-ask-clinic = ¿A qué clínica va?
check-ask-airport = ¿A qué aeropuerto llega?
check-ask-arrived = ¿Está ya en Corea?
check-ask-booked = ¿Ya tiene reservada allí una cirugía u otro tratamiento?
check-ask-resident = El servicio gratuito es para visitantes. ¿Vive en Corea, con registro de residente o con seguro médico coreano?
check-ask-occasion = ¿Es para la clínica, durante una consulta o un tratamiento?
reply-check-no-clinic = Aún sin elegir
reply-check-other-clinic = Otra clínica
reply-check-airport = { $name }
reply-check-other-airport = Otro aeropuerto
reply-check-arrived = Sí, estoy en Corea
reply-check-abroad = Todavía no
reply-check-visiting = Estoy de visita
reply-check-resident = Vivo en Corea
reply-check-booked = Sí, con reserva
reply-check-not-booked = No, aún sin reserva
reply-check-which = ¿Cuál es mi caso?
reply-check-g-one = Visa G-1, sin seguro

## Las respuestas. «Equipo»: las personas que atienden este servicio. Sigue una tarjeta con motivos, fecha y fuente.

check-pickup-likely =
    Es probable que pueda tener el traslado: su viaje cumple las condiciones que conocemos. Todavía no podemos prometérselo.
    He anotado su solicitud, y nuestro equipo la comprobará con la clínica.
check-pickup-unknown =
    Todavía no puedo decirle si podrá tener el traslado; la tarjeta muestra qué falta por saber.
    He anotado su solicitud, y nuestro equipo la comprobará.
check-pickup-no = Por lo que sabemos, no hay traslado para este viaje. Aquí tiene el motivo y qué otra cosa puede hacer.
check-interpretation-likely =
    Es probable que pueda tener intérprete gratis: su visita cumple las condiciones que conocemos. Todavía no podemos prometérselo.
    He anotado su solicitud, y nuestro equipo la comprobará con la clínica.
check-interpretation-unknown =
    Todavía no puedo decirle si podrá tener intérprete gratis; la tarjeta muestra qué falta por saber.
    He anotado su solicitud, y nuestro equipo la comprobará.
check-interpretation-no = Por lo que sabemos, no hay interpretación gratuita para este caso. Aquí tiene el motivo y qué otra cosa puede hacer.
check-leave-contact = ¿Cómo puede contactarle nuestro equipo? Escriba un teléfono con el código del país o un correo electrónico.
check-stopped = De acuerdo, lo dejo aquí y no he anotado nada.

## La tarjeta con la respuesta.

card-check-pickup = Traslado desde el aeropuerto
card-check-interpretation = Intérprete
label-check-state = Lo que podemos decirle
check-state-likely = probable, pero no prometido
check-state-unknown = todavía no lo sabemos
check-state-no = no, según estas condiciones
label-check-airport = Aeropuerto
label-check-language = Idioma
label-check-owner = Quién lo comprueba
check-owner = nuestro equipo
label-check-open = No se ha publicado: pregúntelo
check-open-lead-time = con cuánta antelación hay que pedirlo
check-open-companions = si pueden ir acompañantes
check-open-luggage = cuánto equipaje se admite
check-open-night-arrivals = las llegadas de noche
check-open-price-after = el precio después del tiempo gratuito

## Por qué. Líneas de la tarjeta.

check-why-partner = { $clinic } figura en la lista de clínicas que participan (a fecha de { $date }).
check-why-not-partner = { $clinic } no figura en la lista de clínicas que participan (a fecha de { $date }).
check-why-partner-unknown = No sabemos si su clínica participa.
check-why-no-clinic = Depende de la clínica, y usted todavía no ha elegido una.
check-why-unverified = No hemos podido comprobar el registro de la clínica para pacientes internacionales.
check-why-airport = Nuestras fuentes solo mencionan el traslado desde: { $airports }.
check-why-arrived = Hay que pedirlo antes de llegar a Corea.
check-why-resident = Es para pacientes de otros países. La ley no incluye a residentes en Corea ni a quienes tienen seguro médico coreano.
check-why-not-booked = Antes hay que tener reservada una cirugía o un tratamiento en la clínica.
check-why-occasion = Es solo para consultas y tratamientos.
check-why-language = Nuestras fuentes no mencionan este idioma: { $language }.
check-why-terms = No tenemos información vigente sobre las condiciones.
check-why-open = Falta una de sus respuestas. Nuestro equipo le preguntará.

## Qué más se puede hacer. Líneas de la tarjeta.

check-way-partner = Otras clínicas sí participan: véalas en los botones.
check-way-from-airport = La clínica puede decirle cómo llegan otros pacientes desde el aeropuerto.
check-way-staff = En { $clinic } hay personal que habla { $language }.
check-cost = Según lo publicado, lo pagan entre la clínica y el distrito; no se menciona que el paciente pague una parte.
card-check-phone = Interpretación por teléfono
label-check-bbb = BBB Korea (voluntariado)
check-bbb = { $number }, gratis, día y noche; idiomas: { $count } (leído el { $read })

## Los cuatro casos de quienes viven en Corea: una tarjeta con una fila para cada uno.

check-ways =
    La ley decide a quién se considera paciente de otro país; solo esas personas pueden usar este servicio.
    Busque su caso. Si no coincide ninguno y no tiene registro ni seguro médico en Corea, usted sí cuenta como paciente de otro país.
card-check-ways = Si vive en Corea
label-check-way-registered = Registro de extranjeros, salvo G-1
check-way-registered = no cuenta como paciente de otro país: reserve directamente con la clínica; el 1345 responde preguntas sobre su estancia
label-check-way-insured = Seguro médico coreano
check-way-insured = no cuenta como paciente de otro país, con ningún visado (visa): reserve directamente con la clínica y muestre su seguro
label-check-way-g-one = Visado (visa) G-1
check-way-g-one = cuenta como paciente de otro país, salvo si tiene seguro médico coreano
label-check-way-overseas = Origen coreano (residencia declarada)
check-way-overseas = no cuenta como paciente de otro país: reserve directamente con la clínica; sin declaración de residencia ni seguro coreano, sí cuenta

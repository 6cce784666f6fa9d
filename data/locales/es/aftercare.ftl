### Después de un tratamiento: a quién acudir. Nunca decir qué es habitual o inofensivo; eso solo lo valora un médico.

aftercare-contacts =
    Eso no lo puedo valorar yo: solo un médico. Si es repentino o grave, no espere. Si no, siga lo que le indicó su clínica y llámela ante cualquier preocupación.
    Aquí ve a quién acudir, según la urgencia.
aftercare-levels =
    Eso no lo puedo valorar yo: solo un médico. Si nota algo de lo que aparece en la tarjeta, haga de inmediato lo que allí se indica. Ante cualquier otra preocupación, llame a su clínica.
aftercare-lost =
    Si no logra contactar con la clínica, el Centro de apoyo Medical Korea puede ayudarle. Tenga a mano los papeles: contrato, recibo, fecha y nombre del médico.
    Si es urgente, no espere a la clínica.
aftercare-home =
    Fuera de Corea debe valorarlo un médico cercano. Escriba a la clínica por el canal que le dio y envíele lo que diga ese médico.
    Si es repentino o grave, llame al número local de emergencias.
aftercare-night =
    Para algo leve por la noche o en fin de semana, llame al número de su clínica para fuera de horario. ¿No sabe si es urgente? El 119 también orienta en urgencias médicas, y el 1330 ayuda con el idioma.
    Si no puede esperar, vaya a las urgencias (sala de emergencias) de un hospital. No le nombro clínicas cuyo horario no puedo comprobar.

## La tarjeta: tres filas según la urgencia, cada una con una lista («lo primero o lo segundo»)

card-care = A quién acudir
label-care-now = Repentino o grave: ahora
label-care-tonight = No puede esperar: esta noche
label-care-clinic = Lo demás: cuando abra la clínica
care-who-ambulance = 119 en Corea; en otro país, el número local de emergencias
care-who-local-number = el número local de emergencias
care-who-after-hours = el número de su clínica para fuera de horario
care-who-after-hours-number = el número de su clínica para fuera de horario, { $number }
care-who-emergency-room = las urgencias de un hospital
care-who-local-doctor = un médico cercano
care-who-clinic = su clínica
care-who-clinic-number = su clínica, { $number }
care-who-clinic-channel = su clínica, por el canal que le dio
care-who-support-center = el Centro de apoyo Medical Korea, 1577-7129
care-certificate = Antes de irse de Corea, pida un certificado en inglés y el canal de la clínica para preguntas.
care-cannot-judge = Un mensaje aquí no sustituye una revisión.
care-papers = Guarde el contrato, los recibos, las fotos y los mensajes.
care-written = Escriba también a la clínica, para que quede una fecha.
care-report = Guarde el informe del médico local: la clínica lo va a necesitar.

## Signos en la tarjeta, solo cuando estén validados. Cada uno va en una lista: «a, b o c».

care-signs-now = Llame de inmediato si hay: { $signs }.
care-signs-tonight = No espere a mañana si hay: { $signs }.
care-signs-clinic = Llame cuando abra la clínica si hay: { $signs }.
care-sign-airway = dificultad para respirar o garganta que se cierra
care-sign-chest = dolor o presión en el pecho
care-sign-sight = un cambio en la vista
care-sign-skin = piel que se pone blanca, azul o con manchas
care-sign-bleeding = sangrado que no para
care-sign-collapse = desmayo o convulsiones
care-sign-allergy = cara o lengua hinchada, o ronchas por todo el cuerpo
care-sign-clot = una pierna hinchada y con dolor, o tos con sangre
care-sign-infection = fiebre con una herida cada vez más roja

## Botones (22 caracteres como máximo)

reply-care-lost = La clínica no responde
reply-care-home = Ya no estoy en Corea
reply-care-night = Noche o fin de semana
reply-complaint = Presentar una queja

### Documentos y visados: listas para guardar. Los nombres de los visados y las fechas vienen de los hechos.

papers-answer =
    Aquí tiene una lista para guardar. Es lo que suelen pedir las clínicas; la suya le dirá qué necesita.
    Puedo añadir los documentos para entrar en Corea. ¿Con qué visado (visa) o permiso va a viajar?
papers-answer-procedure = { $procedure }: aquí tiene una lista para guardar. Es lo que suelen pedir las clínicas; la suya le dirá qué necesita.

## Títulos de las listas

card-papers = Qué llevar
card-papers-also = Además, para este tratamiento
card-papers-journey = Para pedir el visado (visa)
card-papers-resident = Si vive en Corea
card-papers-ask = Pregunte a su clínica
card-visa-change = Un tratamiento más largo
card-keta = Permiso de viaje K-ETA

## Líneas de las listas: lo que hay que llevar

paper-passport = Pasaporte
paper-doctors-note = Informe del médico o diagnóstico
paper-results = Análisis y pruebas recientes
paper-images = Imágenes médicas, en un disco
paper-medicines = Lista de sus medicamentos
paper-allergies = Sus alergias
paper-operations = Operaciones anteriores: cuáles y cuándo
paper-policy = Póliza del seguro
paper-face-operations = Operaciones anteriores en la cara: cuáles y cuándo
paper-dental-work = Todos los tratamientos dentales que le han hecho
paper-prescription = Su última graduación de gafas (anteojos) o lentes de contacto
paper-hormone-results = Análisis de hormonas que ya tenga
paper-tube-images = Radiografía de las trompas, si se hizo
paper-marriage = Prueba de matrimonio, para parejas
paper-all-records = Todo el historial médico: sin él, puede que un hospital no pueda dar su opinión
paper-all-images = Todas las imágenes médicas hechas hasta ahora
paper-form = Formulario de solicitud
paper-photo = Foto
paper-booking = Comprobante de la reserva en una clínica coreana
paper-funds = Prueba de fondos suficientes
paper-family = Prueba de parentesco, para quienes viajen con usted
paper-resident =
    Si tiene registro de residente o seguro médico en Corea, lleve el comprobante y dígaselo a la clínica: la reserva se hace directamente con ella, no con este servicio.
    Con un visado (visa) G-1 y sin seguro médico coreano, cuenta como paciente de otro país.

## Líneas de la lista de preguntas. Nunca una indicación nuestra: solo que hay que preguntar a la clínica.

ask-medicines = Medicamentos: cuáles tomar y cuáles no, lo indica la clínica. No deje ninguno antes de preguntar.
ask-fasting = Si puede comer o beber antes
ask-deposit = Depósito: cuánto es y hasta cuándo puede cancelar
ask-refund = Condiciones de devolución, por escrito
ask-vat = Si el presupuesto incluye el IVA
ask-whole-price = El precio completo previsto, también el de la agencia
ask-aftercare = A quién contactar después, también de noche y desde otro país
ask-certificate = Un certificado en inglés, antes de irse de Corea
ask-lenses = Cuánto tiempo antes no debe usar lentes de contacto (lentillas)
ask-passport-photo = Un certificado para la frontera, si su cara ya no se parece a la foto del pasaporte

## Visados

visa-short =
    Para una estancia de { $stay }, el visado (visa) para tratarse es { $visa }: permite hasta { $days }. La embajada puede decirle si su pasaporte lo necesita.
    También puede pedirlo la familia cercana que cuide a quien se va a tratar. La decisión es de la embajada.
visa-long =
    Una estancia de { $stay } es más larga de lo que permite el visado (visa) corto para tratarse ({ $days }). Para tratamientos más largos existe { $visa }.
    También puede pedirlo la familia cercana que cuide a quien se va a tratar. La decisión es de la embajada.
visa-keta-answer = La K-ETA es un permiso de viaje, no un visado (visa). Aquí ve lo que se sabe de ella, con su fecha. Si su tratamiento exige visado, pregunte a la embajada.
visa-invitation = La carta de invitación la hace la clínica donde se va a tratar: pídala cuando la cita esté reservada.
visa-change = Una estancia con { $short } solo se prolonga en casos especiales. Para un tratamiento más largo se cambia a { $long }.
visa-keta-terms = { $years ->
        [one] Costaba { $fee } y valía durante un año (a fecha de { $known }).
       *[other] Costaba { $fee } y valía durante { $years } años (a fecha de { $known }).
    }

## Botones (22 caracteres como máximo)

reply-papers-entry = { $entry }
reply-visa = Visado (visa)

## Devolución de impuestos: títulos de tarjetas y una línea

card-refund-hotels = Estancias en hoteles
card-refund-goods = Compras en tiendas
tax-refund-goods = La devolución de impuestos por compras de turistas sigue existiendo. La tienda puede decirle si participa.

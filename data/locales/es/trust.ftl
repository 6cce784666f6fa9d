### En quién confiar: registro, agencias, reclamaciones, precios. Cifras, nombres y fechas vienen de los hechos.

## Qué exige el registro

registration-demands = El registro exige especialistas, un seguro y renovación. No dice nada sobre la calidad de una clínica.
registration-agents =
    Una agencia también debe estar registrada. La comisión es asunto de la clínica y la agencia: pida que su presupuesto sea el precio completo.
    Aquí no puedo comprobar agencias; el Centro de apoyo Medical Korea sí puede.
card-registration-demands = Qué deben tener las clínicas
card-registration-agents = Qué deben tener las agencias
registration-demands-specialist = Al menos un especialista en cada especialidad que ofrezcan a pacientes de otros países.
registration-demands-insurance = Un seguro de responsabilidad civil de al menos { $clinics } al año; los hospitales generales, { $hospitals }.
registration-agents-money = Un seguro de caución (fianza) de al menos { $insurance } y un capital de al menos { $capital }; las agencias de viajes generales registradas no necesitan ese capital.
registration-agents-office = Una oficina en Corea.
card-broker = Qué no puede hacer ninguna agencia
broker-unregistered = { $years ->
        [one] Sin tener registro, llevar pacientes de otros países a clínicas: hasta un año de prisión o una multa de hasta { $fine }.
       *[other] Sin tener registro, llevar pacientes de otros países a clínicas: hasta { $years } años de prisión o una multa de hasta { $fine }.
    }
broker-name = Prestar su nombre o su certificado de registro, o usar los de otra persona.
broker-commission = Cobrar una comisión mayor que el límite legal, o dar información falsa.
broker-referral = Una clínica que acepta pacientes de una agencia sin registro puede perder el suyo.
broker-reward = La ley prevé recompensas para quien lo denuncie.
reply-registration-demands = Qué exige la ley
reply-registration-agents = Agencias y agentes

## Un tratamiento a cambio de una reseña

review-deal-answer = No organizo tratamientos gratis ni más económicos a cambio de una reseña. Una reseña pagada puede engañar a otros pacientes, y la ley limita lo que las clínicas pueden hacer con esos relatos. Si alguien se lo propone, puede denunciarlo.
card-review-deal = Tratamiento a cambio de una reseña
review-deal = La publicidad médica no puede usar relatos de pacientes que puedan engañar sobre un tratamiento. Aquí no se organizan tratamientos gratis a cambio de una reseña.
reply-review-deal = ¿Gratis por reseñar?
reply-report = Denunciarlo

## Reclamaciones: los pasos en una tarjeta; después, la agencia de mediación K-MEDI

card-complaint = Paso a paso
complaint-step-clinic = La clínica, por escrito: qué pasó, qué pide y para cuándo espera una respuesta.
complaint-step-center = El Centro de apoyo Medical Korea: atiende conflictos y le ayuda a presentar la solicitud a K-MEDI.
complaint-step-kmedi = K-MEDI: los pacientes de otros países pueden pedir mediación o arbitraje, también por correo electrónico.
card-kmedi = K-MEDI: mediación en conflictos
card-kmedi-effect = A qué lleva la mediación
kmedi-effect = Una mediación que aceptan ambas partes vale como un acuerdo ante el juez; un arbitraje vale como una sentencia firme.
label-kmedi-fee = Cuánto cuesta
label-kmedi-papers = Documentos
label-kmedi-language = Idioma
label-kmedi-email = Correo electrónico
label-kmedi-fax = Fax
label-kmedi-hours = Horario
kmedi-fee = { $fee } si reclama hasta { $limit }; por encima, { $more } más por cada { $step }; por encima de { $above }, { $less } por cada { $step }
kmedi-paper-form = formulario de solicitud
kmedi-paper-course = relato de lo que pasó
kmedi-paper-consent = consentimiento para el uso de datos sensibles
kmedi-paper-identity = copia de su documento de identidad
kmedi-paper-proxy = poder y prueba de parentesco, si no es usted quien se trató
kmedi-language = coreano; los formularios en inglés necesitan una traducción al coreano
kmedi-hours = { $opens }–{ $closes }, hora de Seúl
kmedi-online = El formulario en línea pide un teléfono coreano o i-PIN; por eso, desde otros países se solicita por correo electrónico.
kmedi-time-unknown = No se ha publicado cuánto tarda; pregúnteles.

## Precios y pago

card-pay-written = Téngalo por escrito
card-pay-duty = Lo que la clínica le debe decir
card-pay-visitors = Precios más altos para visitantes
card-pay-lookup = Consultar precios
pay-parts = Pida cada parte del presupuesto: consulta, pruebas, tratamiento, ingreso en el hospital, medicamentos, interpretación, documentos. Y pregunte si incluye el IVA.
pay-terms = Pregunte por las condiciones de depósito, devolución y cancelación antes de pagar.
pay-duty = Por ley, la clínica debe decirle el precio aproximado, en un formulario que fija el Ministerio.
say-no = Puede decir que no a todo lo que no haya pedido. Llévese el presupuesto por escrito y pregunte en otro lugar.
visitor-prices-answer = Se han publicado casos de precios más altos para visitantes de otros países. No puedo decirle si una clínica lo hace. Lo que le sirve de apoyo es un presupuesto por escrito, parte por parte.
pay-visitors = En una encuesta de prensa, { $clinics } de { $of } clínicas pedían el doble a visitantes de otros países.
pay-lookup = Las clínicas deben publicar lo que cobran por los tratamientos que no cubre el seguro médico nacional. Cualquiera puede consultar los precios de una clínica en { $site }.
reply-visitor-prices = ¿Precios más altos?
reply-tax-refund = Devolución del IVA
reply-quote = Pedir un presupuesto
reply-second-opinion = Segunda opinión

## Seguro médico: líneas de una lista

card-insurance = Pregunte a la clínica
insurance-partner = ¿Trabaja con su aseguradora, o paga usted primero y lo reclama después?
insurance-forms = ¿Quién completa los formularios de la aseguradora?
insurance-receipt = Un recibo detallado, con cada concepto.
insurance-certificate = Un certificado en inglés, antes de irse de Corea.

### Los tratamientos: qué son, cuánto cuestan, cuánto duran, qué viene después. Las cifras vienen de los hechos.

procedure-answer =
    { $procedure }: { $description }
    Si le conviene o no, lo dirá un médico después de una revisión.
procedure-unlisted =
    { $procedure }: nuestro directorio todavía no lo describe. Una persona puede ayudarle a encontrar una clínica.
procedure-which = ¿De qué tratamiento quiere saber más?
procedure-which-meant = Esa palabra puede referirse a varios tratamientos. ¿A cuál se refiere?
reply-duration = Cuánto dura
procedures-list =
    { $count ->
        [one] En nuestro directorio hay un tratamiento que encaja:
       *[other] Estos tratamientos están en nuestro directorio:
    }
procedures-fields = ¿Qué especialidad le interesa?
procedures-none = Nuestro directorio no tiene tratamientos de esta especialidad: { $field }. Estas son las que tiene:
procedures-nothing = Nuestro directorio todavía no tiene tratamientos. Una persona puede ayudarle a encontrar una clínica.

## Precios

price-answer =
    { $procedure }: esto es lo que indican las clínicas de nuestro directorio. Su presupuesto puede ser distinto: pídalo por escrito y pregunte si incluye el IVA.
price-answer-both =
    { $procedure }: esto es lo que indican las clínicas de nuestro directorio y lo que se ha publicado sobre los precios en Corea. Su presupuesto puede ser distinto: pídalo por escrito y pregunte si incluye el IVA.
price-answer-reported =
    { $procedure }: ninguna clínica de nuestro directorio indica un precio. Esto es lo que se ha publicado sobre los precios en Corea. Su presupuesto puede ser distinto: pídalo por escrito y pregunte si incluye el IVA.
price-answer-reported-clinic =
    { $procedure }: no tengo un precio de { $clinic } que pueda darle. Esto es lo que se ha publicado sobre los precios en Corea. Su presupuesto puede ser distinto: pídalo por escrito y pregunte si incluye el IVA.
price-unknown =
    { $procedure }: no tengo un precio de una fuente que pueda citar, así que prefiero no darle ninguna cifra.
    Una clínica puede darle un presupuesto por escrito.
price-unknown-clinic =
    { $procedure }: no tengo un precio de { $clinic } que pueda darle, y prefiero no adivinarlo.
    La clínica puede darle un presupuesto por escrito.
price-which = ¿De qué tratamiento quiere saber el precio?
price-demo = Precio de demostración, no es real.
vat-included = incluido
vat-excluded = no incluido
vat-unknown = no lo sabemos; pregunte a la clínica

card-price-statistics = Lo que declararon clínicas en Corea
card-price-other = Un precio de otra fuente
label-price-low = Más bajo
label-price-median = Mediana (el precio del medio)
label-price-mean = Promedio
label-price-high = Más alto
label-price-range = Rango
label-price-unit = Precio de
label-zirconia-clinic = Zirconia, clínicas dentales
label-zirconia-hospital = Zirconia, hospitales dentales
label-inlay-gold = Incrustación (inlay) de oro
label-inlay-resin = Incrustación (inlay) de resina
label-inlay-ceramic = Incrustación (inlay) de cerámica
label-onlay-gold = Incrustación (onlay) de oro
label-onlay-resin = Incrustación (onlay) de resina
unit-per-cc = el producto, por cada cc
unit-per-graft = un injerto
unit-per-grafts =
    { $count ->
        [one] una operación con { $count } injerto o más
       *[other] una operación con { $count } injertos o más
    }
unit-per-tooth = un diente
unit-per-treatment = un tratamiento
unit-multifocal-lens = la lente multifocal, no la operación
price-figure-low = más bajo: { $amount }
price-figure-median = mediana: { $amount }
price-figure-mean = promedio: { $amount }
price-figure-high = más alto: { $amount }
price-figure-range = { $amount }
price-few-clinics = Estas cifras vienen de muy pocas clínicas.
card-basis = Cómo se calcula el precio
basis-lines = Por número de líneas: { $counts }.
basis-tip-shots = Por la punta del equipo, que da { $counts } disparos.
basis-after-consultation = Se fija después de una consulta.
basis-extra = Los extras, como el contorno de ojos o la anestesia por bloqueo nervioso, pueden sumar aproximadamente un { $share } a la primera cifra.

## De dónde viene un dato

label-source-kind = Tipo de fuente
source-kind-law = ley
source-kind-ministry = organismo público
source-kind-district = oficina del distrito
source-kind-statistics = estadística oficial
source-kind-press = prensa
source-kind-vendor = página propia de una clínica o empresa
source-kind-blog = guía o blog personal
source-old = A fecha de { $date }. Puede haber cambiado; pregunte antes de contar con ello.
source-undated = La página no lleva fecha. La leímos el { $read }; pregunte antes de contar con ello.

## Cuánto dura

duration-answer =
    { $procedure }: esto dicen nuestras fuentes. Su médico lo decide después de una revisión; pídale un plan para su caso.
duration-unknown =
    { $procedure }: no tengo una cifra con fuente sobre cuánto dura, así que prefiero no adivinar. Pregunte a la clínica antes de planear sus días.
duration-appointments =
    { $procedure }: este es el tiempo que las clínicas de nuestro directorio reservan para una cita. No tengo una cifra con fuente para el tratamiento completo; pida a la clínica un plan para su caso.
duration-which = ¿De qué tratamiento quiere saber cuánto dura?

card-duration = Tiempo y sesiones
label-sessions = Sesiones
label-interval = Tiempo entre sesiones
label-one-session = Una sesión
label-whole-course = Tratamiento completo
label-monitoring = Seguimiento posterior
label-examination = Revisión previa
label-visit = Visita con consulta
label-visit-basic = Chequeo básico
label-visit-comprehensive = Chequeo completo
label-report = Informe listo
label-operation = Operación
label-amount-face = Cantidad, cara
label-amount-face-neck = Cantidad, cara y cuello
label-amount-eyes = Cantidad, debajo de los dos ojos
label-treatment-slot = Cita de tratamiento
label-consultation-slot = Cita de consulta
label-records-slot = Cita después de leer los informes
length-range = de { $from } a { $to }
length-about = aproximadamente { $length }
length-at-least = al menos { $length }
length-up-to = hasta { $length }
count-range = { $from }–{ $to }
amount-cc = { $amount } cc
scope-cosmetic-surgery = Dato sobre la cirugía estética en general, no solo sobre esta operación.
scope-injectables = Dato sobre las inyecciones en la piel en general.
scope-one-case = Dato de un solo caso.
scope-laser-eye-surgery = Dato sobre la cirugía láser de los ojos en general.
scope-with-rejuran = Dato sobre un tratamiento junto con Rejuran.

## Recuperación, estancia, vuelo

recovery-answer-flying =
    { $procedure }: esto dicen nuestras fuentes sobre la recuperación. Para el vuelo de vuelta, cuente con el plazo más largo: { $longest }. Cuándo puede volar lo decide quien le opere; elija un pasaje de vuelta que se pueda cambiar.
recovery-answer =
    { $procedure }: esto dicen nuestras fuentes sobre la recuperación. No tengo una cifra con fuente sobre cuándo se puede volar: pregunte a la clínica antes de comprar el pasaje, y elija uno que se pueda cambiar.
recovery-unknown =
    { $procedure }: no tengo cifras con fuente sobre la recuperación ni el vuelo, así que prefiero no adivinar. Pregunte a la clínica antes de comprar el pasaje, y elija uno que se pueda cambiar.
recovery-which = ¿A qué tratamiento se refiere?

card-recovery = Recuperación
card-stay = Estancia en Corea
card-flying = Volar
label-bruising = Moretones o hinchazón
label-first-recovery = Primera recuperación
label-settled = Forma definitiva
label-usual-activity = Vuelta a la actividad habitual
label-lasek = Después de LASEK
label-stay = Estancia
label-flying = Espera antes de volar
label-flying-short = Espera antes de un vuelo corto
label-flying-long = Espera antes de un vuelo largo
flying-leg-clots = Una operación en las piernas aumenta el riesgo de coágulos durante el vuelo. Pregunte a quien le opere cuándo puede volar.

## Riesgos

risks-answer =
    { $procedure }: un médico decide si le conviene, y la clínica debe explicarle antes los posibles efectos secundarios. Avise antes al médico si algo de esto es su caso. La lista no está completa.
risks-unknown =
    { $procedure }: no tengo una lista de precauciones con fuente. Un médico decide si le conviene, y la clínica debe explicarle antes los posibles efectos secundarios. Avise al médico de enfermedades, medicamentos, alergias y embarazo.
risks-which = ¿A qué tratamiento se refiere?

card-cautions = Avise antes al médico si
card-risks = Lo que puede pasar, según una fuente
risk-hollow-cheeks = Mejillas hundidas, si se hace con demasiada intensidad o demasiados disparos.
risk-burns = Quemaduras, si se hace con demasiada intensidad o demasiados disparos.
risk-severe-reaction = Raro: dolor en el pecho, dificultad para respirar o ronchas (alergia grave).
risk-vessel-block = Un vaso sanguíneo obstruido: se puede perder piel o la vista.
risk-call = Si ocurre, llame al { $number } de inmediato; fuera de Corea, al número local de emergencias.
card-checks = Pida que se lo muestren en la clínica
inspect-device-generation = de qué generación es el equipo, por escrito
inspect-shot-log = el registro de los disparos aplicados, por escrito
inspect-sealed-tip = la punta sellada y su número de serie, antes de abrirla
card-explanation = Lo que dice la ley
caution-pregnancy = está embarazada o podría estarlo
caution-breastfeeding = está en período de lactancia
caution-recent-birth = dio a luz hace menos de { $length }
caution-cancer-treatment = está en tratamiento contra el cáncer
caution-skin-infection = tiene una infección en la piel
caution-severe-allergy = tiene alergias graves
caution-ingredient-allergy = tiene alergia a uno de los componentes
caution-bleeding-disorder = tiene un trastorno de la coagulación
caution-thin-face = tiene poca grasa en la cara
caution-under-18 = tiene menos de { $age } años
caution-unstable-sight = su graduación ha cambiado últimamente
caution-dry-eye = tiene los ojos secos
caution-keratoconus = tiene queratocono (córnea fina, en forma de cono)
caution-glaucoma = tiene glaucoma
caution-medicines = toma algún medicamento
caution-dental-work = le han hecho tratamientos dentales

## Registro de clínicas e intermediarios

registration-check-verified =
    En nuestro directorio, { $clinic } figura con registro para pacientes internacionales. Puede comprobarlo en el Centro de apoyo Medical Korea.
registration-check-unknown =
    No hemos podido comprobar si { $clinic } tiene registro. Eso no quiere decir que no lo tenga. El Centro de apoyo Medical Korea puede decírselo.
registration-check-lapsed =
    El registro que nuestro directorio tiene de { $clinic } ha caducado. Puede que se haya renovado: pregunte al Centro de apoyo Medical Korea antes de reservar.
registration-check-where =
    Solo puedo comprobar clínicas de nuestro directorio. Para otra clínica, agencia o intermediario, pregunte al Centro de apoyo Medical Korea.
registration-check-other = ¿Pregunta por otra clínica, una agencia o un intermediario? Aquí no puedo comprobarlo. Pregunte al Centro de apoyo Medical Korea, por favor.

card-registration = Registro
card-registration-law = Quién puede atender a pacientes de fuera
label-registration-number = Número de registro
label-registration-until = Válido hasta
clinic-demo = Clínica de demostración, no es real.
registration-state-verified = con registro para pacientes internacionales
registration-state-unknown = no lo hemos podido comprobar
registration-state-lapsed = caducado
registration-law-clinics = Solo las clínicas y los hospitales registrados pueden recibir pacientes de otros países.
registration-law-agencies = Solo las agencias registradas pueden reservar para ellos o acompañarlos.
registration-law-validity =
    { $years ->
        [one] Un registro vale un año y se puede renovar.
       *[other] Un registro vale { $years } años y se puede renovar.
    }
registration-law-side-effects = La clínica debe informarle del diagnóstico, el método, los posibles efectos secundarios y el precio aproximado.
quote-answer =
    Solo una clínica puede darle un presupuesto, cuando conozca su caso. Debe ser por escrito, con fecha, y decir si incluye el IVA. He anotado que lo quiere, y una persona lo pedirá por usted.
    Por favor, deje aquí un teléfono o un correo electrónico y díganos qué tratamiento quiere.

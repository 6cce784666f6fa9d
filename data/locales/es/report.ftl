### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = Opcional: la ley coreana nos pide un informe anual sobre los pacientes que vienen de fuera. Lo que nos diga se guarda cifrado y se usa para ese informe.
field-nationality = Nacionalidad
field-sex = Sexo
field-birth-year = Año de nacimiento
field-entry = Día de llegada a Corea
field-exit = Día de salida de Corea
sex-female = mujer
sex-male = hombre
sex-other = otro
sex-unsaid = prefiero no decirlo
form-report-send = Enviar para el informe

## The same, question by question

report-ask-nationality = La ley coreana nos pide un informe anual sobre los pacientes que vienen de fuera. Responder es voluntario. ¿De qué país es el pasaporte de quien se va a tratar?
report-ask-sex = ¿Qué sexo indica el pasaporte de quien se va a tratar?
report-ask-birth-year = ¿En qué año nació la persona que se va a tratar?
report-ask-entry = ¿Qué día llega a Corea la persona que se va a tratar?
report-ask-exit = ¿Qué día sale de Corea la persona que se va a tratar?
report-unclear = No he podido leerlo todo, así que se lo pregunto por partes.
report-exit-before-entry = La salida quedaría antes de la llegada. Revise el día, por favor.
report-thanks = Gracias, con eso basta para el informe. Su reserva no cambia.
report-stopped = De acuerdo, lo dejo aquí. Su reserva no cambia.
report-closed = La reserva a la que se refieren estos datos ya no existe.

## Buttons (24 characters at most)

reply-report-details = Para el informe anual
reply-unsaid = Prefiero no decirlo
reply-report-stop = Omitir el resto
# { $country }: its name in the reader’s language.
reply-country = { $country }

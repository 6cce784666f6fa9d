### Después del tratamiento, reclamaciones, intermediarios, datos, ayuda para quien no tiene medios.

second-opinion-answer =
    Para una segunda opinión, un hospital revisa primero su historial: el informe del médico, los análisis, las imágenes. Puedo abrir una solicitud; después una persona mira qué falta y le responde.
    Puede que no le convenga si su salud no le permite viajar o si no debe interrumpir su tratamiento: pregunte también a su médico.
complaint-answer =
    Siento mucho lo que le pasó. Anote fechas y nombres, y guarde el contrato, los recibos, las fotos y los mensajes. Primero dígaselo a la clínica, por escrito.
    Si con eso no se resuelve, estas oficinas atienden casos de pacientes de otros países:
broker-answer =
    Gracias por decírnoslo. Toda persona o agencia que lleve pacientes de otros países a clínicas de Corea debe estar registrada; hacerlo sin registro es un delito. Guarde nombres, mensajes, recibos y números de cuenta, y no pague nada más.
    Si alguien le amenaza, llame al 112. Aquí puede poner la denuncia:
privacy-answer =
    Para preguntar no hace falta dar su nombre. Para una reserva guardo el nombre de quien se va a tratar, un contacto y lo que la clínica debe saber. Todo queda cifrado y solo lo paso a la clínica que usted elija, después de que acepte.
    Este chat se guarda para poder responderle. En cualquier momento puede pedirnos que lo borremos todo.
charity-answer =
    Hay programas que tratan gratis a pacientes de otros países. Funcionan por invitación; no se ha publicado cómo solicitarlos y no puedo prometerle nada.
    Puedo abrir una solicitud: una persona la lee y le dice qué es posible.

### Preguntas médicas y quién lleva el servicio. Las tarjetas de emergencia son texto fijo: data/safety/cards.

medical-advice =
    Eso no lo puedo valorar yo: solo un médico. Pregunte a su clínica, también antes de dejar o tomar cualquier medicamento.
    Si es repentino o grave, en Corea llame al 119; en otro país, al número local de emergencias.
operator-demo = Esto es una demostración con clínicas ficticias. No atiende a pacientes reales, no se reserva nada de verdad y nada sale de este ordenador (computadora).
operator-answer = Quién ofrece este servicio: { $operator }, número de registro { $registration }. Para usted es gratis. Quién lo paga: { $funding }
emergency-lines =
    Si alguien está en peligro, en Corea llame ahora al 119; en otro país, al número local de emergencias.

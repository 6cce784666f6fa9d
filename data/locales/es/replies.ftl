### Respuestas rápidas: lo que dice un botón (24 caracteres como máximo).

reply-book = Reservar una cita
reply-clinics = Buscar una clínica
reply-procedures = Tratamientos
reply-price = ¿Cuánto cuesta?
reply-pickup = Traslado al llegar
reply-interpreter = Intérprete
reply-person = Hablar con una persona
reply-continue = Seguir
reply-start-over = Empezar de nuevo
reply-yes = Sí
reply-no = No
reply-not-sure = No lo sé
reply-agree = Acepto las dos cosas
reply-disagree = No acepto
reply-send = Sí, enviar
reply-do-not-send = No, no enviar
reply-safe = Estoy a salvo
reply-not-safe = No, necesito ayuda
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = Otras clínicas
reply-other-times = Otro día
reply-try-again = Intentar de nuevo

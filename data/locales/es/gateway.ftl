### Lo que dice el propio servidor web.

error-turn-failed =
    Lo siento, algo ha fallado por nuestra parte y no he podido responder. Su mensaje está guardado.
    Puede intentarlo de nuevo o llamar:
error-too-long = El mensaje es demasiado largo para mí. Escríbalo en { $limit } caracteres como máximo, por favor.
error-empty = El mensaje está vacío.
error-too-fast =
    { $seconds ->
        [one] Han llegado muchos mensajes a la vez. Espere { $seconds } segundo y vuelva a escribir.
       *[other] Han llegado muchos mensajes a la vez. Espere { $seconds } segundos y vuelva a escribir.
    }
error-session = Esta conversación ha terminado. Empiece una nueva, por favor.
error-bad-request = No he podido leer lo que ha llegado.
error-too-large = Es demasiado grande y no he podido recibirlo.
error-payload = Ese botón ya no sirve. Escriba lo que desea, por favor.
error-form = Revise otra vez los campos marcados, por favor.
error-field-required = Complete este campo, por favor.
error-field-tick = Solo podemos seguir si marca esta casilla.
error-field-long = Escriba aquí { $limit } caracteres como máximo, por favor.
error-field-choice = Elija una de estas opciones, por favor.
error-field-date = Escriba una fecha válida, por favor.
error-unavailable = El servicio no está disponible en este momento. Inténtelo de nuevo dentro de un rato.
media-urgent = No puedo ver imágenes ni escuchar mensajes de voz. ¿Es algo urgente después de un tratamiento?
demo-banner = Demostración: clínicas ficticias, no se reserva nada de verdad.
waiting-for-person = Una persona tiene ahora su conversación y le escribirá aquí.

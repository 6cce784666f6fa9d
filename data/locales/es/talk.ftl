### Conversación, idioma, el camino hacia una persona.

greet =
    ¡Hola! Le damos la bienvenida. Soy el asistente automático de Gangnam Concierge, para quienes vienen a Gangnam por un tratamiento médico.
    Puedo informarle sobre tratamientos y clínicas, y reservar una cita. ¿En qué le ayudo?
greet-draft =
    ¡Hola de nuevo! Su reserva está sin terminar; conservo todo lo que me dijo.
    ¿Seguimos?
goodbye = Hasta pronto. Puede escribirme de nuevo a cualquier hora.
thanks = Con gusto. ¿Le ayudo con algo más?
open-offer = ¿Qué le gustaría hacer?
deny-open = De acuerdo. Escríbame cuando necesite algo.
capabilities =
    Respondo sobre tratamientos, precios publicados, clínicas, traslado desde el aeropuerto e interpretación; también reservo, muestro y cancelo citas.
    No soy médico: las preguntas médicas son para su clínica.
if-bot = Soy un asistente automático: ni una persona ni un médico. Puede pedir hablar con una persona en cualquier momento.
feedback-thanks = Gracias por contárnoslo. Leemos todos los comentarios.
out-of-scope = Lo siento, de eso no sé. Puedo ayudarle con tratamientos, clínicas y citas en Gangnam.
fallback =
    Lo siento, no le he entendido. ¿Me lo puede decir con otras palabras?
    También puede elegir una de estas opciones o pedir hablar con una persona.
fallback-in-form = Lo siento, no le he entendido.
start-over = De acuerdo, empezamos de nuevo. He borrado lo que indicó para la reserva.
language-changed = A partir de ahora le escribo en español.
language-which = ¿Qué idioma prefiere?
language-offer = No sé bien qué idioma es este. Puedo escribir en:
language-confirm = ¿Sigo en { $language }?
language-neighbour = Lo siento, todavía no hablo este idioma. ¿Le sirve alguno de estos?
human-lines =
    He anotado que quiere hablar con una persona. Si deja aquí un teléfono o un correo electrónico, podemos contactarle.
    En estos teléfonos le atienden:
human-contact-saved = Gracias. He pasado su contacto para que una persona pueda responderle.
safety-check = ¿Está a salvo ahora? ¿Hay alguien con usted?
safety-ok = Me alegro. Si algo empeora, llame de inmediato al 119 en Corea; en otro país, al número local de emergencias. Cuando quiera, seguimos.
safety-not-ok =
    Llame ahora al 119, o muestre la tarjeta de arriba a alguien que esté cerca.
    Fuera de Corea, llame al número local de emergencias.
    Quédese donde puedan verle.

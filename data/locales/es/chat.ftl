### El cliente de terminal y la página de chat sencilla.

chat-title = Gangnam Concierge
chat-placeholder = Escriba un mensaje
chat-send = Enviar
chat-connecting = Conectando…
chat-offline = Sin conexión. Su mensaje se enviará cuando vuelva.
chat-language = Idioma
chat-choose = Escriba un número para elegir
chat-bot = Asistente
chat-you = Usted
chat-typing = está escribiendo…
chat-call = Llamar al { $number }
chat-show = Muéstrelo a alguien que esté cerca
chat-new = Nueva conversación
chat-no-gateway = No responde nadie en { $url }. Inicie el servicio con «make run» en otra terminal.
chat-no-answer =
    { $seconds ->
        [one] No ha llegado respuesta en { $seconds } segundo.
       *[other] No ha llegado respuesta en { $seconds } segundos.
    }
chat-leave = Para salir: Ctrl-D.
chat-example = ¿Cuánto cuesta el bótox?
chat-optional = opcional
chat-form-help = Responda línea por línea, o pulse Enter para escribir libremente.
chat-form-keep = Con Enter queda igual: { $value }
chat-page = Página { $page } de { $pages }
chat-yes = Sí
chat-no = No

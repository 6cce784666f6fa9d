### Чат в терминале и на простой странице.

chat-title = Gangnam Concierge
chat-placeholder = Напишите сообщение
chat-send = Отправить
chat-connecting = Подключение …
chat-offline = Нет связи. Сообщение отправится, когда она вернётся.
chat-language = Язык
chat-choose = Чтобы выбрать, введите номер
chat-bot = Консьерж
chat-you = Вы
chat-typing = пишет …
chat-call = Позвонить: { $number }
chat-show = Покажите это тем, кто рядом
chat-new = Новый разговор
chat-no-gateway = По адресу { $url } никто не отвечает. Запустите консьержа в другом терминале: «make run».
chat-no-answer =
    Ответа нет уже { $seconds } { $seconds ->
        [one] секунду
        [few] секунды
        [many] секунд
       *[other] секунды
    }.
chat-leave = Выход: Ctrl-D.
chat-example = Сколько стоит ботокс?
chat-optional = необязательно
chat-form-help = Отвечайте по очереди, по строке на каждый вопрос. Чтобы написать своими словами, нажмите Enter.
chat-form-keep = Enter — оставить: { $value }
chat-page = Страница { $page } из { $pages }
chat-yes = Да
chat-no = Нет

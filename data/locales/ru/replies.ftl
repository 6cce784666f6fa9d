### Быстрые ответы: текст на кнопке (не длиннее 24 знаков).

reply-book = Записаться на приём
reply-clinics = Найти клинику
reply-procedures = Процедуры
reply-price = Узнать цену
reply-pickup = Встреча в аэропорту
reply-interpreter = Переводчик
reply-person = Позвать человека
reply-continue = Продолжить
reply-start-over = Начать заново
reply-yes = Да
reply-no = Нет
reply-not-sure = Не знаю точно
reply-agree = Даю оба согласия
reply-disagree = Не даю согласия
reply-send = Да, отправить
reply-do-not-send = Нет, не отправлять
reply-safe = Я в безопасности
reply-not-safe = Нет, нужна помощь
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = Другие клиники
reply-other-times = Другой день
reply-try-again = Попробовать ещё раз

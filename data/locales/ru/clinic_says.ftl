### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    Клиника { $clinic } подтвердила вашу запись: { $time } (по времени Сеула).
    Код записи: { $code }. По нему здесь можно посмотреть, перенести или отменить запись.
clinic-says-declined =
    Клиника { $clinic } не может принять заявку на это время: { $time } (по времени Сеула). { $why }
    Это время за вами больше не закреплено. Можно найти другое время или другую клинику.
clinic-says-cancelled =
    Клиника { $clinic } отменила вашу запись: { $time } (по времени Сеула). { $why }
    Жаль, что так вышло. Можно найти другое время или другую клинику.
clinic-says-proposed =
    Клиника { $clinic } предлагает другое время: { $new }. Оно закреплено за вами до этого срока: { $until } (по времени Сеула).
    Если вы его выберете, запись сразу будет подтверждена. Прежняя заявка ({ $time }) пока не подтверждена.
clinic-says-proposed-instead =
    Клиника { $clinic } спрашивает, удобно ли вам другое время: { $new }. Оно закреплено за вами до этого срока: { $until } (по времени Сеула).
    Пока вы его не выберете, подтверждённая запись остаётся: { $time }.
clinic-says-why-no-time = На это время мест нет.
clinic-says-why-closed = В это время клиника закрыта.
clinic-says-why-not-offered = Сейчас клиника не проводит эту процедуру.
clinic-says-why-records-needed = Сначала клинике нужно увидеть медицинские документы.
clinic-says-why-not-suitable = Клиника не может принять такую заявку. Подробнее может сказать врач.
clinic-says-why-other = Причину клиника не назвала.
reply-take-proposal = Выбрать новое время
reply-other-proposal = Другое время

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = Клиника { $clinic } исправила отметку о вашей записи: { $time } (по времени Сеула). По ошибке стояло «{ $was }». Теперь: { $state }.
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = Хорошо, новое время мы больше не держим. Ваша заявка остаётся в силе: { $time } (по времени Сеула). Она пока не подтверждена, клиника ещё должна ответить.
clinic-says-kept-confirmed = Хорошо, новое время мы больше не держим. Подтверждённая запись остаётся как есть: { $time } (по времени Сеула).

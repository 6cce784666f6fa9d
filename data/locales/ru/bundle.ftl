### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = Нужен переводчик
reply-bundle-pickup = Встреча в аэропорту
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = Указать подробности

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = В какой день и в котором часу нужен переводчик (по времени Сеула)?
# Follows when only a day was named.
bundle-time-hour = Укажите и час, пожалуйста (по времени Сеула).
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = На сколько часов нужен переводчик? Язык: { $language }. Насколько нам известно, бесплатно: { $hours }. Можно назвать и другой язык.
bundle-ask-hours-unknown = На сколько часов нужен переводчик? Язык: { $language }. Можно назвать и другой язык.
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = Самое большее, о чём я могу попросить: { $length }.
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = По нашим источникам, встречают только здесь: { $airports }.
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = Какой у вас рейс и когда он прилетает (по времени Сеула)? Напишите в одной строке, например: { $flight }, { $when }
bundle-ask-flight-number = Какой номер рейса? Например: { $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = В какой день и в котором часу прилетает рейс { $flight } (по времени Сеула)?
bundle-ask-people = Сколько вас и сколько мест багажа?
form-bundle-people = Кто едет
form-bundle-next = Дальше
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = Попросить можно только одну машину. Мест для пассажиров: { $count }. Если вас больше, попросите позвать человека.
bundle-ask-to = Куда вас отвезти?
reply-bundle-clinic = В клинику
reply-bundle-hotel = В отель
bundle-ask-hotel = Какой это отель? Достаточно названия или адреса.
form-bundle-hotel = Ваш отель

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = Проверьте, пожалуйста. Заявка с рейсом или временем уйдёт диспетчеру. Пока он не подтвердит, это только заявка. Отправить?
# { $minutes }: a length of time.
bundle-summary-held = На это время есть кого прислать. Держу время за вами: { $minutes }. Отправить заявку диспетчеру?
bundle-summary-full = По нашему списку на это время никто не свободен. Заявку можно отправить всё равно, диспетчер поищет. Отправить?

## The answers.

# { $deadline }: day and hour.
bundle-requested = Заявка у диспетчера. Она пока не подтверждена. Ответ придёт в этот чат, срок: { $deadline } (по времени Сеула).
bundle-confirmed-interpretation = Переводчик подтверждён: { $when } (по времени Сеула).
bundle-confirmed-pickup = Встреча в аэропорту подтверждена. Прилёт: { $when } (по времени Сеула).
bundle-declined-interpretation = На это время переводчика не будет: { $when } (по времени Сеула). Ваша запись остаётся в силе. Сотрудник поможет найти другой выход.
bundle-declined-pickup = На это время машины не будет: { $when } (по времени Сеула). Ваша запись остаётся в силе. Сотрудник поможет найти другой выход.
bundle-not-sent = Хорошо, ничего не отправлено. Ваша запись остаётся в силе.
bundle-dropped = Готово: заявка отменена. Ваша запись остаётся в силе.
bundle-problem-past = Это время уже прошло или до него ещё слишком много времени.
bundle-problem-ended = Изменить это уже нельзя: запись или заявка закрыта. Сотрудник вам поможет.
bundle-problem-full = На это время уже никто не свободен. Ваша заявка остаётся в силе. Сотрудник вам поможет.
bundle-problem-already = Об этом вы уже просили. Вот как обстоит дело:
bundle-problem-too-many = Открытых заявок уже слишком много. Сотрудник вам поможет.

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = Рейс задерживается
reply-bundle-driver = Водителя нет
reply-bundle-drop-pickup = Отменить встречу
reply-bundle-drop-interpretation = Переводчик не нужен
# { $phone }: the dispatcher's telephone number.
bundle-urgent = Отмечено как срочное, наш сотрудник это уже видит. Можно и позвонить диспетчеру: { $phone }
bundle-urgent-unknown = Отмечено как срочное, наш сотрудник это уже видит. Телефона диспетчера у меня нет. Не закрывайте этот чат.

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = Переводчик и встреча
# Still a request, as before.
bundle-rest-interpretation-moved = Переводчик: заявка тоже перенесена, { $when }. Пока не подтверждена.
bundle-rest-interpretation-moved-sure = Переводчик: время тоже перенесено, { $when }, подтверждено.
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = Переводчик: отправлена новая заявка, { $when }. Прежнее подтверждение больше не действует, диспетчер ответит.
bundle-rest-interpretation-kept = Переводчик: без изменений, { $when }.
bundle-rest-interpretation-cancelled = Переводчик: отменён.
bundle-rest-pickup-moved = Встреча в аэропорту: заявка тоже перенесена, { $when }. Пока не подтверждена.
bundle-rest-pickup-asked-again = Встреча в аэропорту: отправлена новая заявка, { $when }, пока не подтверждена. Если меняется и рейс, отмените эту заявку и подайте новую.
bundle-rest-pickup-kept = Встреча в аэропорту: без изменений, { $when }. Если рейс меняется, отмените встречу и подайте новую заявку.
bundle-rest-pickup-cancelled = Встреча в аэропорту: отменена.

## The card of a request.

label-bundle-code = Номер заявки
label-bundle-answer = Ответ не позднее
label-bundle-flight = Рейс
label-bundle-landing = Прилёт (Сеул)
label-bundle-terminal = Терминал
label-bundle-people = Пассажиры
label-bundle-luggage = Мест багажа
label-bundle-to = Куда
bundle-to-clinic = клиника
# { $hours }: a length of time beyond the free hours.
bundle-extra = Сверх бесплатного времени: { $hours }. Сколько это стоит, спросите у диспетчера.
state-service-requested = заявка отправлена, пока не подтверждена
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = время закреплено, но ещё не подтверждено
state-service-confirmed = подтверждено
state-service-declined = не получится
state-service-cancelled = отменено
# Nobody answered in time; a person looks after it.
state-service-overdue = ответа ещё нет, сотрудник уточняет
state-service-delayed = срочно: рейс задерживается
state-service-driver-missing = срочно: водителя нет
# The interpreter came, the car drove.
state-service-completed = выполнено
# The visitor did not come.
state-service-no-show = услугой не воспользовались

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = Ближайшее свободное время переводчика: { $times } (по времени Сеула). Можно указать и такое время.
# Below it: “Take the new time”.
dispatch-says-proposed = Диспетчер предлагает другое время для переводчика (заявка { $code }): { $new } вместо { $time } (по времени Сеула). Если вы его выберете, оно сразу будет подтверждено. До этого ничего не меняется, сама запись тоже остаётся в силе.

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = С этой записью связан переводчик или встреча в аэропорту. Если отменить запись, отменится и это. Что отменить?
reply-bundle-cancel-all = Отменить всё

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = Если речь о машине или переводчике, нужные кнопки есть ниже.

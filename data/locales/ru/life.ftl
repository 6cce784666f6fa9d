### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = Клиника { $clinic } не ответила в срок на вашу заявку { $code }. Это по-прежнему заявка: она не подтверждена и не отклонена. Наш сотрудник уже связывается с клиникой и напишет вам.
life-unanswered-choose = Клиника { $clinic } не ответила в срок на вашу заявку { $code }. Это по-прежнему заявка, наш сотрудник уже связывается с клиникой. Можно подождать, попросить там другое время из списка ниже (по времени Сеула) или выбрать другую клинику.
life-other-clinics = Другие клиники со свободным временем
life-told-confirmed = Клиника { $clinic } подтвердила вашу запись: { $when } (по времени Сеула). Код записи: { $code }.
life-told-declined = Клиника { $clinic } не может принять заявку { $code } на это время: { $when } (по времени Сеула). Жаль, что так вышло. Можно поискать другое время или другую клинику.
life-told-cancelled = Вашу запись { $code } отменила клиника { $clinic } или наша служба. Время приёма было: { $when } (по времени Сеула). Жаль, что так вышло. Можно поискать другое время или другую клинику.
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = Принято: { $paper }. Сотрудник обратится в клинику { $clinic } и напишет вам. Срок: { $deadline } (по времени Сеула). Выдать ли документ, решает клиника. Номер запроса: { $code }.
life-paper-not-now = По этой записи сейчас нельзя запросить этот документ. Вам может помочь сотрудник.
life-paper-open = запрос отправлен, срок ответа: { $deadline }
life-paper-waiting = запрос в клинике, срок ответа: { $deadline }
life-paper-closed = ответ дан
label-paper-invitation = Письмо-приглашение
label-paper-certificate = Справка на английском
label-own-time = По вашему времени
card-confirmation = Подтверждение для печати
card-calendar = Файл для календаря
reply-invitation = Приглашение
reply-certificate = Справка на английском
reply-cancel-request = Отменить заявку
reply-show-booking = Показать запись
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = Приём (пока не подтверждён)
life-ics-cancelled = Приём (отменён)
life-ics-note = { $clinic }: { $state }. Код записи: { $code }.
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = Хорошо. Если в клинике { $clinic } освободится время, мы напишем вам здесь. Ищем до: { $until } (по времени Сеула). Первым узнаёт тот, кто раньше попросил. Пока ничего не забронировано.
life-wait-offer = В клинике { $clinic } есть свободное время: { $when } (по времени Сеула). Мы держим его за вами до: { $deadline } (по времени Сеула). Это ещё не запись. Записать вас?
life-wait-stopped = Хорошо, больше не ищем для вас свободное время.
reply-wait = Сообщить, если будет
reply-wait-stop = Больше не ждать

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = выдано, клиника отправляет вам
life-paper-at-clinic = выдано, можно получить в клинике
life-paper-refused = клиника не выдаёт
life-paper-unanswered = закрыто без ответа клиники
life-told-paper-sent = { $paper }, запись { $code }: клиника выдала документ и сообщает, что отправила его вам. Если он не придёт, напишите нам в чате.
life-told-paper-at-clinic = { $paper }, запись { $code }: клиника выдала документ. Его можно получить в клинике, возьмите с собой паспорт.
life-told-paper-refused = { $paper }, запись { $code }: клиника не выдаёт этот документ. Жаль, что так вышло. Сотрудник может обсудить с вами, что ещё можно сделать.
life-told-paper-unanswered = { $paper }, запись { $code }: клиника нам не ответила, и мы закрыли запрос. Документ не выдан. Сотрудник может обсудить с вами, что ещё можно сделать.
life-subject-paper = Ответ по вашим документам

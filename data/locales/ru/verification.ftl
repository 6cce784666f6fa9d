### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = E-mail
booking-ask-email = На какой e-mail вам писать? Туда придёт короткий код: так мы убедимся, что письма до вас доходят.
booking-back-email = Вернёмся к записи: на какой e-mail вам писать?
booking-ask-details-email =
    Почти готово. Напишите, пожалуйста, в форме или одним сообщением:
    – имя и фамилию пациента, как в паспорте
    – e-mail, туда придёт короткий код
booking-ask-details-child-email =
    Почти готово. Напишите, пожалуйста, в форме или одним сообщением:
    – имя и фамилию ребёнка, как в паспорте
    – ваше имя (вы родитель или опекун)
    – e-mail, туда придёт короткий код
booking-phone-and-email = Спасибо, номер записан. На сайте нужен ещё и e-mail, чтобы мы могли присылать вам новости о записи. Какой адрес указать?
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    На адрес { $address } отправлен шестизначный код. Введите его, пожалуйста, здесь. До этого клиника ничего не получит.
    { $kept }
email-code-back = Вернёмся к записи: введите шестизначный код из письма.
email-code-again =
    На адрес { $address } отправлен новый код. Прежний больше не действует.
    { $kept }
email-code-wrong =
    { $count ->
        [one] Это не тот код, что в письме. Осталась { $count } попытка.
        [few] Это не тот код, что в письме. Осталось { $count } попытки.
        [many] Это не тот код, что в письме. Осталось { $count } попыток.
       *[other] Это не тот код, что в письме. Осталось { $count } попытки.
    }
email-code-none-left = Снова не тот код. Код из письма больше не действует. Отправить новый?
email-code-expired = Срок этого кода истёк. Отправить новый?
email-code-shape = В коде шесть цифр. Посмотрите письмо ещё раз и введите их здесь.
# { $until }: day and hour
email-code-limit = Уже отправлено несколько кодов, следующий можно отправить после { $until } (по времени Сеула). Раньше может помочь другой адрес или сотрудник.
email-hold-until = Время держим за вами до { $until } (по времени Сеула).
email-hold-lapsed = Это время мы за вами больше не держим. Если оно будет свободно, когда вы введёте код, продолжим с ним.

## Buttons (24 characters at most)

reply-code-again = Отправить ещё раз
reply-other-address = Другой адрес

## The letter: its subject names nothing personal

mail-code-subject = Ваш код для Gangnam Concierge
mail-code-text =
    Ваш код: { $code }

    Введите его в чате. Код действует до { $until } (по времени Сеула).
    Если вы его не запрашивали, отвечать не нужно: ничего не произойдёт.

### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = По желанию: закон Кореи требует от нас ежегодный отчёт о пациентах из-за рубежа. Эти сведения хранятся в зашифрованном виде и используются для этого отчёта.
field-nationality = Гражданство
field-sex = Пол
field-birth-year = Год рождения
field-entry = День приезда в Корею
field-exit = День отъезда из Кореи
sex-female = женский
sex-male = мужской
sex-other = другой
sex-unsaid = не указывать
form-report-send = Отправить для отчёта

## The same, question by question

report-ask-nationality = Закон Кореи требует от нас ежегодный отчёт о пациентах из-за рубежа. Отвечать необязательно. Паспорт какой страны у пациента?
report-ask-sex = Какой пол указан в паспорте пациента?
report-ask-birth-year = В каком году пациент родился?
report-ask-entry = В какой день пациент приезжает в Корею?
report-ask-exit = В какой день пациент уезжает из Кореи?
report-unclear = Не всё получилось прочитать, поэтому задам короткие вопросы.
report-exit-before-entry = Отъезд получается раньше приезда. Проверьте, пожалуйста, день.
report-thanks = Спасибо, для отчёта этого достаточно. Запись осталась прежней.
report-stopped = Хорошо, на этом остановимся. Запись осталась прежней.
report-closed = Записи, к которой относятся эти сведения, больше нет.

## Buttons (24 characters at most)

reply-report-details = Для годового отчёта
reply-unsaid = Не указывать
reply-report-stop = Пропустить остальное
# { $country }: its name in the reader’s language.
reply-country = { $country }

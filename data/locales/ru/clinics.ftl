### Клиники: поиск, адрес и часы работы, языки.

clinics-found =
    { $count ->
        [one] Нашлась { $count } подходящая клиника:
        [few] Нашлись { $count } клиники. Первой идёт та, что ближе к вашим пожеланиям:
        [many] Нашлось { $count } клиник. Первой идёт та, что ближе к вашим пожеланиям:
       *[other] Нашлось { $count } клиники. Первой идёт та, что ближе к вашим пожеланиям:
    }
clinics-none = Клиники, где совпадает всё, не нашлось. Уберём одно пожелание: район, язык или процедуру?
clinic-answer = { $clinic }. Вот что мы знаем:
clinic-which = О какой клинике вы спрашиваете?
clinic-languages = { $clinic }. Языки сотрудников: { $languages }.
clinic-hours-unverified = Часы работы не проверены. Позвоните, прежде чем ехать.
reason-language = язык в клинике: { $language }
reason-district = место: { $district }
reason-procedure = есть процедура: { $procedure }
reason-specialty = { $specialty }
reason-instant = подтверждает сразу
reason-interpretation = партнёр по бесплатному переводу
reason-pickup = партнёр по встрече в аэропорту
registration-verified = для приёма пациентов из-за рубежа, № { $number }, действует до { $until }
registration-unknown = не удалось проверить; можно спросить по номеру 1577-7129
registration-lapsed = срок регистрации истёк

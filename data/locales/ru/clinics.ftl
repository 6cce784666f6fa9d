### Клиники: поиск, адрес и часы работы, языки.

clinics-found =
    { $count ->
        [one] По запросу «{ $wish }» нашлась { $count } клиника.
        [few] По запросу «{ $wish }» нашлись { $count } клиники. Первыми идут самые близкие к вашим пожеланиям.
        [many] По запросу «{ $wish }» нашлось { $count } клиник. Первыми идут самые близкие к вашим пожеланиям.
       *[other] По запросу «{ $wish }» нашлось { $count } клиники. Первыми идут самые близкие к вашим пожеланиям.
    }
clinics-more = Ещё клиники по запросу «{ $wish }».
clinics-none = По запросу «{ $wish }» клиники не нашлось. Поискать снова без одного из пожеланий?
searched-and = { $first }; { $second }
weekday-date = { $weekday }, { $date }
searched-any = любая процедура, любой район
searched-in = место: { $place }
searched-near = рядом: { $place }
searched-day = открыто: { $day }
searched-part = открыто: { $day }, с { $opens } до { $closes }
searched-hour = открыто: { $day }, { $hour }
searched-that-hour = этот час
clinic-answer = { $clinic }. Вот что мы знаем:
clinic-which = О какой клинике вы спрашиваете?
clinic-languages = { $clinic }. Языки сотрудников: { $languages }.
clinic-hours-unverified = Часы работы не проверены. Позвоните, прежде чем ехать.
reason-language = язык в клинике: { $language }
reason-district = место: { $district }
reason-metres = { $place }: около { $metres } м
reason-kilometres = { $place }: около { $kilometres } км
reason-open = { $day }: открыто { $hours }
label-free-times = Свободно в этот день
free-times-none = свободного времени в этот день нет
reason-procedure = есть процедура: { $procedure }
reason-specialty = { $specialty }
reason-instant = подтверждает сразу
reason-interpretation = партнёр по бесплатному переводу
reason-pickup = партнёр по встрече в аэропорту
registration-verified = для приёма пациентов из-за рубежа, № { $number }, действует до { $until }
registration-unknown = не удалось проверить; можно спросить по номеру 1577-7129
registration-lapsed = срок регистрации истёк

### Процедуры: что это, сколько стоят и длятся, что после. Числа берутся из каталога и фактов, здесь их нет.

procedure-answer =
    { $procedure }. { $description }
    Подходит ли это вам, скажет врач после осмотра.
procedure-unlisted = { $procedure }: описания в нашем каталоге пока нет. Найти клинику поможет сотрудник.
procedure-which = О какой процедуре рассказать?
procedures-list =
    { $count ->
        [one] Вот { $count } процедура из нашего каталога:
        [few] Вот { $count } процедуры из нашего каталога:
        [many] Вот { $count } процедур из нашего каталога:
       *[other] Вот { $count } процедуры из нашего каталога:
    }
procedures-fields = Какое направление вас интересует?
procedures-none = В нашем каталоге нет процедур по этому направлению: { $field }. Вот направления, которые есть:
procedures-nothing = В нашем каталоге пока нет процедур. Найти клинику поможет сотрудник.

## Цены

price-answer =
    { $procedure }: цены, которые указывают клиники нашего каталога. Ваша смета может отличаться: попросите её в письменном виде и спросите, включён ли НДС.
price-answer-both =
    { $procedure }: цены клиник нашего каталога и опубликованные данные по Корее. Ваша смета может отличаться: попросите её в письменном виде и спросите, включён ли НДС.
price-answer-reported =
    { $procedure }: клиники нашего каталога цену не указывают. Вот опубликованные данные по Корее. Ваша смета может отличаться: попросите её в письменном виде и спросите, включён ли НДС.
price-answer-reported-clinic =
    { $procedure }, { $clinic }: цены, которую я могу назвать, у меня нет. Вот опубликованные данные по Корее. Ваша смета может отличаться: попросите её в письменном виде и спросите, включён ли НДС.
price-unknown =
    { $procedure }: цены с надёжным источником у меня нет, а гадать не буду.
    Клиника может дать вам письменную смету.
price-unknown-clinic =
    { $procedure }, { $clinic }: цены, которую я могу назвать, у меня нет, а гадать не буду.
    Клиника может дать вам письменную смету.
price-which = Цену какой процедуры вы хотите узнать?
price-demo = Цена для демонстрации, не настоящая.
vat-included = включён в цену
vat-excluded = не включён в цену
vat-unknown = неизвестно, спросите в клинике

card-price-statistics = Что сообщили клиники Кореи
card-price-other = Цена из другого источника
label-price-low = Самая низкая
label-price-median = Медиана (цена посередине)
label-price-mean = Средняя
label-price-high = Самая высокая
label-price-range = Диапазон
label-price-unit = За что указана цена
label-zirconia-clinic = Цирконий, стоматологические клиники
label-zirconia-hospital = Цирконий, стоматологические больницы
label-inlay-gold = Вкладка (инлей), золото
label-inlay-resin = Вкладка (инлей), композит
label-inlay-ceramic = Вкладка (инлей), керамика
label-onlay-gold = Накладка (онлей), золото
label-onlay-resin = Накладка (онлей), композит
unit-per-cc = препарат, за каждый мл
unit-per-graft = один графт
unit-per-grafts =
    операция, от { $count } { $count ->
        [one] графта
        [few] графтов
        [many] графтов
       *[other] графта
    }
unit-per-tooth = один зуб
unit-per-treatment = одна процедура
unit-multifocal-lens = мультифокальный хрусталик, без самой операции
price-figure-low = самая низкая: { $amount }
price-figure-median = медиана: { $amount }
price-figure-mean = средняя: { $amount }
price-figure-high = самая высокая: { $amount }
price-figure-range = { $amount }
price-few-clinics = Эти числа — по данным всего нескольких клиник.

## Откуда эти сведения

label-source-kind = Вид источника
source-kind-law = закон
source-kind-ministry = государственное ведомство
source-kind-district = администрация района
source-kind-statistics = официальная статистика
source-kind-press = пресса
source-kind-vendor = сайт самой клиники или компании
source-kind-blog = частный путеводитель или блог
source-old = Это данные на { $date }, с тех пор они могли измениться. Уточните их, прежде чем на них полагаться.
source-undated = На странице нет даты (мы читали её { $read }), поэтому уточните эти данные, прежде чем на них полагаться.

## Сколько длится

duration-answer =
    { $procedure }. Вот что сообщают наши источники. Решает врач после осмотра: попросите составить план для вас.
duration-unknown =
    { $procedure }: данных из надёжного источника о том, сколько это длится, у меня нет, а гадать не буду. Спросите в клинике, прежде чем планировать поездку.
duration-appointments =
    { $procedure }: вот сколько времени клиники нашего каталога отводят на приём. Данных из надёжного источника обо всём лечении у меня нет: попросите клинику составить план для вас.
duration-which = О длительности какой процедуры рассказать?

card-duration = Время и число сеансов
label-sessions = Сеансы
label-interval = Перерыв между сеансами
label-one-session = Один сеанс
label-whole-course = Весь курс
label-monitoring = Наблюдение после процедуры
label-examination = Обследование перед процедурой
label-visit = Визит с консультацией
label-visit-basic = Базовое обследование
label-visit-comprehensive = Комплексное обследование
label-report = Результаты готовы
label-operation = Операция
label-amount-face = Объём, лицо
label-amount-face-neck = Объём, лицо и шея
label-amount-eyes = Объём, под оба глаза
label-treatment-slot = Время на процедуру
label-consultation-slot = Время на консультацию
label-records-slot = Приём после изучения документов
length-range = { $from } – { $to }
length-about = примерно { $length }
length-at-least = минимум { $length }
length-up-to = максимум { $length }
count-range = { $from }–{ $to }
amount-cc = { $amount } мл
scope-cosmetic-surgery = Это сказано о пластической хирургии в целом, а не только об этой операции.
scope-injectables = Это сказано об уколах в кожу в целом.
scope-one-case = Это сказано об одном случае.
scope-laser-eye-surgery = Это сказано о лазерной коррекции зрения в целом.

## Восстановление, пребывание, перелёт

recovery-answer-flying =
    { $procedure }. Вот что наши источники говорят о восстановлении. Обратный перелёт планируйте по самому долгому сроку: { $longest }. Когда можно лететь, решает ваш хирург, поэтому берите билет, который можно обменять.
recovery-answer =
    { $procedure }. Вот что наши источники говорят о восстановлении. Данных из надёжного источника о том, когда можно лететь, у меня нет: спросите в клинике до покупки билета и берите такой, который можно обменять.
recovery-unknown =
    { $procedure }: данных из надёжного источника о восстановлении и перелёте у меня нет, а гадать не буду. Спросите в клинике до покупки билета и берите такой, который можно обменять.
recovery-which = О какой процедуре вы спрашиваете?

card-recovery = Восстановление
card-stay = Сколько оставаться в Корее
card-flying = Перелёт
label-bruising = Синяки или отёк
label-first-recovery = Первый этап восстановления
label-settled = Окончательная форма
label-usual-activity = Возвращение к обычным делам
label-lasek = После LASEK
label-stay = Сколько оставаться
label-flying = Сколько ждать до перелёта
label-flying-short = До короткого перелёта
label-flying-long = До долгого перелёта
flying-leg-clots = Операция на ногах повышает риск образования тромба во время полёта. Спросите хирурга, когда вам можно лететь.

## Риски

risks-answer =
    { $procedure }. Подходит ли это вам, решает врач, а о возможных побочных эффектах клиника обязана рассказать заранее. Скажите врачу до процедуры, если к вам относится что-то из списка. Список неполный.
risks-unknown =
    { $procedure }: списка из надёжного источника у меня нет. Подходит ли это вам, решает врач, а о возможных побочных эффектах клиника обязана рассказать заранее. Скажите врачу о болезнях, лекарствах, аллергии и беременности.
risks-which = О какой процедуре вы спрашиваете?

card-cautions = Скажите врачу до процедуры, если
card-explanation = Что говорит закон
caution-pregnancy = вы беременны или можете быть беременны
caution-breastfeeding = вы кормите грудью
caution-recent-birth = после родов прошло меньше чем { $length }
caution-cancer-treatment = вы лечитесь от рака
caution-skin-infection = у вас инфекция кожи
caution-severe-allergy = у вас сильная аллергия
caution-ingredient-allergy = у вас аллергия на один из компонентов
caution-bleeding-disorder = у вас нарушена свёртываемость крови
caution-thin-face = у вас худое лицо, мало жировой ткани
caution-under-18 =
    вам ещё нет { $age } { $age ->
        [one] года
        [few] лет
        [many] лет
       *[other] года
    }
caution-unstable-sight = ваше зрение в последнее время меняется
caution-dry-eye = у вас сухость глаз
caution-keratoconus = у вас кератоконус (тонкая роговица в форме конуса)
caution-glaucoma = у вас глаукома
caution-medicines = вы принимаете любые лекарства
caution-dental-work = вам лечили или протезировали зубы

## Регистрация клиник и посредников

registration-check-verified =
    { $clinic }: по данным нашего каталога, клиника зарегистрирована для приёма пациентов из-за рубежа. Проверить это можно в Центре поддержки Medical Korea.
registration-check-unknown =
    { $clinic }: проверить регистрацию не удалось. Это не значит, что её нет. Узнать это можно в Центре поддержки Medical Korea.
registration-check-lapsed =
    { $clinic }: срок регистрации, которая есть в нашем каталоге, истёк. Возможно, её продлили: спросите, пожалуйста, в Центре поддержки Medical Korea до записи.
registration-check-where =
    Я могу проверить только клиники нашего каталога. О других клиниках, агентствах и посредниках спросите в Центре поддержки Medical Korea.
registration-check-other = Вы спрашиваете о другой клинике, агентстве или посреднике? Проверить их здесь я не могу. Спросите, пожалуйста, в Центре поддержки Medical Korea.

card-registration = Регистрация
card-registration-law = Кто может принимать гостей из-за рубежа
label-registration-number = Регистрационный номер
label-registration-until = Действует до
clinic-demo = Клиника для демонстрации, не настоящая.
registration-state-verified = клиника зарегистрирована для приёма пациентов из-за рубежа
registration-state-unknown = не удалось проверить
registration-state-lapsed = срок истёк
registration-law-clinics = Принимать пациентов из-за рубежа могут только зарегистрированные клиники и больницы.
registration-law-agencies = Записывать и сопровождать таких пациентов могут только зарегистрированные агентства.
registration-law-validity =
    Регистрация действует { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    }, потом её можно продлить.
registration-law-side-effects = Клиника обязана сообщить вам диагноз, метод лечения, возможные побочные эффекты и ожидаемую стоимость.

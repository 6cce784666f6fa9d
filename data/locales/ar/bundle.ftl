### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = إضافة مترجم
reply-bundle-pickup = استقبال في المطار
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = إدخال التفاصيل

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = في أي يوم وأي ساعة يلزمك المترجم (بتوقيت سيول)؟
# Follows when only a day was named.
bundle-time-hour = يُرجى ذكر الساعة أيضًا (بتوقيت سيول).
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = كم مدة الترجمة المطلوبة؟ اللغة: { $language }. بحسب ما نعرفه، المدة المجانية: { $hours }. ويمكن ذكر لغة أخرى.
bundle-ask-hours-unknown = كم مدة الترجمة المطلوبة؟ اللغة: { $language }. ويمكن ذكر لغة أخرى.
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = أقصى مدة يمكن طلبها: { $length }.
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = لا تذكر مصادرنا الاستقبال إلا في { $airports }.
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = ما رقم رحلتك ومتى تهبط (بتوقيت سيول)؟ يُرجى كتابة رقم الرحلة ووقت الهبوط في سطر واحد، مثلًا: { $flight }، { $when }
bundle-ask-flight-number = ما رقم الرحلة؟ مثلًا: { $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = في أي يوم وفي أي ساعة تهبط الرحلة { $flight } (بتوقيت سيول)؟
bundle-ask-people = كم عدد المسافرين، وكم عدد الحقائب؟
form-bundle-people = المسافرون والحقائب
form-bundle-next = متابعة
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = يمكن طلب سيارة واحدة فقط. أقصى عدد للركاب: { $count }. إن كان العدد أكبر، يمكن لأحد الموظفين مساعدتك.
bundle-ask-to = إلى أين توصلك السيارة؟
reply-bundle-clinic = إلى العيادة
reply-bundle-hotel = إلى الفندق
bundle-ask-hotel = إلى أي فندق؟ يكفي الاسم أو العنوان.
form-bundle-hotel = فندقك

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = يُرجى مراجعة البيانات. يُرسَل طلبك، ومعه الرحلة أو مدة الترجمة، إلى منسّق الخدمة، ولا يصبح مؤكدًا إلا بعد موافقته. هل أرسله؟
# { $minutes }: a length of time.
bundle-summary-held = يوجد من هو متاح في ذلك الوقت، والوقت محفوظ لك مؤقتًا: { $minutes }. هل أرسل الطلب إلى المنسّق؟
bundle-summary-full = بحسب قائمتنا لا أحد متاح في ذلك الوقت. يمكنني إرسال الطلب رغم ذلك، ليبحث المنسّق عن شخص. هل أرسله؟

## The answers.

# { $deadline }: day and hour.
bundle-requested = طلبك الآن لدى المنسّق، وهو غير مؤكد بعد. يصلك الرد في هذه المحادثة قبل هذا الوقت: { $deadline } (بتوقيت سيول).
bundle-confirmed-interpretation = المترجم مؤكد: { $when } (بتوقيت سيول).
bundle-confirmed-pickup = الاستقبال في المطار مؤكد. موعد الهبوط: { $when } (بتوقيت سيول).
bundle-declined-interpretation = لا يمكننا توفير مترجم في هذا الوقت: { $when } (بتوقيت سيول). موعدك باقٍ كما هو. يمكن لأحد الموظفين مساعدتك في إيجاد حل آخر.
bundle-declined-pickup = لا يمكننا إرسال سيارة في هذا الوقت: { $when } (بتوقيت سيول). موعدك باقٍ كما هو. يمكن لأحد الموظفين مساعدتك في إيجاد حل آخر.
bundle-not-sent = حسنًا، لم أطلب شيئًا. موعدك باقٍ كما هو.
bundle-dropped = أُلغي الطلب. موعدك باقٍ كما هو.
bundle-problem-past = هذا الوقت قد مضى أو ما زال بعيدًا جدًا.
bundle-problem-ended = لم يعد التغيير ممكنًا: انتهى الحجز أو الطلب. يمكن لأحد الموظفين مساعدتك.
bundle-problem-full = لم يعد أحد متاحًا في ذلك الوقت. طلبك ما زال قائمًا. يمكن لأحد الموظفين مساعدتك.
bundle-problem-already = هذا الطلب موجود من قبل. وهذه حالته:
bundle-problem-too-many = الطلبات المفتوحة كثيرة جدًا. يمكن لأحد الموظفين مساعدتك.

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = رحلتي متأخرة
reply-bundle-driver = السائق غير موجود
reply-bundle-drop-pickup = إلغاء الاستقبال
reply-bundle-drop-interpretation = إلغاء المترجم
# { $phone }: the dispatcher's telephone number.
bundle-urgent = سجّلت الأمر على أنه عاجل، وفريق الخدمة يراه الآن. ويمكنك الاتصال بالمنسّق: { $phone }
bundle-urgent-unknown = سجّلت الأمر على أنه عاجل، وفريق الخدمة يراه الآن. لا أعرف رقم هاتف المنسّق. يُرجى ترك هذه المحادثة مفتوحة.

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = المترجم والاستقبال
# Still a request, as before.
bundle-rest-interpretation-moved = المترجم: انتقل الطلب مع الموعد إلى { $when }، وهو غير مؤكد بعد.
bundle-rest-interpretation-moved-sure = المترجم: نُقل الحجز مع الموعد إلى { $when }، وهو مؤكد.
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = المترجم: طُلب من جديد لهذا الوقت: { $when }. التأكيد السابق لم يعد ساريًا، وسيرد عليك المنسّق.
bundle-rest-interpretation-kept = المترجم: الوقت لم يتغير: { $when }.
bundle-rest-interpretation-cancelled = المترجم: أُلغي.
bundle-rest-pickup-moved = الاستقبال في المطار: انتقل الطلب مع الموعد إلى { $when }، وهو غير مؤكد بعد.
bundle-rest-pickup-asked-again = الاستقبال في المطار: طُلب من جديد لهذا الوقت: { $when }، وهو غير مؤكد. إن تغيّرت رحلتك أيضًا، يُرجى إلغاؤه وطلبه من جديد.
bundle-rest-pickup-kept = الاستقبال في المطار: الوقت لم يتغير: { $when }. إن تغيّرت رحلتك، يُرجى إلغاؤه وطلبه من جديد.
bundle-rest-pickup-cancelled = الاستقبال في المطار: أُلغي.

## The card of a request.

label-bundle-code = رقم الطلب
label-bundle-answer = الرد قبل
label-bundle-flight = الرحلة
label-bundle-landing = الهبوط (بتوقيت سيول)
label-bundle-terminal = مبنى الركاب
label-bundle-people = عدد المسافرين
label-bundle-luggage = عدد الحقائب
label-bundle-to = الوجهة
bundle-to-clinic = العيادة
# { $hours }: a length of time beyond the free hours.
bundle-extra = خارج المدة المجانية: { $hours }. يُرجى سؤال المنسّق عن تكلفتها.
state-service-requested = طلب غير مؤكد بعد
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = الوقت محجوز مؤقتًا، غير مؤكد بعد
state-service-confirmed = مؤكد
state-service-declined = غير ممكن
state-service-cancelled = ملغى
# Nobody answered in time; a person looks after it.
state-service-overdue = لم يصل رد بعد: فريق الخدمة يتابع
state-service-delayed = عاجل: الرحلة متأخرة
state-service-driver-missing = عاجل: السائق غير موجود
# The interpreter came, the car drove.
state-service-completed = اكتملت الخدمة
# The visitor did not come.
state-service-no-show = لم تُستخدم الخدمة

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = أقرب الأوقات التي يتوفر فيها مترجم: { $times } (بتوقيت سيول). يمكن أيضًا اختيار أحدها.
# Below it: “Take the new time”.
dispatch-says-proposed = يقترح المنسّق وقتًا آخر للمترجم (الطلب { $code }): { $new } بدلًا من { $time } (بتوقيت سيول). عند اختياره يصبح مؤكدًا فورًا، وحتى ذلك الحين لا يتغير شيء. أما موعدك في العيادة فيبقى كما هو.

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = يرتبط بهذا الموعد مترجم أو استقبال في المطار، وإلغاء الموعد يلغي ذلك أيضًا. ما المطلوب إلغاؤه؟
reply-bundle-cancel-all = إلغاء كل شيء

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = إن كان الأمر يخص السيارة أو المترجم، فالتفاصيل هنا مع أزرارها.

### Booking an appointment, looking one up, cancelling it.

booking-resumed = لنكمل حجزك.
booking-ask-procedure = لأي علاج نحجز الموعد؟
booking-ask-clinic =
    { $count ->
        [one] هذه العيادة تقدّم { $procedure } ويمكن الحجز فيها من هنا. هل تناسبك؟
       *[other] أكثر من عيادة تقدّم { $procedure }. أيها تناسبك؟
    }
booking-ask-time = متى يناسبك الموعد في { $clinic }؟ يكفي ذكر اليوم، ومعه الساعة إن أمكن (بتوقيت سيول).
booking-times-offered = هذه الأوقات متاحة في { $clinic } (بتوقيت سيول). أيها يناسبك؟
booking-no-times = لا يوجد وقت متاح حينها في { $clinic }. أي يوم آخر يناسبك؟
booking-ask-residency =
    سؤال يطلبه القانون الكوري: هل لدى المريض إقامة مسجلة في كوريا أو تأمين صحي فيها؟
    لا تُرسل إجابتك إلى دائرة الهجرة.
booking-ask-details =
    اقتربنا من النهاية. يُرجى كتابة ما يلي في رسالة واحدة:
    – اسم المريض كما في جواز السفر
    – رقم هاتف أو بريد إلكتروني
    وللمتابعة تحتاج العيادة إلى موافقتين، وسأطلبهما بعد ذلك.
booking-ask-name = ما اسم المريض كما في جواز السفر؟
booking-ask-contact = كيف يمكن التواصل معك؟ يُرجى كتابة رقم هاتف مع رمز البلد، أو بريد إلكتروني.
booking-ask-consent =
    للحجز أحتاج إلى موافقتك على أمرين:
    1. أن نحفظ ما يخص صحة المريض من أجل هذا الموعد؛
    2. أن نرسله مع الاسم ووسيلة التواصل إلى { $clinic }.
    يمكنك سحب موافقتك في أي وقت. هل لنا موافقتك على الأمرين؟
booking-summary = يُرجى مراجعة البيانات. هل أرسلها؟
booking-terms = شروط العيادة: { $terms }
booking-confirmed =
    موعدك مؤكد. رمز الحجز: { $code }
    يُرجى الاحتفاظ بالرمز، فبه يمكنك عرض الموعد أو إلغاؤه هنا.
booking-requested =
    طلبك الآن لدى العيادة، وهو غير مؤكد بعد. على العيادة الرد قبل هذا الوقت: { $deadline }.
    رمز الحجز: { $code }
booking-resident =
    شكرًا على الإجابة. بحسب القانون هذه الخدمة للزوار فقط، فلا يمكنني الحجز لمن لديه إقامة أو تأمين في كوريا.
    يمكنك حجز الموعد مباشرة مع { $clinic }: { $phone }. ولأسئلة الإقامة يجيب الرقم 1345 بلغات كثيرة.
booking-no-consent = أتفهّم ذلك. من دون الموافقتين لا يمكنني إرسال طلب الموعد. يمكنك أيضًا الاتصال بالعيادة مباشرة: { $clinic }، { $phone }.
booking-not-sent =
    حسنًا، لم يُرسل شيء. بياناتك محفوظة لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. ما الذي نغيّره؟
booking-paused =
    حسنًا، نتوقف هنا. بياناتك محفوظة لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
booking-problem-closed = هذا الوقت خارج ساعات العمل في { $clinic }.
booking-problem-past = هذا الوقت قد مضى.
booking-problem-full = هذا الوقت محجوز.
booking-problem-not-offered = بحسب دليلنا، لا نجد { $procedure } ضمن خدمات { $clinic }.
booking-problem-not-bookable = لا يمكنني الحجز في { $clinic }: لم أتمكن من التحقق من تسجيلها لاستقبال المرضى الدوليين.
booking-consultation-first = الخطوة الأولى قبل { $procedure } هي الاستشارة، ولذلك أحجز لك الاستشارة. وما بعدها يقرره الطبيب معك.
booking-records-first = قبل { $procedure } يراجع المستشفى السجلات الطبية أولًا، فلا يمكن حجز ساعة محددة. سيساعدك في ذلك أحد الموظفين.
booking-conflict = عذرًا، حُجز هذا الوقت قبل لحظات.
booking-limit =
    لدينا بوسيلة التواصل هذه { $count ->
        [zero] { $count } حجز قائم
        [one] حجز واحد قائم
        [two] حجزان قائمان
        [few] { $count } حجوزات قائمة
        [many] { $count } حجزًا قائمًا
       *[other] { $count } حجز قائم
    }. يُرجى إلغاء حجز أولًا، أو طلب التحدث مع موظف.
booking-name-unclear = لم يتضح لي الاسم. يُرجى كتابته كما في جواز السفر.
booking-contact-unclear = لم أجد في ذلك رقم هاتف أو بريدًا إلكترونيًا.
booking-nothing-open = لا يوجد حجز غير مكتمل لنتابعه.
availability = الأوقات المتاحة في { $clinic } (بتوقيت سيول):
availability-which = في أي عيادة وأي يوم أبحث؟
lookup-ask-code = ما رمز حجزك؟ يبدأ بالحرفين GC.
lookup-ask-proof = للتأكد من أن الحجز لك: ما رقم الهاتف أو البريد الإلكتروني أو اسم العائلة المسجل فيه؟
booking-shown = هذا حجزك:
booking-not-found = لم أجد حجزًا بهذا الرمز مع هذه المعلومة. يُرجى التحقق منهما معًا.
lookup-locked = كثرت المحاولات غير الصحيحة. يُرجى الانتظار قليلًا، أو طلب التحدث مع موظف.
booking-cancelled = أُلغي الحجز { $code }، وأبلغنا { $clinic } بذلك.
booking-already-cancelled = الحجز { $code } ملغى من قبل.
state-requested = طلب غير مؤكد بعد
state-confirmed = مؤكد
state-cancelled = ملغى
state-declined = اعتذرت العيادة عن قبوله
state-arrived = سُجّل الحضور
state-completed = انتهت الزيارة
state-no-show = لم يُسجَّل حضور
state-held = محجوز لك مؤقتًا
booking-ask-another = هذه الأوقات ما زالت متاحة (بتوقيت سيول). أيها يناسبك؟
state-will-be-confirmed = يصبح مؤكدًا فور الإرسال
state-will-be-requested = طلب ينتظر تأكيد العيادة
lookup-stopped = حسنًا، بقي الحجز كما هو.
booking-cannot-cancel = لم يعد إلغاء هذا الحجز ممكنًا: مضى وقته أو أغلقته العيادة. يمكن لأحد الموظفين مساعدتك.

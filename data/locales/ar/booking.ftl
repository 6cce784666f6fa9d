### Booking an appointment, looking one up, moving it, cancelling it.

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
booking-ask-name = ما اسم المريض كما في جواز السفر؟
booking-ask-contact = كيف يمكن التواصل معك؟ يُرجى كتابة رقم هاتف مع رمز البلد، أو بريد إلكتروني.
booking-summary = يُرجى مراجعة البيانات. هل أرسلها؟
booking-terms = شروط العيادة: { $terms }
booking-confirmed =
    موعدك مؤكد. رمز الحجز: { $code }
    يُرجى الاحتفاظ بالرمز، فبه يمكنك عرض الموعد أو إلغاؤه هنا.
booking-requested =
    طلبك الآن لدى العيادة، وهو غير مؤكد بعد. من المتوقع أن ترد العيادة قبل هذا الوقت: { $deadline } (بتوقيت سيول).
    رمز الحجز: { $code }
booking-resident =
    شكرًا على الإجابة. بحسب القانون هذه الخدمة للزوار فقط، فلا يمكنني الحجز لمن لديه إقامة أو تأمين في كوريا.
    يمكنك حجز الموعد مباشرة مع { $clinic }: { $phone }. ولأسئلة الإقامة يجيب الرقم 1345 بلغات كثيرة.
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
booking-ask-details =
    اقتربنا من النهاية. يُرجى كتابة ما يلي، في النموذج أو في رسالة واحدة:
    – اسم المريض كما في جواز السفر
    – رقم هاتف مع رمز البلد، أو بريد إلكتروني
booking-ask-details-other =
    اقتربنا من النهاية. يُرجى كتابة ما يلي، في النموذج أو في رسالة واحدة:
    – اسم الشخص الذي سيتلقى العلاج، كما في جواز السفر
    – رقم هاتف مع رمز البلد، أو بريد إلكتروني، للتواصل معك
booking-ask-details-child =
    اقتربنا من النهاية. يُرجى كتابة ما يلي، في النموذج أو في رسالة واحدة:
    – اسم الطفل كما في جواز السفر
    – اسمك بصفتك أحد الوالدين أو ولي أمر الطفل
    – رقم هاتف مع رمز البلد، أو بريد إلكتروني
booking-back-procedure = نعود إلى حجزك: لأي علاج؟
booking-back-clinic = نعود إلى حجزك: أي عيادة تناسبك؟
booking-back-time = نعود إلى حجزك: أي وقت يناسبك؟
booking-back-residency = نعود إلى حجزك: هل لدى المريض إقامة مسجلة في كوريا أو تأمين صحي فيها؟
booking-back-details = نعود إلى حجزك: ما اسم المريض، وكيف يمكن التواصل معك؟
booking-back-contact = نعود إلى حجزك: كيف يمكن التواصل معك؟
booking-clinics-relaxed = لا توجد عيادة تجمع كل رغباتك لهذا العلاج: { $procedure }. هذه هي الأقرب إليها:
booking-needs-review = شكرًا على هذه المعلومة. سيطّلع أحد العاملين في العيادة على ذلك أولًا، ولهذا أرسله طلبًا ينتظر التأكيد. ويُرجى إخبار الطبيب أيضًا.
booking-summary-consent =
    يُرجى مراجعة البيانات. للإرسال أحتاج إلى موافقتك على أمرين:
    – أن نحفظ ما يخص صحة المريض من أجل هذا الموعد؛
    – أن نرسله مع الاسم ووسيلة التواصل إلى { $clinic }.
    يمكنك سحب موافقتك في أي وقت. الإجابة بنعم موافقة على الأمرين. هل أرسل البيانات؟
booking-not-sent =
    حسنًا، لم يُرسل شيء. بياناتك محفوظة لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. يمكنك تغيير شيء منها، أو الاتصال بالعيادة مباشرة: { $clinic }، { $phone }.
booking-resident-no-clinic = شكرًا على الإجابة. بحسب القانون هذه الخدمة للزوار فقط. أما من لديه إقامة أو تأمين في كوريا، فالتواصل مع العيادات مباشرة متاح له.
booking-problem-too-far = ذلك اليوم ما زال بعيدًا، ولم تفتح العيادات مواعيدها لتلك الفترة بعد.
booking-problem-holiday = لا دوام في { $clinic } ذلك اليوم، فهو عطلة رسمية في كوريا: { $holiday }.
booking-problem-weekday = لا دوام في { $clinic } في هذا اليوم من الأسبوع.
booking-problem-hours = تلك الساعة خارج ساعات العمل في { $clinic }.
booking-problem-break = تلك الساعة وقت استراحة الظهر في { $clinic }.
booking-problem-no-woman-doctor = بحسب ما لدينا من معلومات، لا توجد في { $clinic } طبيبة تقدّم { $procedure }.
booking-problem-no-man-doctor = بحسب ما لدينا من معلومات، لا يوجد في { $clinic } طبيب رجل يقدّم { $procedure }.
booking-cancelled-late = أُلغي الحجز { $code }، وأبلغنا { $clinic } بذلك. كانت مهلة الإلغاء المجاني قد انتهت، ولذلك تسري شروط العيادة.
booking-cannot-move = لم يعد تغيير هذا الموعد ممكنًا. يمكن لأحد الموظفين مساعدتك.
move-ask-time = ما الموعد الجديد الذي يناسبك (بتوقيت سيول)؟
move-back-time = نعود إلى حجزك: أي وقت جديد يناسبك؟
move-ask-confirmed = هل أنقل موعدك في { $clinic } من { $old } إلى { $new } (بتوقيت سيول)؟
move-ask-confirmed-late = هل أنقل موعدك في { $clinic } من { $old } إلى { $new } (بتوقيت سيول)؟ انتهت مهلة التغيير المجاني، وقد تسري شروط العيادة.
booking-moved = نُقل موعدك، والموعد الجديد مؤكد. رمز الحجز لم يتغير: { $code }
booking-moved-requested =
    الموعد الجديد الآن طلب لدى العيادة. من المتوقع أن ترد العيادة قبل هذا الوقت: { $deadline } (بتوقيت سيول). أما الموعد القديم فلم يعد محجوزًا لك.
    رمز الحجز لم يتغير: { $code }
holiday-new-years-day = رأس السنة الميلادية
holiday-seollal = رأس السنة القمرية (سولال)
holiday-independence-movement-day = يوم حركة الاستقلال
holiday-labor-day = عيد العمال
holiday-childrens-day = يوم الطفل
holiday-buddhas-birthday = يوم ميلاد بوذا
holiday-memorial-day = يوم الذكرى الوطني
holiday-constitution-day = يوم الدستور
holiday-liberation-day = يوم التحرير
holiday-chuseok = عيد الحصاد (تشوسوك)
holiday-national-foundation-day = يوم التأسيس الوطني
holiday-hangul-day = يوم الأبجدية الكورية (هانغل)
holiday-christmas = عيد الميلاد
holiday-local-election-day = يوم الانتخابات المحلية
holiday-assembly-election-day = يوم انتخابات الجمعية الوطنية
holiday-presidential-election-day = يوم الانتخابات الرئاسية
holiday-temporary-holiday = عطلة إضافية قررتها الحكومة
holiday-substitute = يوم العطلة البديل عن { $holiday }
booking-noted = تم تدوين ذلك: { $what }.

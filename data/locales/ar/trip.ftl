### Planning a trip: three short questions, then a plan for the days or why none fits. All times are Seoul’s.
### Figures (lengths, days, hours) come as values. Nothing is booked by a plan: never “booked”, “reserved” or “confirmed”.

## The questions of the form. Asked one at a time, and asked again in the same words.

trip-ask-procedure = أي علاج نرتّب له وقتًا في رحلتك؟
trip-ask-arrival = متى تهبط طائرتك في كوريا، وفي أي مطار؟ مثال: الثلاثاء الساعة التاسعة صباحًا، إنتشون.
trip-ask-departure = الوصول: { $arrival }. متى تقلع رحلة العودة؟ مثال: الجمعة مساءً، أو «سأبقى خمسة أيام».

## The answers. A card with the plan, or with the source of the figure, stands below.

trip-fits =
    بحسب جدول المواعيد، الوقت يكفي: { $procedure } في { $clinic }. ولما بعد العلاج اعتمدت أطول مدة في مصادرنا: { $longest }. الطبيب هو من يقرر متى يمكنك السفر جوًا، فالأنسب تذكرة قابلة للتغيير. لم يُحجز شيء بعد.
trip-fits-unknown =
    المواعيد تسمح: { $procedure } في { $clinic }. لكن ليس لدي مصدر يذكر بعد كم من الوقت يمكن السفر جوًا. يُرجى سؤال العيادة قبل شراء التذكرة؛ والسؤال مكتوب أدناه. لم يُحجز شيء بعد.
trip-too-short =
    هذه الرحلة أقصر مما يلزم لهذا العلاج: { $procedure }. أطول مدة في مصادرنا { $longest }، فينقص الرحلة { $missing }: الأنسب أن تكون العودة يوم { $day } أو بعده. والطبيب هو من يقرر متى يمكنك السفر جوًا.
trip-too-short-hours =
    الوقت بين الهبوط والإقلاع لا يكفي لهذا العلاج: { $procedure }، في ساعات عمل { $clinic }. حسابنا للوقت: من الهبوط إلى العيادة { $after }، ومن العيادة إلى إقلاع الطائرة { $before }.
trip-no-free-time = لدى { $clinic } ساعات عمل خلال رحلتك، لكن لا يوجد حينها وقت متاح لهذا العلاج: { $procedure }.
trip-closed = لا دوام في { $clinic } حين يمكنك الحضور: { $day } ({ $why }).
trip-why-weekday = ليس من أيام العمل
trip-why-closure = إغلاق قررته العيادة
trip-hours = هل يكفي الوقت لهذا العلاج: { $procedure }؟ ذلك يتوقف على الساعات. يُرجى ذكر اليوم والساعة لهبوط طائرتك ولإقلاع رحلة العودة.
trip-past = بحسب التقويم، مضى موعد رحلة العودة المذكور. يُرجى ذكر أيام الرحلة من جديد.
trip-wrong-order = موعد العودة هذا قبل موعد الوصول، فلنبدأ من جديد.
trip-records-first = قبل { $procedure } يراجع المستشفى السجلات الطبية أولًا، ثم يحدد الموعد. يُرجى عدم شراء تذكرة قبل ذلك. يمكنني فتح طلب لك الآن.
trip-not-offered = بحسب معلوماتنا، ليس في دليلنا لهذه الرحلة عيادة يمكنني الحجز فيها وتقدّم هذا العلاج: { $procedure }.
trip-not-offered-clinic = لا يمكنني ترتيب { $procedure } في { $clinic }: بحسب معلوماتنا هذا العلاج غير متوفر هناك، أو لم أتمكن من التحقق من التسجيل اللازم لاستقبال المرضى من الخارج.
trip-stopped = حسنًا، نترك الخطة. هل من شيء آخر أساعدك فيه؟

## The card of the plan: one row for each step, in the order of time

card-trip = خطة رحلتك
trip-airport = { $airport }، بتوقيت سيول
label-trip-land = الهبوط
label-trip-clinic = الحضور إلى العيادة ممكن من
label-trip-appointment = الموعد
label-trip-consultation = الاستشارة
label-trip-treatment = أقرب وقت للعلاج
label-trip-rest = الراحة في كوريا حتى
label-trip-fly = أقرب وقت لرحلة العودة
label-trip-leave = التوجه إلى المطار قبل
label-trip-departure = رحلة العودة
trip-ask-clinic = غير معروف: يُرجى سؤال العيادة
trip-buffers = حسابنا للوقت: من الهبوط إلى العيادة { $after }، ومن العيادة إلى إقلاع الطائرة { $before }.
trip-consultation = الاستشارة أولًا. والطبيب هو من يقرر العلاج ويحدد تاريخه.
trip-marks = قد تبقى الكدمات أو التورم، بحسب أطول مدة في مصادرنا: { $length }.
trip-sessions = تذكر المصادر أكثر من جلسة؛ وفي هذه الخطة جلسة واحدة.
trip-after = إن ظهرت مشكلة بعد مغادرة كوريا: عند أمر مفاجئ أو شديد يجب الاتصال برقم الطوارئ المحلي، ثم بعيادتك.
trip-after-line = يمكن الاتصال بمركز دعم المرضى الدوليين (Medical Korea) من الخارج: { $number }.

## The question to the clinic: shown in Korean and in the reader’s language, to be sent or shown. Polite, from the patient.

card-trip-question = سؤال للعيادة
trip-question = أنوي إجراء هذا العلاج: { $procedure }، يوم { $day }، وموعد رحلة عودتي { $flight }. متى يمكنني السفر جوًا بعد العلاج، من فضلكم؟

## The calendar file. A locked screen may show the titles: no treatment and no clinic in them.

card-trip-file = الخطة لتقويمك
trip-ics-appointment = موعد
trip-ics-note = { $place }. خطة وليست حجزًا.

## Buttons (at most 22 characters)

reply-trip-book = حجز هذا الموعد
reply-trip-again = تواريخ أخرى
reply-trip-stay = العودة { $day }

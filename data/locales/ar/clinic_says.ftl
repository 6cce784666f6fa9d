### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    أكدت العيادة { $clinic } موعدك: { $time } (بتوقيت سيول).
    رمز الحجز: { $code }. به يمكنك عرض الموعد أو نقله أو إلغاؤه هنا.
clinic-says-declined =
    لا تستطيع العيادة { $clinic } قبول طلبك لهذا الوقت: { $time } (بتوقيت سيول). { $why }
    لم يعد هذا الوقت محجوزًا لك. يمكن البحث عن وقت آخر أو عيادة أخرى.
clinic-says-cancelled =
    ألغت العيادة { $clinic } موعدك: { $time } (بتوقيت سيول). { $why }
    نأسف لذلك. يمكن البحث عن وقت آخر أو عيادة أخرى.
clinic-says-proposed =
    تقترح العيادة { $clinic } وقتًا آخر: { $new }. الوقت محفوظ لك حتى: { $until } (بتوقيت سيول).
    عند اختياره يصبح مؤكدًا فورًا. أما طلبك ({ $time }) فغير مؤكد بعد.
clinic-says-proposed-instead =
    تسأل العيادة { $clinic } هل يناسبك وقت آخر: { $new }. الوقت محفوظ لك حتى: { $until } (بتوقيت سيول).
    يبقى موعدك المؤكد ({ $time }) كما هو حتى اختيار الوقت الجديد.
clinic-says-why-no-time = لا يوجد موعد متاح في ذلك الوقت.
clinic-says-why-closed = العيادة مغلقة في ذلك الوقت.
clinic-says-why-not-offered = لا تقدّم العيادة هذا العلاج حاليًا.
clinic-says-why-records-needed = تحتاج العيادة إلى الاطلاع على التقارير الطبية أولًا.
clinic-says-why-not-suitable = لا تستطيع العيادة قبول طلب كهذا. ويمكن لطبيب فيها أو في مكان آخر أن يوضح لك السبب.
clinic-says-why-other = لم تذكر العيادة السبب.
reply-take-proposal = اختيار الوقت الجديد
reply-other-proposal = اختيار وقت آخر

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = صححت العيادة { $clinic } ما سجلته عن موعدك يوم { $time } (بتوقيت سيول). كانت قد سجلت «{ $was }» خطأً. والحالة الآن: { $state }.
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = حسنًا، لم يعد الوقت الجديد محفوظًا. طلبك باقٍ كما هو: { $time } (بتوقيت سيول)، وهو غير مؤكد بعد وننتظر رد العيادة.
clinic-says-kept-confirmed = حسنًا، لم يعد الوقت الجديد محفوظًا. موعدك المؤكد باقٍ كما هو: { $time } (بتوقيت سيول).

### “Where is that from?”, telephone lines, and what may have changed since. Figures, dates and names come as values.

reply-source = ما المصدر؟
sources-answer =
    آخر معلومات ذكرتها لك تستند إلى المصادر أدناه. وربما تغيّرت منذ ذلك الوقت، فيُرجى سؤال العيادة أو الجهة المعنية قبل الاعتماد عليها.
sources-none =
    لم أذكر لك بعد معلومة لها مصدر يمكنني تسميته. يمكنك السؤال عن علاج أو سعر أو عيادة، وعندها أذكر المصدر.
card-sources = المصادر
source-line = { $name } ({ $kind })، { $date }
source-line-undated = { $name } ({ $kind })، صفحة بلا تاريخ، قرأناها بتاريخ { $read }
source-line-directory = { $name } (دليل العيادات)، { $date }

line-120 = معلومات مدينة سيول (داسان)
line-1339 = الأمراض المعدية؛ ليس للطوارئ
line-hours = الرقم { $number }، من { $opens } إلى { $closes }: { $languages } (معلومة بتاريخ { $known })
line-hours-weekdays = الرقم { $number }، من الاثنين إلى الجمعة، من { $opens } إلى { $closes }: { $languages } (معلومة بتاريخ { $known })
line-more-weekdays =
    الرقم { $number }: { $count ->
        [zero] { $count } لغة
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    } من الاثنين إلى الجمعة، من { $opens } إلى { $closes }، وفي غير ذلك: { $languages } (معلومة بتاريخ { $known })
lines-old = كان آخر تأكيد لبعض هذه المعلومات منذ زمن طويل كما تبيّن التواريخ، وربما تغيّرت.
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = بيانات تجريبية

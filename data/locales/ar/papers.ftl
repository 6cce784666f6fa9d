### Papers and visas: lists to keep. Names of visas and dates come from facts.

papers-answer =
    هذه قائمة للاحتفاظ بها. فيها ما تطلبه العيادات عادةً، وستخبرك عيادتك بما تحتاج إليه.
    كيف سيكون دخولك إلى كوريا، بتأشيرة أم بغيرها؟ بعد إجابتك يمكنني إضافة الأوراق اللازمة لذلك.
papers-answer-procedure = هذه قائمة للاحتفاظ بها، لهذا العلاج: { $procedure }. فيها ما تطلبه العيادات عادةً، وستخبرك عيادتك بما تحتاج إليه.

## Titles of the lists

card-papers = ما يلزم إحضاره
card-papers-also = ولهذا العلاج أيضًا
card-papers-journey = لطلب التأشيرة
card-papers-resident = لمن يقيم في كوريا
card-papers-ask = أسئلة لعيادتك
card-visa-change = لعلاج أطول
card-keta = تصريح السفر K-ETA

## Lines of the lists: things to bring

paper-passport = جواز السفر
paper-doctors-note = تقرير من الطبيب أو التشخيص
paper-results = نتائج الفحوص الحديثة
paper-images = صور الأشعة وغيرها على قرص
paper-medicines = قائمة بأدويتك
paper-allergies = ما لديك من حساسية
paper-operations = العمليات السابقة: ما هي ومتى
paper-policy = وثيقة التأمين
paper-face-operations = العمليات السابقة في الوجه: ما هي ومتى
paper-dental-work = كل ما أُجري لأسنانك من علاج
paper-prescription = آخر وصفة نظارات أو عدسات
paper-hormone-results = نتائج فحوص الهرمونات المتوفرة لديك
paper-tube-images = أشعة قناتي فالوب، إن أُجريت
paper-marriage = إثبات الزواج، للأزواج
paper-all-records = كل السجلات الطبية حتى الآن: بدونها قد لا يستطيع المستشفى إبداء رأي
paper-all-images = كل صور الأشعة حتى الآن
paper-form = نموذج الطلب
paper-photo = صورة شخصية
paper-booking = إثبات الحجز في عيادة كورية
paper-funds = إثبات القدرة المالية
paper-family = إثبات صلة القرابة، للمرافقين
paper-resident =
    إن كان لديك إقامة مسجلة في كوريا أو تأمين صحي فيها، يُرجى إحضار ما يثبت ذلك وإخبار العيادة: يكون الحجز معها مباشرة، لا عبر هذه الخدمة.
    وحامل تأشيرة G-1 دون تأمين صحي كوري يُعد مريضًا قادمًا من الخارج.

## Lines of the list of questions. Never an instruction of ours: only that the clinic must be asked.

ask-medicines = الأدوية: ما يُؤخذ منها وما لا يُؤخذ تحدده العيادة نفسها. يجب عدم إيقاف أي دواء قبل سؤالها.
ask-fasting = هل يُسمح بالأكل والشرب قبل الموعد
ask-deposit = الدفعة المقدمة: كم هي، وحتى متى يمكن الإلغاء
ask-refund = شروط استرداد المال كتابةً
ask-vat = هل يشمل عرض السعر ضريبة القيمة المضافة
ask-whole-price = السعر المتوقع كاملًا، ومن الوكالة أيضًا إن وُجدت
ask-aftercare = بمن يكون الاتصال بعد العلاج، ليلًا ومن الخارج أيضًا
ask-certificate = شهادة بالإنجليزية قبل مغادرة كوريا
ask-lenses = قبل الموعد بكم يجب التوقف عن لبس العدسات اللاصقة
ask-passport-photo = شهادة تُبرز عند فحص الجوازات، إن لم يعد الوجه يشبه صورة جواز السفر

## Visas

visa-short =
    مدة الإقامة المذكورة: { $stay }. تأشيرة العلاج لها { $visa }، وأطول إقامة بها { $days }. أما هل يحتاج جواز سفرك إلى تأشيرة، فيمكن للسفارة أن تجيبك.
    ويمكن لأفراد الأسرة المقربين الذين يرعون المريض التقديم أيضًا. والقرار للسفارة.
visa-long =
    مدة الإقامة المذكورة: { $stay }، وهي أطول مما تسمح به تأشيرة العلاج القصيرة ({ $days }). للعلاج الأطول توجد تأشيرة { $visa }.
    ويمكن لأفراد الأسرة المقربين الذين يرعون المريض التقديم أيضًا. والقرار للسفارة.
visa-keta-answer = تصريح K-ETA إذن سفر وليس تأشيرة. هنا ما هو معروف عنه، مع تاريخه. وللعلاج الذي يحتاج إلى تأشيرة، يُرجى سؤال السفارة.
visa-invitation = رسالة الدعوة تصدرها العيادة التي تعالجك: يُرجى طلبها عند حجز الموعد.
visa-change = لا تُمدَّد الإقامة بتأشيرة { $short } إلا في حالات خاصة. وللعلاج الأطول يكون الانتقال إلى تأشيرة { $long }.
visa-keta-terms =
    كان الرسم { $fee }، ومدة الصلاحية { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    } (معلومة بتاريخ { $known }).

## Buttons (22 characters at most)

reply-papers-entry = { $entry }
reply-visa = التأشيرة

## Refunds of tax: titles of cards, and a line

card-refund-hotels = الإقامة في الفنادق
card-refund-goods = مشتريات المتاجر
tax-refund-goods = ما زال استرداد الضريبة متاحًا عن مشتريات السياح. ويمكن للمتجر أن يخبرك هل يشارك فيه.

### Where to stay, the centre's programmes, longer stays. Neutral: no “best”, no promise.

accommodation-listed =
    هذه فنادق ذكرتها الجهة التي تدير هذه الخدمة؛ وهي قائمة لا توصية. يُرجى سؤال الفندق عن الأسعار وعن سهولة الدخول والحركة فيه.
    وقد تعرف عيادتك فنادق أخرى قريبة.
card-hotels = فنادق ذكرتها الجهة المشغّلة
label-hotel = الفندق
hotel-in-area = { $hotel }، { $area }
culture-answer = سبق أن أقام مركز غانغنام للسياحة العلاجية برامج ثقافية للزوار. ولا أعرف لها جدولًا ثابتًا: يُرجى سؤال المركز قبل الذهاب.
card-culture = من برامج المركز
label-culture-held = أُقيم بتاريخ
culture-talk = محاضرة عن الصحة
culture-colours = درس عن الألوان المناسبة لكل شخص
culture-skin = نظرة إلى البشرة بجهاز، ولا تغني عن الطبيب
long-stay-answer =
    يأتي بعض الناس للتعافي أو لإعادة التأهيل، أو لإقامة أطول، أو بسبب مرض مزمن. يمكنني عرض ما في دليلنا لذلك، ولا أعد بأي نتيجة.
    في الأمراض المزمنة يطّلع المستشفى أولًا على سجلاتك الطبية.
card-long-stay = أقصى مدة للإقامة
long-stay-visa = أطول إقامة بتأشيرة { $short }: { $days }. ولعلاج أطول: تأشيرة { $long }.

## Buttons (22 characters at most)

reply-culture = برامج ثقافية
reply-long-stay = الإقامة الطويلة
reply-stay = مكان الإقامة

### Serious illness and care that begins with the records: cancer, transplants, heart, children, IVF, joints, spine.

complex-answer =
    { $procedure }: { $description }
    يقرأ المستشفى السجلات الطبية قبل أن يحدد موعدًا. أما هل يمكنه المساعدة، فيقرره أطباؤه.
complex-price-unknown =
    لا أجد عن { $procedure } سعرًا من مصدر يمكنني ذكره، ولذلك لن أخمّن. يحدد المستشفى السعر بعد قراءة السجلات الطبية؛ ويُرجى طلبه مكتوبًا.

## Cards; each names its source.

card-notes = معلومات مفيدة
note-approved-korea = حاصل على ترخيص في كوريا، ويُباع فيها منذ عام { $since }.
note-not-approved-usa = لم ترخّص الهيئة الأمريكية (FDA) هذه الحقنة.
note-outpatient = يُجرى دون مبيت في المستشفى.
note-only-at = لا يوجد في كوريا إلا في: { $hospitals }.
note-storage-embryos = مدة حفظ الأجنّة المجمدة: { $length }.
note-storage-eggs = حفظ البويضات المجمدة غير محدد بمدة.
note-long-visa = لإقامة طويلة يمكن السؤال عن تأشيرة { $visa }.

card-unsuited = حالات لا تناسبها هذه الطريقة
unsuited-unfit-to-travel = مرضى لا تسمح حالتهم بالسفر
unsuited-fast-progress = مرض يتقدم بسرعة
unsuited-records-missing = حالات بلا سجلات طبية ولا صور أشعة
unsuited-no-interruption = علاج لا يمكن قطعه

card-own-paper = ورقة ستُطلب منك
card-guide = قبل السفر
guide-own-doctor = استشارة طبيبك أولًا.
guide-long-flights = رحلات الطيران الطويلة قد تؤثر في النتيجة: يُرجى السؤال عن رحلتك.
guide-whole-cost = الحصول كتابةً على التكلفة المتوقعة كاملة، من العيادة ومن الوكالة إن وُجدت.
guide-aftercare = ترتيب العناية في بلدك بعد العودة.
card-places = أين يوجد في دليلنا
clinic-in-place = { $clinic }، { $place }

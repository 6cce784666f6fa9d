### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = لم ترد { $clinic } على طلبك { $code } ضمن المهلة. ما زال طلبًا: لم يُؤكد ولم يُرفض. يتواصل أحد الموظفين مع العيادة الآن وسيكتب لك.
life-unanswered-choose = لم ترد { $clinic } على طلبك { $code } ضمن المهلة. ما زال طلبًا، ويتواصل أحد الموظفين مع العيادة الآن. يمكنك الانتظار، أو طلب أحد هذه الأوقات الأخرى هناك (بتوقيت سيول)، أو اختيار عيادة أخرى.
life-other-clinics = عيادات أخرى لديها وقت متاح
life-told-confirmed = أكدت { $clinic } موعدك: { $when } (بتوقيت سيول). رمز الحجز: { $code }.
life-told-declined = اعتذرت { $clinic } عن قبول الطلب { $code }: { $when } (بتوقيت سيول). نأسف لذلك. يمكننا البحث عن وقت آخر أو عيادة أخرى.
life-told-cancelled = أُلغي موعدك { $code } لدى { $clinic }: { $when } (بتوقيت سيول). جاء الإلغاء من العيادة أو من فريقنا. نأسف لذلك. يمكننا البحث عن وقت آخر أو عيادة أخرى.
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = سُجّل الطلب: { $paper }. يطلبها أحد الموظفين من { $clinic } ويكتب لك قبل { $deadline } (بتوقيت سيول). والعيادة هي من يقرر إصدارها. رقم هذا الطلب: { $code }.
life-paper-not-now = لا يمكن طلب هذه الورقة بهذا الحجز الآن. يمكن لأحد الموظفين مساعدتك.
life-paper-open = مطلوبة، الرد قبل { $deadline }
life-paper-waiting = لدى العيادة، الرد قبل { $deadline }
life-paper-closed = وصل الرد
label-paper-invitation = رسالة دعوة
label-paper-certificate = شهادة بالإنجليزية
label-own-time = بتوقيتك
card-confirmation = تأكيد للطباعة
card-calendar = الموعد لتقويمك
reply-invitation = طلب رسالة دعوة
reply-certificate = طلب شهادة إنجليزية
reply-cancel-request = إلغاء الطلب
reply-show-booking = عرض حجزي
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = موعد (غير مؤكد بعد)
life-ics-cancelled = موعد (ملغى)
life-ics-note = { $clinic }: { $state }. رمز الحجز: { $code }.
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = حسنًا. إذا توفر وقت لدى { $clinic } قبل { $until } (بتوقيت سيول) فسأكتب لك هنا. من طلب أولًا يُبلَّغ أولًا. لا يوجد حجز بعد.
life-wait-offer = توفر وقت لدى { $clinic }: { $when } (بتوقيت سيول). نحفظه لك حتى { $deadline } (بتوقيت سيول)، ولم يُحجز بعد. هل يناسبك؟
life-wait-stopped = حسنًا، توقف البحث عن وقت متاح.
reply-wait = إبلاغي إذا توفر وقت
reply-wait-stop = إيقاف الانتظار

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = صدرت، وترسلها العيادة إليك
life-paper-at-clinic = صدرت، وتُستلم من العيادة
life-paper-refused = العيادة لا تصدرها
life-paper-unanswered = أُغلق الطلب دون رد من العيادة
life-told-paper-sent = { $paper }، الحجز { $code }: أصدرتها العيادة، وتقول إنها أرسلتها إليك. إن لم تصلك، فيمكنك الكتابة إلينا في المحادثة.
life-told-paper-at-clinic = { $paper }، الحجز { $code }: أصدرتها العيادة، ويمكنك استلامها هناك. يُرجى إحضار جواز السفر.
life-told-paper-refused = { $paper }، الحجز { $code }: لا تصدرها العيادة. نأسف لذلك. يمكن لأحد الموظفين البحث معك عن حل آخر.
life-told-paper-unanswered = { $paper }، الحجز { $code }: لم ترد علينا العيادة، فأغلقنا الطلب. لم يصدر شيء. يمكن لأحد الموظفين البحث معك عن حل آخر.
life-subject-paper = رد بشأن أوراقك

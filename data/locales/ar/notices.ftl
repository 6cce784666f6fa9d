### What we write by ourselves: reminders before a visit, a question and care after it.
### A lock screen shows these texts and subjects: they name no clinic, no treatment and no field of medicine.

# { $time }: day and hour. Where to go stands on the card below.
notice-day-before =
    تذكير بموعدك: { $time } (بتوقيت سيول).
    في البطاقة مكان الموعد، والعنوان بالكورية لعرضه على السائق.
notice-two-hours =
    اقترب موعدك: { $time } (بتوقيت سيول).
    في البطاقة العنوان بالكورية لعرضه على السائق.
notice-unconfirmed =
    طلبك غير مؤكد بعد: { $time } (بتوقيت سيول).
    يُرجى عدم الانطلاق قبل تأكيد العيادة. ويمكن لأحد الموظفين مساعدتك.
notice-visit = هل تم موعدك يوم { $day }؟ إن سار الأمر على نحو مختلف، يُرجى كتابة ذلك هنا وسيساعدك أحد الموظفين.
notice-care =
    كيف حالك منذ يوم { $day }؟ لا يمكننا الحكم على حالتك هنا، فذلك للطبيب وحده.
    إن كان هناك أمر مفاجئ أو شديد، يجب الاتصال فورًا دون انتظار: الرقم 119 في كوريا، وخارجها رقم الطوارئ المحلي. وفي البطاقة من يمكن التواصل معه عند أي قلق آخر.
notice-care-end = هذه آخر رسالة منا عن هذا الموعد.
notice-rating =
    كيف كانت خدمتنا قبل موعدك وبعده؟
    لا يقرأ الجواب إلا فريقنا، ولا يُنشر أبدًا. ويمكن أيضًا كتابة بضع كلمات.

## Mail: subjects and the line at the foot

notice-subject-reminder = تذكير من كونسيرج غانغنام
notice-subject-visit = سؤال من كونسيرج غانغنام
notice-subject-care = كيف حالك؟
notice-subject-rating = كيف كانت خدمتنا؟
# { $code }: booking code, { $link }: address of the chat.
notice-mail-foot = أرسل المساعد الآلي هذه الرسالة لأن هذا البريد مذكور في الحجز { $code }. يُرجى الرد في المحادثة لا بالبريد: { $link }

## Buttons (24 characters at most)

reply-notice-move = اختيار وقت آخر
reply-notice-cancel = إلغاء الموعد
reply-notice-question = لديّ سؤال
reply-notice-severe = أمر مفاجئ أو شديد
reply-rating-great = جيدة جدًا
reply-rating-good = جيدة
reply-rating-fair = مقبولة
reply-rating-poor = ضعيفة

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = نعم، تم الموعد
reply-visit-moved = لا، نُقل إلى وقت آخر
reply-visit-refused = لم تستقبلني العيادة
reply-rating-bad = سيئة جدًا
visit-told-yes = شكرًا لك، سُجّل جوابك.
visit-told-moved = شكرًا لك، سُجّل جوابك. إن لزمتك مساعدة في الموعد الجديد، فيمكنك الكتابة إلينا في المحادثة.
visit-told-refused = شكرًا لإخبارنا، ونأسف لذلك. سيسأل أحد الموظفين العيادة ويكتب لك.
visit-told-rated = شكرًا لك. لا يقرأ هذا إلا فريقنا، ولا يُنشر أبدًا.
visit-desk = بخصوص موعدك يوم { $day }: يتحقق أحد الموظفين مما حدث، وسيكتب لك قبل { $deadline } (بتوقيت سيول). ويبقى كلامك محفوظًا كما هو.
visit-page-again = جوابك حتى الآن: { $answer }. ويمكن تغييره هنا.
visit-page-words = بضع كلمات، عند الرغبة
visit-page-send = إرسال
visit-page-gone = لم يعد هذا الرابط صالحًا: مضى وقت طويل، أو تغيّر الموعد. يمكنك الكتابة إلينا في المحادثة.
notice-mail-open = الإجابة من هنا

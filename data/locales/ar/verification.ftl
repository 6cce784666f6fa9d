### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = البريد الإلكتروني
booking-ask-email = أي بريد إلكتروني يمكننا استخدامه؟ أرسل إليه رمزًا قصيرًا للتأكد من أن رسائلنا تصلك.
booking-back-email = نعود إلى حجزك: أي بريد إلكتروني يمكننا استخدامه؟
booking-ask-details-email =
    اقتربنا من النهاية. يُرجى كتابة ما يلي، في النموذج أو في رسالة واحدة:
    – اسم المريض كما في جواز السفر
    – بريد إلكتروني، أرسل إليه رمزًا قصيرًا
booking-ask-details-child-email =
    اقتربنا من النهاية. يُرجى كتابة ما يلي، في النموذج أو في رسالة واحدة:
    – اسم الطفل كما في جواز السفر
    – اسمك بصفة الوالدين أو ولي الأمر
    – بريد إلكتروني، أرسل إليه رمزًا قصيرًا
booking-phone-and-email = شكرًا، سجلت الرقم. الحجز من الموقع يحتاج أيضًا إلى بريد إلكتروني حتى تصلك أخبار حجزك بالتأكيد. أي بريد يمكننا استخدامه؟
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    أرسلت رمزًا من ستة أرقام إلى { $address }. يُرجى كتابته هنا. قبل ذلك لا يُرسل شيء إلى العيادة.
    { $kept }
email-code-back = نعود إلى حجزك: يُرجى كتابة الرمز المكون من ستة أرقام الذي وصل بالبريد.
email-code-again =
    أرسلت رمزًا جديدًا إلى { $address }. الرمز السابق لم يعد صالحًا.
    { $kept }
email-code-wrong =
    { $count ->
        [zero] هذا ليس الرمز الذي وصل بالبريد. لم تبقَ محاولات.
        [one] هذا ليس الرمز الذي وصل بالبريد. بقيت محاولة واحدة.
        [two] هذا ليس الرمز الذي وصل بالبريد. بقيت محاولتان.
        [few] هذا ليس الرمز الذي وصل بالبريد. بقيت { $count } محاولات.
        [many] هذا ليس الرمز الذي وصل بالبريد. بقيت { $count } محاولة.
       *[other] هذا ليس الرمز الذي وصل بالبريد. بقيت { $count } محاولة.
    }
email-code-none-left = لم يكن هذا الرمز صحيحًا أيضًا، ولم يعد صالحًا. هل أرسل رمزًا جديدًا؟
email-code-expired = انتهت صلاحية هذا الرمز. هل أرسل رمزًا جديدًا؟
email-code-shape = الرمز من ستة أرقام. يُرجى النظر في البريد مرة أخرى وكتابتها هنا.
# { $until }: day and hour
email-code-limit = أرسلت عدة رموز، ويمكن إرسال الرمز التالي بعد { $until } (بتوقيت سيول). قبل ذلك يمكن استخدام بريد آخر أو التحدث مع موظف.
email-hold-until = الموعد محفوظ لك حتى { $until } (بتوقيت سيول).
email-hold-lapsed = الموعد لم يعد محفوظًا لك. إذا كان لا يزال متاحًا عند كتابة الرمز فهو لك.

## Buttons (24 characters at most)

reply-code-again = إرسال مرة أخرى
reply-other-address = بريد آخر

## The letter: its subject names nothing personal

mail-code-subject = رمزك من Gangnam Concierge
mail-code-text =
    رمزك: { $code }

    يُرجى كتابته في المحادثة. الرمز صالح حتى { $until } (بتوقيت سيول).
    إذا لم يكن الطلب منك فلا حاجة إلى الرد: لن يحدث شيء.

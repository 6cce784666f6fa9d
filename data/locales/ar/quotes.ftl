### Quotes: a clinic is asked what a treatment would cost; its written answer comes back into the chat as a card.
### A quote is the clinic's own figure. We never compare the prices of two clinics.

quote-ask-procedure = لأي علاج نطلب عرض السعر؟
quote-ask-clinic =
    { $count ->
        [one] في دليلنا عيادة واحدة يمكن سؤالها عن هذا العلاج: { $procedure }. هل نسألها؟
        [two] أي عيادة نسأل عن هذا العلاج: { $procedure }؟ يمكنك اختيار واحدة أو كلتيهما. والترتيب لا علاقة له بالسعر.
        [few] أي عيادة نسأل عن هذا العلاج: { $procedure }؟ يمكنك اختيار واحدة منها أو العيادات كلها وعددها { $count }. والترتيب لا علاقة له بالسعر.
       *[other] أي عيادة نسأل عن هذا العلاج: { $procedure }؟ يمكنك اختيار واحدة منها أو العيادات كلها وعددها { $count }. والترتيب لا علاقة له بالسعر.
    }
quote-ask-contact = كيف يمكن للعيادة التواصل معك؟ يُرجى كتابة رقم هاتف مع رمز البلد، أو بريد إلكتروني.
form-quote = لعرض السعر
field-quote-words = ما يجب أن تعرفه العيادة
label-quote-words = معلومات للعيادة
quote-not-offered = بحسب دليلنا، هذا العلاج غير متوفر في { $clinic }.
quote-records-first = قبل تحديد سعر { $procedure } يراجع المستشفى السجلات الطبية أولًا. يمكنني فتح طلب لذلك.
quote-summary =
    هذا طلبك. إرساله موافقة منك على أمرين:
    – أن نحفظه، مع ما فيه عن الصحة، للحصول على عرض السعر؛
    – أن نرسله، مع وسيلة التواصل معك، إلى كل عيادة مذكورة في البطاقة.
    يمكنك سحب موافقتك في أي وقت. هل نرسله؟
quote-requested =
    { $count ->
        [one] شكرًا لك. طلبك الآن لدى أحد الموظفين، وسيسأل العيادة.
        [two] شكرًا لك. طلباك الآن لدى أحد الموظفين، وسيسأل العيادتين.
        [few] شكرًا لك. طلباتك الآن لدى أحد الموظفين، وسيسأل { $count } عيادات.
       *[other] شكرًا لك. طلباتك الآن لدى أحد الموظفين، وسيسأل العيادات وعددها { $count }.
    }
    يصلك الرد في هذه المحادثة. وهذا ليس حجزًا، ولا سعر بعد.
quote-not-sent = حسنًا، لم يُرسل شيء، ولن أحتفظ بشيء منه.
quote-shown = هذه حالة طلباتك لعروض الأسعار.
quote-withdrawn =
    { $count ->
        [zero] لم يُسحب أي طلب: ردّت العيادات من قبل، وما وصل من عروض أسعار يبقى كما هو.
        [one] سُحب طلبك، ولن يصل عنه عرض سعر.
        [two] سُحب طلبان. وما وصل قبل ذلك من عروض أسعار يبقى كما هو.
        [few] سُحبت { $count } طلبات. وما وصل قبل ذلك من عروض أسعار يبقى كما هو.
        [many] سُحب { $count } طلبًا. وما وصل قبل ذلك من عروض أسعار يبقى كما هو.
       *[other] سُحب { $count } طلب. وما وصل قبل ذلك من عروض أسعار يبقى كما هو.
    }
quote-arrived =
    وصل رد { $clinic } على طلبك لهذا العلاج: { $procedure }. المبالغ حددتها العيادة نفسها.
    قبل دفع أي مبلغ، يُرجى سؤال العيادة: ماذا يحدث للمال إن لم يُجرَ العلاج، بقرار منك أو من الطبيب؟
quote-declined = وصل رد { $clinic }: بالمعلومات المتوفرة هناك لا يمكن تقديم عرض سعر لهذا العلاج: { $procedure }. يمكننا سؤال عيادة أخرى، أو يساعدك أحد الموظفين.

card-quote-request = طلب عرض سعر
card-quote = عرض السعر
state-quote-requested = الطلب لدينا، ونسأل العيادة
state-quote-overdue = تأخر الرد، ولم يصل بعد
state-quote-quoted = ردّت العيادة
state-quote-expired = انتهت صلاحية عرض السعر
state-quote-declined = لا تقدّم العيادة عرض سعر
label-quote-date = صدر بتاريخ
label-quote-until = صالح حتى
label-quote-consultation = الاستشارة
label-quote-tests = الفحوص
label-quote-procedure = العلاج نفسه
label-quote-admission = الإقامة في المستشفى
label-quote-medicine = الأدوية
label-quote-interpretation = المترجم
label-quote-documents = الأوراق والشهادات
label-quote-total = مجموع هذه البنود
label-quote-note = ملاحظة من العيادة
quote-part-none = لا حاجة
quote-part-included = ضمن بند آخر
quote-part-unknown = السعر غير مذكور
quote-no-total = لا مجموع هنا: لم تذكر العيادة أسعار كل البنود. يُرجى طلب الأسعار الناقصة منها كتابةً.
quote-note = هذا عرض سعر من { $clinic }، صالح حتى { $day }. القرار للطبيب بعد الفحص، وقد يتغير السعر تبعًا لذلك.
quote-note-expired = انتهت صلاحية عرض السعر هذا من { $clinic } بتاريخ { $day }. يُرجى طلب عرض جديد من العيادة.

reply-quote-all = سؤال العيادات كلها
reply-quote-new = طلب عرض سعر جديد
reply-quote-other = سؤال عيادة أخرى
reply-quote-withdraw = سحب طلبي

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = وصل طلبك إلى كونسيرج غانغنام
quote-subject-answered = رد من كونسيرج غانغنام
quote-letter-asked = وصل طلبك. يسأل أحد الموظفين نيابة عنك، وسيصلك الرد قبل { $deadline } (بتوقيت سيول). هذا ليس حجزًا.
quote-letter-answered = وصل رد على طلبك { $code }، وهو أدناه وفي المحادثة. هذا ليس حجزًا.
quote-letter-declined = وصل رد على طلبك { $code }: لا يمكن تحديد المبالغ بالمعلومات المتوفرة. من المحادثة يمكننا السؤال في مكان آخر، أو يساعدك أحد الموظفين.
quote-expiring = الرد على طلبك { $code } صالح حتى { $day }. بعد ذلك يُرجى طلب رد جديد.
quote-mail-foot = أرسل المساعد الآلي هذه الرسالة لأن هذا البريد مذكور في الطلب { $code }. يُرجى الرد في المحادثة لا بالبريد: { $link }

### Procedures and their prices. Numbers come from the directory and from facts, never from here.

procedure-answer =
    { $procedure }: { $description }
    أما ملاءمة هذا العلاج لك فيحددها الطبيب بعد الفحص.
procedure-which = عن أي علاج سؤالك؟
procedures-list =
    { $count ->
        [one] في دليلنا علاج واحد يوافق طلبك:
       *[other] هذه العلاجات موجودة في دليلنا:
    }
price-answer =
    هذه أسعار { $procedure } كما تذكرها العيادات في دليلنا. قد يختلف عرض السعر الخاص بك: يُرجى طلبه مكتوبًا، والسؤال هل يشمل ضريبة القيمة المضافة.
price-unknown =
    ليس لدي سعر من مصدر يمكنني ذكره عن { $procedure }، ولذلك لن أخمّن.
    يمكن للعيادة أن تعطيك عرض سعر مكتوبًا.
price-which = سعر أي علاج يهمك؟
price-demo = سعر تجريبي غير حقيقي.
vat-included = يشمل ضريبة القيمة المضافة
vat-excluded = لا يشمل ضريبة القيمة المضافة
vat-unknown = ضريبة القيمة المضافة: يُرجى سؤال العيادة

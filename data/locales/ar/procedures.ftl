### Procedures: what they are, what they cost, how long they take, what comes after. Figures come from facts.

procedure-answer =
    { $procedure }: { $description }
    أما ملاءمة هذا العلاج لك فيحددها الطبيب بعد الفحص.
procedure-which = عن أي علاج سؤالك؟
procedure-which-meant = لهذه الكلمة أكثر من علاج. أيها المقصود؟
reply-duration = كم يستغرق العلاج؟
procedures-list =
    { $count ->
        [one] في دليلنا علاج واحد يوافق طلبك:
       *[other] هذه العلاجات موجودة في دليلنا:
    }
price-answer =
    هذه أسعار { $procedure } كما تذكرها العيادات في دليلنا. قد يختلف عرض السعر الخاص بك: يُرجى طلبه مكتوبًا مع السؤال عمّا إذا كان يشمل ضريبة القيمة المضافة.
price-unknown =
    لا أجد عن { $procedure } سعرًا من مصدر يمكنني ذكره، ولذلك لن أخمّن.
    يمكن للعيادة أن تعطيك عرض سعر مكتوبًا.
price-which = سعر أي علاج يهمك؟
price-demo = سعر تجريبي غير حقيقي.
vat-included = مشمولة في السعر
vat-excluded = غير مشمولة في السعر
vat-unknown = غير معروف؛ يُرجى سؤال العيادة
procedure-unlisted =
    لا يوجد في دليلنا وصف لهذا العلاج بعد: { $procedure }. يمكن لأحد الموظفين مساعدتك في إيجاد عيادة له.
procedures-fields = أي مجال يهمك؟
procedures-none = لا يوجد في دليلنا علاج في هذا المجال: { $field }. وهذه هي المجالات الموجودة فيه:
procedures-nothing = لا توجد علاجات في دليلنا بعد. يمكن لأحد الموظفين مساعدتك في إيجاد عيادة.

## Prices

price-answer-both =
    هذه أسعار { $procedure } كما تذكرها العيادات في دليلنا، ومعها ما نُشر عن الأسعار في كوريا. قد يختلف عرض السعر الخاص بك: يُرجى طلبه مكتوبًا مع السؤال عمّا إذا كان يشمل ضريبة القيمة المضافة.
price-answer-reported =
    لا تذكر أي عيادة في دليلنا سعرًا لهذا العلاج: { $procedure }. وهذا ما نُشر عن الأسعار في كوريا. قد يختلف عرض السعر الخاص بك: يُرجى طلبه مكتوبًا مع السؤال عمّا إذا كان يشمل ضريبة القيمة المضافة.
price-answer-reported-clinic =
    ليس لدي سعر من { $clinic } يمكنني ذكره لهذا العلاج: { $procedure }. وهذا ما نُشر عن الأسعار في كوريا. قد يختلف عرض السعر الخاص بك: يُرجى طلبه مكتوبًا مع السؤال عمّا إذا كان يشمل ضريبة القيمة المضافة.
price-unknown-clinic =
    ليس لدي سعر من { $clinic } يمكنني ذكره لهذا العلاج: { $procedure }. ولذلك لن أخمّن.
    يمكن للعيادة أن تعطيك عرض سعر مكتوبًا.

card-price-statistics = ما أعلنته العيادات في كوريا
card-price-other = سعر من مصدر آخر
label-price-low = الأدنى
label-price-median = الوسيط (السعر الأوسط)
label-price-mean = المتوسط
label-price-high = الأعلى
label-price-range = النطاق
label-price-unit = السعر عن
label-zirconia-clinic = زركونيا، عيادات الأسنان
label-zirconia-hospital = زركونيا، مستشفيات الأسنان
label-inlay-gold = إنلاي، ذهب
label-inlay-resin = إنلاي، راتنج
label-inlay-ceramic = إنلاي، سيراميك
label-onlay-gold = أونلاي، ذهب
label-onlay-resin = أونلاي، راتنج
unit-per-cc = المادة، لكل سم مكعب
unit-per-graft = وحدة بصيلية واحدة
unit-per-grafts = عملية بعدد وحدات بصيلية لا يقل عن { $count }
unit-per-tooth = سن واحدة
unit-per-treatment = علاج واحد
unit-multifocal-lens = العدسة متعددة البؤر، من دون العملية
price-figure-low = الأدنى { $amount }
price-figure-median = الوسيط { $amount }
price-figure-mean = المتوسط { $amount }
price-figure-high = الأعلى { $amount }
price-figure-range = { $amount }
price-few-clinics = هذه الأرقام من عيادات قليلة جدًا.
card-basis = كيف يُحدَّد السعر
basis-lines = بحسب عدد خطوط الموجات: { $counts }.
basis-tip-shots = بحسب رأس الجهاز، وعدد نبضاته: { $counts }.
basis-after-consultation = يُحدَّد بعد الاستشارة.
basis-extra = الإضافات، مثل محيط العين أو حقنة تخدير العصب، قد تزيد على السعر الأول نحو { $share }.

## Where a fact comes from

label-source-kind = نوع المصدر
source-kind-law = قانون
source-kind-ministry = جهة حكومية
source-kind-district = مكتب الحي
source-kind-statistics = إحصاءات رسمية
source-kind-press = صحافة
source-kind-vendor = موقع عيادة أو شركة
source-kind-blog = دليل خاص أو مدونة
source-old = معلومة بتاريخ { $date }. قد تكون تغيرت؛ يُرجى السؤال قبل الاعتماد عليها.
source-undated = لا تاريخ على هذه الصفحة، وقد قرأناها بتاريخ { $read }؛ يُرجى السؤال قبل الاعتماد عليها.

## How long

duration-answer =
    هذا ما تذكره مصادرنا عن { $procedure }. القرار للطبيب بعد الفحص، ويمكنك طلب خطة خاصة بك.
duration-unknown =
    ليس لدي رقم موثّق المصدر عن المدة اللازمة لهذا العلاج: { $procedure }. ولذلك لن أخمّن. يُرجى سؤال العيادة قبل ترتيب أيام السفر.
duration-appointments =
    هذه مدة الموعد الذي تخصصه العيادات في دليلنا لهذا العلاج: { $procedure }. أما مدة العلاج كله فليس لدي لها رقم موثّق المصدر، ويمكنك سؤال العيادة عن خطة خاصة بك.
duration-which = ما العلاج الذي تهمك مدته؟

card-duration = المدة والجلسات
label-sessions = عدد الجلسات
label-interval = المدة بين الجلسات
label-one-session = الجلسة الواحدة
label-whole-course = العلاج كله
label-monitoring = المتابعة بعده
label-examination = الفحص قبله
label-visit = الزيارة مع الاستشارة
label-visit-basic = الفحص الأساسي
label-visit-comprehensive = الفحص الشامل
label-report = صدور التقرير
label-operation = العملية
label-amount-face = الكمية للوجه
label-amount-face-neck = الكمية للوجه والرقبة
label-amount-eyes = الكمية تحت العينين
label-treatment-slot = موعد العلاج
label-consultation-slot = موعد الاستشارة
label-records-slot = الموعد بعد قراءة التقارير
length-range = { $from } – { $to }
length-about = { $length } تقريبًا
length-at-least = { $length } على الأقل
length-up-to = { $length } على الأكثر
count-range = { $from }–{ $to }
amount-cc = { $amount } سم مكعب
scope-cosmetic-surgery = المعلومة عن جراحات التجميل عمومًا، لا عن هذه العملية وحدها.
scope-injectables = المعلومة عن حقن البشرة عمومًا.
scope-one-case = المعلومة عن حالة واحدة.
scope-laser-eye-surgery = المعلومة عن جراحات العيون بالليزر عمومًا.
scope-with-rejuran = المعلومة عن دورة علاج مع ريجوران.

## Recovery, stay, flying

recovery-answer-flying =
    هذا ما تذكره مصادرنا عن التعافي بعد { $procedure }. لرحلة العودة يُرجى التخطيط على أساس أطول مدة: { $longest }. والجرّاح هو من يقرر متى يمكنك السفر جوًا، فالأنسب تذكرة عودة قابلة للتغيير.
recovery-answer =
    هذا ما تذكره مصادرنا عن التعافي بعد { $procedure }. ليس لدي رقم موثّق المصدر عن السفر جوًا: يُرجى سؤال العيادة قبل شراء التذكرة، والأنسب أن تكون قابلة للتغيير.
recovery-unknown =
    ليس لدي رقم موثّق المصدر عن التعافي أو السفر جوًا بعد { $procedure }، ولذلك لن أخمّن. يُرجى سؤال العيادة قبل شراء التذكرة، والأنسب أن تكون قابلة للتغيير.
recovery-which = ما العلاج المقصود؟

card-recovery = التعافي
card-stay = الإقامة في كوريا
card-flying = السفر جوًا
label-bruising = الكدمات أو التورم
label-first-recovery = التعافي الأولي
label-settled = الشكل النهائي
label-usual-activity = العودة إلى النشاط المعتاد
label-lasek = بعد عملية LASEK
label-stay = الإقامة
label-flying = الانتظار قبل السفر جوًا
label-flying-short = الانتظار قبل رحلة جوية قصيرة
label-flying-long = الانتظار قبل رحلة جوية طويلة
flying-leg-clots = جراحة الساقين تزيد خطر الجلطة أثناء الطيران. يُرجى سؤال الجرّاح متى يمكنك السفر جوًا.

## Risks

risks-answer =
    عن { $procedure }: الطبيب هو من يقرر هل يناسبك هذا العلاج، وعلى العيادة أن تشرح لك الآثار الجانبية المحتملة قبل العلاج. يُرجى إخبار الطبيب مسبقًا إن انطبق عليك شيء مما يلي. القائمة ليست كاملة.
risks-unknown =
    ليس لدي قائمة موثّقة المصدر عن { $procedure }. الطبيب هو من يقرر هل يناسبك هذا العلاج، وعلى العيادة أن تشرح لك الآثار الجانبية المحتملة قبل العلاج. يُرجى إخبار الطبيب بالأمراض والأدوية والحساسية والحمل.
risks-which = ما العلاج المقصود؟

card-cautions = يُرجى إخبار الطبيب مسبقًا في حال
card-risks = ما قد يحدث بحسب أحد المصادر
risk-hollow-cheeks = تجوّف الخدين، إذا كان العلاج أقوى من اللازم أو كثرت نبضاته.
risk-burns = حروق، إذا كان العلاج أقوى من اللازم أو كثرت نبضاته.
risk-severe-reaction = نادرًا: ألم في الصدر أو صعوبة في التنفس أو طفح بارز مع حكة (حساسية شديدة).
risk-vessel-block = انسداد وعاء دموي: قد يؤدي إلى موت جزء من الجلد أو فقدان البصر.
risk-call = عند حدوث ذلك، يجب الاتصال فورًا بالرقم { $number } في كوريا، وخارجها برقم الطوارئ المحلي.
card-checks = ما يمكنك طلب رؤيته في العيادة
inspect-device-generation = أي جيل من الجهاز هو، كتابةً
inspect-shot-log = سجل النبضات المستعملة، كتابةً
inspect-sealed-tip = رأس الجهاز المختوم ورقمه التسلسلي، قبل فتحه
card-explanation = ما يقوله القانون
caution-pregnancy = حمل أو احتمال حمل
caution-breastfeeding = رضاعة طبيعية
caution-recent-birth = ولادة لم تمضِ عليها هذه المدة: { $length }
caution-cancer-treatment = علاج حالي للسرطان
caution-skin-infection = التهاب أو عدوى في الجلد
caution-severe-allergy = حساسية شديدة
caution-ingredient-allergy = حساسية من أحد المكونات
caution-bleeding-disorder = اضطراب في تخثر الدم
caution-thin-face = وجه قليل الدهون
caution-under-18 = عمر أقل من { $age } عامًا
caution-unstable-sight = تغيّر في قوة النظر مؤخرًا
caution-dry-eye = جفاف في العين
caution-keratoconus = قرنية مخروطية (رقيقة وبارزة)
caution-glaucoma = ماء أزرق في العين (غلوكوما)
caution-medicines = تناول أي دواء
caution-dental-work = علاج سابق في الأسنان

## Registration of clinics and brokers

registration-check-verified =
    بحسب دليلنا، { $clinic } من الجهات المسجلة لاستقبال المرضى الدوليين. ويمكنك التحقق من ذلك لدى مركز دعم المرضى الدوليين (Medical Korea).
registration-check-unknown =
    لم نتمكن من التحقق من تسجيل { $clinic }. وهذا لا يعني عدم وجود تسجيل. يمكن لمركز دعم المرضى الدوليين (Medical Korea) أن يجيبك.
registration-check-lapsed =
    انتهت صلاحية التسجيل الموجود في دليلنا باسم { $clinic }، وقد يكون جُدد: يُرجى سؤال مركز دعم المرضى الدوليين (Medical Korea) قبل الحجز.
registration-check-where =
    يمكنني التحقق من عيادات دليلنا فقط. أما غيرها من العيادات والوكالات والوسطاء، فيُرجى سؤال مركز دعم المرضى الدوليين (Medical Korea).
registration-check-other = هل سؤالك عن عيادة أخرى أو وكالة أو وسيط؟ لا يمكنني التحقق من ذلك هنا. يُرجى سؤال مركز دعم المرضى الدوليين (Medical Korea).

card-registration = التسجيل
card-registration-law = من يحق له استقبال المرضى من الخارج
label-registration-number = رقم التسجيل
label-registration-until = صالح حتى
clinic-demo = عيادة تجريبية غير حقيقية.
registration-state-verified = مسجلة لاستقبال المرضى الدوليين
registration-state-unknown = غير معروف لدينا
registration-state-lapsed = انتهت صلاحيته
registration-law-clinics = يحق للعيادات والمستشفيات المسجلة وحدها استقبال المرضى من الخارج.
registration-law-agencies = يحق للوكالات المسجلة وحدها الحجز لهؤلاء المرضى أو مرافقتهم.
registration-law-validity =
    مدة صلاحية التسجيل { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }، ويمكن تجديده.
registration-law-side-effects = على العيادة أن تخبرك بالتشخيص وطريقة العلاج والآثار الجانبية المحتملة والتكلفة التقديرية.
quote-answer =
    عرض السعر لا تقدمه إلا العيادة بعد معرفة حالتك؛ ويجب أن يكون مكتوبًا ومؤرخًا، وأن يذكر هل يشمل ضريبة القيمة المضافة. سجّلت طلبك، وسيسأل أحد الموظفين العيادة من أجلك.
    يُرجى ترك رقم هاتف أو بريد إلكتروني، واسم العلاج المطلوب.

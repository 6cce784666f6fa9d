### Whom to trust: registration, agents, complaints, prices. Figures, names and dates come from facts.

## What registration demands

registration-demands = يشترط التسجيل وجود أطباء متخصصين وتأمينًا وتجديدًا دوريًا. لكنه لا يدل على مستوى العيادة.
registration-agents =
    يجب أن تكون الوكالة مسجلة أيضًا. والعمولة شأن بين العيادة والوكالة: يُرجى طلب أن يكون عرض السعر هو السعر كله.
    لا يمكنني التحقق من الوكالات هنا؛ ويمكن ذلك لمركز دعم المرضى الدوليين (Medical Korea).
card-registration-demands = ما يجب أن يتوفر لدى العيادات
card-registration-agents = ما يجب أن يتوفر لدى الوكالات
registration-demands-specialist = طبيب متخصص واحد على الأقل في كل مجال تقدّمه للمرضى من الخارج.
registration-demands-insurance = تأمين مسؤولية لا يقل عن { $clinics } في السنة، وللمستشفيات متعددة التخصصات { $hospitals }.
registration-agents-money = تأمين ضمان لا يقل عن { $insurance }، ورأس مال لا يقل عن { $capital }؛ ولا يُشترط رأس المال هذا على وكالات السفر العامة المسجلة.
registration-agents-office = مكتب في كوريا.
card-broker = ما لا يحق لأي وسيط
broker-unregistered =
    جلب مرضى من الخارج إلى العيادات دون تسجيل: عقوبته السجن، وأقصاه { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }، أو غرامة أقصاها { $fine }.
broker-name = إعارة الاسم أو شهادة التسجيل، أو استعارتهما.
broker-commission = أخذ عمولة تزيد على الحد القانوني، أو تقديم معلومات كاذبة.
broker-referral = العيادة التي تقبل مرضى من وسيط غير مسجل قد تفقد تسجيلها.
broker-reward = ينص القانون على مكافآت لمن يبلّغ.
reply-registration-demands = ما يشترطه القانون
reply-registration-agents = الوكالات والوسطاء

## A treatment in return for a review

review-deal-answer = لا أرتّب علاجًا مجانيًا أو أقل سعرًا مقابل كتابة تقييم. فالتقييم المدفوع قد يضلل مرضى آخرين، والقانون يقيّد ما يجوز للعيادات فعله بمثل هذه القصص. وعند تلقي عرض كهذا يمكنك الإبلاغ عنه.
card-review-deal = علاج مقابل تقييم
review-deal = يُمنع في الإعلانات الطبية استعمال قصص المرضى التي قد تضلل الناس عن علاج ما. ولا نرتّب هنا علاجًا مجانيًا مقابل تقييم.
reply-review-deal = مجانًا مقابل تقييم؟
reply-report = الإبلاغ عن ذلك

## Complaints: the steps on a card, then the mediation agency K-MEDI

card-complaint = خطوة بخطوة
complaint-step-clinic = العيادة كتابةً: ما حدث، وما المطلوب منها، والتاريخ المنتظر للرد.
complaint-step-center = مركز دعم المرضى الدوليين (Medical Korea): يستقبل النزاعات ويساعدك في التقديم إلى K-MEDI.
complaint-step-kmedi = هيئة K-MEDI: يمكن للمرضى من الخارج طلب الوساطة أو التحكيم، وبالبريد الإلكتروني أيضًا.
card-kmedi = الوساطة في النزاعات الطبية (K-MEDI)
card-kmedi-effect = ما تنتهي إليه الوساطة
kmedi-effect = الوساطة التي يقبلها الطرفان لها قوة الصلح أمام المحكمة، والتحكيم له قوة الحكم النهائي.
label-kmedi-fee = الرسم
label-kmedi-papers = الأوراق
label-kmedi-language = اللغة
label-kmedi-email = البريد الإلكتروني
label-kmedi-fax = الفاكس
label-kmedi-hours = ساعات العمل
kmedi-fee = { $fee } لمطالبة لا تزيد على { $limit }؛ وفوق ذلك يضاف { $more } عن كل { $step }؛ وفوق { $above } يضاف { $less } عن كل { $step }
kmedi-paper-form = نموذج الطلب
kmedi-paper-course = وصف لما حدث
kmedi-paper-consent = موافقة على استعمال البيانات الحساسة
kmedi-paper-identity = نسخة من وثيقة الهوية
kmedi-paper-proxy = توكيل مع إثبات الصلة بالمريض إن كان مقدّم الطلب شخصًا آخر
kmedi-language = الكورية؛ والنماذج المكتوبة بالإنجليزية تحتاج إلى ترجمة كورية
kmedi-hours = من { $opens } إلى { $closes } بتوقيت سيول
kmedi-online = النموذج على الإنترنت يطلب هاتفًا كوريًا أو رمز i-PIN، ولذلك يقدّم الزوار طلبهم بالبريد الإلكتروني.
kmedi-time-unknown = لم يُنشر كم يستغرق ذلك؛ يُرجى سؤال الهيئة.

## Prices and payment

card-pay-written = ما يحسن طلبه كتابةً
card-pay-duty = واجب العيادة نحوك
card-pay-visitors = أسعار أعلى للزوار
card-pay-lookup = البحث عن الأسعار
pay-parts = يُرجى السؤال عن كل بند في عرض السعر: الاستشارة، والفحوص، والعلاج، والإقامة في المستشفى، والأدوية، والترجمة، والأوراق. وكذلك هل يشمل ضريبة القيمة المضافة.
pay-terms = قبل الدفع، يُرجى السؤال عن شروط الدفعة المقدمة واسترداد المال والإلغاء.
pay-duty = على العيادة بحكم القانون أن تخبرك بالتكلفة التقديرية، على نموذج حددته الوزارة.
say-no = يمكنك رفض أي شيء لم يكن من طلبك. ويمكنك أخذ عرض السعر المكتوب والسؤال في مكان آخر.
visitor-prices-answer = وردت تقارير عن أسعار أعلى للزوار من الخارج. لا يمكنني القول هل تفعل ذلك عيادة بعينها. وما يمكنك الاستناد إليه هو عرض سعر مكتوب، بندًا بندًا.
pay-visitors = بحسب استطلاع صحفي واحد، طلبت عيادات من الزوار القادمين من الخارج ضعف السعر، بمعدل { $clinics } من كل { $of }.
pay-lookup = على العيادات أن تنشر أسعار العلاجات غير المشمولة بالتأمين الصحي الوطني. ويمكن لأي شخص البحث عن عيادة في { $site }.
reply-visitor-prices = هل يدفع الزوار أكثر؟
reply-tax-refund = استرداد الضريبة
reply-quote = طلب عرض سعر
reply-second-opinion = رأي طبي ثانٍ

## Insurance: lines of a list

card-insurance = أسئلة للعيادة
insurance-partner = هل تتعامل العيادة مع شركة تأمينك، أم يكون الدفع منك أولًا ثم مطالبة الشركة؟
insurance-forms = من يملأ نماذج شركة التأمين؟
insurance-receipt = إيصال مفصّل بكل البنود.
insurance-certificate = شهادة بالإنجليزية قبل مغادرة كوريا.

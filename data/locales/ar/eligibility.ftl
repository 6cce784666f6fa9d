### Can I have it? Airport pick-up and free interpretation: a few quick questions, then likely, no or unknown; and who is
### a patient from abroad by law. Figures, dates and names come from facts and the directory.

reply-check = هل تشملني الخدمة؟

## The questions. Buttons stand below each; one question at a time.

check-ask-clinic = في أي عيادة سيكون علاجك؟
check-ask-airport = في أي مطار تهبط طائرتك؟
check-ask-arrived = هل وصلت إلى كوريا؟
check-ask-booked = هل لديك حجز في هذه العيادة لعملية أو علاج آخر؟
check-ask-resident = هذه الخدمة المجانية مخصصة للزوار. هل لديك إقامة مسجلة في كوريا أو تأمين صحي فيها؟
check-ask-occasion = هل المترجم لاستشارة أو علاج في العيادة؟
reply-check-no-clinic = لم أختر عيادة بعد
reply-check-other-clinic = عيادة أخرى
reply-check-airport = { $name }
reply-check-other-airport = مطار آخر
reply-check-arrived = نعم، أنا في كوريا
reply-check-abroad = ليس بعد
reply-check-visiting = أنا في زيارة
reply-check-resident = أقيم في كوريا
reply-check-booked = نعم، لديّ حجز
reply-check-not-booked = لا حجز بعد
reply-check-which = أي حالة تنطبق عليّ؟
reply-check-g-one = تأشيرة G-1 دون تأمين

## The results. "Desk": the people behind this service. A card with the reasons, the date and the source follows.

check-pickup-likely =
    من المرجّح أن تشملك خدمة الاستقبال في المطار: رحلتك توافق الشروط المعروفة لدينا. لكن لا يمكننا الوعد بذلك بعد.
    سجّلت طلبك، وفريق الخدمة يتحقق منه مع العيادة.
check-pickup-unknown =
    لا أعرف بعد هل تشملك خدمة الاستقبال في المطار؛ وفي البطاقة ما لم يتضح بعد.
    سجّلت طلبك، وفريق الخدمة يتحقق منه.
check-pickup-no = بحسب ما نعرفه، لا تشمل خدمة الاستقبال في المطار هذه الرحلة. هنا السبب وما يمكنك فعله بدلًا من ذلك.
check-interpretation-likely =
    من المرجّح حصولك على مترجم مجاني: زيارتك توافق الشروط المعروفة لدينا. لكن لا يمكننا الوعد بذلك بعد.
    سجّلت طلبك، وفريق الخدمة يتحقق منه مع العيادة.
check-interpretation-unknown =
    لا أعرف بعد هل يمكنك الحصول على مترجم مجاني؛ وفي البطاقة ما لم يتضح بعد.
    سجّلت طلبك، وفريق الخدمة يتحقق منه.
check-interpretation-no = بحسب ما نعرفه، لا تشمل الترجمة المجانية هذا الطلب. هنا السبب وما يمكنك فعله بدلًا من ذلك.
check-leave-contact = كيف يمكن لفريق الخدمة التواصل معك؟ يُرجى كتابة رقم هاتف مع رمز البلد، أو بريد إلكتروني.
check-stopped = حسنًا، توقفت هنا، ولم يُسجَّل شيء.

## The card of a result.

card-check-pickup = الاستقبال في المطار
card-check-interpretation = المترجم
label-check-state = ما يمكننا قوله
check-state-likely = مرجّح، وليس وعدًا
check-state-unknown = غير معروف بعد
check-state-no = لا، بحسب هذه الشروط
label-check-airport = المطار
label-check-language = اللغة
label-check-owner = من يتابع الطلب
check-owner = فريق الخدمة
label-check-open = لم يُنشر، يُرجى السؤال عنه
check-open-lead-time = قبل كم من الوقت يجب الطلب
check-open-companions = إمكانية اصطحاب مرافقين
check-open-luggage = كمية الأمتعة المسموح بها
check-open-night-arrivals = الوصول ليلًا
check-open-price-after = السعر بعد المدة المجانية

## Why. Lines of the card. { $clinic } is a name, { $date } the day as of which the directory has it.

check-why-partner = ورد اسم { $clinic } في قائمة العيادات المشاركة (معلومة بتاريخ { $date }).
check-why-not-partner = لم يرد اسم { $clinic } في قائمة العيادات المشاركة (معلومة بتاريخ { $date }).
check-why-partner-unknown = لا نعرف هل تشارك عيادتك في الخدمة.
check-why-no-clinic = الأمر يتوقف على العيادة، ولم يقع اختيارك على عيادة بعد.
check-why-unverified = لم نتمكن من التحقق من تسجيل العيادة لاستقبال المرضى من الخارج.
check-why-airport = لا تذكر مصادرنا الاستقبال إلا في { $airports }.
check-why-arrived = يجب طلب الخدمة قبل الوصول إلى كوريا.
check-why-resident = الخدمة للمرضى القادمين من الخارج. وبحسب القانون لا يُعد منهم المقيمون في كوريا ولا المؤمَّن عليهم فيها.
check-why-not-booked = يجب أولًا حجز عملية أو علاج في العيادة.
check-why-occasion = الخدمة للاستشارة والعلاج فقط.
check-why-language = لا تذكر مصادرنا هذه اللغة بين لغات الترجمة: { $language }.
check-why-terms = ليست لدينا الآن معلومات سارية عن الشروط.
check-why-open = إحدى إجاباتك ما زالت غير واضحة، وسيسألك عنها فريق الخدمة.

## What else can be done. Lines of the card.

check-way-partner = هناك عيادات أخرى مشاركة: في الأزرار أدناه.
check-way-from-airport = يمكن للعيادة أن تخبرك كيف يأتي إليها المرضى الآخرون من المطار.
check-way-staff = في { $clinic } موظفون يتحدثون { $language }.
check-cost = بحسب ما نُشر، تتقاسم العيادة ومكتب الحي التكلفة، ولم يُذكر أن على المريض جزءًا منها.
card-check-phone = الترجمة عبر الهاتف
label-check-bbb = خدمة BBB Korea (متطوعون)
check-bbb = الرقم { $number }، مجانًا وعلى مدار الساعة، عدد اللغات { $count } (بحسب ما قرأناه بتاريخ { $read })

## The four ways of people who live in Korea: a card with one row each.

check-ways =
    القانون هو الذي يحدد من يُعد مريضًا قادمًا من الخارج، وهذه الخدمة لهؤلاء وحدهم.
    في القائمة حالات المقيمين. وإن لم تنطبق عليك أي حالة منها، ولم يكن لديك تسجيل ولا تأمين صحي في كوريا، فأنت من القادمين من الخارج.
card-check-ways = المقيمون في كوريا
label-check-way-registered = تسجيل أجانب بتأشيرة غير G-1
check-way-registered = لا يُعد من القادمين من الخارج: الحجز مع العيادة مباشرة، والرقم 1345 يجيب عن أسئلة الإقامة
label-check-way-insured = التأمين الصحي الكوري
check-way-insured = لا يُعد من القادمين من الخارج بأي تأشيرة: الحجز مع العيادة مباشرة مع إبراز التأمين
label-check-way-g-one = تأشيرة G-1
check-way-g-one = يُعد من القادمين من الخارج، إلا من لديه تأمين صحي في كوريا
label-check-way-overseas = كوري مغترب (إشعار إقامة)
check-way-overseas = لا يُعد من القادمين من الخارج: الحجز مع العيادة مباشرة؛ ومن ليس لديه إشعار إقامة ولا تأمين يُعد منهم

### After a treatment: whom to reach. Never say what is usual or harmless; only a doctor judges.

aftercare-contacts =
    لا يمكنني الحكم على ذلك، فهذا للطبيب وحده. إن كان الأمر مفاجئًا أو شديدًا، يجب عدم الانتظار. وفي غير ذلك يُرجى اتباع تعليمات عيادتك، والاتصال بها عند أي قلق.
    وهذه جهات الاتصال بحسب درجة الاستعجال.
aftercare-levels =
    لا يمكنني الحكم على ذلك، فهذا للطبيب وحده. إن ظهرت علامة مما في البطاقة، يجب فورًا فعل ما هو مكتوب بجانبها. وعند أي قلق آخر، يُرجى الاتصال بعيادتك.
aftercare-lost =
    إن تعذّر الوصول إلى العيادة، يمكن لمركز دعم المرضى الدوليين (Medical Korea) مساعدتك. يُرجى تجهيز أوراق الحجز: العقد والإيصال والتاريخ واسم الطبيب.
    وإن كان الأمر عاجلًا، يجب عدم انتظار العيادة.
aftercare-home =
    خارج كوريا، يجب أن يرى ذلك طبيب قريب منك. ويُرجى الكتابة إلى العيادة بوسيلة التواصل التي حددتها لك، وإرسال ما وجده الطبيب إليها.
    إن كان الأمر مفاجئًا أو شديدًا، يجب الاتصال برقم الطوارئ المحلي.
aftercare-night =
    لأمر بسيط ليلًا أو في عطلة الأسبوع، يُرجى الاتصال برقم عيادتك خارج ساعات العمل. وإن لم تتضح درجة الاستعجال، فالرقم 119 يقدّم أيضًا مشورة طبية عاجلة، والرقم 1330 يساعد في اللغة.
    وإن كان الأمر لا يحتمل الانتظار، يجب الذهاب إلى طوارئ المستشفى. لا أذكر عيادات لا يمكنني التحقق من ساعات عملها.

## The card: three rows by urgency, each a list of whom to reach (“the first, or the second”)

card-care = بمن يمكنك الاتصال
label-care-now = مفاجئ أو شديد: الآن
label-care-tonight = لا يحتمل الانتظار: الليلة
label-care-clinic = غير ذلك: عند فتح العيادة
care-who-ambulance = الرقم 119 في كوريا، وخارجها رقم الطوارئ المحلي
care-who-local-number = رقم الطوارئ المحلي
care-who-after-hours = رقم عيادتك خارج ساعات العمل
care-who-after-hours-number = رقم عيادتك خارج ساعات العمل: { $number }
care-who-emergency-room = طوارئ أقرب مستشفى
care-who-local-doctor = طبيب قريب منك
care-who-clinic = عيادتك
care-who-clinic-number = عيادتك: { $number }
care-who-clinic-channel = عيادتك بوسيلة التواصل التي حددتها
care-who-support-center = مركز دعم المرضى الدوليين (Medical Korea) على الرقم { "\u2068" }1577-7129{ "\u2069" }
care-certificate = قبل مغادرة كوريا، يُرجى طلب شهادة بالإنجليزية، ووسيلة تواصل مع العيادة للأسئلة.
care-cannot-judge = الرسالة هنا لا تغني عن الفحص.
care-papers = يُرجى الاحتفاظ بالعقد والإيصالات والصور والرسائل.
care-written = تُستحسن الكتابة إلى العيادة أيضًا، ليكون للأمر تاريخ مثبت.
care-report = يُرجى الاحتفاظ بتقرير الطبيب المحلي: ستحتاج إليه العيادة.

## Signs on the card, only once signed off. Each is a noun phrase in a list: “a, b or c”.

care-signs-now = يجب الاتصال فورًا عند: { $signs }.
care-signs-tonight = يجب عدم الانتظار حتى الصباح عند: { $signs }.
care-signs-clinic = يُرجى الاتصال بالعيادة عند فتحها في حال: { $signs }.
care-sign-airway = صعوبة في التنفس أو شعور بانسداد الحلق
care-sign-chest = ألم أو ضغط في الصدر
care-sign-sight = تغيّر في النظر
care-sign-skin = تحوّل الجلد إلى الأبيض أو الأزرق أو ظهور بقع فيه
care-sign-bleeding = نزيف لا يتوقف
care-sign-collapse = إغماء أو نوبة تشنج
care-sign-allergy = تورم في الوجه أو اللسان، أو طفح بارز في الجسم كله
care-sign-clot = ساق متورمة ومؤلمة، أو سعال مصحوب بدم
care-sign-infection = حمى مع جرح يزداد احمرارًا

## Buttons (22 characters at most)

reply-care-lost = العيادة لا ترد
reply-care-home = غادرت كوريا
reply-care-night = ليلًا أو في العطلة
reply-complaint = تقديم شكوى

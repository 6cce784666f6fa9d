### Clinics: finding one, its address and hours, its languages.

clinics-found =
    { $count ->
        [zero] لم أجد عيادة تناسب طلبك.
        [one] وجدت عيادة واحدة تناسب طلبك:
        [two] وجدت عيادتين. الأكثر مطابقة لطلبك أولًا:
        [few] وجدت { $count } عيادات. الأكثر مطابقة لطلبك أولًا:
        [many] وجدت { $count } عيادة. الأكثر مطابقة لطلبك أولًا:
       *[other] وجدت { $count } عيادة. الأكثر مطابقة لطلبك أولًا:
    }
clinics-none = لم أجد عيادة تجمع كل ذلك. هل نستغني عن شرط واحد: المنطقة أو اللغة أو العلاج؟
clinic-answer = هذا ما لدي عن { $clinic }:
clinic-which = ما العيادة المقصودة؟
clinic-languages = في { $clinic } موظفون يتحدثون { $languages }.
clinic-hours-unverified = لم نتحقق من ساعات العمل؛ يُرجى الاتصال قبل الذهاب.
reason-language = يتحدث موظفوها { $language }
reason-district = تقع في { $district }
reason-procedure = تقدّم { $procedure }
reason-specialty = تخصصها { $specialty }
reason-instant = تؤكد الموعد فورًا
reason-interpretation = تشارك في الترجمة المجانية
reason-pickup = تشارك في خدمة الاستقبال في المطار
registration-verified = مسجلة لاستقبال المرضى الدوليين برقم { $number }، والتسجيل صالح حتى { $until }
registration-unknown = التسجيل غير معروف لدينا؛ يمكنك السؤال على الرقم { "\u2068" }1577-7129{ "\u2069" }
registration-lapsed = انتهت صلاحية التسجيل

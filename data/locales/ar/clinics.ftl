### Clinics: finding one, its address and hours, its languages.

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
clinics-found =
    { $count ->
        [zero] لم أجد عيادة تناسب طلبك: { $wish }.
        [one] وجدت عيادة واحدة تناسب طلبك: { $wish }.
        [two] وجدت عيادتين تناسبان طلبك: { $wish }. الأقرب إلى رغباتك أولًا.
        [few] وجدت { $count } عيادات تناسب طلبك: { $wish }. الأقرب إلى رغباتك أولًا.
        [many] وجدت { $count } عيادة تناسب طلبك: { $wish }. الأقرب إلى رغباتك أولًا.
       *[other] وجدت { $count } عيادة تناسب طلبك: { $wish }. الأقرب إلى رغباتك أولًا.
    }
clinics-more = عيادات أخرى تناسب طلبك: { $wish }.
clinics-none = لم أجد عيادة تجمع كل هذا: { $wish }. هل أبحث من جديد مع الاستغناء عن شرط واحد؟
searched-and = { $first }، { $second }
weekday-date = { $weekday } { $date }
searched-any = أي علاج، أي منطقة
searched-in = في { $place }
searched-near = قرب { $place }
searched-day = مفتوحة يوم { $day }
searched-part = مفتوحة يوم { $day } من { $opens } إلى { $closes }
searched-hour = مفتوحة يوم { $day } الساعة { $hour }
searched-that-hour = تلك الساعة
reason-metres = على بعد نحو { $metres } م من { $place }
reason-kilometres = على بعد نحو { $kilometres } كم من { $place }
reason-open = مفتوحة يوم { $day }: { $hours }
label-free-times = الأوقات المتاحة ذلك اليوم
free-times-none = لا وقت متاح ذلك اليوم

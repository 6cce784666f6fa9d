### What the web server itself says.

error-turn-failed =
    عذرًا، حدث خلل من جانبنا ولم أتمكن من الرد. رسالتك محفوظة.
    يمكنك المحاولة مرة أخرى أو الاتصال:
error-too-long =
    هذه الرسالة أطول مما يمكنني قراءته. يُرجى كتابتها في { $limit ->
        [zero] { $limit } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $limit } أحرف
        [many] { $limit } حرفًا
       *[other] { $limit } حرف
    } على الأكثر.
error-empty = الرسالة فارغة.
error-too-fast =
    وصلت رسائل كثيرة دفعة واحدة. يُرجى الكتابة من جديد بعد { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
error-session = انتهت هذه المحادثة. يُرجى بدء محادثة جديدة.
error-bad-request = لم أتمكن من قراءة هذا الطلب.
error-too-large = هذا أكبر مما يمكنني استقباله.
error-payload = لم يعد هذا الزر صالحًا. يُرجى كتابة ما يلزمك.
error-unavailable = الخدمة غير متاحة الآن. يُرجى المحاولة بعد لحظات.
media-urgent = لا يمكنني رؤية الصور ولا سماع الرسائل الصوتية. هل هو أمر عاجل بعد علاج؟
demo-banner = عرض تجريبي: عيادات خيالية، ولا يُحجز شيء فعليًا.
waiting-for-person = محادثتك الآن مع أحد الموظفين، وسيصلك الرد هنا.
error-form = يُرجى مراجعة الحقول المشار إليها.
error-field-required = يُرجى ملء هذا الحقل.
error-field-tick = لا يمكن المتابعة إلا بعد وضع علامة هنا.
error-field-long =
    يُرجى الاكتفاء هنا بعدد لا يتجاوز { $limit ->
        [zero] { $limit } حرف
        [one] حرفًا واحدًا
        [two] حرفين
        [few] { $limit } أحرف
        [many] { $limit } حرفًا
       *[other] { $limit } حرف
    }.
error-field-choice = يُرجى اختيار واحد من هذه الخيارات.
error-field-date = يُرجى كتابة تاريخ صحيح.

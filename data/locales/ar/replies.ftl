### Quick replies: what a button says (24 characters at most).

reply-book = حجز موعد
reply-clinics = البحث عن عيادة
reply-procedures = العلاجات
reply-price = كم التكلفة؟
reply-pickup = الاستقبال في المطار
reply-interpreter = مترجم
reply-person = التحدث مع موظف
reply-continue = متابعة
reply-start-over = البدء من جديد
reply-yes = نعم
reply-no = لا
reply-not-sure = لا أعرف
reply-agree = أوافق على الأمرين
reply-disagree = لا أوافق
reply-send = نعم، إرسال
reply-do-not-send = لا، دون إرسال
reply-safe = أنا في أمان
reply-not-safe = لا، أحتاج إلى مساعدة
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = عيادات أخرى
reply-other-times = يوم آخر
reply-try-again = المحاولة مرة أخرى

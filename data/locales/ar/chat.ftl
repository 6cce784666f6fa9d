### The terminal client and the plain chat page.

chat-title = كونسيرج غانغنام
chat-placeholder = رسالتك هنا
chat-send = إرسال
chat-connecting = جارٍ الاتصال…
chat-offline = لا يوجد اتصال. ستُرسل رسالتك عند عودته.
chat-language = اللغة
chat-choose = للاختيار يُرجى كتابة رقم
chat-bot = المساعد الآلي
chat-you = أنت
chat-typing = يكتب الآن…
chat-call = الاتصال بالرقم { $number }
chat-show = لعرض هذا النص على شخص قريب منك
chat-new = محادثة جديدة
chat-leave = للخروج: Ctrl-D
chat-no-answer =
    لم يصل رد خلال { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
chat-no-gateway = لا توجد خدمة تعمل على { $url }. للتشغيل يُرجى كتابة make run في نافذة أخرى.
chat-example = كم سعر البوتوكس؟
chat-optional = اختياري
chat-form-help = يمكنك الإجابة سطرًا بعد سطر، أو الضغط على Enter للكتابة بحرية.
chat-form-keep = الضغط على Enter يُبقي: { $value }
chat-page = الصفحة { $page } من { $pages }
chat-yes = نعم
chat-no = لا

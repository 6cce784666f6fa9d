### The terminal client and the plain chat page.

chat-title = كونسيرج غانغنام
chat-placeholder = كتابة رسالة
chat-send = إرسال
chat-connecting = جارٍ الاتصال…
chat-offline = لا يوجد اتصال. ستُرسل رسالتك عند عودته.
chat-language = اللغة
chat-choose = للاختيار يُرجى كتابة رقم
chat-bot = المساعد الآلي
chat-you = أنت
chat-typing = يكتب الآن…
chat-call = الاتصال بالرقم { $number }
chat-show = لعرضه على شخص قريب منك
chat-new = محادثة جديدة
chat-leave = اضغط Ctrl-D للخروج
chat-no-answer = لم يصل ردّ خلال { $seconds } ثانية. رسالتك محفوظة.
chat-no-gateway = لا توجد خدمة تعمل على { $url }. شغّل make run أولًا.

### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = اختياري: يطلب منا القانون الكوري تقريرًا سنويًا عن المرضى القادمين من الخارج. ما يُكتب هنا يُحفظ مشفرًا ويُستخدم لهذا التقرير.
field-nationality = الجنسية
field-sex = الجنس
field-birth-year = سنة الميلاد
field-entry = يوم الوصول إلى كوريا
field-exit = يوم مغادرة كوريا
sex-female = أنثى
sex-male = ذكر
sex-other = غير ذلك
sex-unsaid = أفضّل عدم الإجابة
form-report-send = إرسال للتقرير

## The same, question by question

report-ask-nationality = يطلب منا القانون الكوري تقريرًا سنويًا عن المرضى القادمين من الخارج، والإجابة اختيارية. من أي بلد جواز سفر المريض؟
report-ask-sex = ما الجنس المذكور في جواز سفر المريض؟
report-ask-birth-year = في أي سنة وُلد المريض؟
report-ask-entry = في أي يوم يصل المريض إلى كوريا؟
report-ask-exit = في أي يوم يغادر المريض كوريا؟
report-unclear = لم أتمكن من قراءة كل شيء، لذلك أسأل سؤالًا بعد سؤال.
report-exit-before-entry = يوم المغادرة يسبق يوم الوصول. يُرجى مراجعة التاريخ.
report-thanks = شكرًا، هذا كل ما يلزم للتقرير. حجزك كما هو.
report-stopped = حسنًا، نتوقف هنا. حجزك كما هو.
report-closed = الحجز الذي تخصه هذه البيانات لم يعد موجودًا.

## Buttons (24 characters at most)

reply-report-details = للتقرير السنوي
reply-unsaid = أفضّل عدم الإجابة
reply-report-stop = تخطي الباقي
# { $country }: its name in the reader’s language.
reply-country = { $country }

### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = بحسب السجل العام، أُغلقت العيادة { $clinic } أو أوقفت عملها مؤقتًا. يُرجى عدم السفر من أجل موعدك { $code }، { $when } (بتوقيت سيول)، قبل أن يكتب لك أحد الموظفين. لم يُلغَ شيء بعد. يمكننا البحث الآن عن عيادة أخرى.
directory-told-unproven = لم يعد بإمكاننا إثبات أن العيادة { $clinic } مسجلة اليوم لاستقبال المرضى من الخارج. يتحقق أحد الموظفين من ذلك وسيكتب لك بشأن موعدك { $code }، { $when } (بتوقيت سيول). لم يُلغَ شيء بعد. يمكننا البحث الآن عن عيادة أخرى.

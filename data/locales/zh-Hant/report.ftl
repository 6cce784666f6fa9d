### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = 選填：韓國法律要求我們每年申報國外患者的就診情形。您填的內容會加密保存，用於這份報告。
field-nationality = 國籍（國家／地區）
field-sex = 性別
field-birth-year = 出生年份
field-entry = 抵達韓國的日期
field-exit = 離開韓國的日期
sex-female = 女
sex-male = 男
sex-other = 其他
sex-unsaid = 不方便透露
form-report-send = 送出

## The same, question by question

report-ask-nationality = 韓國法律要求我們每年申報國外患者的就診情形，是否回答由您決定。患者持哪個國家／地區的護照？
report-ask-sex = 患者護照上的性別是？
report-ask-birth-year = 患者是哪一年出生的？
report-ask-entry = 患者哪一天抵達韓國？
report-ask-exit = 患者哪一天離開韓國？
report-unclear = 有些內容我沒看懂，接下來一項一項請教您。
report-exit-before-entry = 離開的日期比抵達還早，請再看一下。
report-thanks = 謝謝，報告需要的就是這些，您的預約沒有變動。
report-stopped = 好的，就到這裡，您的預約沒有變動。
report-closed = 這些內容對應的預約已經不在了。

## Buttons (24 characters at most)

reply-report-details = 填寫年度報告資料
reply-unsaid = 不方便透露
reply-report-stop = 略過剩下的
# { $country }: its name in the reader’s language.
reply-country = { $country }

### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = 选填：韩国法律要求我们每年报告国外患者的就诊情况。您填的内容会加密保存，用于这份报告。
field-nationality = 国籍（国家/地区）
field-sex = 性别
field-birth-year = 出生年份
field-entry = 到达韩国的日期
field-exit = 离开韩国的日期
sex-female = 女
sex-male = 男
sex-other = 其他
sex-unsaid = 不便透露
form-report-send = 提交

## The same, question by question

report-ask-nationality = 韩国法律要求我们每年报告国外患者的就诊情况，是否回答由您决定。患者持哪个国家/地区的护照？
report-ask-sex = 患者护照上的性别是？
report-ask-birth-year = 患者是哪一年出生的？
report-ask-entry = 患者哪天到韩国？
report-ask-exit = 患者哪天离开韩国？
report-unclear = 有些内容我没看明白，接下来一项一项问您。
report-exit-before-entry = 离开的日期早于到达的日期。请再看一下。
report-thanks = 谢谢，报告需要的就是这些，您的预约没有变化。
report-stopped = 好的，就到这里，您的预约没有变化。
report-closed = 这些内容对应的预约已经不在了。

## Buttons (24 characters at most)

reply-report-details = 填写年度报告信息
reply-unsaid = 不便透露
reply-report-stop = 跳过剩下的
# { $country }: its name in the reader’s language.
reply-country = { $country }

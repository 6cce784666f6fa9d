### 我们主动发的消息：就诊前的提醒、就诊后的询问和关怀。
### 锁屏上会显示这些文字和邮件主题：不写诊所、项目和科室。

# { $time }：日期和时间。地点写在下面的卡片上。
notice-day-before =
    提醒您：预约时间是 { $time }（首尔时间）。
    地点写在卡片上，韩文地址可以直接给司机看。
notice-two-hours =
    预约快到了：{ $time }（首尔时间）。
    卡片上有韩文地址，请给司机看。
# 诊所还没有答复申请。
notice-unconfirmed =
    您申请的 { $time }（首尔时间），诊所还没有确认。
    诊所确认之前，请先不要出发。需要的话，可以找人工服务。
# 就诊结束后。{ $day }：就诊日期。
notice-visit = 您 { $day } 的预约去成了吗？如果有变化，请在这里告诉我们，工作人员会帮您。
# 就诊几天后。不说什么常见、什么没关系。
notice-care =
    { $day } 之后，您感觉怎么样？我们在这里不能判断，只有医生可以。
    如果不适来得突然或很严重，请不要等：在韩国拨打 119，在其他地方拨打当地急救电话。其他担心该找谁，请看卡片。
notice-care-end = 关于这次就诊，我们不会再发消息了。
# 问的是我们的服务，不是诊所或治疗。
notice-rating =
    这次就诊前后，我们的服务怎么样？
    您的回答只有我们团队看，不会公开。也可以写几句话。

## 邮件：主题和末尾一行

notice-subject-reminder = Gangnam Concierge 的提醒
notice-subject-visit = Gangnam Concierge 想问您一个问题
notice-subject-care = 您感觉怎么样？
notice-subject-rating = 我们的服务怎么样？
# { $code }：预约编号，{ $link }：聊天页面的地址。
notice-mail-foot = 这封邮件由自动助手发出，因为预约 { $code } 留了这个邮箱。请不要回复邮件，有事请在对话里写：{ $link }

## 按钮（最多 24 个字符）

reply-notice-move = 换个时间
reply-notice-cancel = 取消预约
reply-notice-question = 我有问题
reply-notice-severe = 突然或很严重
reply-rating-great = 很好
reply-rating-good = 好
reply-rating-fair = 一般
reply-rating-poor = 不好

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = 去了，已就诊
reply-visit-moved = 没去，改了时间
reply-visit-refused = 去了，诊所没接诊
reply-rating-bad = 很不好
visit-told-yes = 谢谢您，已记下。
visit-told-moved = 谢谢您，已记下。新的时间需要我们帮忙的话，请在对话里告诉我们。
visit-told-refused = 谢谢您告诉我们，很抱歉。工作人员会去问诊所，再联系您。
visit-told-rated = 谢谢您。只有我们团队会看，不会公开。
visit-desk = 关于您 { $day } 的就诊：工作人员正在了解情况，会在 { $deadline }（首尔时间）前联系您。您说的内容会照原样保留。
visit-page-again = 您之前的回答：{ $answer }。可以在这里修改。
visit-page-words = 想说的话（可不填）
visit-page-send = 发送
visit-page-gone = 这个链接已失效：时间过去太久，或者预约有了变动。有事请在对话里告诉我们。
notice-mail-open = 点这里回答

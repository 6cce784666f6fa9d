### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic } 没有在期限内答复您的申请 { $code }。目前仍是申请，既没有确认，也没有被拒绝。工作人员正在联系诊所，有消息会在这里告诉您。
life-unanswered-choose = { $clinic } 没有在期限内答复您的申请 { $code }。目前仍是申请，工作人员正在联系诊所。您可以继续等，也可以改约这家诊所的其他时间（首尔时间），或者换一家诊所。
life-other-clinics = 有空位的其他诊所
life-told-confirmed = { $clinic } 已确认您的预约：{ $when }（首尔时间）。预约编号是 { $code }。
life-told-declined = { $clinic } 无法接受您 { $when }（首尔时间）的申请 { $code }，很抱歉。我们可以帮您找别的时间或别的诊所。
life-told-cancelled = 您在 { $clinic } 的预约 { $code }（{ $when }，首尔时间）已由诊所或我们这边取消，很抱歉。我们可以帮您找别的时间或别的诊所。
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = 已记下：{ $paper }。工作人员会向 { $clinic } 提出，并在 { $deadline }（首尔时间）前告诉您。是否出具由诊所决定。申请编号是 { $code }。
life-paper-not-now = 这个预约目前不能申请这份文件。可以找工作人员帮您。
life-paper-open = 已申请，{ $deadline } 前答复
life-paper-waiting = 已转诊所，{ $deadline } 前答复
life-paper-closed = 已答复
label-paper-invitation = 邀请函
label-paper-certificate = 英文证明
label-own-time = 您当地的时间
card-confirmation = 可打印的预约确认单
card-calendar = 添加到日历
reply-invitation = 申请邀请函
reply-certificate = 申请英文证明
reply-cancel-request = 取消申请
reply-show-booking = 查看我的预约
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = 预约时间（尚未确认）
life-ics-cancelled = 预约时间（已取消）
life-ics-note = { $clinic }：{ $state }。预约编号：{ $code }
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = 好的。{ $until }（首尔时间）之前，{ $clinic } 一有空位就在这里告诉您，先登记的先通知。目前还没有预约。
life-wait-offer = { $clinic } 有空位了：{ $when }（首尔时间）。为您保留到 { $deadline }（首尔时间），现在还没有预约。您要约吗？
life-wait-stopped = 好的，不再为您留意空位了。
reply-wait = 有空位时告诉我
reply-wait-stop = 不再等了

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = 已出具，由诊所发给您
life-paper-at-clinic = 已出具，可到诊所领取
life-paper-refused = 诊所不出具
life-paper-unanswered = 诊所没有答复，已结束
life-told-paper-sent = { $paper }（预约 { $code }）：诊所已出具，并表示已经发给您。如果没有收到，请在对话里告诉我们。
life-told-paper-at-clinic = { $paper }（预约 { $code }）：诊所已出具，您可以到诊所领取，请带上护照。
life-told-paper-refused = { $paper }（预约 { $code }）：诊所不出具这份文件，很抱歉。工作人员可以和您商量别的办法。
life-told-paper-unanswered = { $paper }（预约 { $code }）：诊所一直没有答复，我们已结束这个申请，没有出具任何文件。工作人员可以和您商量别的办法。
life-subject-paper = 关于您申请的文件

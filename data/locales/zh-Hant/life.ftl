### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic } 沒有在期限內回覆您的申請 { $code }。目前仍是申請，還沒確認，也沒有被拒絕。專人正在聯絡診所，有消息會在這裡告訴您。
life-unanswered-choose = { $clinic } 沒有在期限內回覆您的申請 { $code }。目前仍是申請，專人正在聯絡診所。您可以繼續等，也可以改約這家診所的其他時段（首爾時間），或換一家診所。
life-other-clinics = 有空檔的其他診所
life-told-confirmed = { $clinic } 已確認您的預約：{ $when }（首爾時間）。預約編號是 { $code }。
life-told-declined = { $clinic } 沒辦法接受您 { $when }（首爾時間）的申請 { $code }，很抱歉。我們可以幫您找其他時段或別家診所。
life-told-cancelled = 您在 { $clinic } 的預約 { $code }（{ $when }，首爾時間）已由診所或我們這邊取消，很抱歉。我們可以幫您找其他時段或別家診所。
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = 已記下：{ $paper }。專人會向 { $clinic } 提出，並在 { $deadline }（首爾時間）前告訴您。是否開立由診所決定。申請編號是 { $code }。
life-paper-not-now = 這筆預約目前無法申請這份文件。可以找專人協助。
life-paper-open = 已申請，{ $deadline } 前回覆
life-paper-waiting = 已轉給診所，{ $deadline } 前回覆
life-paper-closed = 已回覆
label-paper-invitation = 邀請函
label-paper-certificate = 英文證明
label-own-time = 您當地的時間
card-confirmation = 可列印的預約確認單
card-calendar = 加入行事曆
reply-invitation = 申請邀請函
reply-certificate = 申請英文證明
reply-cancel-request = 取消申請
reply-show-booking = 查看我的預約
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = 預約時間（還沒確認）
life-ics-cancelled = 預約時間（已取消）
life-ics-note = { $clinic }：{ $state }。預約編號：{ $code }
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = 好的。{ $until }（首爾時間）之前，{ $clinic } 一有空檔就在這裡通知您，先登記的先通知。目前還沒有預約。
life-wait-offer = { $clinic } 有空檔了：{ $when }（首爾時間）。為您保留到 { $deadline }（首爾時間），現在還沒有預約。您要約嗎？
life-wait-stopped = 好的，不再為您留意空檔了。
reply-wait = 有空檔時通知我
reply-wait-stop = 不再等了

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = 已開立，由診所寄給您
life-paper-at-clinic = 已開立，可到診所領取
life-paper-refused = 診所不開立
life-paper-unanswered = 診所沒有回覆，已結束
life-told-paper-sent = { $paper }（預約 { $code }）：診所已開立，並表示已經寄給您。如果沒有收到，請在對話裡告訴我們。
life-told-paper-at-clinic = { $paper }（預約 { $code }）：診所已開立，您可以到診所領取，請帶護照。
life-told-paper-refused = { $paper }（預約 { $code }）：診所不開立這份文件，很抱歉。專人可以和您討論其他辦法。
life-told-paper-unanswered = { $paper }（預約 { $code }）：診所一直沒有回覆，我們已結束這項申請，沒有開立任何文件。專人可以和您討論其他辦法。
life-subject-paper = 關於您申請的文件

### 報價：向診所詢問某項療程的費用，診所的書面回覆會以卡片回到這段對話。
### 報價是診所自己的數字。我們從不比較兩家診所的價格。

quote-ask-procedure = 想要哪個療程或手術的報價？
# 下面的按鈕是最多三家診所的名稱，還有一個「全部都問」。
# $procedure：療程名稱。$count：可以詢問幾家診所（一到三家）。
quote-ask-clinic =
    { $count ->
        [1] 「{ $procedure }」可以問名錄裡的一家診所。要幫您問嗎？
       *[other] 「{ $procedure }」想問哪一家診所？可以選一家，也可以 { $count } 家都問。排列與價格無關。
    }
# 附一張小表單：聯絡方式，和一行可以不填的說明。
quote-ask-contact = 診所怎麼聯絡您比較方便？請寫含國碼的電話號碼，或電子信箱。
form-quote = 詢價資料
# 表單裡可以不填的一行，也是摘要裡的一行。
field-quote-words = 想告訴診所的狀況
label-quote-words = 想告訴診所的狀況
# 訪客說的診所沒辦法詢問；接著會問要選哪一家。
quote-not-offered = 我們的名錄裡，{ $clinic } 沒有做這項療程。
# 接著是個案的問題。
quote-records-first = 「{ $procedure }」要由醫院先看過病歷，才能報價。我可以為您建立個案。
# 上面是卡片，寫明療程、診所和聯絡方式。按鈕：「同意，送出」「先不送出」。
quote-summary =
    這是您的詢價申請。送出就代表您同意兩件事：
    – 為了取得報價，我們保存這份申請，包括其中與健康有關的內容；
    – 我們把申請和您的聯絡方式，提供給卡片上的每一家診所。
    您隨時可以撤回。要送出嗎？
# $count：詢問幾家診所；下面每家一張卡片，寫明編號和我們最晚回覆的時間。
quote-requested =
    { $count ->
        [1] 謝謝您。申請已經交給專人，由專人去問診所。
       *[other] 謝謝您。申請已經交給專人，由專人去問這 { $count } 家診所。
    }
    回覆會傳到這段對話裡。這不是預約，目前也還沒有價格。
quote-not-sent = 好的，什麼都沒有送出，內容也沒有留下。
# 下面的卡片各寫明一份申請的狀態。
quote-shown = 您的詢價申請，目前狀態如下。
# $count：撤回了幾份；診所都已回覆時為零。
quote-withdrawn =
    { $count ->
        [1] 您的申請已撤回，不會再有報價。
       *[other] 已撤回的申請：{ $count } 份。先前收到的報價不受影響。
    }
# 診所回覆後由我們送出，可能是幾天之後。下面是報價卡片。
quote-arrived =
    { $clinic } 回覆了您對「{ $procedure }」的詢價。金額由診所自行提供。
    付任何錢之前，請先問清楚：如果您或醫師決定不做，已付的錢怎麼處理。
# 診所回覆後由我們送出，可能是幾天之後。
quote-declined = 依目前了解的狀況，{ $clinic } 無法提供「{ $procedure }」的報價。我們可以問其他診所，也可以請專人協助。

card-quote-request = 詢價申請
card-quote = 報價
# 卡片上的申請狀態。
state-quote-requested = 已收到，正在詢問診所
state-quote-overdue = 超過期限，還沒有回覆
state-quote-quoted = 診所已回覆
state-quote-expired = 已過期
state-quote-declined = 診所沒有提供報價
label-quote-date = 報價日期
label-quote-until = 有效期限
# 價格的各個部分；旁邊是金額，或下面三種簡短說明之一。
label-quote-consultation = 諮詢
label-quote-tests = 檢查
label-quote-procedure = 治療本身
label-quote-admission = 住院
label-quote-medicine = 藥品
label-quote-interpretation = 口譯
label-quote-documents = 證明文件
label-quote-total = 以上合計
# 後面是診所用自己的語言寫的話。
label-quote-note = 診所說明
quote-part-none = 不需要
quote-part-included = 已含在其他費用內
quote-part-unknown = 沒有寫明
quote-no-total = 這裡沒有合計：診所沒有寫明每一項。缺的部分，請診所以書面補上。
# 在有效的報價卡片下面。$day：有效期的最後一天。
quote-note = 這是 { $clinic } 的報價，有效期限到 { $day }。最後由醫師看過您之後決定，價格也可能跟著改變。
# 在失效的報價卡片下面。$day：有效期的最後一天。
quote-note-expired = { $clinic } 的這份報價已在 { $day } 到期，請向診所索取新的報價。

reply-quote-all = 全部都問
reply-quote-new = 重新詢價
reply-quote-other = 問其他診所
reply-quote-withdraw = 撤回我的申請

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = Gangnam Concierge 已收到您的申請
quote-subject-answered = Gangnam Concierge 給您的回覆
quote-letter-asked = 您的申請已收到。專人正在幫您詢問，會在 { $deadline }（首爾時間）前回覆您。這不是預約。
quote-letter-answered = 您的申請 { $code } 有了回覆，請看下方，對話裡也看得到。這不是預約。
quote-letter-declined = 您的申請 { $code } 有了回覆：依目前了解的狀況，無法提供金額。我們可以在對話裡幫您問別處，也可以請專人協助。
quote-expiring = 您的申請 { $code } 收到的回覆，有效期限到 { $day }。過期後請重新申請。
quote-mail-foot = 這封信由自動助理寄出，因為申請 { $code } 留了這個信箱。請不要直接回信，有事請在對話裡說：{ $link }

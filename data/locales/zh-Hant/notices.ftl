### 我們主動傳的訊息：看診前的提醒、看診後的詢問和關心。
### 鎖定畫面會顯示這些文字和主旨：不寫診所、療程和科別。

# { $time }：日期和時間。地點寫在下面的卡片上。
notice-day-before =
    提醒您：預約時間是 { $time }（首爾時間）。
    地點寫在卡片上，韓文地址可以直接給司機看。
notice-two-hours =
    預約快到了：{ $time }（首爾時間）。
    卡片上有韓文地址，請給司機看。
# 診所還沒回覆申請。
notice-unconfirmed =
    您申請的 { $time }（首爾時間），診所還沒確認。
    診所確認之前，請先不要出發。需要的話，可以找專人協助。
# 看診結束後。{ $day }：看診日期。
notice-visit = 您 { $day } 有照預約去看診嗎？如果有變動，請在這裡告訴我們，會有專人協助。
# 看診幾天後。不說什麼常見、什麼沒關係。
notice-care =
    { $day } 之後，您覺得怎麼樣？我們在這裡無法判斷，只有醫師可以。
    如果不適來得突然或很嚴重，請不要等：在韓國撥打 119，在其他地方撥打當地的緊急電話。其他擔心的事可以找誰，請看卡片。
notice-care-end = 關於這次看診，我們不會再傳訊息了。
# 問的是我們的服務，不是診所或治療。
notice-rating =
    這次看診前後，我們的服務怎麼樣？
    您的回答只有我們團隊會看，不會公開。也可以寫幾句話。

## 郵件：主旨和信末一行

notice-subject-reminder = Gangnam Concierge 提醒您
notice-subject-visit = Gangnam Concierge 想請教您
notice-subject-care = 您覺得怎麼樣？
notice-subject-rating = 我們的服務怎麼樣？
# { $code }：預約編號，{ $link }：聊天頁面的網址。
notice-mail-foot = 這封信由自動助理寄出，因為預約 { $code } 留了這個信箱。請不要直接回信，有事請在對話裡說：{ $link }

## 按鈕（最多 24 個字元）

reply-notice-move = 換個時間
reply-notice-cancel = 取消預約
reply-notice-question = 我有問題
reply-notice-severe = 突然或很嚴重
reply-rating-great = 很好
reply-rating-good = 好
reply-rating-fair = 普通
reply-rating-poor = 不好

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = 有，已看診
reply-visit-moved = 沒去，改了時間
reply-visit-refused = 診所沒讓我看診
reply-rating-bad = 很不好
visit-told-yes = 謝謝您，已記下。
visit-told-moved = 謝謝您，已記下。新的時間需要我們幫忙的話，請在對話裡告訴我們。
visit-told-refused = 謝謝您告訴我們，很抱歉。專人會去問診所，再聯絡您。
visit-told-rated = 謝謝您。只有我們團隊會看，不會公開。
visit-desk = 關於您 { $day } 的看診：專人正在了解狀況，會在 { $deadline }（首爾時間）前聯絡您。您說的內容會照原樣保留。
visit-page-again = 您先前的回答：{ $answer }。可以在這裡修改。
visit-page-words = 想說的話（可不填）
visit-page-send = 送出
visit-page-gone = 這個連結已失效：時間過太久了，或預約有變動。有事請在對話裡告訴我們。
notice-mail-open = 點這裡回答

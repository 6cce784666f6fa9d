### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = 電子信箱
booking-ask-email = 請問可以用哪個電子信箱聯絡您？我會寄一組驗證碼過去，確認聯絡得到您。
booking-back-email = 回到您的預約：可以用哪個電子信箱？
booking-ask-details-email =
    快完成了，請填在表單裡，或用一則訊息告訴我：
    – 患者的姓名（和護照相同）
    – 電子信箱，我會寄一組驗證碼過去
booking-ask-details-child-email =
    快完成了，請填在表單裡，或用一則訊息告訴我：
    – 孩子的姓名（和護照相同）
    – 您的姓名（家長或監護人）
    – 電子信箱，我會寄一組驗證碼過去
booking-phone-and-email = 謝謝，電話記下來了。在網站上預約還需要電子信箱，這樣預約有消息時才通知得到您。可以用哪個信箱？
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    六位數的驗證碼已寄到 { $address }，請在這裡輸入。輸入之前，不會送任何資料給診所。
    { $kept }
email-code-back = 回到您的預約：請輸入信裡的六位數驗證碼。
email-code-again =
    新的驗證碼正寄往 { $address }，之前那組已失效。
    { $kept }
email-code-wrong =
    { $count ->
       *[other] 和信裡的驗證碼不一樣，還可以再試 { $count } 次。
    }
email-code-none-left = 這次也不對，這組驗證碼已失效。要再寄一組新的嗎？
email-code-expired = 這組驗證碼已過期。要再寄一組新的嗎？
email-code-shape = 驗證碼是六位數字。請再看一下信，在這裡輸入。
# { $until }: day and hour
email-code-limit = 驗證碼已經寄了好幾次，下一組要到 { $until }（首爾時間）以後才能寄。也可以換一個信箱，或找專人協助。
email-hold-until = 這個時段為您保留到 { $until }（首爾時間）。
email-hold-lapsed = 這個時段已不再保留。如果您輸入驗證碼時還空著，就留給您。

## Buttons (24 characters at most)

reply-code-again = 再寄一次
reply-other-address = 換一個信箱

## The letter: its subject names nothing personal

mail-code-subject = 您的 Gangnam Concierge 驗證碼
mail-code-text =
    您的驗證碼：{ $code }

    請在對話裡輸入，{ $until }（首爾時間）前有效。
    如果不是您本人操作，不必理會這封信，不會有任何影響。

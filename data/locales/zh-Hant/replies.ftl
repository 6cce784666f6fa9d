### 快速回覆：按鈕上的字（最多 24 個字元）。

reply-book = 我要預約
reply-clinics = 找診所
reply-procedures = 查看療程
reply-price = 查詢價格
reply-pickup = 機場接機
reply-interpreter = 口譯
reply-person = 找專人協助
reply-continue = 繼續
reply-start-over = 重新開始
reply-yes = 是
reply-no = 否
reply-not-sure = 不確定
reply-agree = 兩項都同意
reply-disagree = 不同意
reply-send = 好，送出
reply-do-not-send = 先不送出
reply-safe = 我現在安全
reply-not-safe = 不安全，需要幫助
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = 看其他診所
reply-other-times = 換一天
reply-try-again = 再試一次

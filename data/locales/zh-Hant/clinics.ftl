### 診所：搜尋、地址與看診時間、語言。

clinic-answer = 這是我手邊 { $clinic } 的資料：
clinic-which = 您說的是哪一家診所？
clinic-languages = { $clinic } 有會說{ $languages }的人員。
clinic-hours-unverified = 看診時間還沒有查證，出發前請先打電話確認。
reason-language = 會說{ $language }
reason-district = 在{ $district }
reason-procedure = 有做{ $procedure }
reason-specialty = { $specialty }
reason-instant = 送出後立即確認
reason-interpretation = 免費口譯合作診所
reason-pickup = 接機合作診所
registration-verified = 已登錄可收治國際患者，編號 { $number }，效期至 { $until }
registration-unknown = 我們目前不清楚，可以撥 1577-7129 詢問
registration-lapsed = 登錄已過期
clinics-found =
    { $count ->
        [1] 依「{ $wish }」找到一家診所。
       *[other] 依「{ $wish }」找到 { $count } 家診所，最符合的排在前面。
    }
clinics-more = 符合「{ $wish }」的診所，還有這些。
clinics-none = 沒有找到全部符合「{ $wish }」的診所。要拿掉一項再找找看嗎？
searched-and = { $first }、{ $second }
weekday-date = { $date }（{ $weekday }）
searched-any = 療程和地區不限
searched-in = 在{ $place }
searched-near = { $place }附近
searched-day = { $day }有看診
searched-part = { $day } { $opens }–{ $closes } 之間有看診
searched-hour = { $day } { $hour } 有看診
searched-that-hour = 那個時間
reason-metres = 距離{ $place }約 { $metres } 公尺
reason-kilometres = 距離{ $place }約 { $kilometres } 公里
reason-open = { $day }有看診：{ $hours }
label-free-times = 當天可預約時段
free-times-none = 當天沒有空檔

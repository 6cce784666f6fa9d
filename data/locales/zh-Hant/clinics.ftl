### 診所：搜尋、地址與看診時間、語言。

clinics-found =
    { $count ->
        [1] 找到一家符合的診所：
       *[other] 找到 { $count } 家診所，最符合您條件的排在前面：
    }
clinics-none = 沒有找到符合全部條件的診所。要放寬一項嗎：地區、語言，還是療程？
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

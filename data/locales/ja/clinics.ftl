### クリニックを探す、住所と診療時間、対応言語。

clinics-found =
    { $count ->
        [1] ご希望に合うクリニックが1件見つかりました：
       *[other] クリニックが{ $count }件見つかりました。ご希望に近い順です：
    }
clinics-none = すべてのご希望に合うクリニックは見つかりませんでした。エリア、言語、施術のうち、どれか1つを外して探しますか？
clinic-answer = { $clinic }について、わかっている情報です：
clinic-which = どのクリニックのことですか？
clinic-languages = { $clinic }には、{ $languages }を話すスタッフがいます。
clinic-hours-unverified = 診療時間は確認できていません。行く前に、電話でお確かめください。
reason-language = { $language }が通じる
reason-district = { $district }にある
reason-procedure = 「{ $procedure }」を行っている
reason-specialty = { $specialty }
reason-instant = すぐに予約が確定する
reason-interpretation = 無料通訳の提携先
reason-pickup = 空港送迎の提携先
registration-verified = 外国人患者の受け入れ登録あり（番号{ $number }、{ $until }まで有効）
registration-unknown = 登録は確認できていません。1577-7129で確認できます
registration-lapsed = 登録の有効期限が過ぎています

### クリニックを探す、住所と診療時間、対応言語。

clinics-found =
    { $count ->
        [1] 次の条件でクリニックが1件見つかりました：{ $wish }
       *[other] 次の条件でクリニックが{ $count }件見つかりました：{ $wish }。ご希望に近い順です。
    }
clinics-more = 同じ条件のクリニックの続きです：{ $wish }
clinics-none = 次の条件すべてに合うクリニックは見つかりませんでした：{ $wish }。条件をひとつ減らして探しますか？
searched-and = { $first }、{ $second }
weekday-date = { $date }（{ $weekday }）
searched-any = 施術とエリアの指定なし
searched-in = { $place }エリア
searched-near = { $place }の近く
searched-day = { $day }に診療
searched-part = { $day }の{ $opens }〜{ $closes }に診療
searched-hour = { $day }の{ $hour }に診療
searched-that-hour = その時間
clinic-answer = { $clinic }について、わかっている情報です：
clinic-which = どのクリニックのことですか？
clinic-languages = { $clinic }には、{ $languages }を話すスタッフがいます。
clinic-hours-unverified = 診療時間は確認できていません。行く前に、電話でお確かめください。
reason-language = { $language }が通じる
reason-district = { $district }にある
reason-metres = { $place }から約{ $metres }m
reason-kilometres = { $place }から約{ $kilometres }km
reason-open = { $day }に診療：{ $hours }
label-free-times = その日の空き時間
free-times-none = その日は空きなし
reason-procedure = 「{ $procedure }」を行っている
reason-specialty = { $specialty }
reason-instant = すぐに予約が確定する
reason-interpretation = 無料通訳の提携先
reason-pickup = 空港送迎の提携先
registration-verified = 外国人患者の受け入れ登録あり（番号{ $number }、{ $until }まで有効）
registration-unknown = 登録は確認できていません。1577-7129で確認できます
registration-lapsed = 登録の有効期限が過ぎています

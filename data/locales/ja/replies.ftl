### ボタンの文字（24字まで）。

reply-book = 予約する
reply-clinics = クリニックを探す
reply-procedures = 施術を見る
reply-price = 料金を見る
reply-pickup = 空港送迎
reply-interpreter = 通訳
reply-person = 担当者と話す
reply-continue = 続ける
reply-start-over = 最初から
reply-yes = はい
reply-no = いいえ
reply-not-sure = わからない
reply-agree = 両方に同意する
reply-disagree = 同意しない
reply-send = はい、送る
reply-do-not-send = いいえ、送らない
reply-safe = 安全です
reply-not-safe = いいえ、助けが必要
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = ほかのクリニック
reply-other-times = 別の日
reply-try-again = もう一度試す

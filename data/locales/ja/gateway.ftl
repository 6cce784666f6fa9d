### ウェブサーバーからのお知らせ。

error-turn-failed =
    申し訳ありません。こちらの不具合でお返事できませんでした。メッセージは残っています。
    もう一度試すか、次の番号にお電話ください：
error-too-long = メッセージが長すぎて読み取れません。{ $limit }文字以内で書いてください。
error-empty = メッセージが空です。
error-too-fast = 短い間にたくさん届きました。{ $seconds }秒待ってから、もう一度書いてください。
error-session = この会話は終了しました。新しい会話を始めてください。
error-bad-request = リクエストを読み取れませんでした。
error-too-large = データが大きすぎて受け取れませんでした。
error-payload = このボタンはもう使えません。ご希望を文字で書いてください。
error-form = 印のついた項目を、もう一度ご確認ください。
error-field-required = 入力してください。
error-field-tick = チェックを入れると先に進めます。
error-field-long = { $limit }文字以内で書いてください。
error-field-choice = この中から選んでください。
error-field-date = カレンダーにある日付を書いてください。
error-unavailable = 今はサービスを利用できません。少し待ってから、もう一度お試しください。
media-urgent = 画像や音声メッセージは確認できません。施術や手術のあとの、急ぎのご用件ですか？
demo-banner = デモ版：クリニックは架空で、実際の予約は行われません。
waiting-for-person = 担当者がこの会話を引き継ぎました。ここにお返事を書きます。

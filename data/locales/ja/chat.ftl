### ターミナルの画面と、簡易チャットページ。

chat-title = 江南コンシェルジュ
chat-placeholder = メッセージを入力
chat-send = 送信
chat-connecting = 接続しています
chat-offline = 接続が切れています。つながりしだい、メッセージを送信します。
chat-language = 言語
chat-choose = 番号を入力して選んでください
chat-bot = コンシェルジュ
chat-you = お客様
chat-typing = 入力しています
chat-call = { $number }に電話する
chat-show = 近くの人に見せてください
chat-new = 新しい会話
chat-no-gateway = { $url }から応答がありません。別のターミナルで「make run」を実行し、コンシェルジュを起動してください。
chat-no-answer = { $seconds }秒以内に返事がありませんでした。
chat-leave = Ctrl-Dで終了します。
chat-example = ボトックスはいくらですか？
chat-optional = 任意
chat-form-help = 上から順に答えてください。Enterだけを押すと、自由に書けます。
chat-form-keep = Enterでそのまま：{ $value }
chat-page = { $page }／{ $pages }ページ
chat-yes = はい
chat-no = いいえ

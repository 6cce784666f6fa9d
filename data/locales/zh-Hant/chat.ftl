### 終端機程式和簡易聊天頁面。

chat-title = Gangnam Concierge
chat-placeholder = 輸入訊息
chat-send = 送出
chat-connecting = 連線中……
chat-offline = 目前沒有網路。恢復連線後會送出您的訊息。
chat-language = 語言
chat-choose = 輸入數字來選擇
chat-bot = 助理
chat-you = 您
chat-typing = 正在輸入……
chat-call = 撥打 { $number }
chat-show = 請拿給身邊的人看
chat-new = 新對話
chat-leave = 按 Ctrl-D 離開
chat-no-answer = 等了 { $seconds } 秒還沒有收到回覆。
chat-no-gateway = { $url } 沒有回應。請在另一個終端機執行「make run」。
chat-example = 打肉毒多少錢？
chat-optional = 選填
chat-form-help = 請逐行填寫；想直接打字，就按 Enter。
chat-form-keep = 按 Enter 保留：{ $value }
chat-page = 第 { $page } 頁，共 { $pages } 頁
chat-yes = 是
chat-no = 否

### 终端程序和简单的聊天页面。

chat-title = Gangnam Concierge
chat-placeholder = 写消息
chat-send = 发送
chat-connecting = 正在连接……
chat-offline = 网络断开了。恢复后会发送您的消息。
chat-language = 语言
chat-choose = 输入数字来选择
chat-bot = 助手
chat-you = 您
chat-typing = 正在输入……
chat-call = 拨打 { $number }
chat-show = 请给身边的人看
chat-new = 新对话
chat-leave = 按 Ctrl-D 离开
chat-no-answer = 等了 { $seconds } 秒还没有收到回复。
chat-no-gateway = { $url } 没有回应。请在另一个终端运行“make run”。
chat-example = 打肉毒素多少钱？
chat-optional = 选填
chat-form-help = 请逐行填写；想直接打字聊，就按回车键。
chat-form-keep = 按回车键保留：{ $value }
chat-page = 第 { $page } 页，共 { $pages } 页
chat-yes = 是
chat-no = 否

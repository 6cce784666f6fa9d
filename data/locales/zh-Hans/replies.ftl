### 快捷回复：按钮上的字（最多 24 个字符）。

reply-book = 预约
reply-clinics = 找诊所
reply-procedures = 查看项目
reply-price = 多少钱
reply-pickup = 机场接机
reply-interpreter = 翻译
reply-person = 找人工服务
reply-continue = 继续
reply-start-over = 重新开始
reply-yes = 是
reply-no = 否
reply-not-sure = 不确定
reply-agree = 两项都同意
reply-disagree = 不同意
reply-send = 好，提交
reply-do-not-send = 不提交
reply-safe = 我现在安全
reply-not-safe = 不安全，需要帮助
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = 看其他诊所
reply-other-times = 换一天
reply-try-again = 再试一次

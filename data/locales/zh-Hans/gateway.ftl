### 网页服务器自己说的话。

error-turn-failed =
    抱歉，我们这边出了问题，我没能回答您。您的消息已经保存。
    您可以再试一次，或者拨打：
error-too-long = 这条消息太长了，请控制在 { $limit } 个字符以内。
error-empty = 消息是空的。
error-too-fast = 消息来得有点快。请等 { $seconds } 秒再写。
error-session = 这次对话已经结束，请开始新的对话。
error-bad-request = 我没能读懂这个请求。
error-too-large = 内容太大了，没法接收。
error-payload = 这个按钮已经失效。请直接写您想要什么。
error-unavailable = 服务暂时不可用，请稍后再试。
media-urgent = 我看不了图片，也听不了语音。是治疗后出现的紧急情况吗？
demo-banner = 演示：诊所都是虚构的，不会有真实的预约。
waiting-for-person = 您的对话已由工作人员接手，会在这里回复您。
error-form = 请再看一下标出的几项。
error-field-required = 请填写这一项。
error-field-tick = 勾选这一项才能继续。
error-field-long = 这里最多写 { $limit } 个字符。
error-field-choice = 请从这些里面选一个。
error-field-date = 日历上没有这一天，请重新写日期。

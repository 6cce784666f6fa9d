### 江南医疗旅游中心（专名）。回答本身是 concierge.ftl 里的 center-answer。

# 回答下面的按钮（最多 22 个字符）：中心里有什么；首尔的电话热线。
reply-center-inside = 里面有什么
reply-lines = 电话热线
# 卡片标题。
card-center = 医疗旅游中心
card-center-services = 中心提供的服务
card-center-zones = 中心里面
card-center-trial = 仪器体验
card-center-visitors = 到访人数
# 中心卡片里各行的标签。
label-email = 邮箱
label-messengers = 聊天软件
# 没有公布时，写在时间、电话、邮箱或聊天软件的位置。
center-not-published = 没有公布
# 全都没有公布时，卡片上的一行。
center-unpublished = 开放时间、电话、邮箱和聊天账号都没有公布。去之前请在这里找人工服务问一问，免得白跑一趟。
# 一个账号。$name：聊天软件自己的名称；$id：账号。
center-messenger = { $name }：{ $id }
# 中心提供的服务，每条一行。
center-offer-consultation = 一对一咨询
center-offer-matching = 帮忙找诊所或医院
center-offer-booking = 代为预约
center-offer-lodging = 预订住宿
center-offer-interpretation = 翻译
center-offer-pickup = 接机
center-offer-tax = 退税咨询
center-tax-desk-unknown = 治疗的增值税退税已经结束。中心的退税柜台是否还办理其他退税，目前不清楚。
# “里面有什么”的卡片上方的文字。
center-inside = 以下是资料里介绍的医疗旅游中心内部情况，之后可能有变化。
# 各区域，每条一行。
center-zone-information = 咨询台
center-zone-healing = 疗愈区，可以体验仪器
center-zone-community = 交流活动室
center-zone-office = 共享办公室
center-zone-lounge = 休息区，有画、书和机器人咖啡
# $day：日期。
center-reopened = 翻修后，{ $day }起重新开放。
# $measured：center-trial-… 的列表；$tried：同样的列表，用“或”连接。
center-trial = 可以先测量{ $measured }，再体验与{ $tried }有关的仪器。之后可能会根据结果和合作诊所面谈，但结果不是诊断。
center-trial-skin = 皮肤
center-trial-body = 身体成分
center-trial-scalp = 头皮
center-trial-eye = 眼睛
# $count：人数；$year：年份。
center-visitors = 据江南区区长介绍，{ $year } 年有超过 { $count } 人到访。
# 电话热线卡片上方的文字。
center-lines = 这些热线为来首尔的访客提供帮助。有危险时，请马上拨打 119。

### 可以信谁：登记、中介、投诉、价格。数字、名称和日期来自资料。

## 登记有什么要求

registration-demands = 登记要求有专科医生、有保险、按期续期。它不说明诊所水平的高低。
# 中介也叫中介机构、代理、招揽机构。
registration-agents =
    中介机构也必须登记。佣金是诊所和中介之间的事：请问清您的报价是不是全部费用。
    中介我在这里查不了，韩国国际医疗支援中心可以查。
card-registration-demands = 诊所必须具备
card-registration-agents = 中介机构必须具备
registration-demands-specialist = 面向国外患者的每个科室，至少有一名专科医生。
# { $clinics }、{ $hospitals }：金额。
registration-demands-insurance = 医疗赔偿责任保险，每年保额至少 { $clinics }；综合医院至少 { $hospitals }。
registration-agents-money = 保证保险至少 { $insurance }，资本金至少 { $capital }；已登记的综合旅行社不要求资本金。
registration-agents-office = 在韩国有办公室。
card-broker = 中介不可以做的事
# { $years }：监禁年数；{ $fine }：金额。
broker-unregistered = 没有登记就给诊所介绍国外患者：最高 { $years } 年监禁，或最高 { $fine } 罚金。
broker-name = 出借或借用名义、登记证。
broker-commission = 收取超过法定上限的佣金，或提供虚假信息。
broker-referral = 诊所如果接收未登记的中介介绍的患者，可能被取消登记。
broker-reward = 法律对举报的人设有奖励。
reply-registration-demands = 登记的法律要求
reply-registration-agents = 中介机构和个人中介

## 用写评价换治疗

review-deal-answer = 用写评价换免费或便宜的治疗，我不会安排。收了好处的评价可能误导其他患者，法律也限制诊所使用患者的治疗经历。如果有人这样向您提出，可以举报。
card-review-deal = 用写评价换治疗
review-deal = 患者的治疗经历如果可能让人误解疗效，不得用于医疗广告。用写评价换免费治疗，这里不安排。
reply-review-deal = 写评价能免费吗
# 举报中介。
reply-report = 举报

## 投诉：卡片上的步骤，然后是调解机构 K-MEDI

card-complaint = 投诉步骤
complaint-step-clinic = 诊所，书面提出：发生了什么、您希望怎么解决、希望什么时候之前答复。
complaint-step-center = 韩国国际医疗支援中心：受理纠纷，也协助您向 K-MEDI 申请。
complaint-step-kmedi = K-MEDI：国外患者可以申请调解或仲裁，也可以用邮件申请。
card-kmedi = K-MEDI：医疗纠纷调解
card-kmedi-effect = 调解的效力
kmedi-effect = 双方都接受的调解，与在法院达成的和解有同等效力；仲裁与生效判决有同等效力。
label-kmedi-fee = 费用
label-kmedi-papers = 材料
label-kmedi-language = 语言
label-kmedi-email = 邮箱
label-kmedi-fax = 传真
label-kmedi-hours = 办公时间
# 都是金额。索赔额不超过 { $limit } 收 { $fee }；超出部分每 { $step } 加 { $more }；{ $above } 以上的部分只加 { $less }。
kmedi-fee = 索赔额不超过 { $limit }：{ $fee }；超出部分每 { $step } 加收 { $more }；超过 { $above } 的部分，每 { $step } 加收 { $less }
# 材料，写成一句里的列表。
kmedi-paper-form = 申请书
kmedi-paper-course = 事情经过
kmedi-paper-consent = 敏感信息使用同意书
kmedi-paper-identity = 身份证件复印件
kmedi-paper-proxy = 委托书和关系证明（申请人不是患者本人时）
kmedi-language = 韩语；英文表格需附韩语译文
# { $opens }、{ $closes }：一天中的时间。
kmedi-hours = { $opens }–{ $closes }（首尔时间）
kmedi-online = 网上申请需要韩国手机号或 i-PIN，所以访客用邮件申请。
kmedi-time-unknown = 需要多久没有公布，请向他们询问。

## 价格和付款

card-pay-written = 请书面写明
card-pay-duty = 诊所必须告诉您的
card-pay-visitors = 对国外访客收费更高
card-pay-lookup = 查询价格
pay-parts = 报价的每一项都请问清：面诊、检查、治疗、住院、药品、翻译、证明文件，还有是否含增值税。
pay-terms = 付款前，请问清定金、退款和取消的条件。
pay-duty = 按法律规定，诊所必须按主管部门规定的格式告诉您预估费用。
# 也提醒不必接受推销。
say-no = 您没要求的项目，都可以拒绝。书面报价可以先带走，再去别处问问。
visitor-prices-answer = 有报道说，国外访客被收取更高的价格。具体某家诊所有没有这样做，我说不准。请要一份逐项写明的书面报价，这样心里有数，也有凭据。
# { $of } 家诊所中的 { $clinics } 家，比如“每十家有四家”。
pay-visitors = 在一次媒体调查中，{ $of } 家诊所里有 { $clinics } 家向国外访客开出两倍的价格。
# { $site }：网址。
pay-lookup = 韩国国民健康保险不报销的项目（非给付项目），诊所必须公布价格。任何人都可以在 { $site } 查询诊所。
reply-visitor-prices = 国外访客收费更高吗
reply-tax-refund = 退税
reply-quote = 向诊所询价
reply-second-opinion = 第二诊疗意见

## 保险：列表各行

card-insurance = 请问诊所
insurance-partner = 诊所和您的保险公司有合作吗，还是您先付款、之后再理赔？
insurance-forms = 保险公司的表格由谁填？
insurance-receipt = 写明每一项的收据。
insurance-certificate = 离开韩国前开一份英文证明。

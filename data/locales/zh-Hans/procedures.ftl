### 项目和价格。数字来自目录和资料，不写在这里。

procedure-answer =
    { $procedure }：{ $description }
    是否适合您，要由医生检查之后判断。
procedure-which = 您想了解什么项目？
# 说了一个几个项目共用的词（“激光”“提升”）之后；下面是项目名称的按钮。
procedure-which-meant = 这个词可能指几个项目，您说的是哪一个？
# 按钮：问一个项目需要多久、要做几次。
reply-duration = 需要多久
procedures-list =
    { $count ->
        [1] 我们的目录里有一个符合的项目：
       *[other] 我们的目录里有这些项目：
    }
price-answer =
    这是目录中各诊所给出的“{ $procedure }”价格，仅供参考。您的报价可能不同：请要一份书面报价，并问清是否含增值税。
price-unknown =
    “{ $procedure }”的价格，我没有查到可靠的来源，就不随便猜了。
    诊所可以给您书面报价。
price-which = 您想了解哪个项目的价格？
price-demo = 演示价格，不是真实价格。
vat-included = 含增值税
vat-excluded = 不含增值税
vat-unknown = 是否含税，请向诊所确认

procedure-unlisted =
    我们的目录里还没有“{ $procedure }”的介绍。可以请工作人员帮您找诊所。
procedures-fields = 您想看哪个科室的项目？
procedures-none = 目录里没有这个科室的项目：{ $field }。有这些科室：
procedures-nothing = 我们的目录里还没有项目。可以请工作人员帮您找诊所。

## 价格

price-answer-both =
    这是目录中各诊所给出的“{ $procedure }”价格，还有已公布的韩国价格资料，仅供参考。您的报价可能不同：请要一份书面报价，并问清是否含增值税。
price-answer-reported =
    目录里没有诊所给出“{ $procedure }”的价格。下面是已公布的韩国价格资料，仅供参考。您的报价可能不同：请要一份书面报价，并问清是否含增值税。
price-answer-reported-clinic =
    { $clinic } 的“{ $procedure }”价格，我这里没有可以提供的。下面是已公布的韩国价格资料，仅供参考。您的报价可能不同：请要一份书面报价，并问清是否含增值税。
price-unknown-clinic =
    { $clinic } 的“{ $procedure }”价格，我这里没有可以提供的，也就不随便猜了。
    这家诊所可以给您书面报价。
quote-answer =
    报价只能由诊所给出，而且要先了解您的情况。报价应是书面的，写明日期和是否含增值税。已记下您想要报价，工作人员会替您去问。
    请在这里留下电话号码或邮箱，并告诉我们想做的项目。

card-price-statistics = 韩国医疗机构上报的价格
card-price-other = 其他来源的价格
label-price-low = 最低
label-price-median = 中位数（居中的价格）
label-price-mean = 平均
label-price-high = 最高
label-price-range = 范围
label-price-unit = 计价单位
label-zirconia-clinic = 氧化锆，牙科诊所
label-zirconia-hospital = 氧化锆，牙科医院
label-inlay-gold = 嵌体，黄金
label-inlay-resin = 嵌体，树脂
label-inlay-ceramic = 嵌体，陶瓷
label-onlay-gold = 高嵌体，黄金
label-onlay-resin = 高嵌体，树脂
unit-per-cc = 药剂，每 cc
unit-per-graft = 一个毛囊单位
unit-per-grafts = 一次 { $count } 个毛囊单位以上的手术
unit-per-tooth = 一颗牙
unit-per-treatment = 一次治疗
unit-multifocal-lens = 多焦点人工晶体，不含手术
price-figure-low = 最低 { $amount }
price-figure-median = 中位数 { $amount }
price-figure-mean = 平均 { $amount }
price-figure-high = 最高 { $amount }
price-figure-range = { $amount }
price-few-clinics = 这些数字只来自极少数诊所。
# 卡片标题：没有价格时，诊所报价按什么计算。
card-basis = 怎么计价
# { $counts }：数字列表，比如 300、600或1200。线数：超声设备发射的线的数量。
basis-lines = 按线数（发数）计：{ $counts }。
# { $counts }：数字列表。探头：设备接触皮肤的部分，一次性使用；发数：发射次数。
basis-tip-shots = 按探头计，一个探头可打 { $counts } 发。
basis-after-consultation = 面诊之后确定。
# { $share }：百分比，比如 25%。
basis-extra = 附加项目（比如眼周、神经阻滞）可能比最初的数字多出约 { $share }。

## 信息从哪里来

label-source-kind = 来源类型
source-kind-law = 法律
source-kind-ministry = 政府机构
source-kind-district = 区政府
source-kind-statistics = 官方统计
source-kind-press = 媒体报道
source-kind-vendor = 诊所或公司自己的网页
source-kind-blog = 个人指南或博客
source-old = 资料截至 { $date }，之后可能有变化，安排之前请先问清楚。
source-undated = 网页没有写日期，我们在 { $read } 看到；安排之前请先问清楚。

## 需要多久

duration-answer =
    关于“{ $procedure }”，我们查到这些资料。具体由医生检查后决定，请向医生问清您自己的治疗安排。
duration-unknown =
    “{ $procedure }”需要多久，我没有查到有出处的数字，就不随便猜了。安排行程前，请先向诊所确认。
duration-appointments =
    目录中的诊所为“{ $procedure }”安排的单次预约时长如下。整个疗程多久，我没有查到有出处的数字，请向诊所问清您自己的安排。
duration-which = 您想了解哪个项目需要多久？

card-duration = 时长和次数
label-sessions = 次数
label-interval = 每次间隔
label-one-session = 单次时长
label-whole-course = 整个疗程
label-monitoring = 治疗后的观察
label-examination = 治疗前的检查
label-visit = 就诊（含面诊）
label-visit-basic = 基础体检
label-visit-comprehensive = 综合体检
label-report = 拿到报告
label-operation = 手术
label-amount-face = 用量，面部
label-amount-face-neck = 用量，面部和颈部
label-amount-eyes = 用量，双眼下方
label-treatment-slot = 治疗预约
label-consultation-slot = 面诊预约
label-records-slot = 看过病历后的预约
length-range = { $from }至{ $to }
length-about = 约{ $length }
length-at-least = 至少{ $length }
length-up-to = 最多{ $length }
count-range = { $from }–{ $to }
amount-cc = { $amount } cc
scope-cosmetic-surgery = 这是整形手术的一般情况，不是专指这种手术。
scope-injectables = 这是皮肤注射类项目的一般情况。
scope-one-case = 这只是一个人的情况。
scope-laser-eye-surgery = 这是激光近视手术的一般情况。
scope-with-rejuran = 这是和丽珠兰一起做时的情况。

## 恢复、停留、坐飞机

recovery-answer-flying =
    关于“{ $procedure }”之后的恢复，我们查到这些资料。回程航班请按最长的时间安排：{ $longest }。什么时候能坐飞机，由您的手术医生决定，机票请选可以改期的。
recovery-answer =
    关于“{ $procedure }”之后的恢复，我们查到这些资料。多久能坐飞机，没有查到有出处的数字：买机票前请先向诊所确认，并选可以改期的机票。
recovery-unknown =
    “{ $procedure }”之后多久恢复、多久能坐飞机，我没有查到有出处的数字，就不随便猜了。买机票前请先向诊所确认，并选可以改期的机票。
recovery-which = 您说的是哪个项目？

card-recovery = 恢复
card-stay = 在韩国停留
card-flying = 坐飞机
label-bruising = 淤青或肿胀
label-first-recovery = 初步恢复
label-settled = 最终定型
label-usual-activity = 恢复日常活动
label-lasek = LASEK 之后
label-stay = 停留
label-flying = 坐飞机前要等
label-flying-short = 坐短途飞机前要等
label-flying-long = 坐长途飞机前要等
flying-leg-clots = 腿部手术后坐飞机，血栓的风险会升高。什么时候能坐飞机，请先问过您的手术医生。

## 风险

risks-answer =
    “{ $procedure }”是否适合您，由医生判断；可能的副作用，诊所必须事先向您说明。有下面任何一种情况，请提前告诉医生。清单并不完整。
risks-unknown =
    关于“{ $procedure }”，我没有查到有出处的清单。是否适合您，由医生判断；可能的副作用，诊所必须事先向您说明。请把疾病、用药、过敏和怀孕的情况告诉医生。
risks-which = 您说的是哪个项目？

card-cautions = 有这些情况，请提前告诉医生
# 卡片标题：某个来源报告的伤害。下面各行组成列表。
card-risks = 有来源提到可能发生的情况
risk-hollow-cheeks = 能量过强或发数过多，可能造成脸颊凹陷。
risk-burns = 能量过强或发数过多，可能造成烫伤。
risk-severe-reaction = 少见：胸痛、呼吸困难或起风团（严重过敏）。
risk-vessel-block = 血管堵塞：可能导致皮肤坏死或失明。
# { $number }：韩国的急救电话。
risk-call = 出现这种情况，请马上拨打 { $number }；不在韩国，请拨打当地急救电话。
# 清单标题：在诊所里要看一看、要一份的东西。
card-checks = 在诊所请要求看一看
inspect-device-generation = 仪器是第几代，请书面写明
inspect-shot-log = 实际打了多少发的记录，请要书面的
inspect-sealed-tip = 未拆封的探头和序列号，拆封前先看
card-explanation = 法律规定
caution-pregnancy = 怀孕，或可能怀孕
caution-breastfeeding = 正在哺乳
caution-recent-birth = 分娩后不到{ $length }
caution-cancer-treatment = 正在接受癌症治疗
caution-skin-infection = 皮肤有感染
caution-severe-allergy = 有严重过敏
caution-ingredient-allergy = 对其中某种成分过敏
caution-bleeding-disorder = 有出血性疾病
caution-thin-face = 面部脂肪较少
caution-under-18 = 未满 { $age } 岁
caution-unstable-sight = 近来视力有变化
caution-dry-eye = 有干眼
caution-keratoconus = 有圆锥角膜（角膜变薄、呈锥形）
caution-glaucoma = 有青光眼
caution-medicines = 正在服用任何药物
caution-dental-work = 做过牙科治疗

## 诊所和中介的登记

registration-check-verified =
    按我们的目录，{ $clinic } 已登记接诊国际患者。您可以请韩国国际医疗支援中心核实。
registration-check-unknown =
    { $clinic } 有没有登记，我们没能核实，这不表示它没有登记。韩国国际医疗支援中心可以告诉您。
registration-check-lapsed =
    目录里记录的 { $clinic } 登记已经过期。诊所可能已经续期，预约前请先向韩国国际医疗支援中心确认。
registration-check-where =
    我只能查目录里的诊所。其他诊所、中介机构或个人中介，请向韩国国际医疗支援中心查询。
registration-check-other = 您问的是别的诊所、中介机构或个人中介吗？这些我在这里查不了，请向韩国国际医疗支援中心查询。

card-registration = 登记情况
card-registration-law = 谁可以接诊国外患者
label-registration-number = 登记编号
label-registration-until = 有效期至
clinic-demo = 演示诊所，不是真实的诊所。
registration-state-verified = 已登记接诊国际患者
registration-state-unknown = 我们目前不清楚
registration-state-lapsed = 已过期
registration-law-clinics = 只有登记过的诊所和医院，才可以接诊国外患者。
registration-law-agencies = 只有登记过的中介机构，才可以为国外患者代办预约或陪同引导。
registration-law-validity = 登记的有效期是 { $years } 年，可以续期。
registration-law-side-effects = 诊所必须告诉您诊断、治疗方法、可能的副作用和预估费用。

### 重病，以及要先看病历的治疗：癌症、移植、心脏、儿童、试管婴儿、关节、脊柱。

# { $procedure }：治疗名称；{ $description }：一两句介绍。
complex-answer =
    { $procedure }：{ $description }
    医院要先看病历，再约时间。能不能治，由医院的医生判断。
complex-price-unknown =
    “{ $procedure }”的价格，我没有查到有出处的数字，就不随便猜了。医院看过病历之后才能报价，请要书面的。

## 卡片，每张都写明来源。

# 标题：来源里关于某项治疗的其他信息。
card-notes = 还可以了解
# { $since }：年份。
note-approved-korea = 已在韩国获批，{ $since } 年开始销售。
note-not-approved-usa = 这种注射剂没有得到美国食品药品监督管理局（FDA）批准。
note-outpatient = 不需要住院。
# { $hospitals }：医院名称列表。
note-only-at = 在韩国，只有 { $hospitals } 可以做。
# { $length }：时长，比如 5年。
note-storage-embryos = 冷冻胚胎的保存期限是{ $length }。
note-storage-eggs = 冷冻卵子的保存没有期限。
# { $visa }：签证类型的代码。
note-long-visa = 如果要停留较久，请问一下 { $visa } 签证。

# 标题：哪些患者不适合从国外寻求第二诊疗意见。下面各行组成列表。
card-unsuited = 不适合这样做的情况
unsuited-unfit-to-travel = 身体不宜远行的患者
unsuited-fast-progress = 病情发展很快
unsuited-records-missing = 没有病历和影像
unsuited-no-interruption = 治疗不能中断

card-own-paper = 会请您提供的材料
# 标题：患者出发前的清单。
card-guide = 出发之前
guide-own-doctor = 先看您自己的医生。
guide-long-flights = 长途飞行可能影响效果，您的航程有没有影响，请先问清。
guide-whole-cost = 请诊所写明预计的全部费用；有中介的，也请中介书面写明。
guide-aftercare = 回国后的护理，请提前安排。
# 标题：目录中江南和韩国其他地方的诊所。
card-places = 目录中有这项治疗的诊所和医院
# { $clinic }：诊所名；{ $place }：区或城市。
clinic-in-place = { $clinic }，{ $place }

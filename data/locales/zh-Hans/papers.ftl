### 材料和签证：可以留着用的清单。签证名称和日期来自资料。

papers-answer =
    这份清单您可以留着。诊所通常会要这些，具体要带哪些，以您的诊所说的为准。
    您用哪种签证或许可入境韩国？告诉我，我可以加上要用的材料。
# { $procedure }：治疗名称。
papers-answer-procedure = 这是“{ $procedure }”的材料清单，您可以留着。诊所通常会要这些，具体要带哪些，以您的诊所说的为准。

## 清单标题

card-papers = 要带什么
card-papers-also = 这项治疗还要带
card-papers-journey = 申请签证用
# 给住在韩国的人看的卡片标题。
card-papers-resident = 如果您住在韩国
card-papers-ask = 请问诊所
card-visa-change = 治疗需要更久
card-keta = K-ETA（电子旅行许可）

## 清单各行：要带的东西

paper-passport = 护照
paper-doctors-note = 医生的诊断证明
paper-results = 近期检查结果
paper-images = CT 等影像，刻成光盘
paper-medicines = 用药清单
paper-allergies = 过敏情况
paper-operations = 以往的手术：做了什么、什么时候做的
paper-policy = 保险单
paper-face-operations = 以往的面部手术：做了什么、什么时候做的
paper-dental-work = 做过的所有牙科治疗
paper-prescription = 最近一次的眼镜或隐形眼镜验光单
paper-hormone-results = 已有的激素检查结果
paper-tube-images = 输卵管造影片（做过的话）
paper-marriage = 结婚证明（夫妻）
paper-all-records = 到目前为止的全部病历：没有的话，医院可能没法给意见
paper-all-images = 到目前为止的全部影像
# 签证清单各行。
paper-form = 申请表
paper-photo = 照片
paper-booking = 韩国诊所的预约证明
paper-funds = 资金证明
paper-family = 亲属关系证明（同行家属）
paper-resident =
    如果您在韩国办了居留登记或参加了健康保险，请带上证明并告诉诊所：您要直接向诊所预约，不通过这项服务。
    持 G-1 签证、没有参加韩国健康保险的，算国外患者。

## 要问诊所的问题。我们不作指示，只提醒要问诊所。

ask-medicines = 用药：哪些要吃、哪些不吃，听诊所的安排。问清之前，不要自己停药。
ask-fasting = 之前能不能吃东西、喝水
ask-deposit = 定金：要付多少，什么时候之前可以取消
ask-refund = 退款条件，请书面写明
ask-vat = 报价是否含增值税
ask-whole-price = 预计的全部费用，中介的也要问
ask-aftercare = 之后找谁，包括夜间和回国以后
ask-certificate = 离开韩国前开一份英文证明
ask-lenses = 要提前多久不戴隐形眼镜
ask-passport-photo = 如果容貌和护照照片不一样了，开一份出入境用的证明

## 签证

# { $stay }：对方写的停留时间。{ $visa }：签证代码。{ $days }：这种签证最多可停留多久。
visa-short =
    停留{ $stay }，治疗用的签证是 { $visa }，最多可停留{ $days }。您的护照要不要签证，请问韩国使领馆。
    照顾患者的近亲属也可以申请。是否批准，由韩国使领馆决定。
# { $visa }：较长治疗用的签证；{ $days }：另一种短期签证最多可停留多久。
visa-long =
    停留{ $stay }，超过了短期治疗签证的上限（{ $days }）。治疗需要更久的，有 { $visa }。
    照顾患者的近亲属也可以申请。是否批准，由韩国使领馆决定。
visa-keta-answer = K-ETA 是旅行许可，不是签证。我们知道的内容和日期写在这里。如果治疗需要办签证，请问韩国使领馆。
visa-invitation = 邀请函由给您治疗的诊所出具，约好时间后请向诊所要。
# { $short }、{ $long }：签证代码。
visa-change = { $short } 只有特殊情况才能延长。治疗需要更久的，一般改办 { $long }。
# { $known }：费用和有效期截至哪一天。
visa-keta-terms = 当时的费用是 { $fee }，有效期 { $years } 年（截至 { $known }）。

## 按钮（最多 22 个字符）

# { $entry }：C-3-3、G-1-10 或 K-ETA；打开对应的材料清单。
reply-papers-entry = { $entry }
reply-visa = 签证

## 退税：卡片标题和一行文字

card-refund-hotels = 酒店住宿
card-refund-goods = 商店购物
tax-refund-goods = 游客购物的退税仍然有。店家是否参加，请问店家。

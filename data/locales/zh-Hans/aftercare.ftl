### 治疗之后该找谁。不说什么常见、什么没关系；只有医生能判断。

# 这里不写危险症状：清单还没有临床医生签字确认。
aftercare-contacts =
    这个我不能判断，只有医生可以。如果来得突然或很严重，请不要等。其他情况，请按诊所交代的做；有任何担心，都请给诊所打电话。
    该找谁，按紧急程度列在下面。
# 临床医生签字确认清单之后使用，症状写在卡片上。
aftercare-levels =
    这个我不能判断，只有医生可以。如果符合卡片上的任何一种情况，请马上照那里写的做。有其他担心，请给诊所打电话。
# 诊所联系不上。
aftercare-lost =
    联系不上诊所时，韩国国际医疗支援中心可以帮忙。请备好这次治疗的材料：合同、收据、日期、医生姓名。
    如果情况紧急，请不要等诊所回复。
# 已经离开韩国。
aftercare-home =
    您不在韩国，需要请当地医生看一下。请用诊所给您的联系方式写信给诊所，并把当地医生的检查结果发过去。
    如果来得突然或很严重，请拨打当地急救电话。
# 夜间或周末的小问题。
aftercare-night =
    夜间或周末有小问题，请打诊所的非门诊时间电话。不确定急不急，可以拨打 119，那里也提供急症咨询；语言不通，1330 可以帮忙。
    等不了，请去急诊室。门诊时间我没法核实的诊所，就不列出来了。

## 卡片：按紧急程度分三行，每行列出该找谁（“A或B”）

card-care = 该找谁
label-care-now = 突然或严重：马上
label-care-tonight = 等不到明天：今晚
label-care-clinic = 其他：诊所开门时
care-who-ambulance = 在韩国拨打 119，在其他地方拨打当地急救电话
care-who-local-number = 当地急救电话
care-who-after-hours = 诊所的非门诊时间电话
# { $number }：电话号码。
care-who-after-hours-number = 诊所的非门诊时间电话（{ $number }）
care-who-emergency-room = 急诊室
care-who-local-doctor = 您附近的医生
care-who-clinic = 您的诊所
care-who-clinic-number = 您的诊所（{ $number }）
care-who-clinic-channel = 您的诊所（用诊所给的联系方式）
care-who-support-center = 韩国国际医疗支援中心（1577-7129）
care-certificate = 离开韩国前，请向诊所要英文证明，并问清回国后用什么方式咨询。
care-cannot-judge = 在这里发消息，不能代替检查。
care-papers = 请保留合同、收据、照片和聊天记录。
care-written = 也请书面告诉诊所，这样有日期为证。
care-report = 请保留当地医生的报告，诊所会需要。

## 卡片上的症状，签字确认后才显示。每条是列表里的名词短语：“甲、乙或丙”。

# { $signs }：症状列表。
care-signs-now = 请马上打电话的情况：{ $signs }。
care-signs-tonight = 不能等到早上的情况：{ $signs }。
care-signs-clinic = 诊所一开门就打电话的情况：{ $signs }。
care-sign-airway = 呼吸困难、喉咙发紧
care-sign-chest = 胸口疼痛或有压迫感
care-sign-sight = 视力变化
care-sign-skin = 皮肤发白、发青或出现花斑
care-sign-bleeding = 出血不止
care-sign-collapse = 昏倒或抽搐
care-sign-allergy = 脸或舌头肿胀、全身起荨麻疹
care-sign-clot = 腿肿并且疼痛、咳血
care-sign-infection = 发烧并且伤口越来越红

## 按钮（最多 22 个字符）

reply-care-lost = 联系不上诊所
reply-care-home = 已经离开韩国
reply-care-night = 夜间或周末
reply-complaint = 投诉

### 安排行程：三个简短的问题，然后给出按天的计划，或说明为什么排不下。时间都是首尔时间。
### 数字（时长、天数、时刻）是变量。计划不会预约任何东西：不说“已预约”“已预留”“已确认”。

## 表格的问题。一次一个；再问时用同样的话。

# 下面是项目按钮。
trip-ask-procedure = 这次行程想做什么项目？
trip-ask-arrival = 您什么时候到韩国，在哪个机场降落？比如：周二早上九点，仁川。
# $arrival：降落的日期，或日期和时间。
trip-ask-departure = 您到达：{ $arrival }。回程航班什么时候起飞？比如：周五晚上，或者“待五天”。

## 回答。下面是计划卡片，或写明数字来源的卡片。

# $procedure：项目；$clinic：诊所名；$longest：时长，比如“2周”。
trip-fits =
    按我们的日历，排得下：在 { $clinic } 做“{ $procedure }”。做完之后要留的时间，我按资料里最长的算：{ $longest }。什么时候能坐飞机，由您的医生决定，机票请选可以改期的。现在什么都还没有预约。
# 没有来源说明之后多久可以坐飞机。
trip-fits-unknown =
    时间上排得下：在 { $clinic } 做“{ $procedure }”。做完之后多久可以坐飞机，我没有查到有出处的数字。买机票前请先问这家诊所，要问的话写在下面。现在什么都还没有预约。
# $missing：天数；$day：最早合适的回程日期。
trip-too-short =
    这次行程做“{ $procedure }”，天数不够。做完之后要留的时间，资料里最长的是{ $longest }，还差{ $missing }：回程请安排在 { $day } 或之后。什么时候能坐飞机，由您的医生决定。
# 从降落到起飞，去掉路上的时间，约不下。
trip-too-short-hours =
    从降落到起飞，赶不上在 { $clinic } 开诊的时间做“{ $procedure }”。我们的算法是：降落到诊所留{ $after }，诊所到起飞留{ $before }。
trip-no-free-time = 您在韩国期间 { $clinic } 开诊，但“{ $procedure }”没有可预约的时间。
# $day：日期；$why：trip-why-… 或公众假日的名称。
trip-closed = 您能去的那段时间，{ $clinic } 休诊：{ $day }（{ $why }）。
trip-why-weekday = 每周休诊的日子
trip-why-closure = 诊所临时休诊
trip-hours = “{ $procedure }”排不排得下，要看具体几点。请告诉我几点降落、回程几点起飞。
trip-past = 按日历，您的回程航班已经起飞了。请再告诉我一次这次行程的日期。
# 回程早于降落时说；接着再问 trip-ask-arrival。
trip-wrong-order = 这个回程航班比降落还早，我们重新来一次。
trip-records-first = “{ $procedure }”需要医院先看病历，再约时间。在那之前，请不要买机票。我现在就可以帮您填写就医申请。
trip-not-offered = 您这次行程想做的“{ $procedure }”，据我们所知，目录里我能预约的诊所都没有。
trip-not-offered-clinic = 我不能为您安排在 { $clinic } 做“{ $procedure }”：据我们所知那里没有这个项目，或者它接诊国际患者的登记，我没能核实。
trip-stopped = 好的，那就先不安排。还有什么可以帮您？

## 计划卡片：按时间顺序，每一步一行

card-trip = 您的行程计划
# $airport：机场名称。
trip-airport = { $airport }，首尔时间
label-trip-land = 降落
label-trip-clinic = 最早到诊所
label-trip-appointment = 预约时间
label-trip-consultation = 面诊
label-trip-treatment = 治疗，不早于
label-trip-rest = 在韩国休养到
label-trip-fly = 回程航班，不早于
label-trip-leave = 最晚出发去机场
label-trip-departure = 回程航班
# 没有来源给出数字时，label-trip-fly 的内容。
trip-ask-clinic = 目前不清楚，请问这家诊所
# 各行下面的文字。$after、$before：时长，比如“2小时”。
trip-buffers = 我们的算法是：降落到诊所留{ $after }，诊所到起飞留{ $before }。
trip-consultation = 先面诊。是否治疗、哪天治疗，由医生决定。
# $length：时长或范围，比如“2周”。
trip-marks = 按资料里最长的时间，淤青或肿胀可能持续{ $length }。
trip-sessions = 资料里说要做几次；这份计划只排了一次。
trip-after = 离开韩国以后如果出现问题：突然或严重的，请先拨打当地急救电话，再联系诊所。
# $number：韩国国际医疗支援中心，从国外拨打的号码。
trip-after-line = 韩国国际医疗支援中心可以从国外拨打：{ $number }。

## 问诊所的话：以韩语和读者的语言显示，可以发送或出示。礼貌，以患者口吻。

card-trip-question = 问诊所的话
# $procedure：项目；$day：预约日期；$flight：回程的日期，或日期和时间。
trip-question = 您好，我打算 { $day } 做“{ $procedure }”，回程航班是 { $flight }。请问做完之后，什么时候可以坐飞机？

## 日历文件。锁屏上可能会显示标题：不写项目和诊所。

card-trip-file = 可以放进日历的计划
trip-ics-appointment = 预约时间
# $place：诊所名称。
trip-ics-note = { $place }。这只是计划，还没有预约。

## 按钮（最多 22 个字符）

reply-trip-book = 按计划预约
reply-trip-again = 换个日期
# $day：最早合适的回程日期。
reply-trip-stay = 改到 { $day }回程

### 我能用吗？接机和免费翻译：几个简短的问题，然后回答有可能、不行或不清楚；还有法律上谁算国外患者。
### 数字、日期和名称来自资料和目录。

# 接机和翻译的一般回答下面的按钮，点了就开始提问。
reply-check = 我能用吗

## 提问。下面有按钮，一次一个问题。

check-ask-clinic = 您要去哪家诊所？
check-ask-airport = 您在哪个机场降落？
check-ask-arrived = 您已经到韩国了吗？
# 关于接机：“那家诊所”指刚才说到的诊所。
check-ask-booked = 在那家诊所，手术或治疗已经约好了吗？
check-ask-resident = 这项免费服务面向国外访客。您是来访，还是住在韩国（办了居留登记或参加了韩国的健康保险）？
# 关于翻译。回答是或否。
check-ask-occasion = 是在诊所面诊或治疗时用吗？
reply-check-no-clinic = 还没选
reply-check-other-clinic = 别的诊所
# { $name }：机场。
reply-check-airport = { $name }
reply-check-other-airport = 别的机场
reply-check-arrived = 已经到了
reply-check-abroad = 还没到
reply-check-visiting = 我是来访
reply-check-resident = 我住在韩国
reply-check-booked = 已经约好了
reply-check-not-booked = 还没约
# 打开四种情况的卡片（check-ways）。
reply-check-which = 我算哪一种
# 签证是 G-1（长期治疗）、没有参加韩国健康保险的居民点这个。
reply-check-g-one = G-1，没参加韩国保险

## 结果。后面跟一张卡片，写明原因、日期和来源。

check-pickup-likely =
    接机有可能安排：您的行程符合我们了解到的条件，但目前还不能承诺。
    已记下您的申请，工作人员会向诊所确认。
check-pickup-unknown =
    能不能安排接机，我现在还说不准；哪些还不清楚，写在卡片上。
    已记下您的申请，工作人员会去确认。
check-pickup-no = 据我们了解，这次行程用不了接机服务。原因和其他办法如下。
check-interpretation-likely =
    免费翻译有可能安排：您这次就诊符合我们了解到的条件，但目前还不能承诺。
    已记下您的申请，工作人员会向诊所确认。
check-interpretation-unknown =
    能不能安排免费翻译，我现在还说不准；哪些还不清楚，写在卡片上。
    已记下您的申请，工作人员会去确认。
check-interpretation-no = 据我们了解，这种情况用不了免费翻译。原因和其他办法如下。
# 还不知道怎么联系访客时，跟在结果后面。
check-leave-contact = 工作人员怎么联系您方便？请写带国家区号的电话号码，或者邮箱。
check-stopped = 好的，先停在这里，什么都没有记下。

## 结果卡片。

card-check-pickup = 机场接机
card-check-interpretation = 翻译
label-check-state = 目前可以说的
check-state-likely = 有可能，还不能承诺
check-state-unknown = 目前不清楚
check-state-no = 不符合这些条件
label-check-airport = 机场
label-check-language = 语言
label-check-owner = 由谁跟进
check-owner = 我们的工作人员
# 后面列出没有来源说明的事项（check-open-…）。
label-check-open = 没有公布，请先问清
check-open-lead-time = 需要提前多久申请
check-open-companions = 同行的人能不能一起坐
check-open-luggage = 可以带多少行李
check-open-night-arrivals = 夜间抵达怎么办
check-open-price-after = 超出免费时间后怎么收费

## 原因。卡片上的各行。{ $clinic } 是名称，{ $date } 是目录信息的日期。

check-why-partner = { $clinic } 在合作诊所名单上（截至 { $date }）。
check-why-not-partner = { $clinic } 不在合作诊所名单上（截至 { $date }）。
check-why-partner-unknown = 您的诊所是不是合作诊所，我们目前不清楚。
check-why-no-clinic = 要看是哪家诊所，而您还没有选。
check-why-unverified = 这家诊所接诊国外患者的登记，我们没能核实。
# { $airports }：列表，目前只有仁川。
check-why-airport = 资料里提到的接机，只从{ $airports }出发。
check-why-arrived = 必须在抵达韩国之前申请。
check-why-resident = 这项服务面向国外患者。按法律规定，在韩国办了居留登记或参加健康保险的人不算国外患者。
check-why-not-booked = 要先在诊所约好手术或治疗。
check-why-occasion = 免费翻译只用于面诊和治疗。
# { $language }：访客的语言。
check-why-language = 资料列出的语言里没有{ $language }。
check-why-terms = 目前适用什么条件，我们手上没有仍然有效的信息。
# 访客对某个问题不确定。
check-why-open = 有一个问题还没有确定，工作人员会再问您。

## 还可以怎么办。卡片上的各行。

check-way-partner = 还有其他合作诊所：请看下面的按钮。
check-way-from-airport = 其他患者怎么从机场过去，诊所可以告诉您。
check-way-staff = { $clinic } 有会说{ $language }的工作人员。
check-cost = 据报道，费用由诊所和江南区分担，没有提到患者要分担。
card-check-phone = 电话翻译
label-check-bbb = BBB Korea（志愿者）
# { $number }：电话号码；{ $count }：语言数量；{ $read }：我们查看的日期。
check-bbb = { $number }，免费，全天候，{ $count } 种语言（查看于 { $read }）

## 住在韩国的人的四种情况：一张卡片，每种一行。

check-ways =
    谁算国外患者，由法律规定；只有国外患者可以使用这项服务。
    请找到符合您的一行。如果都不符合，而且您没有在韩国办居留登记、也没有参加韩国健康保险，就算国外患者。
card-check-ways = 住在韩国
label-check-way-registered = 办了外国人登录，签证不是 G-1
check-way-registered = 不算国外患者：请直接向诊所预约；居留方面的问题可以拨打 1345
label-check-way-insured = 参加了韩国健康保险
check-way-insured = 不论哪种签证，都不算国外患者：请直接向诊所预约，并出示保险信息
label-check-way-g-one = G-1 签证
check-way-g-one = 算国外患者；参加了韩国健康保险的除外
label-check-way-overseas = 海外同胞（办了韩国居所申报）
check-way-overseas = 不算国外患者：请直接向诊所预约；没有办申报、也没有参加韩国健康保险的，算国外患者

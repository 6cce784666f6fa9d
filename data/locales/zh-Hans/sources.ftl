### “这是哪里来的？”、电话热线，以及之后可能有的变化。数字、日期和名称是变量。

# 按钮：询问上面回答的来源（最多 22 个字符）。
reply-source = 信息从哪里来
# 回答“这是哪里来的？”；后面的卡片每个来源一行。
sources-answer =
    我前面回答里的信息，出自下面这些来源。之后可能有变化，安排之前请先向诊所或有关机构问清楚。
# 之前还没有说过有来源的内容。
sources-none =
    我还没有告诉过您有出处的内容。您可以问项目、价格或诊所，我再告诉您出自哪里。
# 来源卡片的标题。
card-sources = 来源
# 一个来源。$name：原样，不翻译；$kind：source-kind-…，比如“媒体报道”；$date：日、月或年。
source-line = { $name }（{ $kind }），{ $date }
# 没有日期的网页。$read：我们查看的日期。
source-line-undated = { $name }（{ $kind }），网页没有写日期，查看于 { $read }
# 诊所目录里的内容。$name：条目出处；$date：截至哪天。
source-line-directory = { $name }（诊所目录），{ $date }

# 电话热线的标签（最多 48 个字符）。
line-120 = 首尔市综合咨询（茶山）
line-1339 = 传染病咨询，不受理急救
# 一行。$opens、$closes：时间，比如 09:00；$languages：列表；$known：截至哪天。
line-hours = { $number }，{ $opens }–{ $closes }：{ $languages }（截至 { $known }）
# 同上，只在周一到周五。
line-hours-weekdays = { $number }，周一至周五 { $opens }–{ $closes }：{ $languages }（截至 { $known }）
# $count：工作日有几种语言；$languages：其他时间的语言。
line-more-weekdays = { $number }：周一至周五 { $opens }–{ $closes } 有 { $count } 种语言，其他时间{ $languages }（截至 { $known }）
# 热线卡片下面，至少有一条很久没有确认时。
lines-old = 从日期可以看出，有些信息很久没有确认了，可能有变化。
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = 演示资料

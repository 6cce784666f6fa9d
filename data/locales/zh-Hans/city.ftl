### 住在哪里、中心的活动、较长的停留。保持中立：不说“最好”，不承诺。

# 卡片上是运营方自己的酒店名单。
accommodation-listed =
    这些酒店由本服务的运营方列出，只是名单，不是推荐。价格和交通请向酒店确认。
    附近还有什么酒店，您的诊所可能也知道。
card-hotels = 运营方列出的酒店
label-hotel = 酒店
# { $hotel }：酒店名；{ $area }：所在区域。
hotel-in-area = { $hotel }，{ $area }
culture-answer = 医疗旅游中心办过面向访客的文化活动。有没有固定的时间表，我不清楚，去之前请先问一下中心。
card-culture = 中心的活动
label-culture-held = 举办日期
culture-talk = 健康讲座
culture-colours = 个人色彩课
culture-skin = 用仪器看看皮肤，不能代替医生检查
long-stay-answer =
    有些访客是来休养或康复的，或者要住得久一些，或者患有慢性病。我可以给您看目录里相关的内容，但不能承诺任何效果。
    患有慢性病的，医院会先看病历。
card-long-stay = 可以停留多久
# { $days }：时长；{ $short }、{ $long }：签证代码。
long-stay-visa = 用 { $short } 最多停留{ $days }；治疗需要更久的，用 { $long }。

## 按钮（最多 22 个字符）

reply-culture = 文化活动
reply-long-stay = 想住得久一些
reply-stay = 住在哪里

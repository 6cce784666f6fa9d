### 住哪裡、中心的活動、較長的停留。保持中立：不說「最好」，不承諾。

# 卡片上是營運單位自己的飯店名單。
accommodation-listed =
    這些飯店由本服務的營運單位列出，只是名單，不是推薦。價格和交通請向飯店確認。
    附近還有哪些飯店，您的診所可能也知道。
card-hotels = 營運單位列出的飯店
label-hotel = 飯店
# { $hotel }：飯店名稱；{ $area }：所在地區。
hotel-in-area = { $hotel }，{ $area }
culture-answer = 醫療旅遊中心辦過給訪客參加的文化活動。有沒有固定的時間表，我不清楚，去之前請先問一下中心。
card-culture = 中心的活動
label-culture-held = 舉辦日期
culture-talk = 健康講座
culture-colours = 個人色彩課程
culture-skin = 用儀器看看皮膚，不能代替醫師檢查
long-stay-answer =
    有些訪客是來休養或復健、想住久一點，或有慢性病。我可以列出名錄裡相關的內容，但無法承諾任何效果。
    有慢性病的話，醫院會先看病歷。
card-long-stay = 可以停留多久
# { $days }：時間長度；{ $short }、{ $long }：簽證代碼。
long-stay-visa = { $short } 最多可停留{ $days }；治療需要更久的，用 { $long }。

## 按鈕（最多 22 個字元）

reply-culture = 文化活動
reply-long-stay = 想住久一點
reply-stay = 住哪裡
